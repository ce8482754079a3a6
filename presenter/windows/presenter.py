"""The presenter window: what the leader sees. It draws the state of the show, and commands it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from presenter.language import translate
from presenter.settings import Settings
from presenter.show import Cover
from presenter.show.commands import GoToPart, Reveal
from presenter.widgets.stylesheet import dress
from presenter.windows.arrangement import FULL, LEAST, Area, arrange
from presenter.windows.audience import AudienceWindow
from presenter.windows.conductor import Conductor
from presenter.windows.foot_bar import FootBar
from presenter.windows.keys import Stroke
from presenter.windows.notes_pane import NotesPane
from presenter.windows.notices import beamer_notice, leaving_notice, reset_notice
from presenter.windows.order_pane import OrderPane
from presenter.windows.overlays import Overlays
from presenter.windows.screens import Screens
from presenter.windows.side_panes import SidePanes
from presenter.windows.slide_pane import SlidePane
from presenter.windows.stage import Beamer, BeamerPlace, Stage
from presenter.windows.strips import BEAMER, DONE, LEAVING, Strips
from presenter.windows.time_bar import TimeBar

_UNDO_OFFERED = 10_000  # ms
_AFTER_THE_AUDIENCE = 12  # ms, in which the beamer gets its picture
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class PresenterWindow(QWidget):
    """Follows the show and the audience window. Asks before it is left, and never ends at once.

    It draws after the audience window, when the event loop comes to it: many changes in a row are
    drawn once.
    """

    settings_changed = Signal(object)
    """The leader changed something that is to be remembered: the new `Settings`."""

    left = Signal()
    """The leader stops leading, and has confirmed it."""

    def __init__(self, stage: Stage, audience: AudienceWindow, settings: Settings) -> None:
        super().__init__()
        self._stage = stage
        self._audience = audience
        self._settings = settings
        self._screens: Screens | None = None
        self._held = True
        self._beamer_shows_else = True
        self._build()
        self.conductor = Conductor(stage.show, self._deeds())
        self._connect()
        self.resize(*FULL)
        self.setFocus()
        self.draw()

    def follow(self, screens: Screens) -> None:
        """Tell where the audience window is, and let the leader choose."""
        self._screens = screens
        screens.changed.connect(self._on_beamer_changed)
        self._on_beamer_changed()

    def release(self) -> None:
        """Let itself be closed without asking."""
        self._held = False

    @property
    def beamer(self) -> Beamer:
        """Where the audience window is."""
        return self._screens.beamer if self._screens else Beamer(BeamerPlace.BEAMER)

    @Slot()
    def draw(self) -> None:
        """Show the show as it is at this moment."""
        moment = self._stage.moment(self.beamer)
        self.time_bar.draw(moment)
        self.order.draw(moment)
        self.slide.draw(moment)
        self.notes.draw(moment)
        self.side.draw(moment)
        self.foot.draw(moment)
        if self._beamer_shows_else:
            self._beamer_shows_else = False
            gone = self.beamer.place is BeamerPlace.GONE
            picture = self._audience.picture(self.side.beamer_pixels())
            self.side.show_beamer(None if gone else picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for; a text field keeps its own."""
        typing = isinstance(QApplication.focusWidget(), _TEXT_FIELDS)
        if not self.conductor.press(Stroke.of(event), typing=typing):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first, as long as the show is on."""
        if self._held:
            event.ignore()
            self._ask_to_leave()
        else:
            self._soon.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the window anew."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        look = self._stage.look
        title = translate("PresenterWindow", "{title} · Presenter")
        self.setWindowTitle(title.format(title=self._stage.layout.deck.title))
        self.setWindowRole("presenter")
        self.setMinimumSize(*LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, look)
        self.time_bar = TimeBar(look, self)
        self.order = OrderPane(look, self)
        self.slide = SlidePane(self._stage, self)
        self.notes = NotesPane(look, self)
        self.side = SidePanes(self._stage, self)
        self.foot = FootBar(look, self)
        self.strips = Strips(look, self)
        self.overlays = Overlays(self._stage, self, self.slide.view)
        self.notes.set_size(self._settings.notes_size)
        self._soon = _single_shot(self, self.draw)
        self._undo_ends = _single_shot(self, lambda: self.strips.tell(DONE, None))

    def _connect(self) -> None:
        self._stage.show.changed.connect(self._soon.start)
        self._stage.seconds.passed.connect(self.draw)
        self._audience.shown.connect(self._on_shown)
        self._audience.struck.connect(self.conductor.press)
        self._audience.close_wanted.connect(self._ask_to_leave)
        self.conductor.number_changed.connect(self.overlays.show_number)
        self.conductor.ran.connect(self._on_ran)
        self.foot.wished.connect(self.conductor.run)
        self.notes.wished.connect(self.conductor.run)
        self.order.chosen.connect(self._go_to_part)
        self.strips.changed.connect(self._arrange)

    def _deeds(self) -> Mapping[str, Callable[[], None]]:
        return {
            "swap-screens": self._swap,
            "notes-larger": lambda: self._size_notes(1),
            "notes-smaller": lambda: self._size_notes(-1),
            "notes-down": lambda: self.notes.view.scroll_by(1),
            "notes-up": lambda: self.notes.view.scroll_by(-1),
            "leave": self._leave,
            "keys-help": self.overlays.toggle_help,
        }

    def _arrange(self) -> None:
        shape = self._stage.layout.width / self._stage.layout.height
        told = self.strips.notice is not None
        arrangement = arrange(self.width(), self.height(), strip=told, shape=shape)
        self.time_bar.set_tall(arrangement.tall_bar)
        self.order.set_measures(compact=arrangement.compact, spent_column=arrangement.spent_column)
        self.notes.set_compact(arrangement.compact)
        self.foot.arrange(arrangement)
        self.slide.arrange(arrangement)
        for pane, area in (
            (self.time_bar, arrangement.time_bar),
            (self.order, arrangement.order),
            (self.notes, arrangement.notes),
            (self.side, arrangement.side),
            (self.foot, arrangement.foot),
        ):
            _put(pane, area)
        self.strips.place(arrangement.strip)
        self.overlays.arrange()
        self._on_shown()

    @Slot(str)
    def _on_ran(self, action: str) -> None:
        if action != "leave":
            self.strips.tell(LEAVING, None)
        if action not in {"leave", "keys-help"}:
            self.overlays.close_help()
        if action == "reset-clock":
            undo = reset_notice(lambda: self.conductor.run("undo-reset-clock"))
            self.strips.tell(DONE, undo)
            self._undo_ends.start(_UNDO_OFFERED)
        elif action == "undo-reset-clock":
            self.strips.tell(DONE, None)

    @Slot(str)
    def _go_to_part(self, part: str) -> None:
        self._stage.show.do(GoToPart(part))

    @Slot()
    def _on_beamer_changed(self) -> None:
        notice = beamer_notice(self.beamer, self._choose_screen, self._swap)
        self.strips.tell(BEAMER, notice)
        self._beamer_shows_else = True
        self.draw()

    @Slot()
    def _on_shown(self) -> None:
        self._beamer_shows_else = True
        self._soon.start()

    def _size_notes(self, steps: int) -> None:
        settings = self._settings.stepped("notes_size", steps)
        if settings != self._settings:
            self._settings = settings
            self.notes.set_size(settings.notes_size)
            self.settings_changed.emit(settings)

    def _swap(self) -> None:
        if self._screens:
            self._screens.swap()

    def _choose_screen(self) -> None:
        if self._screens is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        screens = self._screens
        for identity in screens.identities():
            entry = menu.addAction(identity.label)
            entry.triggered.connect(lambda _=False, chosen=identity: screens.put_on(chosen))
        menu.popup(QCursor.pos())

    def _leave(self) -> None:
        self.setFocus()
        state = self._stage.show.state
        if self.overlays.close_help():
            return
        if self.strips.holds(LEAVING):
            self.strips.tell(LEAVING, None)
        elif state.frozen or state.cover is not Cover.NONE:
            self._stage.show.do(Reveal())
        else:
            self._ask_to_leave()

    @Slot()
    def _ask_to_leave(self) -> None:
        stay = leaving_notice(self.left.emit, lambda: self.strips.tell(LEAVING, None))
        self.strips.tell(LEAVING, stay)


def _put(pane: QWidget, area: Area) -> None:
    pane.setGeometry(area.x, area.y, area.width, area.height)


def _single_shot(owner: QWidget, deed: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(_AFTER_THE_AUDIENCE)
    timer.timeout.connect(deed)
    return timer
