"""The strip under the time bar: one notice at a time, the most urgent one."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from presenter.widgets.look import Look
from presenter.widgets.strip import Notice, Strip
from presenter.windows.arrangement import Area

LEAVING, BEAMER, DONE = "leaving", "beamer", "done"
_BY_URGENCY = (LEAVING, BEAMER, DONE)


class Strips(QObject):
    """Notices under their names. What is shown is the first there is in the order of urgency."""

    changed = Signal()
    """A strip came, went, or was replaced."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._notices: dict[str, Notice] = {}
        self._strip: Strip | None = None
        self._area: Area | None = None

    @property
    def notice(self) -> Notice | None:
        """The notice that is shown."""
        return next((self._notices[n] for n in _BY_URGENCY if n in self._notices), None)

    def holds(self, name: str) -> bool:
        """Whether there is a notice under that name, shown or waiting."""
        return name in self._notices

    def tell(self, name: str, notice: Notice | None) -> None:
        """Put a notice under a name, in the place of the one before; None takes it away."""
        before = self.notice
        if notice is None:
            self._notices.pop(name, None)
        else:
            self._notices[name] = notice
        if self.notice is not before:
            self._replace()
            self.changed.emit()

    def place(self, area: Area | None) -> None:
        """Stand there from now on."""
        self._area = area
        if self._strip is not None and area is not None:
            self._strip.setGeometry(area.x, area.y, area.width, area.height)
            self._strip.show()

    def _replace(self) -> None:
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
        notice = self.notice
        self._strip = None if notice is None else Strip(self._look, notice)
        if self._strip is not None:
            self._strip.setParent(self._window)
            # Tab comes here first: who is asked something need not search for the answers.
            for before, button in pairwise([self._window, *self._strip.buttons]):
                QWidget.setTabOrder(before, button)
            self.place(self._area)
