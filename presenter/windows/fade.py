"""From one picture to the next in 150 ms."""

from __future__ import annotations

from PySide6.QtCore import QObject, QVariantAnimation, Signal
from PySide6.QtGui import QImage

DURATION = 150
# The first picture of a fade already shows something of the new one: a key is seen at once.
_FIRST = 0.15


class Fade(QObject):
    """How far a new picture has come over the one `before` it. Nothing ever waits for it."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: QImage | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.setStartValue(_FIRST)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._tell)
        self._animation.finished.connect(self.stop)

    @property
    def before(self) -> QImage | None:
        """The picture that is going; None when no fade is under way."""
        return self._before

    @property
    def strength(self) -> float:
        """How much of the new picture is seen, from 0 to 1."""
        return 1.0 if self._before is None else float(self._animation.currentValue())

    def start(self, before: QImage) -> None:
        """Begin to leave `before`."""
        self._before = before
        self._animation.start()

    def stop(self) -> None:
        """Be there at once."""
        if self._before is not None:
            self._before = None
            self._animation.stop()
            self.moved.emit()

    def _tell(self) -> None:
        if self._before is not None:
            self.moved.emit()
