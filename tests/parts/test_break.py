import pytest

from presenter.deck.designs import Break
from tests.builders import part, slides


def pause(*before, **fields):
    *_, last = slides(*before, part("break", **fields), language="nl", start="20:00")
    return last.design


def test_a_break_knows_when_the_evening_goes_on():
    assert pause(part("questions", minutes=40), minutes=15, text="Koffie in de hal") == Break(
        minutes=15,
        countdown="15:00",
        resume="We gaan verder om 20:55 uur.",
        text="Koffie in de hal",
    )


@pytest.mark.parametrize(("minutes", "countdown"), [(5, "05:00"), (60, "1:00:00"), (75, "1:15:00")])
def test_a_break_counts_down_its_minutes(minutes, countdown):
    assert pause(minutes=minutes).countdown == countdown


def test_a_break_of_unknown_length_promises_nothing():
    assert pause() == Break()


def test_a_break_at_an_unknown_time_tells_only_its_length():
    found = pause(part("questions"), minutes=15)
    assert (found.countdown, found.resume) == ("15:00", "")
