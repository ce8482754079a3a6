import pytest
from pytestqt.qtbot import QtBot

from presenter.show import AudienceView, ManualClock, Position, fold
from presenter.show.commands import First, Last, Next, ToggleBlack, ToggleFreeze
from presenter.show.show import Show
from presenter.show.timing import elapsed
from tests.show.decks import at, deck_of


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(at("19:45"), now=500.0)


@pytest.fixture
def show(clock: ManualClock) -> Show:
    return Show(deck_of("song:1 talk:3"), clock)


def test_a_show_is_led_from_the_moment_it_is_made(show: Show, clock: ManualClock):
    clock.advance(60)
    assert show.state.audience() == AudienceView(Position(0))
    assert elapsed(show.state, clock.now()) == 60


def test_a_show_can_begin_elsewhere(clock: ManualClock):
    show = Show(deck_of("song:1 talk:3"), clock, Position(1, 2))
    assert show.state.position == Position(1, 2)


def test_a_show_tells_that_something_changed(show: Show, qtbot: QtBot):
    with qtbot.waitSignal(show.changed):
        show.do(Next())
    assert show.state.position == Position(1)


def test_a_change_is_told_once_though_more_than_one_thing_happened(show: Show):
    show.do(ToggleBlack())
    told: list[AudienceView] = []
    show.changed.connect(lambda: told.append(show.state.audience()))
    show.do(Next())
    assert told == [AudienceView(Position(1))]


def test_nothing_is_told_when_nothing_happened(show: Show, qtbot: QtBot):
    with qtbot.assertNotEmitted(show.changed):
        show.do(First())


def test_who_listens_may_ask_for_more(show: Show):
    show.changed.connect(lambda: None if show.state.position == Position(1, 2) else show.do(Next()))
    show.do(Next())
    assert show.state.position == Position(1, 2)


def test_the_state_is_the_fold_of_what_happened(show: Show, clock: ManualClock):
    for command in (Next(), ToggleFreeze(), First(), Last(), ToggleBlack()):
        clock.advance(7)
        show.do(command)
    assert fold(show.events) == show.state
    assert [event.at for event in show.events] == [500, 507, 514, 521, 528, 535]


def test_windows_reach_the_deck_and_the_clock_through_the_show(clock: ManualClock):
    deck = deck_of("song:1")
    show = Show(deck, clock)
    assert show.deck is deck
    assert show.clock is clock
