"""The icons: strokes on a grid of 24, drawn in the colour of the text beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from presenter.places import resource
from presenter.widgets.look import SMALL_ICON

GRID = 24
_PIXEL_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


def icon_of_kind(kind: str) -> str:
    """The name of the icon of a part kind; that of a text for a kind that has none."""
    return str(_icons()["kinds"].get(kind, "text"))


@cache
def icon_path(name: str) -> QPainterPath:
    """The strokes of an icon on the grid of 24; raises KeyError where there is no such icon."""
    path = QPainterPath()
    words = iter(_icons()["paths"][name].split())
    for command in words:
        _add(path, command, words)
    return path


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
    return 1.75 if size >= SMALL_ICON else 2.0


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


def _add(path: QPainterPath, command: str, words: Iterator[str]) -> None:
    def numbers(count: int) -> list[float]:
        return [float(next(words)) for _ in range(count)]

    match command:
        case "M":
            path.moveTo(*numbers(2))
        case "L":
            path.lineTo(*numbers(2))
        case "C":
            path.cubicTo(*numbers(6))
        case _:
            path.closeSubpath()


@cache
def _icons() -> Mapping[str, Mapping[str, str]]:
    icons: Mapping[str, Mapping[str, str]] = json.loads(resource("icons.json").read_text("utf-8"))
    return icons
