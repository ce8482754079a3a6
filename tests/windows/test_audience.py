import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication

from presenter.show import Cover
from presenter.show.commands import (
    End,
    GoTo,
    GoToPart,
    Next,
    Previous,
    ToggleBlack,
    ToggleFreeze,
    ToggleWhite,
)
from presenter.windows.audience import AudienceWindow
from tests.builders import part

LINEN, BLACK, WHITE = "#f7f1e7", "#000000", "#ffffff"


def corner(window):
    """The colour of a corner of the window, where no slide has anything but its ground."""
    image = window.grab().toImage()
    return QColor(image.pixel(image.width() - 4, image.height() - 4)).name()


def test_it_fills_the_whole_screen(audience):
    assert audience.geometry() == QGuiApplication.screens()[1].geometry()
    assert audience.isFullScreen()


def test_it_shows_the_frame_of_the_show_and_follows_it(audience, stage, painted):
    assert audience.frame is stage.layout.frame(0, 0)
    stage.show.do(GoTo(2))
    painted()
    assert audience.frame is stage.layout.frame(2, 0)
    assert corner(audience) == LINEN


def test_what_was_painted_ahead_is_shown_at_once(audience, stage, painted):
    painted()
    stage.show.do(Next())
    assert audience.frame is stage.layout.frame(1, 0)


def test_what_is_not_painted_yet_leaves_the_frame_before(audience, stage, painted):
    stage.show.do(GoTo(5))
    assert audience.frame is stage.layout.frame(0, 0)
    painted()
    assert audience.frame is stage.layout.frame(5, 0)


@pytest.mark.parametrize(
    ("cover", "colour"), [(ToggleBlack, BLACK), (ToggleWhite, WHITE), (End, BLACK)]
)
def test_a_cover_hides_the_frame_at_once(audience, stage, cover, colour):
    stage.show.do(cover())
    assert audience.frame is None
    assert corner(audience) == colour


def test_next_while_black_moves_and_shows(audience, stage, painted):
    stage.show.do(ToggleBlack())
    painted()
    stage.show.do(Next())
    assert audience.frame is stage.layout.frame(1, 0)
    assert audience.cover is Cover.NONE


def test_frozen_it_keeps_what_it_shows(audience, stage, painted):
    stage.show.do(ToggleFreeze())
    stage.show.do(Next())
    painted()
    assert audience.frame is stage.layout.frame(0, 0)
    stage.show.do(ToggleFreeze())
    assert audience.frame is stage.layout.frame(1, 0)


def test_the_end_can_be_taken_back(audience, stage):
    stage.show.do(End())
    stage.show.do(Previous())
    assert audience.frame is stage.layout.frame(0, 0)


def test_every_change_is_told(audience, stage, painted, qtbot):
    painted()
    with qtbot.waitSignal(audience.shown):
        stage.show.do(Next())
    with qtbot.waitSignal(audience.shown):
        stage.show.do(ToggleBlack())


def test_it_letterboxes_a_slide_of_another_shape_in_black(led, qtbot):
    stage = led(part("questions"), shape="4:3")
    window = AudienceWindow(stage, "none")
    qtbot.addWidget(window)
    window.release()
    window.fill(QGuiApplication.screens()[1])
    qtbot.waitUntil(lambda: window.grab().toImage().pixelColor(960, 1000).name() == LINEN)
    assert corner(window) == BLACK


@pytest.fixture
def fading(stage, qtbot, painted):
    window = AudienceWindow(stage, "fade")
    qtbot.addWidget(window)
    window.release()
    window.fill(QGuiApplication.screens()[1])
    painted()
    return window


def test_slides_fade(fading, stage, qtbot):
    stage.show.do(Next())
    assert fading.fading
    qtbot.waitUntil(lambda: not fading.fading, timeout=1000)


def test_a_key_during_a_fade_does_not_wait_for_it(fading, stage):
    stage.show.do(Next())
    stage.show.do(Next())
    assert not fading.fading
    assert fading.frame is stage.layout.frame(2, 0)


def test_the_steps_of_a_slide_do_not_fade(fading, stage, painted, qtbot):
    stage.show.do(GoToPart("closing"))
    painted()
    qtbot.waitUntil(lambda: not fading.fading)
    stage.show.do(Next())
    assert fading.frame is stage.layout.frame(len(stage.layout.deck.slides) - 1, 1)
    assert not fading.fading


def test_covers_do_not_fade(fading, stage):
    stage.show.do(ToggleBlack())
    assert not fading.fading
    stage.show.do(Next())
    assert not fading.fading


def test_without_transition_nothing_fades(audience, stage):
    stage.show.do(Next())
    assert not audience.fading


def test_a_small_picture_shows_the_same(audience, stage):
    small = audience.picture(QSize(320, 200))
    assert small.size() == QSize(320, 180)
    assert small.pixelColor(310, 175).name() == LINEN
    stage.show.do(ToggleWhite())
    assert audience.picture(QSize(320, 200)).pixelColor(310, 175).name() == WHITE


def test_the_break_counts_down(audience, stage, painted, clock, qtbot):
    stage.show.do(GoToPart("break"))
    painted()
    before = audience.grab().toImage()
    clock.advance(1)
    with qtbot.waitSignal(audience.shown):
        stage.seconds.passed.emit()
    assert audience.grab().toImage() != before


def test_a_slide_without_clock_stands_still(audience, stage, qtbot):
    with qtbot.assertNotEmitted(audience.shown):
        stage.seconds.passed.emit()


def test_what_is_typed_into_it_is_handed_on(audience, qtbot):
    with qtbot.waitSignal(audience.struck) as struck:
        qtbot.keyClick(audience, Qt.Key.Key_PageDown)
    assert struck.args[0].key == Qt.Key.Key_PageDown


def test_the_window_manager_cannot_close_it(stage, qtbot):
    window = AudienceWindow(stage, "none")
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.close_wanted):
        assert not window.close()
    assert window.isVisible()
    window.release()
    assert window.close()


def test_it_has_no_cursor_menu_or_drops(audience):
    assert audience.cursor().shape() is Qt.CursorShape.BlankCursor
    assert audience.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not audience.acceptDrops()
    assert audience.toolTip() == ""
    assert audience.actions() == []
    assert audience.windowRole() == "audience"


def test_it_can_be_a_window_among_others(audience):
    audience.stand_at(QRect(10, 20, 480, 270))
    assert audience.geometry() == QRect(10, 20, 480, 270)
    assert not audience.isFullScreen()
    assert not audience.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_hidden_it_keeps_up_and_shows_where_the_show_is_when_it_comes_back(
    audience, stage, painted
):
    audience.hide()
    stage.show.do(GoTo(4))
    painted()
    audience.fill(QGuiApplication.screens()[1])
    assert audience.frame is stage.layout.frame(4, 0)
