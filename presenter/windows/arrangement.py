"""How the panes of the presenter window divide its room, and what gives way when it is small."""

from __future__ import annotations

from dataclasses import dataclass

from presenter.widgets.strip import HEIGHT as STRIP

FULL, LEAST = (1440, 900), (1024, 700)
FOOT = 56
SLIDE_EDGE = 2
"""The outline of the slide lies outside the column, in the gap beside it."""

_HEADING = 28
_NOTES_GAP, _NOTES_LEAST = 12, 160
_NARROW, _LOW = 1200, 760


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the window, in px."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The x of the first column past it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The y of the first row past it."""
        return self.y + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Where every pane stands. `strip` is None where there is nothing to tell.

    `spent_column`, `foot_words`, `tall_bar` and `compact` say what has given way: `compact` rows,
    notes and labels are smaller, or shorter.
    """

    time_bar: Area
    strip: Area | None
    order: Area
    heading: Area
    slide: Area
    notes: Area
    side: Area
    foot: Area
    spent_column: bool
    foot_words: bool
    tall_bar: bool
    compact: bool


def arrange(width: int, height: int, *, strip: bool = False, shape: float = 16 / 9) -> Arrangement:
    """Divide a window. `shape` is the width of a slide as a part of its height."""
    compact = width < _NARROW
    tall_bar = not compact and height >= _LOW
    gap = 12 if compact else 16
    top = 84 if tall_bar else 68
    begin = top + (STRIP if strip else 0) + gap
    end = height - FOOT - gap
    order = Area(gap, begin, 232 if compact else 288, end - begin)
    side_width = _between(width, 244, 364)
    side = Area(width - gap - side_width, begin, side_width, end - begin)
    left, right = order.right + gap, side.x - gap
    slide, notes = _centre(Area(left, begin, right - left, end - begin), shape)
    return Arrangement(
        time_bar=Area(0, 0, width, top),
        strip=Area(0, top, width, STRIP) if strip else None,
        order=order,
        heading=Area(left, begin, right - left, _HEADING - SLIDE_EDGE),
        slide=slide,
        notes=notes,
        side=side,
        foot=Area(0, height - FOOT, width, FOOT),
        spent_column=width >= 1280,
        foot_words=width >= 1240,
        tall_bar=tall_bar,
        compact=compact,
    )


def _centre(column: Area, shape: float) -> tuple[Area, Area]:
    """The slide as wide as the column unless the notes need the room, and the notes below it."""
    most = column.height - _HEADING - _NOTES_GAP - _NOTES_LEAST
    height = min(round(column.width / shape), most)
    width = min(column.width, round(height * shape))
    left = column.x + (column.width - width) // 2
    top = column.y + _HEADING
    edge = SLIDE_EDGE
    slide = Area(left - edge, top - edge, width + 2 * edge, height + 2 * edge)
    below = top + height + _NOTES_GAP
    return slide, Area(column.x, below, column.width, column.bottom - below)


def _between(width: int, least: int, full: int) -> int:
    """From `least` at the smallest width to `full` at the usual one, evenly."""
    share = (width - LEAST[0]) / (FULL[0] - LEAST[0])
    return round(least + (full - least) * min(1.0, max(0.0, share)))
