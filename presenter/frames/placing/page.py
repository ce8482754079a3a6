"""What placing functions get (a room to furnish) and give (pages), and what they share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from presenter.deck import Design
from presenter.frames.fitting import Manner, Setting, set_text
from presenter.frames.frame import Box, Element, Outline, Panel, Rule, Text
from presenter.frames.grid import BODY_BOTTOM, BODY_TOP, Grid
from presenter.frames.icons import GRID, STROKE, icon_commands
from presenter.frames.theme import Style, Theme

_HEAVIEST = 7.0
# No box of fixed size holds so many characters.
_MOST_CLIPPED = 3000


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a slide: the part of the design it shows, and its elements."""

    design: Design
    elements: tuple[Element, ...]
    style: Style | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """The slide to furnish: its grid, theme and language, and how far the title pushes down.

    `title` is the slide's title, for the designs that set it themselves. With `one_by_one` piece n
    appears at step n.
    """

    grid: Grid
    theme: Theme
    language: str
    title: str = ""
    down: float = 0
    one_by_one: bool = False

    @property
    def top(self) -> float:
        """The top of the body, below a title of one or two lines."""
        return BODY_TOP + self.down

    @property
    def body(self) -> Box:
        """The whole body."""
        return self.between(72, BODY_TOP, 816, BODY_BOTTOM)

    def between(self, x: float, top: float, width: float, bottom: float) -> Box:
        """A box from `top`, which the title pushes down, to `bottom`, which stays."""
        box = self.grid.box(x, top + self.down, width, bottom - top)
        return replace(box, height=box.height - self.down)

    def indented(self, indent: float, top: float, bottom: float) -> Box:
        """The body's width less an indent in points, the same on both shapes."""
        left = self.grid.left + indent
        return Box(left, top + self.down, self.grid.right - left, bottom - top - self.down)

    def step(self, piece: int) -> int:
        """The step at which the piece with that index appears."""
        return piece if self.one_by_one else 0

    def steps(self, count: int) -> tuple[int, ...]:
        """The steps at which so many pieces appear."""
        return tuple(self.step(piece) for piece in range(count))

    def setting(
        self, rungs: tuple[Style, ...], box: Box, gap: float = 0, *, balanced: bool = False
    ) -> Setting:
        """A setting of these rungs in a box."""
        return Setting(rungs, box.width, box.height, self.language, gap, balanced)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = "line") -> Rule:
        """A rule of the theme's weight; all places in points of this shape."""
        return Rule(x1, y1, x2, y2, colour, self.theme.line_weight)

    def panel(self, box: Box, role: str = "panel", *, outlined: bool = False) -> Panel:
        """A panel: filled, or outlined in the themes that have no grounds."""
        radius = self.theme.spacing["radius"]
        if self.theme.outlined:
            return Panel(box, "", "line", self.theme.line_weight, radius)
        weight = self.theme.line_weight if outlined else 0
        return Panel(box, role, "line" if outlined else "", weight, radius)


def clipped_text(
    room: Room,
    text: str,
    rungs: tuple[Style, ...],
    box: Box,
    manner: Manner,
    *,
    balanced: bool = False,
) -> Text:
    """A text in a box of fixed size: the largest rung that fits, or as much as does, then "…".

    For what stands in full elsewhere: a title (in lists and exports), a story told before.
    """
    setting = room.setting(rungs, box, balanced=balanced)
    style = setting.best_rung([text])
    if style:
        return set_text([text], setting, style, box, manner)
    style = rungs[-1]
    beginning = _as_much_as_fits(text, setting, style)
    return replace(set_text([beginning], setting, style, box, manner), clipped=True)


def _as_much_as_fits(text: str, setting: Setting, style: Style) -> str:
    words = text[:_MOST_CLIPPED].split()
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if setting.holds([f"{' '.join(words[:middle])} …"], style):
            low = middle
        else:
            high = middle - 1
    return f"{' '.join(words[:low])} …".strip()


def icon(name: str, x: float, y: float, size: float, colour: str = "accent") -> Outline:
    """An icon of the 24-unit grid, `size` points high, at a place in points."""
    scale = size / GRID
    commands = tuple(
        (letter, tuple(n * scale + (y if i % 2 else x) for i, n in enumerate(numbers)))
        for letter, numbers in icon_commands(name)
    )
    return Outline(
        Box(x, y, size, size), commands, stroke=colour, weight=min(STROKE * scale, _HEAVIEST)
    )
