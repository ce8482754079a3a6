import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from presenter.windows.screens import Screens, identity_of
from presenter.windows.stage import BeamerPlace


class Desktop(QObject):
    """The two screens of the tests, of which each can be unplugged and plugged in again."""

    screenAdded = Signal(object)  # noqa: N815 - the names are Qt's
    screenRemoved = Signal(object)  # noqa: N815

    def __init__(self):
        super().__init__()
        self.laptop, self.beamer = QGuiApplication.screens()
        self.there = [self.laptop, self.beamer]

    def screens(self):
        return self.there

    def primaryScreen(self):  # noqa: N802
        return self.there[0]

    def unplug(self, screen):
        self.there = [other for other in self.there if other is not screen]
        self.screenRemoved.emit(screen)

    def plug(self, screen):
        self.there = [self.laptop, self.beamer]
        self.screenAdded.emit(screen)


@pytest.fixture
def desktop(qapp):
    return Desktop()


@pytest.fixture
def presenter(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def begin(desktop, audience, presenter):
    audience.hide()

    def place(**how):
        screens = Screens(desktop, audience, presenter, **how)
        screens.settle()
        return screens

    return place


def is_on(window, screen):
    return window.isVisible() and screen.geometry().contains(window.geometry().center())


def fills(window, screen):
    return window.isVisible() and window.isFullScreen() and window.geometry() == screen.geometry()


def test_each_window_gets_its_own_screen(begin, desktop, audience, presenter):
    screens = begin()
    assert fills(audience, desktop.beamer)
    assert is_on(presenter, desktop.laptop)
    assert (screens.beamer.place, screens.beamer.screen) == (BeamerPlace.BEAMER, "2-beamer")


def test_unplugged_the_audience_window_is_hidden_before_anything_can_be_painted(
    begin, desktop, audience, presenter
):
    begin()
    desktop.unplug(desktop.beamer)
    assert not audience.isVisible()
    assert is_on(presenter, desktop.laptop)


def test_unplugging_is_told(begin, desktop, qtbot):
    screens = begin()
    with qtbot.waitSignal(screens.changed):
        desktop.unplug(desktop.beamer)
    assert screens.beamer.place is BeamerPlace.GONE
    assert not screens.beamer.seen


def test_plugged_in_again_it_is_back(begin, desktop, audience, qtbot):
    screens = begin()
    for _ in range(3):
        with qtbot.waitSignal(screens.changed):
            desktop.unplug(desktop.beamer)
        with qtbot.waitSignal(screens.changed):
            desktop.plug(desktop.beamer)
        assert fills(audience, desktop.beamer)


def test_a_loose_plug_leaves_it_where_it_was(begin, desktop, audience, qtbot):
    screens = begin()
    for _ in range(5):
        desktop.unplug(desktop.beamer)
        desktop.plug(desktop.beamer)
    qtbot.waitUntil(lambda: fills(audience, desktop.beamer))
    assert screens.beamer.place is BeamerPlace.BEAMER


def test_swapping_trades_the_screens_and_back(begin, desktop, audience, presenter):
    screens = begin()
    screens.swap()
    assert fills(audience, desktop.laptop)
    assert is_on(presenter, desktop.beamer)
    screens.swap()
    assert fills(audience, desktop.beamer)
    assert is_on(presenter, desktop.laptop)


def test_after_a_swap_each_window_comes_back_to_its_new_screen(
    begin, desktop, audience, presenter, qtbot
):
    screens = begin()
    screens.swap()
    with qtbot.waitSignal(screens.changed):
        desktop.unplug(desktop.laptop)
    assert not audience.isVisible()
    with qtbot.waitSignal(screens.changed):
        desktop.plug(desktop.laptop)
    assert fills(audience, desktop.laptop)
    assert is_on(presenter, desktop.beamer)


def test_on_one_screen_the_audience_view_is_a_small_window(begin, desktop, audience, presenter):
    desktop.there = [desktop.laptop]
    screens = begin()
    assert screens.beamer.place is BeamerPlace.ONE_SCREEN
    assert (audience.width(), audience.height()) == (480, 270)
    assert not audience.isFullScreen()
    assert is_on(presenter, desktop.laptop)


def test_on_one_screen_swapping_covers_the_presenter_and_back(begin, desktop, audience):
    desktop.there = [desktop.laptop]
    screens = begin()
    screens.swap()
    assert fills(audience, desktop.laptop)
    assert screens.beamer.place is BeamerPlace.COVERING
    screens.swap()
    assert audience.width() == 480
    assert screens.beamer.place is BeamerPlace.ONE_SCREEN


def test_a_beamer_that_comes_later_is_taken(begin, desktop, audience, qtbot):
    desktop.there = [desktop.laptop]
    screens = begin()
    with qtbot.waitSignal(screens.changed):
        desktop.plug(desktop.beamer)
    assert fills(audience, desktop.beamer)


def test_a_beamer_that_comes_while_covering_uncovers_the_presenter(begin, desktop, audience, qtbot):
    desktop.there = [desktop.laptop]
    screens = begin()
    screens.swap()
    with qtbot.waitSignal(screens.changed):
        desktop.plug(desktop.beamer)
    assert fills(audience, desktop.beamer)
    assert screens.beamer.place is BeamerPlace.BEAMER


def test_with_the_beamer_gone_swapping_covers_the_presenter(begin, desktop, audience, qtbot):
    screens = begin()
    with qtbot.waitSignal(screens.changed):
        desktop.unplug(desktop.beamer)
    screens.swap()
    assert fills(audience, desktop.laptop)
    screens.swap()
    assert not audience.isVisible()


def test_when_the_panel_goes_no_notes_come_to_the_beamer(
    begin, desktop, audience, presenter, qtbot
):
    screens = begin()
    desktop.unplug(desktop.laptop)
    assert not presenter.isVisible()
    qtbot.waitUntil(lambda: screens.beamer.place is BeamerPlace.COVERING)
    assert fills(audience, desktop.beamer)
    assert not presenter.isVisible()


def test_when_the_panel_is_back_so_are_the_notes(begin, desktop, audience, presenter, qtbot):
    screens = begin()
    with qtbot.waitSignal(screens.changed):
        desktop.unplug(desktop.laptop)
    with qtbot.waitSignal(screens.changed):
        desktop.plug(desktop.laptop)
    assert is_on(presenter, desktop.laptop)
    assert fills(audience, desktop.beamer)


def test_without_panel_the_leader_can_have_the_notes_on_the_beamer(
    begin, desktop, audience, presenter, qtbot
):
    screens = begin()
    with qtbot.waitSignal(screens.changed):
        desktop.unplug(desktop.laptop)
    screens.swap()
    assert is_on(presenter, desktop.beamer)
    assert not audience.isVisible()


def test_a_screen_can_be_asked_for(begin, desktop, audience, presenter):
    begin(screen="1-laptop")
    assert fills(audience, desktop.laptop)
    assert is_on(presenter, desktop.beamer)


def test_when_the_screen_asked_for_is_not_there_the_audience_is_nowhere(begin, audience):
    screens = begin(screen="HDMI-7")
    assert screens.beamer.place is BeamerPlace.GONE
    assert not audience.isVisible()


def test_another_screen_can_be_chosen(begin, desktop, audience, presenter):
    screens = begin(screen="HDMI-7")
    assert identity_of(desktop.beamer) in screens.identities()
    screens.put_on(identity_of(desktop.beamer))
    assert fills(audience, desktop.beamer)


def test_windowed_neither_window_is_fullscreen(begin, audience, presenter):
    screens = begin(windowed=True)
    assert audience.isVisible()
    assert presenter.isVisible()
    assert not audience.isFullScreen()
    assert not presenter.isFullScreen()
    assert screens.beamer.place is BeamerPlace.WINDOWED


def test_windowed_swapping_covers_the_presenter_and_back(begin, desktop, audience):
    screens = begin(windowed=True)
    screens.swap()
    assert audience.isFullScreen()
    screens.swap()
    assert not audience.isFullScreen()
    assert screens.beamer.place is BeamerPlace.WINDOWED


def test_windowed_a_window_that_was_moved_stays_there(begin, desktop, audience):
    screens = begin(windowed=True)
    audience.move(QPoint(40, 50))
    desktop.plug(desktop.beamer)
    assert audience.pos() == QPoint(40, 50)
    assert screens.beamer.place is BeamerPlace.WINDOWED
