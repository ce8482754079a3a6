"""A painter that paints when a test says so."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from presenter.frames import Frame, load_theme

RED, BLUE, GREEN = "#ff0000", "#0000ff", "#00ff00"


def frame() -> Frame:
    """A frame like no other."""
    return Frame(960, 540, load_theme("linen"), ())


class PatientPainter(QObject):
    """Holds on to what it was asked until `finish`; each picture is of one colour."""

    painted = Signal(object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[list[Frame], int, int]] = []
        self._ready: dict[tuple[Frame, int, int], QImage] = {}

    def image(self, frame: Frame, width: int, height: int) -> QImage | None:
        return self._ready.get((frame, width, height))

    def ask(self, frames: Sequence[Frame], width: int, height: int) -> None:
        self.asked.append((list(frames), width, height))

    def finish(self, frame: Frame, width: int, height: int, colour: str = RED) -> None:
        """Have the picture of a frame ready, and tell."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        self._ready[frame, width, height] = image
        self.painted.emit(frame, width, height)
