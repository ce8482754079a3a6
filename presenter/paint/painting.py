"""Drawing the elements of a frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from presenter.frames.fonts import face_of, font_of, load_fonts, text_width
from presenter.frames.frame import (
    Box,
    Frame,
    Image,
    Line,
    Outline,
    Panel,
    Ring,
    Rule,
    Text,
)
from presenter.frames.icons import Commands
from presenter.frames.theme import Theme
from presenter.paint.pictures import load_picture

_NO_PEN = QPen(Qt.PenStyle.NoPen)


Drawn = Text | Panel | Rule | Outline | Ring

Places = Callable[[Path], Path]
"""Says where the file of a picture is to be read."""


def paint_frame(
    frame: Frame,
    width: int,
    height: int,
    live: Mapping[str, str] | None = None,
    places: Places = lambda path: path,
) -> QImage:
    """The picture of a frame, `width` × `height` pixels, on black where the shapes differ.

    Texts that follow the clock are left out, for `paint_live` to draw over the picture, unless
    `live` gives their words (an absent name: what was planned). Safe in any thread.
    """
    load_fonts()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    _prepare(painter, frame, QRectF(0, 0, width, height))
    painter.fillRect(QRectF(0, 0, frame.width, frame.height), _colour(frame.theme, "bg"))
    for element in frame.shown:
        if isinstance(element, Image):
            _draw_picture(painter, element, places)
        elif not (isinstance(element, Text) and element.live):
            _draw(painter, element, frame.theme)
    if live is not None:
        _draw_live(painter, frame, live)
    painter.end()
    return image


def paint_live(painter: QPainter, frame: Frame, rect: QRectF, live: Mapping[str, str]) -> None:
    """Draw the texts that follow the clock over a picture of the frame that fills `rect`."""
    painter.save()
    _prepare(painter, frame, rect)
    _draw_live(painter, frame, live)
    painter.restore()


def slide_rect(frame: Frame, rect: QRectF) -> QRectF:
    """Where the slide stands in `rect`."""
    return fitted_rect(QSizeF(frame.width, frame.height), rect)


def fitted_rect(whole: QSizeF, rect: QRectF) -> QRectF:
    """Where something stands in `rect`: as large as it goes, in the middle, on whole pixels.

    Sides that would leave less than two pixels free are filled: 1366 × 768 is meant to be 16:9.
    """
    size = QSizeF(whole)
    size.scale(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if rect.width() - size.width() < 2 and rect.height() - size.height() < 2:
        size = rect.size()
    left = rect.x() + round((rect.width() - size.width()) / 2)
    top = rect.y() + round((rect.height() - size.height()) / 2)
    return QRectF(left, top, size.width(), size.height())


def _prepare(painter: QPainter, frame: Frame, rect: QRectF) -> None:
    target = slide_rect(frame, rect)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setClipRect(target)
    painter.translate(target.topLeft())
    painter.scale(target.width() / frame.width, target.height() / frame.height)


def _draw(painter: QPainter, element: Drawn, theme: Theme) -> None:
    match element:
        case Text():
            _draw_text(painter, element, theme)
        case Panel():
            _draw_panel(painter, element, theme)
        case Rule():
            painter.setPen(_pen(theme, element.colour, element.weight))
            painter.drawLine(QLineF(element.x1, element.y1, element.x2, element.y2))
        case Outline():
            _draw_outline(painter, element, theme)
        case Ring():
            painter.setPen(_pen(theme, element.colour, element.weight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(element.x, element.y), element.radius, element.radius)


def _colour(theme: Theme, role: str) -> QColor:
    return QColor(theme.colours[role])


def _pen(theme: Theme, role: str, weight: float) -> QPen:
    return QPen(_colour(theme, role), weight) if role else _NO_PEN


def _brush(theme: Theme, role: str) -> QBrush:
    return QBrush(_colour(theme, role)) if role else QBrush(Qt.BrushStyle.NoBrush)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _draw_text(painter: QPainter, text: Text, theme: Theme) -> None:
    colour = _colour(theme, text.colour)
    painter.setFont(font_of(text.style))
    painter.setPen(colour)
    for line in text.lines():
        _draw_line(painter, line, text)
    for paragraph in text.paragraphs:
        if paragraph.dash:
            painter.fillRect(_rect(paragraph.dash), _colour(theme, "accent"))


def _draw_line(painter: QPainter, line: Line, text: Text) -> None:
    if not line.text:
        return
    if face_of(text.style).covers(line.text):
        painter.drawText(QPointF(line.x, line.baseline), line.text)
    else:
        _draw_foreign_line(painter, line, text)


def _draw_foreign_line(painter: QPainter, line: Line, text: Text) -> None:
    """A line with characters that our fonts lack, squeezed into the width agreed upon."""
    layout = QTextLayout(line.text, font_of(text.style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    drawn = layout.createLine()
    drawn.setLineWidth(100_000)
    layout.endLayout()
    natural = drawn.naturalTextWidth()
    squeeze = min(1.0, line.width / natural) if natural else 1.0
    rightwards = any(p.right_to_left and line in p.lines for p in text.paragraphs)
    start = line.x + line.width - natural * squeeze if rightwards else line.x
    painter.save()
    painter.translate(start, line.baseline - drawn.ascent())
    painter.scale(squeeze, 1)
    drawn.draw(painter, QPointF(-drawn.naturalTextRect().x(), 0))
    painter.restore()


def _draw_panel(painter: QPainter, panel: Panel, theme: Theme) -> None:
    painter.setPen(_pen(theme, panel.outline, panel.weight))
    painter.setBrush(_brush(theme, panel.fill))
    if panel.radius:
        painter.drawRoundedRect(_rect(panel.box), panel.radius, panel.radius)
    else:
        painter.drawRect(_rect(panel.box))


def _draw_outline(painter: QPainter, outline: Outline, theme: Theme) -> None:
    pen = _pen(theme, outline.stroke, outline.weight)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(_brush(theme, outline.fill))
    painter.drawPath(outline_path(outline.commands))


def outline_path(commands: Commands) -> QPainterPath:
    """The path of an outline's or an icon's commands."""
    path = QPainterPath()
    for letter, numbers in commands:
        points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        match letter:
            case "M":
                path.moveTo(*points)
            case "L":
                path.lineTo(*points)
            case "C":
                path.cubicTo(*points)
            case _:
                path.closeSubpath()
    return path


def _draw_picture(painter: QPainter, image: Image, places: Places) -> None:
    target = painter.transform().mapRect(_rect(image.box))
    picture = load_picture(
        places(image.picture.path), round(target.width()), round(target.height()), cover=image.cover
    )
    if picture is None:
        return
    painter.save()
    painter.resetTransform()
    left = target.x() + (target.width() - picture.width()) / 2
    top = target.y() + (target.height() - picture.height()) / 2
    painter.drawImage(QPointF(round(left), round(top)), picture)
    painter.restore()


def _draw_live(painter: QPainter, frame: Frame, live: Mapping[str, str]) -> None:
    for element in frame.shown:
        if isinstance(element, Text) and element.live:
            words = live.get(element.live)
            _draw_text(
                painter, element if words is None else _with_words(element, words), frame.theme
            )


def _with_words(text: Text, words: str) -> Text:
    """The text with other words on its first line, at the same place."""
    paragraph = text.paragraphs[0]
    width = text_width(words, text.style)
    line = replace(paragraph.lines[0], text=words, width=width)
    return replace(text, paragraphs=(replace(paragraph, text=words, lines=(line,)),))
