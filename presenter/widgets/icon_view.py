"""An icon on a window, beside the words that say what it means."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from presenter.widgets.icons import draw_icon
from presenter.widgets.look import ICON, Look, Role


class IconView(QWidget):
    """An icon in one of the window's colours."""

    def __init__(self, look: Look, name: str, tone: Role = "ink", size: int = ICON) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._tone: Role = tone
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        draw_icon(QPainter(self), self._name, QRectF(self.rect()), self._look.colour(self._tone))
