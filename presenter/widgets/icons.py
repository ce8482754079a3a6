"""The icons: strokes on a grid of 24, drawn in the colour of the text beside them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from presenter.frames.icons import GRID, STROKE, icon_commands
from presenter.paint.painting import outline_path
from presenter.widgets.look import SMALL_ICON

_PIXEL_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


@cache
def icon_path(name: str) -> QPainterPath:
    """The strokes of an icon on the grid of 24; raises KeyError where there is no such icon."""
    return outline_path(icon_commands(name))


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon in a square, with round caps and joins."""
    scale = rect.width() / GRID
    pen = QPen(colour, stroke_width(rect.width()))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.strokePath(icon_path(name), pen)
    painter.restore()


def stroke_width(size: float) -> float:
    """How wide the strokes of an icon of `size` px are, on the grid: small ones are heavier."""
    return STROKE if size >= SMALL_ICON else 2.0


def icon(name: str, colour: QColor, size: int = 20) -> QIcon:
    """The icon for Qt's own widgets, such as menus; sharp on screens of the usual pixel ratios."""
    drawn = QIcon()
    for ratio in _PIXEL_RATIOS:
        drawn.addPixmap(_pixmap(name, colour, size, ratio))
    return drawn


def _pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap
