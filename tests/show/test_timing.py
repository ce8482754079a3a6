import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.show import Position, State
from presenter.show.commands import Last, Next, Previous, TogglePause
from presenter.show.timing import (
    countdown_text,
    duration_text,
    elapsed,
    live_texts,
    part_left,
    present_part,
)
from tests.show.decks import Evening, at, deck_of, deck_with_break

TIME = datetime.time


def test_the_time_of_the_evening_is_that_since_its_start():
    tonight = Evening(deck_of("song:1")).wait(60).do(TogglePause()).wait(60)
    assert elapsed(tonight.state, tonight.now) == 60


class TestTimeLeftInThePart:
    def left(self, tonight: Evening) -> float | None:
        return part_left(tonight.deck, tonight.state, tonight.now)

    def test_it_is_what_was_planned_less_what_was_spent(self):
        assert self.left(Evening(deck_of("song/10:1 talk:1")).wait(90)) == 510

    def test_it_is_negative_when_the_part_is_over_time(self):
        assert self.left(Evening(deck_of("song/1:1")).wait(90)) == -30

    def test_a_part_without_planned_length_has_none(self):
        assert self.left(Evening(deck_of("song/10:1 talk:1")).do(Next())) is None

    def test_a_part_of_no_minutes_is_never_over_time(self):
        assert self.left(Evening(deck_of("song/0:1 talk/10:1")).wait(90)) is None

    def test_past_the_end_there_is_none(self):
        assert self.left(Evening(deck_of("song/10:1")).do(Next())) is None

    def test_coming_back_to_a_part_goes_on_where_it_was(self):
        tonight = Evening(deck_of("song/10:1 talk/10:1")).wait(60)
        assert self.left(tonight.do(Next()).wait(600).do(Previous())) == 540

    def test_before_the_start_no_part_is_led(self):
        assert present_part(deck_of("song:1"), State()) is None

    def test_the_part_that_is_led_is_known(self):
        tonight = Evening(deck_of("song:1 talk:1")).do(Next())
        assert present_part(tonight.deck, tonight.state) == tonight.deck.parts[1]


class TestTheBreak:
    def texts(self, tonight: Evening, wall: str, slide: int | None = None) -> dict[str, str]:
        return live_texts(tonight.deck, tonight.state, tonight.now, at(wall), slide)

    def in_break(self, minutes: int | None = 15, **about: str) -> Evening:
        return Evening(deck_with_break(minutes, **about)).wait(600).do(Next())

    def test_it_counts_down_from_its_planned_length(self):
        assert self.texts(self.in_break(), "20:40")["countdown"] == "15:00"
        assert self.texts(self.in_break().wait(315), "20:45:15")["countdown"] == "09:45"

    def test_a_second_is_counted_when_it_is_over(self):
        assert self.texts(self.in_break().wait(0.02), "20:40")["countdown"] == "15:00"
        assert self.texts(self.in_break().wait(899.9), "20:54:59")["countdown"] == "00:01"

    def test_it_says_when_the_evening_goes_on(self):
        assert self.texts(self.in_break(), "20:40")["resume"] == "We go on at 20:55."

    def test_it_says_so_in_the_language_of_the_session(self):
        tonight = self.in_break(language="nl-NL")
        assert self.texts(tonight, "20:40")["resume"] == "We gaan verder om 20:55 uur."

    def test_the_time_to_go_on_stands_still_as_the_break_passes(self):
        tonight = self.in_break()
        said = set[str]()
        for minute in range(40, 60):
            said.add(self.texts(tonight, f"20:{minute}:07")["resume"])
            tonight.wait(60)
        assert said == {"We go on at 20:55."}

    def test_the_time_to_go_on_is_that_of_the_nearest_minute(self):
        assert self.texts(self.in_break(), "20:39:31")["resume"] == "We go on at 20:55."
        assert self.texts(self.in_break(), "20:40:29")["resume"] == "We go on at 20:55."

    def test_when_it_is_over_it_stays_at_zero(self):
        assert self.texts(self.in_break().wait(1000), "20:56:40") == {
            "countdown": "00:00",
            "resume": "We go on at 20:55.",
        }

    def test_a_long_break_counts_hours(self):
        assert self.texts(self.in_break(90), "12:00")["countdown"] == "1:30:00"

    def test_a_break_of_unknown_length_has_no_countdown(self):
        tonight = self.in_break(None, resume="Until the bell rings.")
        assert self.texts(tonight, "20:40") == {
            "countdown": "",
            "resume": "Until the bell rings.",
        }

    def test_a_pause_of_the_clock_does_not_keep_the_group_waiting(self):
        tonight = self.in_break().do(TogglePause()).wait(60)
        assert self.texts(tonight, "20:41")["countdown"] == "14:00"

    def test_it_can_be_seen_from_elsewhere(self):
        tonight = Evening(deck_with_break(15)).wait(60)
        assert self.texts(tonight, "20:40", slide=1)["countdown"] == "15:00"
        tonight.do(Next()).wait(60).do(Next()).wait(60)
        assert self.texts(tonight, "20:43", slide=1)["countdown"] == "14:00"

    def test_other_slides_have_no_live_texts(self):
        assert self.texts(Evening(deck_with_break(15)), "20:40") == {}
        assert self.texts(Evening(deck_with_break(15)).do(Last()), "20:40") == {}

    @pytest.mark.parametrize("slide", [-1, 3, 99])
    def test_a_slide_that_is_not_there_has_none(self, slide: int):
        assert self.texts(self.in_break(), "20:40", slide) == {}

    def test_a_deck_without_slides_has_none(self):
        assert self.texts(Evening(deck_of("")), "20:40") == {}


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00"),
        (-5, "0:00"),
        (9.9, "0:09"),
        (59.99999999, "1:00"),
        (585, "9:45"),
        (3599, "59:59"),
        (3600, "1:00:00"),
        (3723, "1:02:03"),
        (36000, "10:00:00"),
    ],
)
def test_a_duration_is_written_in_whole_seconds(seconds: float, text: str):
    assert duration_text(seconds) == text


@given(st.floats(-1e4, 1e5))
def test_a_countdown_is_never_less_than_what_is_left(seconds: float):
    parts = [int(number) for number in countdown_text(seconds).split(":")]
    shown = sum(number * 60**place for place, number in enumerate(reversed(parts)))
    assert 0 <= shown - max(0.0, seconds) + 0.001 < 1.002


def test_a_show_can_start_in_the_break():
    tonight = Evening(deck_with_break(15), Position(1)).wait(60)
    assert live_texts(tonight.deck, tonight.state, tonight.now, at("20:00"))["countdown"] == "14:00"
