"""What the clocks of a show say. Pure: the moment `now` (s, of the show's clock) is handed in."""

from __future__ import annotations

import datetime
import math

from presenter.deck import Deck, DeckPart
from presenter.deck.designs import Break
from presenter.deck.words import clock_text, words_for
from presenter.show.state import State

_MINUTE = 60.0


def elapsed(state: State, now: float) -> float:
    """Seconds since the show began, without its pauses; 0 before it begins."""
    return state.stopwatch.elapsed(now)


def part_left(deck: Deck, state: State, now: float) -> float | None:
    """Seconds left of what was planned for the present part; negative when it is over time.

    None where the part has no planned length, and past the end of the show. A part that was given
    no time at all, such as a welcome that nobody wrote, can't be over it.
    """
    part = present_part(deck, state)
    if part is None or not part.minutes:
        return None
    return part.minutes * _MINUTE - state.spent_in(part.id, now)


def present_part(deck: Deck, state: State) -> DeckPart | None:
    """The part that is being led; None before the start and past the end of the show."""
    return next((part for part in deck.parts if part.id == state.stopwatch.part), None)


def live_texts(
    deck: Deck, state: State, now: float, wall: datetime.datetime, slide: int | None = None
) -> dict[str, str]:
    """The texts of a break slide that follow the clock: `countdown` and `resume`.

    `slide` is the index of the slide to show, by default where the leader is. Slides of other
    designs have no such texts: the answer is empty. Without a planned length the countdown is
    empty, and `resume` says what the session knows.
    """
    index = state.position.slide if slide is None else slide
    if not 0 <= index < len(deck.slides):
        return {}
    design = deck.slides[index].design
    if not isinstance(design, Break):
        return {}
    if design.minutes is None:
        return {"countdown": "", "resume": design.resume}
    left = design.minutes * _MINUTE - state.spent_in(deck.slides[index].part, now)
    end = _nearest_minute(wall + datetime.timedelta(seconds=left))
    resume = words_for(deck.language).resume.format(time=clock_text(end.time()))
    # On a slide the figures keep their places, so the minutes have two of them.
    return {"countdown": countdown_text(left).rjust(len("09:45"), "0"), "resume": resume}


def countdown_text(seconds: float) -> str:
    """What is left, as `9:45`, or `1:02:03` from an hour on: 0:00 from the moment it is over."""
    return duration_text(math.ceil(round(seconds, 3)))


def duration_text(seconds: float) -> str:
    """What has passed, in whole seconds: `9:45`, or `1:02:03` from an hour on; never negative."""
    # A hair of floating point must not make a second.
    minutes, second = divmod(int(max(0.0, round(seconds, 3))), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def _nearest_minute(moment: datetime.datetime) -> datetime.datetime:
    return (moment + datetime.timedelta(seconds=30)).replace(second=0, microsecond=0)
