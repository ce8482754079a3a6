"""The audience window: one frame, or black, or white, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from presenter.frames import Frame
from presenter.language import translate
from presenter.paint import paint_live
from presenter.show import Cover
from presenter.widgets.frame_source import FrameSource
from presenter.windows.fade import Fade
from presenter.windows.keys import Stroke
from presenter.windows.stage import Stage

_GROUNDS = {
    Cover.NONE: Qt.GlobalColor.black,
    Cover.BLACK: Qt.GlobalColor.black,
    Cover.WHITE: Qt.GlobalColor.white,
}


class AudienceWindow(QWidget):
    """What the group sees. It follows the show by itself, and hands on what is typed into it.

    It paints before any other window hears of a change, so it must be made before them. Closing it
    by the window manager only says that somebody wants to; `release` lets it be closed.
    """

    shown = Signal()
    """It shows something else now."""

    struck = Signal(object)
    """A `Stroke` was typed here."""

    close_wanted = Signal()
    """Somebody asked the window manager to close this window."""

    def __init__(self, stage: Stage, transition: str = "fade") -> None:
        super().__init__()
        self._stage = stage
        self._fades = transition == "fade"
        self._may_fade = False
        self._cover = self._wanted_cover = Cover.BLACK
        self._held = True
        self._source = FrameSource(stage.painter, self)
        self._fade = Fade(self)
        self._drawn: tuple[Frame | None, QImage | None] = (None, None)
        self._dress()
        self._source.ready.connect(self._take)
        self._fade.moved.connect(self.update)
        stage.show.changed.connect(self.draw)
        stage.seconds.passed.connect(self._tick)
        self.draw()

    @property
    def frame(self) -> Frame | None:
        """The frame that is seen; None when it is black or white."""
        return self._drawn[0] if self._cover is Cover.NONE else None

    @property
    def cover(self) -> Cover:
        """What lies over the frame."""
        return self._cover

    @property
    def fading(self) -> bool:
        """Whether one picture is giving way to the next."""
        return self._fade.before is not None

    @property
    def shape(self) -> float:
        """The width of a slide as a part of its height."""
        return self._stage.layout.width / self._stage.layout.height

    def fill(self, screen: QScreen) -> None:
        """Be all of a screen."""
        self._stand_free(frameless=True)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        if self.isWindow() and self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self.windowHandle().setTransientParent(None)  # pyright: ignore[reportArgumentType]
        self.showFullScreen()

    def stand_at(self, place: QRect, above: QWidget | None = None) -> None:
        """Be a window among others at a place on the desktop, never below the one named."""
        self._stand_free(frameless=False)
        self.setGeometry(place)
        self.showNormal()
        if above is not None:
            self.windowHandle().setTransientParent(above.windowHandle())

    def release(self) -> None:
        """Let itself be closed: the show is over."""
        self._held = False

    def picture(self, size: QSize) -> QImage:
        """What it shows now, fitted into `size` device pixels; a fade as what it leads to."""
        whole = self.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        made = QImage(whole.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        frame, image = self._drawn
        painter = QPainter(made)
        self._paint(painter, QRectF(made.rect()), frame, _scaled(image, made.size()))
        painter.end()
        return made

    @Slot()
    def draw(self) -> None:
        """Show what the state of the show asks, at once where it has been painted."""
        state = self._stage.show.state
        view = state.audience()
        before = self._cover
        self._wanted_cover = view.cover
        if view.cover is not Cover.NONE:
            self._cover = view.cover
        self._may_fade = self._fades and before is Cover.NONE and view.cover is Cover.NONE
        # What is under a cover is painted too, for the moment at which the cover is taken away; and
        # what nobody sees since the beamer went, for the moment at which it is back.
        if self.isVisible() or self._source.frame is not None:
            frame = self._stage.frame_at(view.position or state.position)
            self._source.want(frame, self._pixels(), self._stage.frames_around(state.position))
        self._uncover_if_ready()
        if self._cover is not before:
            self._fade.stop()
            self._show_now()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, and tell that somebody wants it closed, as long as the show is on."""
        if self._held:
            event.ignore()
            self.close_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what was typed."""
        self.struck.emit(Stroke.of(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        self.draw()
        self.shown.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the show is at by now."""
        super().showEvent(event)
        self.draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The one picture, or two while one gives way to the other."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        if self._fade.before is not None:
            painter.drawImage(whole, self._fade.before)
            painter.setOpacity(self._fade.strength)
        self._paint(painter, whole, *self._drawn)

    def _dress(self) -> None:
        title = translate("AudienceWindow", "Audience view · {title}")
        self.setWindowTitle(title.format(title=self._stage.layout.deck.title))
        self.setAccessibleName(translate("AudienceWindow", "What the group sees"))
        self.setWindowRole("audience")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _stand_free(self, *, frameless: bool) -> None:
        # Not hidden and shown again, as setWindowFlag would: an X11 window manager that hears of
        # the hiding late forgets the state that was set for the showing, fullscreen among them.
        if self.isVisible():
            self.showNormal()
        hint = Qt.WindowType.FramelessWindowHint
        flags = self.windowFlags() | hint if frameless else self.windowFlags() & ~hint
        self.overrideWindowFlags(flags)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self.windowHandle().setFlags(flags)

    def _pixels(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    @Slot()
    def _take(self) -> None:
        before, image = self._drawn
        self._drawn = now = self._source.frame, self._source.image
        self._uncover_if_ready()
        if self._cover is not Cover.NONE:
            return
        if self._may_fade and image and not self.fading and _are_two_slides(before, now[0]):
            self._fade.start(image)
        else:
            self._fade.stop()
        self._show_now()

    def _uncover_if_ready(self) -> None:
        """Take the cover away once what lies under it is what the leader chose, and not before."""
        if self._wanted_cover is Cover.NONE and not self._source.waiting:
            self._cover = Cover.NONE

    @Slot()
    def _tick(self) -> None:
        if self.frame is not None and self.frame.live:
            self._show_now()

    def _show_now(self) -> None:
        # Not `update`: the group comes before everything else that is waiting for the event loop.
        self.repaint()
        self.shown.emit()

    def _paint(
        self, painter: QPainter, rect: QRectF, frame: Frame | None, image: QImage | None
    ) -> None:
        if image is None or frame is None or self._cover is not Cover.NONE:
            painter.fillRect(rect, _GROUNDS[self._cover])
            return
        painter.drawImage(rect, image)
        if frame.live:
            paint_live(painter, frame, rect, self._live_texts())

    def _live_texts(self) -> Mapping[str, str]:
        moment = self._stage.moment()
        return moment.live_texts(moment.audience.position)


def _are_two_slides(before: Frame | None, now: Frame | None) -> bool:
    """Steps of one slide share their elements, and follow each other without a fade."""
    return before is not None and now is not None and before.elements is not now.elements


def _scaled(image: QImage | None, size: QSize) -> QImage | None:
    if image is None:
        return None
    ignoring, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return image.scaled(size, ignoring, smooth)
