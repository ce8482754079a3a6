"""The beat of the clocks on a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from presenter.show import Clock

# A little after the second, so that a timer that is early by a hair does not show the old one.
_AFTER = 15


class Seconds(QObject):
    """Tells when a second of the wall clock has passed.

    Each wait is counted anew from the clock, so that beats neither drift nor pile up when the
    computer was busy or asleep.
    """

    passed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to tell."""
        self._wait()

    def stop(self) -> None:
        """Tell no more."""
        self._timer.stop()

    def _beat(self) -> None:
        self._wait()
        self.passed.emit()

    def _wait(self) -> None:
        gone = self._clock.wall().microsecond // 1000
        self._timer.start(1000 - gone + _AFTER)
