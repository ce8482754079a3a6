import pytest
from PySide6.QtGui import QColor

from presenter.frames import lay_out, load_theme
from presenter.widgets.badge import BadgeFace
from presenter.widgets.frame_view import FrameView
from presenter.widgets.picture_view import Message
from tests.builders import deck, part
from tests.widgets.painters import BLUE, RED, frame

BADGE = BadgeFace(text="The group sees black", icon="black", tone="black", ground="onblack")


@pytest.fixture
def view(look, painter, show):
    return show(FrameView(painter, look, outline="accent", border=2), 164, 94)


def at(widget, x, y):
    return QColor(widget.grab().toImage().pixel(x, y)).name()


def test_a_frame_is_asked_for_at_the_size_within_the_outline(view, painter):
    here = frame()
    view.set_frame(here)
    assert painter.asked[-1] == ([here], 160, 90)


def test_the_frame_before_is_seen_until_the_new_one_is_painted(view, painter):
    first, second = frame(), frame()
    view.set_frame(first)
    painter.finish(first, 160, 90, RED)
    view.set_frame(second)
    assert at(view, 80, 40) == RED
    painter.finish(second, 160, 90, BLUE)
    assert at(view, 80, 40) == BLUE


def test_the_same_frame_is_not_asked_for_again(view, painter):
    here = frame()
    view.set_frame(here)
    asked = len(painter.asked)
    view.set_frame(here, {"countdown": "1:00"})
    assert len(painter.asked) == asked


def test_a_view_that_nobody_sees_asks_for_nothing(look, painter, show):
    view = FrameView(painter, look)
    here = frame()
    view.set_frame(here)
    assert painter.asked == []
    show(view, 162, 92)
    assert painter.asked[-1] == ([here], 160, 90)


def test_at_another_size_the_old_picture_is_stretched_until_the_new_one_is_there(
    view, painter, qtbot
):
    here = frame()
    view.set_frame(here)
    painter.finish(here, 160, 90, RED)
    view.resize(324, 184)
    assert at(view, 300, 170) == RED
    qtbot.waitUntil(lambda: painter.asked[-1] == ([here], 320, 180))


def test_the_outline_has_the_colour_that_was_asked(view, look):
    view.set_outline("frozen")
    assert at(view, 80, 0) == look.colours.frozen.lower()
    assert at(view, 80, 93) == look.colours.frozen.lower()


def test_a_veil_lets_half_of_the_slide_through_and_says_why_at_its_foot(view, painter):
    here = frame()
    view.set_frame(here)
    painter.finish(here, 160, 90, "#c86432")
    view.set_veil(BADGE)
    assert at(view, 10, 10) == "#643219"
    assert at(view, 82, 44) == "#ffffff"
    view.set_veil(None)
    assert at(view, 10, 10) == "#c86432"


def test_a_message_takes_the_place_of_the_picture(view, painter, look):
    here = frame()
    view.set_frame(here)
    painter.finish(here, 160, 90, RED)
    view.set_message(Message(head="The end"))
    assert at(view, 10, 10) == look.colours.sunken.lower()


def test_black_is_seen_before_anything_is_painted(view):
    assert at(view, 80, 40) == "#000000"


def test_texts_that_follow_the_clock_are_drawn_over_the_picture(view, painter):
    layout = lay_out(deck(part("break", minutes=10)), load_theme("linen"))
    pause = layout.frame(1, 0)
    view.set_frame(pause, {"countdown": "9:45", "resume": ""})
    painter.finish(pause, 160, 90, "#ffffff")
    before = view.grab().toImage()
    view.set_live({"countdown": "1:11", "resume": ""})
    assert view.grab().toImage() != before
