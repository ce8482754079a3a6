"""The running order: the parts of the evening, where it is now, and a way to go elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from presenter.widgets.look import Look
from presenter.widgets.order_painter import Measures, OrderPainter
from presenter.widgets.order_rows import OrderRow, OrderRows

_CHOOSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class RunningOrder(QListView):
    """The list of the parts. A click, or Enter on the part that the arrows chose, goes there."""

    chosen = Signal(str)
    """The leader wants to go to the part with this id."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._model = OrderRows(self)
        self._painter = OrderPainter(look, self)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        look.changed.connect(self.viewport().update)

    @property
    def rows(self) -> tuple[OrderRow, ...]:
        """What the list shows."""
        return self._model.rows

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show other rows. Only those that differ are painted again."""
        before = self._model.present()
        for number in self._model.set_rows(tuple(rows)):
            self.update(self._model.index(number))
        present = self._model.present()
        if present != before:
            self.doItemsLayout()
            self._show_present()

    def set_measures(self, measures: Measures) -> None:
        """Take other columns and row heights."""
        if measures != self._painter.measures:
            self._painter.measures = measures
            self.doItemsLayout()
            self._show_present()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk and Enter goes, once Tab has come here; the rest is the window's."""
        plain = event.modifiers() in _PLAIN
        if event.key() in _WALKS and plain:
            super().keyPressEvent(event)
        elif event.key() in _CHOOSES and plain and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the present part in sight."""
        super().resizeEvent(event)
        self._show_present()

    def _show_present(self) -> None:
        present = self._model.present()
        if present is not None:
            # In the middle: what was, and what is coming, when there is no room for all.
            middle = QAbstractItemView.ScrollHint.PositionAtCenter
            self.scrollTo(self._model.index(present), middle)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()].part)
