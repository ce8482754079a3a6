"""Which window belongs on which screen. Pure: screens are told by what they are, not by order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

Area = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class ScreenIdentity:
    """What a screen is, wherever it is plugged in and whatever else is."""

    name: str
    manufacturer: str = ""
    model: str = ""
    serial: str = ""

    def is_called(self, name: str) -> bool:
        """Whether a leader may mean this screen by `name`: its connector or its model."""
        return name.casefold() in {self.name.casefold(), self.model.casefold()} - {""}

    @property
    def label(self) -> str:
        """How to name it to a leader: maker and model where they are known, else the connector."""
        return f"{self.manufacturer} {self.model}".strip() or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenScreen:
    """A screen that is there, with its `area` (x, y, width, height) on the desktop."""

    identity: ScreenIdentity
    area: Area
    primary: bool = False

    def shows_the_same_as(self, other: SeenScreen) -> bool:
        """Whether the two overlap, as mirrored screens do."""
        (x, y, width, height), (u, v, breadth, depth) = self.area, other.area
        return x < u + breadth and u < x + width and y < v + depth and v < y + height


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Where the windows were wanted, or were last: `named` is what the leader asked for by name."""

    named: str = ""
    audience: ScreenIdentity | None = None
    presenter: ScreenIdentity | None = None

    def swapped(self, now: Assignment) -> Wishes:
        """The wish that the two windows trade places; a name asked for no longer counts."""
        return replace(self, named="", audience=now.presenter, presenter=now.audience)


@dataclass(frozen=True, slots=True)
class Assignment:
    """The screens of the two windows; None where there is none for it."""

    presenter: ScreenIdentity | None
    audience: ScreenIdentity | None


def assign(screens: Sequence[SeenScreen], wishes: Wishes) -> Assignment:
    """Give each window a screen of its own.

    Where that can't be done, the audience keeps the screen that it was on, so that no notes come
    to stand there; if it was on none of these, the presenter gets one. A screen that shows the
    same as another one is not a screen of its own.
    """
    wanted = _wanted_for_audience(screens, wishes)
    presenter = _for_presenter([s for s in screens if _is_apart(s, wanted)], wishes)
    if wanted is None and presenter and not wishes.named:
        wanted = next((s for s in screens if _is_apart(s, presenter)), None)
    return Assignment(_identity(presenter), _identity(wanted))


def _wanted_for_audience(screens: Sequence[SeenScreen], wishes: Wishes) -> SeenScreen | None:
    for screen in screens:
        if wishes.named and screen.identity.is_called(wishes.named):
            return screen
    if wishes.named:
        return None
    return next((s for s in screens if s.identity == wishes.audience), None)


def _for_presenter(screens: Sequence[SeenScreen], wishes: Wishes) -> SeenScreen | None:
    def rank(screen: SeenScreen) -> tuple[bool, bool]:
        return screen.identity != wishes.presenter, not screen.primary

    return min(screens, key=rank, default=None)


def _is_apart(screen: SeenScreen, other: SeenScreen | None) -> bool:
    return other is None or not screen.shows_the_same_as(other)


def _identity(screen: SeenScreen | None) -> ScreenIdentity | None:
    return screen.identity if screen else None
