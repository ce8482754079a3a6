"""A picture in a window of the leader, with an outline that tells how it stands with the beamer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from presenter.paint.painting import fitted_rect
from presenter.widgets.badge import LARGE, BadgeFace, badge_size, draw_badge
from presenter.widgets.look import HEAD, TEXT, TEXT_PITCH, THUMBNAIL_RADIUS, Look, Role, window_font

_FOOT = 16
_VEIL = QColor(0, 0, 0, 128)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What stands where there is no picture: a head and a sentence."""

    head: str
    body: str = ""


class PictureView(QWidget):
    """A picture, fitted whole, in the middle. The outline of `border` px belongs to the widget.

    `ground` is the colour of the window behind it, for the round corners. Where nothing can be
    shown, a message says why.
    """

    def __init__(
        self, look: Look, *, outline: Role = "line", border: int = 1, ground: Role = "win"
    ) -> None:
        super().__init__()
        self._look = look
        self._outline: Role = outline
        self._border = border
        self._ground: Role = ground
        self._image: QImage | None = None
        self._veil: BadgeFace | None = None
        self._message: Message | None = None
        look.changed.connect(self.update)

    @property
    def image(self) -> QImage | None:
        """The picture that is seen, in device pixels."""
        return self._image

    @property
    def outline(self) -> Role:
        """The role of the colour of the outline."""
        return self._outline

    @property
    def veil(self) -> BadgeFace | None:
        """The badge on the veil, if there is a veil."""
        return self._veil

    @property
    def message(self) -> Message | None:
        """What is said instead of a picture."""
        return self._message

    def set_image(self, image: QImage | None) -> None:
        """Show another picture, or none."""
        self._image = image
        self.update()

    def set_outline(self, outline: Role) -> None:
        """Give the outline another colour."""
        if outline != self._outline:
            self._outline = outline
            self.update()

    def set_ground(self, ground: Role) -> None:
        """Tell the colour behind the round corners."""
        if ground != self._ground:
            self._ground = ground
            self.update()

    def set_veil(self, badge: BadgeFace | None) -> None:
        """Lay half black over the picture, with a badge at its foot that says why; or nothing."""
        if badge != self._veil:
            self._veil = badge
            self.update()

    def set_message(self, message: Message | None) -> None:
        """Say something instead of showing the picture."""
        if message != self._message:
            self._message = message
            self.update()

    def content_rect(self) -> QRectF:
        """Where the picture stands: the widget without its outline."""
        border = self._border
        return QRectF(self.rect()).adjusted(border, border, -border, -border)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture or the message, veil and badge, then the outline over its edge."""
        painter = QPainter(self)
        content = self.content_rect()
        if self._message:
            self._paint_message(painter, content, self._message)
        else:
            self.paint_content(painter, content)
        if self._veil:
            painter.fillRect(content, _VEIL)
            self._paint_badge(painter, content, self._veil)
        self._paint_edge(painter)

    def paint_content(self, painter: QPainter, content: QRectF) -> None:
        """Paint the picture; black shows where it does not reach."""
        painter.fillRect(content, Qt.GlobalColor.black)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            whole = QSizeF(self._image.size())
            painter.drawImage(fitted_rect(whole, content), self._image)

    def _paint_message(self, painter: QPainter, content: QRectF, message: Message) -> None:
        painter.fillRect(content, self._look.colour("sunken"))
        painter.setPen(self._look.colour("ink"))
        painter.setFont(window_font(HEAD, bold=True))
        middle = content.center().y()
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        head = QRectF(content.x() + 16, content.y(), content.width() - 32, middle - content.y())
        painter.drawText(head, int(wrapped | Qt.AlignmentFlag.AlignBottom), message.head)
        painter.setPen(self._look.colour("muted"))
        painter.setFont(window_font(TEXT))
        body = head.translated(0, head.height() + TEXT_PITCH / 2)
        painter.drawText(body, int(wrapped | Qt.AlignmentFlag.AlignTop), message.body)

    def _paint_badge(self, painter: QPainter, content: QRectF, badge: BadgeFace) -> None:
        size = badge_size(badge, LARGE)
        corner = QPointF(
            round(content.center().x() - size.width() / 2),
            content.bottom() - _FOOT - size.height(),
        )
        draw_badge(painter, corner, badge, self._look, LARGE)

    def _paint_edge(self, painter: QPainter) -> None:
        edge = QRectF(self.rect())
        radius = THUMBNAIL_RADIUS + self._border - 1
        corners = QPainterPath()
        corners.addRect(edge)
        rounded = QPainterPath()
        rounded.addRoundedRect(edge, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(rounded), self._look.colour(self._ground))
        inset = self._border / 2
        painter.setPen(QPen(self._look.colour(self._outline), self._border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = edge.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(line, radius - inset, radius - inset)
