"""Where a show stands, and what of it the audience sees."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A step of a slide: indexes in the deck that is shown, both from 0."""

    slide: int
    step: int = 0


FIRST = Position(0)


class Cover(Enum):
    """What lies over the audience view at the leader's wish."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


@dataclass(frozen=True, slots=True)
class AudienceView:
    """What the beamer shows: the frame of a position, or a plain cover where that is None.

    `position` is None exactly when `cover` is not `Cover.NONE`. Before the start and past the last
    step the audience sees black.
    """

    position: Position | None
    cover: Cover = Cover.NONE


NOTHING = AudienceView(None, Cover.BLACK)
