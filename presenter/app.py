"""Building the rooms of a running evening and connecting them. This happens nowhere else."""

from __future__ import annotations

import gc
import logging
import signal
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from presenter.check import lay_out_session, open_session
from presenter.display import has_display
from presenter.files import FileNotWritten
from presenter.frames import Layout, load_fonts
from presenter.language import translate
from presenter.paint import FramePainter, Snapshot
from presenter.places import config_folder, resource, sample
from presenter.problems import PresenterError, UnreadableFile
from presenter.settings import Settings, save_settings
from presenter.show import Clock, Position, SystemClock
from presenter.show.show import Show
from presenter.widgets.look import Look, window_font
from presenter.windows.audience import AudienceWindow
from presenter.windows.presenter import PresenterWindow
from presenter.windows.screens import Screens
from presenter.windows.seconds import Seconds
from presenter.windows.stage import Stage

log = logging.getLogger(__name__)

_STARTED = 2000  # ms after which everything that belongs to the start has been made


class Evening(QObject):
    """An evening that is led: the show and its two windows, from `begin` to `finish`."""

    over = Signal()
    """The leader has stopped leading."""

    def __init__(
        self,
        layout: Layout,
        *,
        clock: Clock | None = None,
        settings: Settings | None = None,
        begin_at: Position | None = None,
    ) -> None:
        super().__init__()
        settings = settings or Settings()
        clock = clock or SystemClock()
        self.show = Show(layout.deck, clock, begin_at or Position(0))
        self.snapshot = Snapshot(layout.pictures(), self)
        self.painter = FramePainter(self.snapshot.path_of)
        self.seconds = Seconds(clock, self)
        self.stage = Stage(
            show=self.show,
            layout=layout,
            painter=self.painter,
            look=Look(settings.window_theme, self),
            seconds=self.seconds,
        )
        self.audience = AudienceWindow(self.stage, settings.transition)
        self.presenter = PresenterWindow(self.stage, self.audience, settings)
        self.presenter.left.connect(self.finish)
        self.screens: Screens | None = None
        self._finished = False

    def begin(self, *, screen: str = "", windowed: bool = False) -> None:
        """Put the windows on their screens: the audience's on the one called `screen`, if any."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self.screens = Screens(
            application, self.audience, self.presenter, screen=screen, windowed=windowed
        )
        self.presenter.follow(self.screens)
        self.screens.settle()
        self.seconds.start()
        self.snapshot.start(QThread.Priority.LowPriority)

    @Slot()
    def finish(self) -> None:
        """Close both windows; the threads have ended when this returns. Once is enough."""
        if self._finished:
            return
        self._finished = True
        self.seconds.stop()
        for window in (self.audience, self.presenter):
            window.release()
            window.close()
        self.painter.stop()
        self.snapshot.end()
        self.over.emit()


def lead(
    file: Path,
    settings: Settings | None = None,
    *,
    part: str = "",
    screen: str = "",
    windowed: bool = False,
) -> int:
    """Lead the session in a file until the leader leaves; returns the exit status 0.

    `part` is where to begin: the id, the title or the number (from 1) of a part. Raises
    UnreadableFile and SessionError as reading the file does, and UnreadableFile for no such part.
    """
    # Nothing that is made at the start is thrown away: looking for garbage would only take time,
    # now (a fifth of the start) and, if it were not frozen, at every later collection.
    gc.disable()
    try:
        application = application_with_windows()
        layout = lay_out_session(open_session(file))
        evening = Evening(layout, settings=settings, begin_at=position_of(layout, part))
        _run(evening, application, screen=screen, windowed=windowed)
    finally:
        gc.enable()
    return 0


def _run(evening: Evening, application: QApplication, *, screen: str, windowed: bool) -> None:
    """Run the event loop for an evening; whatever goes wrong, its threads have ended after it."""
    evening.presenter.settings_changed.connect(_remember)
    evening.over.connect(application.quit)
    _finish_when_told(evening)
    try:
        evening.begin(screen=screen, windowed=windowed)
        QTimer.singleShot(_STARTED, _watch_for_garbage)
        application.exec()
    finally:
        evening.finish()


def _finish_when_told(evening: Evening) -> None:
    """Ctrl+C in a terminal and the end of the desktop's session close the windows as usual."""

    def finish(*_: object) -> None:
        # It may come before the event loop runs, which could then not be told to quit.
        QTimer.singleShot(0, evening.finish)

    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, finish)


def _watch_for_garbage() -> None:
    gc.freeze()
    gc.enable()


def choose_and_lead(settings: Settings | None = None) -> int:
    """Ask for a session and lead it; returns the exit status 0, also where nothing was chosen."""
    application_with_windows()
    chosen, _ = QFileDialog.getOpenFileName(
        None,
        translate("App", "Open a session"),
        str(sample("")),
        translate("App", "Sessions (*.yaml *.yml)"),
    )
    return lead_and_tell(Path(chosen), settings) if chosen else 0


def lead_and_tell(file: Path, settings: Settings | None = None) -> int:
    """Lead a session that was chosen by a click, where nobody reads what a terminal would say.

    Raises as `lead` does, after it was told in a box.
    """
    application_with_windows()
    try:
        return lead(file, settings)
    except PresenterError as error:
        box_for(error).exec()
        raise


def box_for(error: PresenterError) -> QMessageBox:
    """The box that tells what is wrong. What a leader wrote is never read as HTML in it."""
    box = QMessageBox(QMessageBox.Icon.Warning, translate("App", "Presenter"), str(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box


class NoDisplay(PresenterError):
    """There is no screen on which a window could be opened."""


def application_with_windows() -> QApplication:
    """The application, dressed: its name, icon and fonts. Made once. Raises NoDisplay."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        if not has_display():
            raise NoDisplay(_no_display())
        application = QApplication(["presenter"])
    application.setApplicationName("presenter")
    application.setDesktopFileName("presenter")
    application.setWindowIcon(QIcon(str(resource("desktop", "presenter.svg"))))
    # The evening ends when the leader says so, not when a beamer's window happens to close.
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    application.setFont(window_font())
    return application


def position_of(layout: Layout, part: str) -> Position | None:
    """The first step of the part with that id, title or number; None for no name.

    Raises UnreadableFile with the parts there are, where there is no such part.
    """
    if not part:
        return None
    deck = layout.deck
    for number, entry in enumerate(deck.parts, 1):
        if part.casefold() in {entry.id.casefold(), entry.title.casefold(), str(number)}:
            return Position(next(deck.slides_of(entry.id), 0))
    names = ", ".join(entry.id for entry in deck.parts)
    sentence = translate("App", "There is no part “{part}”. The parts are: {names}.")
    raise UnreadableFile(sentence.format(part=part, names=names))


def _no_display() -> str:
    return translate(
        "App",
        "There is no display here. “presenter tour FILE FOLDER” leads a session unseen and takes "
        "pictures.",
    )


def _remember(settings: Settings) -> None:
    try:
        save_settings(settings, config_folder() / "settings.json")
    except FileNotWritten as error:
        log.warning("%s", error)
