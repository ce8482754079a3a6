import pytest

from presenter.show import AudienceView, Command, Cover, Position, State, decide, fold
from presenter.show.commands import (
    End,
    First,
    GoBack,
    GoTo,
    GoToPart,
    Last,
    Next,
    NextPart,
    Previous,
    PreviousPart,
    ResetClock,
    Reveal,
    Start,
    ToggleBlack,
    ToggleFreeze,
    TogglePause,
    ToggleWhite,
    UndoResetClock,
)
from presenter.show.events import Ended, Jumped, Started, Stepped
from presenter.show.view import FIRST
from tests.show.decks import Evening, deck_of

BLACK = AudienceView(None, Cover.BLACK)
WHITE = AudienceView(None, Cover.WHITE)


def evening(start: Position = FIRST) -> Evening:
    return Evening(deck_of("song:1 talk:3,2 case:1"), start)


def shows(slide: int, step: int = 0) -> AudienceView:
    return AudienceView(Position(slide, step))


class TestStepping:
    def test_next_goes_through_the_steps_and_then_to_the_next_slide(self):
        assert evening().do(Next(), Next(), Next(), Next()).position == (2, 0)

    def test_previous_comes_onto_the_last_step_of_the_slide_before(self):
        assert evening(Position(2)).do(Previous()).position == (1, 2)

    def test_next_after_the_last_step_ends_the_show_in_black(self):
        tonight = evening(Position(3)).do(Next())
        assert tonight.state.ended
        assert tonight.audience == BLACK

    def test_next_past_the_end_does_nothing(self):
        assert evening(Position(3)).do(Next()).happens(Next()) == ()

    def test_previous_takes_the_show_up_again_at_its_last_step(self):
        tonight = evening(Position(3)).do(Next(), Previous())
        assert tonight.position == (3, 0)
        assert tonight.audience == shows(3)

    def test_previous_at_the_very_first_step_does_nothing(self):
        assert evening().happens(Previous()) == ()

    def test_a_step_tells_which_part_it_came_to(self):
        assert evening().happens(Next()) == (Stepped(at=1000.0, position=Position(1), part="talk"),)


class TestJumping:
    def test_home_and_end_go_to_the_first_step_of_the_first_and_last_slide(self):
        assert evening(Position(1, 2)).do(First()).position == (0, 0)
        assert Evening(deck_of("song:1 talk:1,4")).do(Last()).position == (2, 0)

    def test_next_part_goes_to_its_first_slide(self):
        assert evening().do(NextPart()).position == (1, 0)
        assert evening(Position(1, 2)).do(NextPart()).position == (3, 0)

    def test_next_part_in_the_last_part_does_not_end_the_show(self):
        assert evening(Position(3)).happens(NextPart()) == ()

    @pytest.mark.parametrize("start", [Position(1, 1), Position(2), Position(2, 1)])
    def test_previous_part_first_goes_to_the_start_of_this_part(self, start: Position):
        assert evening(start).do(PreviousPart()).position == (1, 0)

    def test_previous_part_at_the_start_of_a_part_goes_to_the_part_before(self):
        assert evening(Position(3)).do(PreviousPart()).position == (1, 0)

    def test_previous_part_at_the_very_start_does_nothing(self):
        assert evening().happens(PreviousPart()) == ()

    def test_a_slide_can_be_gone_to_at_any_of_its_steps(self):
        assert evening().do(GoTo(2, 1)).position == (2, 1)

    @pytest.mark.parametrize("wish", [GoTo(4), GoTo(-1), GoTo(0, 1), GoToPart("unknown")])
    def test_a_place_that_is_not_there_is_not_gone_to(self, wish: Command):
        assert evening().do(ToggleBlack()).happens(wish) == ()

    def test_a_part_can_be_gone_to_by_its_id(self):
        assert evening().happens(GoToPart("case")) == (
            Jumped(at=1000.0, position=Position(3), part="case"),
        )

    def test_going_where_one_is_does_nothing(self):
        assert evening().happens(First()) == ()
        assert evening().happens(GoTo(0)) == ()

    def test_a_jump_leaves_the_end(self):
        tonight = evening(Position(3)).do(Next(), Last())
        assert not tonight.state.ended
        assert tonight.audience == shows(3)


class TestGoingBack:
    def test_it_returns_to_where_the_last_jump_started(self):
        assert evening(Position(1, 1)).do(Last(), Previous(), GoBack()).position == (1, 1)

    def test_it_returns_along_all_jumps(self):
        tonight = evening(Position(1, 1)).do(Last(), First(), GoTo(2))
        assert tonight.do(GoBack()).position == (0, 0)
        assert tonight.do(GoBack()).position == (3, 0)
        assert tonight.do(GoBack()).position == (1, 1)
        assert tonight.happens(GoBack()) == ()

    def test_without_a_jump_there_is_no_way_back(self):
        assert evening().do(Next(), Next()).happens(GoBack()) == ()

    def test_it_passes_over_jumps_that_started_here(self):
        tonight = evening().do(Last(), GoTo(2), Next(), Next())
        assert tonight.position == (3, 0)
        assert tonight.do(GoBack()).position == (0, 0)
        assert tonight.do(Next()).happens(GoBack()) == ()

    def test_the_way_back_is_not_endless(self):
        tonight = evening().do(*[Last(), First()] * 100)
        assert len(tonight.state.visited) == 50

    def test_it_returns_from_the_end(self):
        tonight = evening(Position(1)).do(Last(), Next())
        assert tonight.do(GoBack()).position == (1, 0)
        assert not tonight.state.ended


class TestCovering:
    def test_black_pressed_again_shows_the_slide(self):
        tonight = evening().do(ToggleBlack())
        assert tonight.audience == BLACK
        assert tonight.do(ToggleBlack()).audience == shows(0)

    def test_black_takes_the_place_of_white_and_white_of_black(self):
        tonight = evening().do(ToggleWhite(), ToggleBlack())
        assert tonight.audience == BLACK
        assert tonight.do(ToggleWhite()).audience == WHITE

    @pytest.mark.parametrize("cover", [ToggleBlack(), ToggleWhite()])
    @pytest.mark.parametrize("move", [Next(), Previous(), NextPart(), PreviousPart(), Last()])
    def test_a_move_while_covered_moves_and_shows(self, cover: Command, move: Command):
        uncovered = evening(Position(1, 1)).do(move)
        assert evening(Position(1, 1)).do(cover, move).audience == uncovered.audience

    @pytest.mark.parametrize("move", [Previous(), PreviousPart(), First(), GoTo(0)])
    def test_a_move_that_leads_nowhere_shows_too(self, move: Command):
        assert evening().do(ToggleBlack(), move).audience == shows(0)

    def test_the_end_is_black_also_after_white(self):
        assert evening(Position(3)).do(ToggleWhite(), Next()).audience == BLACK
        assert evening(Position(3)).do(Next(), ToggleWhite(), Next()).audience == BLACK


class TestFreezing:
    def test_the_audience_keeps_its_view_while_the_leader_moves(self):
        tonight = evening().do(ToggleFreeze(), Next(), Next())
        assert tonight.position == (1, 1)
        assert tonight.audience == shows(0)

    def test_after_thawing_the_audience_sees_where_the_leader_is(self):
        assert evening().do(ToggleFreeze(), Next(), ToggleFreeze()).audience == shows(1)

    def test_freezing_black_keeps_black(self):
        tonight = evening().do(ToggleBlack(), ToggleFreeze(), Next())
        assert tonight.position == (1, 0)
        assert tonight.audience == BLACK
        assert tonight.do(ToggleFreeze()).audience == shows(1)

    def test_black_hides_also_what_is_frozen(self):
        tonight = evening().do(ToggleFreeze(), Next(), ToggleBlack())
        assert tonight.audience == BLACK
        assert tonight.do(ToggleBlack()).audience == shows(0)

    def test_what_is_frozen_outlasts_the_end(self):
        assert evening(Position(3)).do(ToggleFreeze(), Next()).audience == shows(3)


class TestRevealing:
    def test_it_takes_away_first_the_freeze_and_then_the_cover(self):
        tonight = evening().do(ToggleFreeze(), ToggleWhite(), Reveal())
        assert tonight.state.frozen is None
        assert tonight.audience == WHITE
        assert tonight.do(Reveal()).audience == shows(0)

    def test_it_never_ends_or_moves_anything(self):
        assert evening().happens(Reveal()) == ()


class TestStartingAndEnding:
    def test_the_show_starts_where_it_is_told(self):
        assert evening(Position(2, 1)).events == [
            Started(at=1000.0, position=Position(2, 1), part="talk")
        ]

    @pytest.mark.parametrize("start", [Position(9), Position(-1), Position(0, 7)])
    def test_a_start_that_is_not_there_is_the_first_step(self, start: Position):
        assert evening(start).position == (0, 0)

    def test_starting_again_is_harmless(self):
        assert evening(Position(1)).do(Next()).happens(Start()) == ()
        assert evening(Position(1)).do(Next()).happens(Start(Position(2))) == ()

    def test_before_the_start_the_audience_sees_black(self):
        assert State().audience() == BLACK

    @pytest.mark.parametrize("wish", [Next(), Last(), ToggleWhite(), TogglePause(), End()])
    def test_before_the_start_nothing_else_happens(self, wish: Command):
        assert decide(wish, State(), deck_of("song:1"), 0.0) == ()

    def test_a_deck_without_slides_ends_as_it_starts(self):
        tonight = Evening(deck_of(""))
        assert tonight.state.ended
        assert tonight.audience == BLACK

    def test_an_evening_can_be_ended_anywhere_and_taken_up_there(self):
        tonight = evening(Position(1, 1)).do(End())
        assert tonight.audience == BLACK
        assert tonight.happens(End()) == ()
        assert tonight.happens(Next()) == ()
        assert tonight.do(Previous()).position == (1, 1)


def test_undoing_a_reset_that_never_was_does_nothing():
    assert evening().happens(UndoResetClock()) == ()


def test_only_the_last_resets_are_remembered():
    assert len(evening().do(*[ResetClock()] * 30).state.resets) == 10


def test_a_decision_changes_nothing_by_itself():
    tonight = evening()
    before = tonight.state
    assert isinstance(evening(Position(3)).happens(Next())[0], Ended)
    tonight.happens(Next())
    assert tonight.state == before


def test_wishes_that_are_the_same_are_equal():
    assert Next() == Next()
    assert {GoTo(1), GoTo(1), GoTo(1, 1)} == {GoTo(1), GoTo(1, 1)}


def test_a_state_can_be_told_from_events_alone():
    tonight = evening().do(Next(), ToggleFreeze(), Last(), TogglePause())
    assert fold(tonight.events) == tonight.state
    assert hash(fold(tonight.events)) == hash(tonight.state)
