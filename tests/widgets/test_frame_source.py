import pytest
from PySide6.QtCore import QSize

from presenter.widgets.frame_source import FrameSource
from tests.widgets.painters import frame

SIZE = QSize(160, 90)
OTHER_SIZE = QSize(320, 180)


@pytest.fixture
def source(painter):
    return FrameSource(painter)


@pytest.fixture
def shown(source, painter):
    """A frame that the source already shows."""
    first = frame()
    source.want(first, SIZE)
    painter.finish(first, 160, 90)
    return first


def test_the_frame_before_stays_until_the_new_one_is_painted(source, painter, shown, qtbot):
    before = source.image
    new = frame()
    source.want(new, SIZE)
    assert (source.frame, source.image) == (shown, before)
    assert source.waiting
    with qtbot.waitSignal(source.ready):
        painter.finish(new, 160, 90)
    assert source.frame is new
    assert not source.waiting


def test_a_frame_that_is_ready_is_shown_at_once(source, painter, shown, qtbot):
    new = frame()
    painter.finish(new, 160, 90)
    with qtbot.waitSignal(source.ready):
        source.want(new, SIZE)
    assert source.frame is new


def test_the_frame_is_painted_before_what_comes_after_it(source, painter):
    here, soon, later = frame(), frame(), frame()
    source.want(here, SIZE, [soon, later])
    assert painter.asked == [([here, soon, later], 160, 90)]


def test_what_comes_after_a_ready_frame_is_asked_for_a_little_later(source, painter, qtbot):
    here, soon = frame(), frame()
    painter.finish(here, 160, 90)
    source.want(here, SIZE, [soon])
    assert painter.asked == []
    qtbot.waitUntil(lambda: painter.asked == [([here, soon], 160, 90)])


def test_a_picture_of_another_size_is_not_taken(source, painter):
    here = frame()
    source.want(here, SIZE)
    painter.finish(here, 320, 180)
    assert source.image is None


def test_the_old_size_stays_until_the_new_one_is_painted(source, painter, shown):
    source.want(shown, OTHER_SIZE)
    assert source.waiting
    assert source.image.size() == SIZE
    painter.finish(shown, 320, 180)
    assert source.image.size() == OTHER_SIZE


def test_it_asks_again_when_another_view_of_its_size_went_first(source, painter):
    mine, theirs = frame(), frame()
    source.want(mine, SIZE)
    FrameSource(painter).want(theirs, SIZE)
    painter.finish(theirs, 160, 90)
    assert painter.asked[-1] == ([mine], 160, 90)


def test_a_frame_that_came_too_late_is_not_shown(source, painter, shown):
    late, wanted = frame(), frame()
    source.want(late, SIZE)
    source.want(wanted, SIZE)
    painter.finish(late, 160, 90)
    assert source.frame is shown


def test_nothing_is_shown_at_once(source, shown, qtbot):
    with qtbot.waitSignal(source.ready):
        source.want(None, SIZE)
    assert (source.frame, source.image, source.waiting) == (None, None, False)


def test_nothing_is_asked_without_room_for_a_picture(source, painter):
    source.want(frame(), QSize(0, 90))
    assert painter.asked == []
