"""Painting ahead: a thread that paints what will be needed next, and a small store of pictures."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from threading import Condition

from PySide6.QtCore import QEventLoop, QObject, QThread, Signal
from PySide6.QtGui import QImage

from presenter.frames import Frame
from presenter.paint.painting import Places, paint_frame

log = logging.getLogger(__name__)

_BUDGET = 120_000_000  # bytes; a picture of 1920 × 1080 px takes 8,3 million
Key = tuple[Frame, int, int]


class PictureStore:
    """Finished pictures, the least recently used thrown away first. Sizes are in bytes."""

    def __init__(self, budget: int = _BUDGET) -> None:
        self._budget = budget
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()
        self._size = 0

    def get(self, key: Key) -> QImage | None:
        """The picture, which then counts as just used."""
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def put(self, key: Key, picture: QImage) -> None:
        """Keep a picture; the oldest ones go when there are too many."""
        if (old := self._pictures.pop(key, None)) is not None:
            self._size -= old.sizeInBytes()
        self._pictures[key] = picture
        self._size += picture.sizeInBytes()
        while self._size > self._budget and len(self._pictures) > 1:
            _, gone = self._pictures.popitem(last=False)
            self._size -= gone.sizeInBytes()

    def __contains__(self, key: Key) -> bool:
        return key in self._pictures


class _Worker(QThread):
    """Takes the most urgent key, paints it, tells it."""

    done = Signal(object, int, int, QImage)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._wanted: dict[tuple[int, int], list[Frame]] = {}
        self._news = Condition()
        self._ending = False

    def ask(self, frames: Sequence[Frame], width: int, height: int) -> None:
        size = (width, height)
        with self._news:
            self._wanted[size] = list(frames)
            self._news.notify()

    def end(self) -> None:
        with self._news:
            self._ending = True
            self._wanted.clear()
            self._news.notify()

    def _next(self) -> Key | None:
        """The next thing to paint; waits for one. The largest size goes first: it is the beamer."""
        with self._news:
            while not self._ending:
                for size in sorted(self._wanted, reverse=True):
                    if frames := self._wanted[size]:
                        return (frames.pop(0), *size)
                self._news.wait()
        return None

    def run(self) -> None:
        while (key := self._next()) is not None:
            frame, width, height = key
            self.done.emit(frame, width, height, self._painted(frame, width, height))

    def _painted(self, frame: Frame, width: int, height: int) -> QImage:
        try:
            return paint_frame(frame, width, height, places=self._places)
        except Exception:  # whatever it is, the evening goes on with a black slide
            log.exception("A frame could not be painted")
            black = QImage(width, height, QImage.Format.Format_RGB32)
            black.fill(0)
            return black


class FramePainter(QObject):
    """Pictures of frames, painted before they are asked for.

    `places` says where the file of a picture is to be read. All sizes are in pixels of the screen.
    `painted` tells that a picture is ready.
    """

    painted = Signal(object, int, int)

    def __init__(self, places: Places = lambda path: path, budget: int = _BUDGET) -> None:
        super().__init__()
        self._places = places
        self._store = PictureStore(budget)
        self._awaited: dict[tuple[int, int], set[Frame]] = {}
        self._worker = _Worker(places, self)
        self._worker.done.connect(self._keep)
        self._worker.start(QThread.Priority.LowPriority)

    def image(self, frame: Frame, width: int, height: int) -> QImage | None:
        """The picture of a frame if it is ready."""
        return self._store.get((frame, width, height))

    def ask(self, frames: Sequence[Frame], width: int, height: int) -> None:
        """Paint these frames, the most urgent first; forget what was asked before at that size."""
        wanted = dict.fromkeys(frames)
        missing = [frame for frame in wanted if (frame, width, height) not in self._store]
        self._awaited[width, height] = set(missing)
        self._worker.ask(missing, width, height)

    @property
    def busy(self) -> bool:
        """Whether something that was asked for has yet to be painted."""
        return any(self._awaited.values())

    def wait(self) -> None:
        """Return when one of the things that were asked for is painted, or at once if none is."""
        if self.busy:
            loop = QEventLoop()
            self.painted.connect(loop.quit)
            loop.exec()

    def now(self, frame: Frame, width: int, height: int) -> QImage:
        """The picture of a frame, painted here and now if it must be."""
        picture = self.image(frame, width, height)
        if picture is None:
            picture = paint_frame(frame, width, height, places=self._places)
            self._store.put((frame, width, height), picture)
        return picture

    @property
    def ended(self) -> bool:
        """Whether the thread has ended."""
        return self._worker.isFinished()

    def stop(self) -> None:
        """End the thread; nothing is painted afterwards."""
        self._worker.end()
        self._worker.wait()

    def _keep(self, frame: Frame, width: int, height: int, picture: QImage) -> None:
        self._store.put((frame, width, height), picture)
        self._awaited.get((width, height), set[Frame]()).discard(frame)
        self.painted.emit(frame, width, height)
