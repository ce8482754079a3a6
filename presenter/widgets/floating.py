"""What floats over a window for a while: a surface with a shadow."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from presenter.widgets.look import Look
from presenter.widgets.surfaces import Pane

_SHADOW_BELOW, _SHADOW_BLUR, _SHADOW = 4, 16, QColor(0, 0, 0, 77)


class FloatingPane(Pane):
    """A pane with a shadow, over whatever the window holds."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, parent=window)
        self._window = window
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(QPointF(0, _SHADOW_BELOW))
        shadow.setBlurRadius(_SHADOW_BLUR)
        shadow.setColor(_SHADOW)
        self.setGraphicsEffect(shadow)
        self.hide()

    def centre_in(self, area: QWidget) -> None:
        """Come up in the middle of another widget of the same window, as large as need be."""
        self.ensurePolished()
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(layout.totalSizeHint())
        middle = area.mapTo(self._window, area.rect().center())
        self.move(middle - self.rect().center())
        self.show()
        self.raise_()
