"""One frame at one size, painted elsewhere: the picture before it stays until it is ready."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from presenter.frames import Frame
    from presenter.paint import FramePainter


# ms in which the screen gets the picture that is ready, before more is painted for later.
_BREATH = 12


class FrameSource(QObject):
    """The picture of the frame that is wanted, or of the one before as long as it takes.

    `frame` and `image` always belong together: a frame is never seen half.
    """

    ready = Signal()
    """`frame` and `image` are other ones now."""

    def __init__(self, painter: FramePainter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painter = painter
        self._wanted: Frame | None = None
        self._size = QSize()
        self._ahead: tuple[Frame, ...] = ()
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._ask_later = QTimer(self)
        self._ask_later.setSingleShot(True)
        self._ask_later.setInterval(_BREATH)
        self._ask_later.timeout.connect(self._ask)
        painter.painted.connect(self._on_painted)

    @property
    def frame(self) -> Frame | None:
        """The frame that `image` shows."""
        return self._frame

    @property
    def image(self) -> QImage | None:
        """What can be shown now."""
        return self._image

    @property
    def waiting(self) -> bool:
        """Whether the frame that is wanted has yet to be painted at its size."""
        return self._wanted is not None and not self._is_shown()

    def want(self, frame: Frame | None, size: QSize, ahead: Sequence[Frame] = ()) -> None:
        """Show a frame in `size` device pixels as soon as it can be; None shows nothing, at once.

        What is `ahead` is painted after it, so that it will be ready when it is wanted.
        """
        self._wanted, self._size, self._ahead = frame, size, tuple(ahead)
        if frame is None:
            self._take(None, None)
        elif not size.isEmpty():
            self._take_if_ready(frame)
            if self._is_shown():
                self._ask_later.start()
            else:
                self._ask()

    def _ask(self) -> None:
        self._ask_later.stop()
        if self._wanted is not None:
            frames = [self._wanted, *self._ahead]
            self._painter.ask(frames, self._size.width(), self._size.height())

    def _take_if_ready(self, frame: Frame) -> None:
        if self._is_shown():
            return
        image = self._painter.image(frame, self._size.width(), self._size.height())
        if image is not None:
            self._take(frame, image)

    def _is_shown(self) -> bool:
        return (
            self._frame is self._wanted
            and self._image is not None
            and self._image.size() == self._size
        )

    def _take(self, frame: Frame | None, image: QImage | None) -> None:
        changed = frame is not self._frame or image is not self._image
        self._frame, self._image = frame, image
        if changed:
            self.ready.emit()

    @Slot(object, int, int)
    def _on_painted(self, frame: Frame, width: int, height: int) -> None:
        wanted = self._wanted
        if wanted is None or QSize(width, height) != self._size or self._is_shown():
            return
        if frame is wanted:
            self._take_if_ready(wanted)
        if not self._is_shown():
            # Another view of the same size asked for its own frame meanwhile, which replaced ours.
            self._ask()
