import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from presenter.frames import lay_out, load_fonts, load_theme
from presenter.paint import FramePainter
from presenter.show import ManualClock
from presenter.show.show import Show
from presenter.widgets.look import Look
from presenter.windows.audience import AudienceWindow
from presenter.windows.seconds import Seconds
from presenter.windows.stage import Beamer, BeamerPlace, Moment, Stage
from tests.builders import deck, part

BEGIN = datetime.datetime(2026, 3, 12, 19, 45, tzinfo=datetime.UTC)
EVENING = (
    part("welcome", id="welcome", minutes=5, notes="say: Welcome."),
    part("songs", id="songs", minutes=8, songs=["Psalm 8:1-4", "Psalm 22:5"]),
    part("questions", id="questions", minutes=10, questions=["What?", "Why?"], notes="ask: Who?"),
    part("cards", id="cards", minutes=6, materials=["cards", "pens"]),
    part("break", id="break", minutes=10),
    part("closing", id="closing", minutes=8, fixed=True, reveal="one by one", steps=["A", "B"]),
)


@pytest.fixture
def clock():
    return ManualClock(BEGIN)


@pytest.fixture
def led(qapp, clock) -> Iterator[Callable[..., Stage]]:
    """Begins a show: `led()` with a small evening, or with parts of one's own."""
    painters: list[FramePainter] = []

    def begin(*parts: dict[str, Any], **fields: Any) -> Stage:
        load_fonts()
        layout = lay_out(deck(*(parts or EVENING), **fields).led(), load_theme("linen"))
        painters.append(FramePainter())
        return Stage(
            show=Show(layout.deck, clock),
            layout=layout,
            painter=painters[-1],
            look=Look("dark"),
            seconds=Seconds(clock),
        )

    yield begin
    for painter in painters:
        painter.stop()


@pytest.fixture
def stage(led) -> Stage:
    return led()


@pytest.fixture
def moment(stage) -> Callable[..., Moment]:
    """The moment after these commands: `moment(Next(), ToggleBlack())`."""

    def after(*commands: Any, place: BeamerPlace = BeamerPlace.BEAMER) -> Moment:
        for command in commands:
            stage.show.do(command)
        return stage.moment(Beamer(place, "EPSON"))

    return after


@pytest.fixture
def audience(stage, qtbot):
    """The audience window of the stage, on the beamer's screen, without fades."""
    window = AudienceWindow(stage, "none")
    qtbot.addWidget(window)
    window.fill(QGuiApplication.screens()[1])
    window.release()
    settle(stage)
    return window


def settle(stage: Stage) -> None:
    """Let everything that was asked for be painted."""
    QGuiApplication.processEvents()
    while stage.painter.busy:
        stage.painter.wait()
    QGuiApplication.processEvents()


@pytest.fixture
def painted(stage) -> Callable[[], None]:
    """Let everything that was asked for be painted."""
    return lambda: settle(stage)


@pytest.fixture
def window(qtbot) -> QWidget:
    """A window for a pane to stand in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1440, 900)
    return made
