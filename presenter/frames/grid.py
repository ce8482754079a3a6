"""Where things stand on slides of either shape.

Places are written down for 16:9 (960 × 540 pt). On 4:3 (720 × 540 pt) heights and sizes stay, the
margins become 48, and x shrinks with the body, 816 to 624 points wide.
"""

from __future__ import annotations

from dataclasses import dataclass

from presenter.frames.frame import Box

BODY_TOP, BODY_BOTTOM = 104.0, 492.0
HEIGHT = 540.0
_LEFT, _RIGHT, _WIDTH = 72.0, 888.0, 960.0
# The gutter between the halves of a 4:3 body keeps its 24 points.
_HALVES = {468.0: 348.0, 492.0: 372.0}


@dataclass(frozen=True, slots=True)
class Grid:
    """The grid of one shape. All arguments are 16:9 points, all results are of this shape."""

    shape: str

    @property
    def wide(self) -> bool:
        """Whether the shape is 16:9."""
        return self.shape != "4:3"

    @property
    def width(self) -> float:
        """The width of the slide; its height is always 540."""
        return _WIDTH if self.wide else 720.0

    @property
    def left(self) -> float:
        """The left edge of the body."""
        return self.x(_LEFT)

    @property
    def right(self) -> float:
        """The right edge of the body."""
        return self.x(_RIGHT)

    def x(self, place: float) -> float:
        """Where a 16:9 x stands in this shape."""
        if self.wide:
            return place
        if place in _HALVES:
            return _HALVES[place]
        if place < _LEFT:
            return place * 48 / _LEFT
        if place > _RIGHT:
            return 672 + (place - _RIGHT) * 48 / (_WIDTH - _RIGHT)
        return 48 + (place - _LEFT) * 624 / 816

    def box(self, x: float, y: float, width: float, height: float) -> Box:
        """A box whose edges both follow the grid."""
        left = self.x(x)
        return Box(left, y, self.x(x + width) - left, height)
