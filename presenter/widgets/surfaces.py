"""The grounds that other widgets stand on: panes with a border, bars along an edge, rules."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.widgets.look import PANE_RADIUS, Look, Role


class Pane(QWidget):
    """A rounded surface with a line of 1 px around it."""

    def __init__(self, look: Look, *, border: Role = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._border: Role = border
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and its border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(self._border), 1))
        painter.setBrush(self._look.colour("surface"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, PANE_RADIUS, PANE_RADIUS)


class Bar(QWidget):
    """A surface along the upper or lower edge of a window, with a line where the window begins."""

    def __init__(self, look: Look, edge: Qt.Edge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._edge = edge
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and its line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        y = self.height() - 1 if self._edge is Qt.Edge.TopEdge else 0
        painter.fillRect(0, y, self.width(), 1, self._look.colour("line"))


class Rule(QWidget):
    """A line of 1 px between things, lying or standing; it ends `inset` px before its room."""

    def __init__(self, look: Look, orientation: Qt.Orientation, inset: int = 0) -> None:
        super().__init__()
        self._look = look
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
            self.setContentsMargins(inset, 0, inset, 0)
        else:
            self.setFixedWidth(1)
            self.setContentsMargins(0, inset, 0, inset)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.contentsRect(), self._look.colour("line"))
