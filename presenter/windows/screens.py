"""Keeping each window on its screen while screens come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from presenter.windows.arrangement import FOOT
from presenter.windows.audience import AudienceWindow
from presenter.windows.screen_choice import (
    Assignment,
    ScreenIdentity,
    SeenScreen,
    Wishes,
    assign,
)
from presenter.windows.stage import Beamer, BeamerPlace

_SMALL_WIDTH, _WINDOWED_WIDTH = 480, 960
_MARGIN = 16
# ms. A window that comes back while the window manager is still rearranging what a lost screen
# left behind ends up on another screen; and a plug seldom makes contact only once.
_UNTIL_ALL_IS_QUIET = 100


def identity_of(screen: QScreen) -> ScreenIdentity:
    """What a screen of Qt's is."""
    return ScreenIdentity(
        screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber()
    )


class Screens(QObject):
    """Puts the windows on their screens, and again whenever a screen comes, goes or changes.

    `screen` is the name of a screen that the audience window has to be on and on no other;
    `windowed` keeps both windows off the edges of any screen.
    """

    changed = Signal()
    """`beamer` is another one now."""

    def __init__(
        self,
        app: QGuiApplication,
        audience: AudienceWindow,
        presenter: QWidget,
        *,
        screen: str = "",
        windowed: bool = False,
    ) -> None:
        # It ends together with the window: screens come and go longer than an evening lasts.
        super().__init__(presenter)
        self._app = app
        self._audience = audience
        self._presenter = presenter
        self._wishes = Wishes(named=screen)
        self._windowed = windowed
        self._covering = False
        self._had_beamer = bool(screen)
        self._on = Assignment(None, None)
        self._beamer = Beamer(BeamerPlace.WINDOWED if windowed else BeamerPlace.GONE)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_UNTIL_ALL_IS_QUIET)
        self._soon.timeout.connect(self.settle)
        app.screenAdded.connect(self._on_added)
        app.screenRemoved.connect(self._on_removed)
        for known in app.screens():
            known.geometryChanged.connect(self._settle_soon)

    @property
    def beamer(self) -> Beamer:
        """Where the audience window is."""
        return self._beamer

    def identities(self) -> tuple[ScreenIdentity, ...]:
        """The screens that are there."""
        return tuple(identity_of(screen) for screen in self._app.screens())

    def swap(self) -> None:
        """Let the windows trade screens; on one screen, let the one cover the other."""
        if self._beamer.place is BeamerPlace.BEAMER:
            self._wishes = self._wishes.swapped(self._on)
        elif self._beamer.place is BeamerPlace.COVERING:
            self._covering = False
            self._wishes = replace(self._wishes, named="", audience=None)
        else:
            self._covering = True
        self.settle()

    def put_on(self, identity: ScreenIdentity) -> None:
        """Put the audience window on that screen, over the presenter's if there is no other."""
        self._wishes = replace(self._wishes, named="", audience=identity)
        self._covering = len(self._app.screens()) == 1
        self.settle()

    @Slot()
    def settle(self) -> None:
        """Put both windows where they belong now; what is there already is left alone."""
        beamer = self._stand() if self._windowed else self._assigned()
        if beamer != self._beamer:
            self._beamer = beamer
            self.changed.emit()

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle_soon)
        self._settle_soon()

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        # Qt moves what is visible on the lost screen to another one right after this. Hidden, it
        # is not seen there: neither the slide over the notes, nor the notes on the beamer.
        gone = identity_of(screen)
        if gone == self._on.audience:
            self._hide_audience()
        if gone == self._on.presenter and self._on.audience:
            self._hide_presenter()
        self._settle_soon()

    @Slot()
    def _settle_soon(self) -> None:
        self._soon.start()

    def _assigned(self) -> Beamer:
        to = assign(tuple(self._seen()), self._wishes)
        if to.presenter and to.audience:
            self._covering = False
            self._had_beamer = True
            self._wishes = replace(self._wishes, audience=to.audience, presenter=to.presenter)
            return self._apart(to.presenter, to.audience)
        if to.audience:
            self._hide_presenter()
            return self._cover(to.audience)
        if to.presenter:
            return self._alone(to.presenter)
        self._hide_audience()
        return Beamer(BeamerPlace.GONE)

    def _apart(self, presenter: ScreenIdentity, audience: ScreenIdentity) -> Beamer:
        self._show_presenter(presenter)
        self._fill(audience)
        self._presenter.activateWindow()
        return Beamer(BeamerPlace.BEAMER, audience.label)

    def _alone(self, screen: ScreenIdentity) -> Beamer:
        self._wishes = replace(self._wishes, presenter=self._wishes.presenter or screen)
        self._show_presenter(screen)
        if self._covering:
            return self._cover(screen)
        if self._had_beamer:
            self._hide_audience()
            return Beamer(BeamerPlace.GONE)
        self._stand_in_the_corner()
        return Beamer(BeamerPlace.ONE_SCREEN)

    def _cover(self, screen: ScreenIdentity) -> Beamer:
        self._fill(screen)
        self._audience.activateWindow()
        return Beamer(BeamerPlace.COVERING, screen.label)

    def _stand(self) -> Beamer:
        if not self._presenter.isVisible():
            self._presenter.show()
        if self._covering:
            return self._cover(identity_of(self._under_presenter()))
        if self._on.audience or not self._audience.isVisible():
            self._on = replace(self._on, audience=None)
            self._audience.stand_at(self._corner(_WINDOWED_WIDTH))
        return Beamer(BeamerPlace.WINDOWED)

    def _show_presenter(self, identity: ScreenIdentity) -> None:
        if identity == self._on.presenter and self._presenter.isVisible():
            return
        screen = self._screen(identity)
        self._on = replace(self._on, presenter=identity)
        if self._presenter.isVisible():
            # Hidden and shown in one go, it may lose its state: see AudienceWindow.
            self._presenter.showNormal()
        self._presenter.setScreen(screen)
        self._presenter.setGeometry(screen.availableGeometry())
        self._presenter.showMaximized()

    def _hide_presenter(self) -> None:
        self._on = replace(self._on, presenter=None)
        self._presenter.hide()

    def _fill(self, identity: ScreenIdentity) -> None:
        screen = self._screen(identity)
        there = identity == self._on.audience and self._audience.isVisible()
        if there and self._audience.geometry() == screen.geometry():
            return
        self._on = replace(self._on, audience=identity)
        self._audience.fill(screen)

    def _stand_in_the_corner(self) -> None:
        if self._on.audience or not self._audience.isVisible():
            self._on = replace(self._on, audience=None)
            self._audience.stand_at(self._corner(_SMALL_WIDTH), above=self._presenter)

    def _hide_audience(self) -> None:
        self._on = replace(self._on, audience=None)
        self._audience.hide()

    def _corner(self, width: int) -> QRect:
        """The lower right corner of the presenter's screen, clear of the bar at its foot."""
        room = self._under_presenter().availableGeometry()
        size = QSize(width, round(width / self._audience.shape))
        place = QRect(room.topLeft(), size)
        place.moveBottomRight(room.bottomRight() - QPoint(_MARGIN, _MARGIN + FOOT))
        return place

    def _under_presenter(self) -> QScreen:
        # Not `QWidget.screen()`: PySide lets the screen it returns die together with the widget.
        middle = self._presenter.geometry().center()
        under = (s for s in self._app.screens() if s.geometry().contains(middle))
        return next(under, self._app.primaryScreen())

    def _screen(self, identity: ScreenIdentity) -> QScreen:
        return next(s for s in self._app.screens() if identity_of(s) == identity)

    def _seen(self) -> Iterator[SeenScreen]:
        primary = self._app.primaryScreen()
        for screen in self._app.screens():
            area = screen.geometry()
            yield SeenScreen(
                identity=identity_of(screen),
                area=(area.x(), area.y(), area.width(), area.height()),
                primary=screen is primary,
            )
