"""The deck of an evening, and what the running order has to know of its parts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace

from presenter.deck.slide import Slide


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckPart:
    """A part as the running order shows it.

    `minutes` is the planned length (None where the leader gave none), `at_least` the length below
    which it makes no sense. `materials` are the things to lay ready. `hidden` parts are kept, but
    not led.
    """

    id: str
    kind: str
    title: str
    minutes: int | None = None
    at_least: int | None = None
    optional: bool = False
    fixed: bool = False
    by: str = ""
    materials: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """Everything that can be shown in an evening, in order.

    `shape` is "16:9" or "4:3"; `theme` the name of a theme; `language` a BCP 47 tag. Slides of one
    part stand together, in the order of `parts`.
    """

    title: str
    parts: tuple[DeckPart, ...]
    slides: tuple[Slide, ...]
    subtitle: str = ""
    language: str = "en"
    date: datetime.date | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    theme: str = "linen"
    shape: str = "16:9"

    def part(self, part_id: str) -> DeckPart:
        """The part with that id; raises KeyError where there is none."""
        for part in self.parts:
            if part.id == part_id:
                return part
        raise KeyError(part_id)

    def slides_of(self, part_id: str) -> Iterator[int]:
        """The indexes of the slides of a part, in order."""
        return (index for index, slide in enumerate(self.slides) if slide.part == part_id)

    def led(self) -> Deck:
        """The deck without its hidden parts and slides: what a show goes through."""
        hidden = {part.id for part in self.parts if part.hidden}
        return replace(
            self,
            parts=tuple(part for part in self.parts if not part.hidden),
            slides=tuple(s for s in self.slides if not s.hidden and s.part not in hidden),
        )
