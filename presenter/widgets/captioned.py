"""A picture under its caption."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from presenter.widgets.icons import draw_icon
from presenter.widgets.labels import ElidedLabel
from presenter.widgets.look import ICON, PANE_RADIUS, SMALL, TEXT, Look, Role, window_font
from presenter.widgets.picture_view import PictureView

_CAPTION = 27
_FRAMED_CAPTION, _FRAME = 32, 4


class Captioned(QWidget):
    """A caption with a picture of a given shape below it.

    With an `emphasis` both stand in a frame of that colour, with an icon before the caption.
    """

    def __init__(self, look: Look, view: PictureView, shape: float) -> None:
        super().__init__()
        self._look = look
        self._shape = shape
        self._emphasis: tuple[Role, str] | None = None
        self.view = view
        self.caption = ElidedLabel(look, size=SMALL, bold=True, tone="muted", parent=self)
        view.setParent(self)
        look.changed.connect(self.update)

    @property
    def emphasis(self) -> tuple[Role, str] | None:
        """The colour of the frame and the icon, if there is one."""
        return self._emphasis

    def set_caption(self, text: str, emphasis: tuple[Role, str] | None = None) -> None:
        """Say what the picture is; `emphasis` is the role of a colour and the name of an icon."""
        self.caption.setText(text)
        self.view.setAccessibleName(text)
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self.view.set_ground(emphasis[0] if emphasis else "win")
            self.caption.set_tone("onfrozen" if emphasis else "muted")
            self.caption.setFont(window_font(TEXT if emphasis else SMALL, bold=True))
            self._arrange()
            self.update()

    def height_for(self, width: int) -> int:
        """How high it is when nothing limits it."""
        if self._emphasis:
            return _FRAMED_CAPTION + self._picture_height(width - 2 * _FRAME) + _FRAME
        return _CAPTION + self._picture_height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into what is left under the caption."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and its icon, if there is an emphasis."""
        if not self._emphasis:
            return
        tone, icon = self._emphasis
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(tone))
        painter.drawRoundedRect(self._frame(), PANE_RADIUS, PANE_RADIUS)
        box = QRectF(14, (_FRAMED_CAPTION - ICON) / 2, ICON, ICON)
        draw_icon(painter, icon, box, self._look.colour("onfrozen"))

    def _frame(self) -> QRectF:
        view = self.view.geometry()
        return QRectF(0, 0, view.right() + 1 + _FRAME, view.bottom() + 1 + _FRAME)

    def _arrange(self) -> None:
        edge = _FRAME if self._emphasis else 0
        top = _FRAMED_CAPTION if self._emphasis else _CAPTION
        left = 14 + ICON + 4 if self._emphasis else 0
        self.caption.setGeometry(left, 0, self.width() - left, top if self._emphasis else top - 7)
        room = QRect(edge, top, self.width() - 2 * edge, self.height() - top - edge)
        height = min(room.height(), self._picture_height(room.width()))
        width = room.width()
        if height < self._picture_height(width):
            width = round((height - 2) * self._shape) + 2
        self.view.setGeometry(room.x(), room.y(), max(2, width), max(2, height))

    def _picture_height(self, width: int) -> int:
        """The outline of 1 px at every side is not a part of the shape."""
        return round((width - 2) / self._shape) + 2
