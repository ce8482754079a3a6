"""A frame in a window of the leader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent

from presenter.paint import paint_live
from presenter.widgets.frame_source import FrameSource
from presenter.widgets.look import Look, Role
from presenter.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from presenter.frames import Frame
    from presenter.paint import FramePainter


# While a window is dragged larger it has many sizes that nobody needs a picture of.
_SIZE_SETTLES = 60


class FrameView(PictureView):
    """A frame at the size of the widget. The one before stays until the new one is painted."""

    def __init__(
        self, painter: FramePainter, look: Look, *, outline: Role = "line", border: int = 1
    ) -> None:
        super().__init__(look, outline=outline, border=border)
        self._frame: Frame | None = None
        self._ahead: tuple[Frame, ...] = ()
        self._live: Mapping[str, str] = {}
        self._source = FrameSource(painter, self)
        self._source.ready.connect(self._show_ready)
        self._size_settles = QTimer(self)
        self._size_settles.setSingleShot(True)
        self._size_settles.setInterval(_SIZE_SETTLES)
        self._size_settles.timeout.connect(self._ask)

    @property
    def frame(self) -> Frame | None:
        """The frame that is to be seen."""
        return self._frame

    def set_frame(
        self,
        frame: Frame | None,
        live: Mapping[str, str] | None = None,
        ahead: Sequence[Frame] = (),
    ) -> None:
        """Show a frame with its texts that follow the clock; what is `ahead` is painted too."""
        self.set_live(live or {})
        if (frame, tuple(ahead)) != (self._frame, self._ahead):
            self._frame, self._ahead = frame, tuple(ahead)
            self._ask()

    def set_live(self, live: Mapping[str, str]) -> None:
        """Give the texts that follow the clock other words."""
        if live != self._live:
            self._live = live
            if self._source.frame is not None and self._source.frame.live:
                self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the picture at its new size; until it is there the old one is stretched."""
        super().resizeEvent(event)
        if self._source.image is None:
            self._ask()
        else:
            self._size_settles.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the picture: what nobody can see is not painted."""
        super().showEvent(event)
        self._ask()

    def paint_content(self, painter: QPainter, content: QRectF) -> None:
        """The picture and, over it, what follows the clock."""
        super().paint_content(painter, content)
        shown = self._source.frame
        if shown is not None and shown.live:
            paint_live(painter, shown, content, self._live)

    def _ask(self) -> None:
        if not self.isVisible() and self._frame is not None:
            return
        ratio = self.devicePixelRatioF()
        content = self.content_rect()
        size = QSize(round(content.width() * ratio), round(content.height() * ratio))
        self._source.want(self._frame, size, self._ahead)

    def _show_ready(self) -> None:
        self.set_image(self._source.image)
