"""What can happen in a show. Events are facts: they are kept, and never refused or changed.

Every event tells all that is needed to apply it, so that a log can be folded without its deck.
"""

from __future__ import annotations

from dataclasses import dataclass

from presenter.show.view import Cover, Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, `at` seconds on the clock of the show."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival(Event):
    """The show came to a position, on a slide of the part with the id `part`."""

    position: Position
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Arrival):
    """The show began, and its clock began to run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepped(Arrival):
    """The leader went to the neighbouring step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jumped(Arrival):
    """The leader went elsewhere at once. The way back is remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WentBack(Arrival):
    """The leader went back to where a jump had started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(Event):
    """The show went past its last step, or was ended where it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered(Event):
    """The audience view was covered, or uncovered with `Cover.NONE`."""

    cover: Cover


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen(Event):
    """The audience keeps seeing what it saw."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thawed(Event):
    """The audience follows the leader again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Event):
    """The clock of the evening was stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Event):
    """The clock of the evening goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockReset(Event):
    """The clock began again at zero; what it had measured is remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRestored(Event):
    """The last reset was undone, as if the clock had run on."""
