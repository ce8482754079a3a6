"""Whole evenings through the real windows, on two screens that nobody sees."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from presenter.app import Evening, application_with_windows
from presenter.check import lay_out_session, open_session
from presenter.places import sample
from presenter.settings import Settings
from presenter.show import ManualClock, Position
from presenter.tour import settle

START = datetime.datetime(2026, 3, 12, 19, 45).astimezone()


class Leader:
    """Somebody who leads an evening: presses keys and looks at both windows."""

    def __init__(self, qtbot: QtBot, evening: Evening, clock: ManualClock) -> None:
        self.qtbot = qtbot
        self.evening = evening
        self.clock = clock

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press keys in the presenter window, one after another, and let everything be painted."""
        for key in keys:
            self.qtbot.keyClick(
                self.evening.presenter, key, modifier or Qt.KeyboardModifier.NoModifier
            )
        self.look()

    def go_to(self, slide: int) -> None:
        """Type the number of a slide (its index, from 0) and Enter."""
        self.press(*(Qt.Key(Qt.Key.Key_0 + int(digit)) for digit in str(slide + 1)))
        self.press(Qt.Key.Key_Return)

    def look(self) -> None:
        """Wait until both windows show what they are to show."""
        settle(self.evening)

    @property
    def position(self) -> Position:
        """Where the show is."""
        return self.evening.show.state.position

    @property
    def seen(self) -> Position | None:
        """Which step the group sees; None when it is black or white."""
        frame = self.evening.audience.frame
        if frame is None:
            return None
        layout = self.evening.stage.layout
        return next(
            Position(index, step)
            for index, slide in enumerate(layout.deck.slides)
            for step in range(slide.steps)
            if layout.frame(index, step) is frame
        )

    @property
    def ground(self) -> str:
        """The colour in the middle of the beamer's lower edge."""
        image = self.evening.audience.grab().toImage()
        return image.pixelColor(image.width() // 2, image.height() - 3).name()


@pytest.fixture
def leader(qtbot: QtBot) -> Iterator[Callable[..., Leader]]:
    """Begins an evening: `leader()` with the Dutch sample, or the session of a file."""
    evenings: list[Evening] = []

    def begin(file: Path | None = None, **where: object) -> Leader:
        application_with_windows()
        session = open_session(file or sample("veilig-gehecht.yaml"))
        clock = ManualClock(START)
        settings = Settings().changed("transition", "none")
        evening = Evening(lay_out_session(session), clock=clock, settings=settings)
        evenings.append(evening)
        evening.begin(**where)  # type: ignore[arg-type]
        someone = Leader(qtbot, evening, clock)
        someone.look()
        return someone

    yield begin
    for evening in evenings:
        evening.finish()
    QGuiApplication.processEvents()
