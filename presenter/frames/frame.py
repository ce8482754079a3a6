"""A frame: one step of a slide, with everything at its place.

All measures are points from the upper left corner of a slide of 960 × 540 (16:9) or 720 × 540
(4:3). Colours are the names of roles in the theme ("ink", "accent"), so that an exporter can use
theme colours. Screen, PowerPoint, PDF and PNG all take these values: nothing is decided later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from presenter.deck import Picture
from presenter.frames.icons import Commands
from presenter.frames.theme import Style, Theme


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def contains(self, other: Box, tolerance: float = 0.01) -> bool:
        """Whether `other` lies within this box, give or take `tolerance` points."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it was broken: its left edge, the top of its pitch, its baseline."""

    text: str
    x: float
    y: float
    baseline: float
    width: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and the lines it was broken into; `step` is the first step that shows it.

    `dash` is where the dash of a list item is drawn. `gap` is the space above, apart from the first
    paragraph of a text.
    """

    text: str
    lines: tuple[Line, ...]
    step: int = 0
    gap: float = 0
    dash: Box | None = None
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs in one style within a box.

    `role` says what the text is to the slide (title, slot, body, quote, caption, …): exporters
    choose the placeholder by it. `live` names a text that follows the clock while leading; the
    paragraphs then hold what was planned. A `clipped` text did not fit and ends in "…".
    """

    box: Box
    role: str
    style: Style
    colour: str
    paragraphs: tuple[Paragraph, ...]
    align: str = "left"
    anchor: str = "top"
    step: int = 0
    live: str = ""
    clipped: bool = False

    def at(self, step: int) -> Text:
        """The text as it stands at a step: without the paragraphs that are to come."""
        if all(paragraph.step <= step for paragraph in self.paragraphs):
            return self
        return replace(self, paragraphs=tuple(p for p in self.paragraphs if p.step <= step))

    def lines(self) -> Iterator[Line]:
        """All lines, from top to bottom."""
        return (line for paragraph in self.paragraphs for line in paragraph.lines)


@dataclass(frozen=True, slots=True)
class Panel:
    """A rectangle with a fill, an outline or both; `radius` of its corners in points."""

    box: Box
    fill: str = ""
    outline: str = ""
    weight: float = 0
    radius: float = 0
    step: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    weight: float
    step: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape of lines and curves: an icon or the ribbon.

    `commands` are the letters M, L, C and Z, each with its numbers: x and y of one point, of three
    for a curve, of none to close the shape.
    """

    box: Box
    commands: Commands
    fill: str = ""
    stroke: str = ""
    weight: float = 0
    step: int = 0


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle line; what lies outside the slide is not seen."""

    x: float
    y: float
    radius: float
    colour: str
    weight: float
    step: int = 0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in a box: `cover` fills the box and crops, otherwise it is fitted whole."""

    box: Box
    picture: Picture
    cover: bool = False
    step: int = 0


Element = Text | Panel | Rule | Outline | Ring | Image


@dataclass(frozen=True, eq=False)
class Frame:
    """One laid-out step. Two frames are the same only if they are the same object.

    That makes them quick keys for caches; compare `elements` to see whether two look alike.
    """

    width: float
    height: float
    theme: Theme = field(repr=False)
    elements: tuple[Element, ...]
    step: int = 0

    @cached_property
    def shown(self) -> tuple[Element, ...]:
        """The elements of this step: what is to come is not drawn, but keeps its place."""
        return tuple(
            element.at(self.step) if isinstance(element, Text) else element
            for element in self.elements
            if element.step <= self.step
        )

    @cached_property
    def live(self) -> frozenset[str]:
        """The names of the texts that follow the clock."""
        return frozenset(e.live for e in self.shown if isinstance(e, Text) and e.live)

    @cached_property
    def pictures(self) -> tuple[Image, ...]:
        """The pictures that are seen in this step."""
        return tuple(element for element in self.shown if isinstance(element, Image))
