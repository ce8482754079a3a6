"""What holds for every evening, whatever a leader does."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.deck import Deck
from presenter.show import Command, Cover, State, fold, moves
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
from tests.show.decks import Evening, deck_of

PLAIN = (
    *(Start, End, Next, Previous, NextPart, PreviousPart, First, Last, GoBack, Reveal),
    *(ToggleBlack, ToggleWhite, ToggleFreeze, TogglePause, ResetClock, UndoResetClock),
)
commands = st.one_of(
    st.sampled_from(PLAIN).map(lambda command: command()),
    st.builds(GoTo, st.integers(-2, 9), st.integers(-1, 4)),
    st.builds(GoToPart, st.sampled_from(["a", "b", "c", "unknown"])),
)
seconds = st.floats(0, 10_000, allow_nan=False)


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    parts = draw(st.lists(st.lists(st.integers(1, 4), max_size=3), max_size=4))
    return deck_of(
        " ".join(f"{name}:{','.join(map(str, p))}" for name, p in zip("abcd", parts, strict=False))
    )


@st.composite
def evenings(draw: st.DrawFn) -> Evening:
    evening = Evening(draw(decks()))
    for command, pause in draw(st.lists(st.tuples(commands, seconds), max_size=25)):
        evening.wait(pause).do(command)
    return evening


def every_state(evening: Evening) -> list[State]:
    return [fold(evening.events[:count]) for count in range(len(evening.events) + 1)]


@given(evenings())
def test_the_position_is_always_in_the_deck(evening: Evening):
    for state in every_state(evening)[1:]:
        assert moves.holds(evening.deck, state.position) or not evening.deck.slides


@given(evenings())
def test_the_audience_sees_the_position_a_cover_or_what_is_frozen(evening: Evening):
    for state in every_state(evening):
        view = state.audience()
        assert (view.position is None) == (view.cover is not Cover.NONE)
        assert (
            view.cover is state.cover is not Cover.NONE
            or view == state.frozen
            or view.position == state.position
            or (view.cover is Cover.BLACK and (state.ended or not state.started))
        )


@given(evenings())
def test_nothing_is_shown_past_the_end(evening: Evening):
    for state in every_state(evening):
        if state.ended and state.frozen is None:
            assert state.audience().position is None


@given(evenings(), st.data())
def test_a_show_cut_short_goes_on_as_if_it_was_not(evening: Evening, data: st.DataObject):
    cut = data.draw(st.integers(0, len(evening.events)))
    resumed = fold(evening.events[cut:], fold(evening.events[:cut]))
    assert resumed == fold(evening.events) == evening.state


@given(evenings())
def test_events_stand_in_the_order_in_which_they_happened(evening: Evening):
    moments = [event.at for event in evening.events]
    assert moments == sorted(moments)


@given(evenings(), commands)
def test_what_is_not_wanted_again_is_not_a_change(evening: Evening, command: Command):
    if not evening.happens(command):
        assert evening.do(command).state == evening.state


@given(evenings(), seconds)
def test_time_is_never_negative_and_parts_never_lose_any(evening: Evening, later: float):
    state, now = evening.state, evening.now
    assert state.stopwatch.elapsed(now) >= 0
    for name in "abcd":
        assert 0 <= state.spent_in(name, now) <= state.spent_in(name, now + later)
