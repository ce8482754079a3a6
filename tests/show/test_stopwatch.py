import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.show import Command
from presenter.show.commands import (
    GoToPart,
    Last,
    Next,
    Previous,
    ResetClock,
    TogglePause,
    UndoResetClock,
)
from presenter.show.stopwatch import Stopwatch
from tests.show.decks import Evening, deck_of


def evening() -> Evening:
    return Evening(deck_of("song:1 talk:2 case:1"))


def elapsed(tonight: Evening) -> float:
    return tonight.state.stopwatch.elapsed(tonight.now)


def spent(tonight: Evening, part: str) -> float:
    return tonight.state.spent_in(part, tonight.now)


def test_the_evening_counts_from_its_start():
    assert elapsed(evening().wait(90)) == 90


def test_before_its_start_an_evening_lasts_nothing():
    assert Stopwatch().elapsed(5000) == 0


def test_a_pause_stops_the_evening():
    tonight = evening().wait(60).do(TogglePause()).wait(300)
    assert elapsed(tonight) == 60
    assert elapsed(tonight.do(TogglePause()).wait(30)) == 90


def test_a_pause_counts_for_its_part():
    tonight = evening().wait(60).do(TogglePause()).wait(300).do(TogglePause(), Next())
    assert spent(tonight, "song") == 360


def test_a_part_counts_while_it_is_led():
    tonight = evening().wait(60).do(Next()).wait(30).do(Next()).wait(30)
    assert spent(tonight, "song") == 60
    assert spent(tonight, "talk") == 60
    assert spent(tonight, "case") == 0


def test_going_back_continues_the_sum_of_a_part():
    tonight = evening().wait(60).do(Next()).wait(30).do(Previous()).wait(5)
    assert spent(tonight, "song") == 65
    assert spent(tonight, "talk") == 30


def test_past_the_end_no_part_counts():
    tonight = evening().do(Last()).wait(60).do(Next()).wait(600)
    assert spent(tonight, "case") == 60
    assert spent(tonight.do(Previous()).wait(1), "case") == 61


def test_a_reset_begins_everything_at_zero():
    tonight = evening().wait(60).do(Next()).wait(60).do(ResetClock()).wait(5)
    assert elapsed(tonight) == 5
    assert spent(tonight, "song") == 0
    assert spent(tonight, "talk") == 5


def test_a_reset_while_paused_stays_paused_at_zero():
    tonight = evening().wait(60).do(TogglePause()).wait(60).do(ResetClock()).wait(60)
    assert elapsed(tonight) == 0
    assert elapsed(tonight.do(TogglePause()).wait(5)) == 5


def test_an_undone_reset_brings_back_what_was_measured():
    tonight = evening().wait(60).do(ResetClock()).wait(5).do(Next()).wait(7).do(UndoResetClock())
    assert elapsed(tonight) == 72
    assert spent(tonight, "song") == 65
    assert spent(tonight, "talk") == 7


def test_resets_are_undone_one_by_one():
    tonight = evening().wait(60).do(ResetClock()).wait(5).do(ResetClock()).wait(1)
    assert elapsed(tonight.do(UndoResetClock())) == 6
    assert elapsed(tonight.do(UndoResetClock())) == 66


Deeds = list[tuple[Command, int]]
deeds: st.SearchStrategy[Deeds] = st.lists(
    st.tuples(
        st.one_of(
            st.sampled_from([Next(), Previous(), Last(), TogglePause()]),
            st.builds(GoToPart, st.sampled_from(["song", "talk", "case"])),
        ),
        st.integers(0, 1000),
    ),
    max_size=8,
)


@given(deeds, deeds, deeds)
def test_a_reset_that_is_undone_might_never_have_been(before: Deeds, between: Deeds, after: Deeds):
    plain, undone = evening(), evening()
    for deed, pause in (*before, *between, *after):
        plain.wait(pause).do(deed)
    for deed, pause in before:
        undone.wait(pause).do(deed)
    undone.do(ResetClock())
    for deed, pause in between:
        undone.wait(pause).do(deed)
    undone.do(UndoResetClock())
    for deed, pause in after:
        undone.wait(pause).do(deed)
    assert elapsed(undone) == elapsed(plain)
    for part in ("song", "talk", "case"):
        assert spent(undone, part) == spent(plain, part)


@given(deeds)
def test_parts_and_what_came_after_the_end_make_up_the_whole_evening(doings: Deeds):
    tonight, after_the_end = evening(), 0
    start = tonight.now
    for deed, pause in doings:
        after_the_end += pause if tonight.state.ended else 0
        tonight.wait(pause).do(deed)
    parts = sum(spent(tonight, part) for part in ("song", "talk", "case"))
    assert parts + after_the_end == pytest.approx(tonight.now - start)
