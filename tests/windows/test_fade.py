import pytest
from PySide6.QtGui import QImage

from presenter.windows.fade import Fade


@pytest.fixture
def before(qapp):
    return QImage(16, 9, QImage.Format.Format_RGB32)


def test_a_fade_begins_with_something_of_the_new_picture(before):
    fade = Fade()
    fade.start(before)
    assert fade.before is before
    assert 0 < fade.strength < 0.5


def test_a_fade_ends_by_itself(before, qtbot):
    fade = Fade()
    fade.start(before)
    qtbot.waitUntil(lambda: fade.before is None, timeout=1000)
    assert fade.strength == 1


def test_a_fade_can_be_cut_short(before, qtbot):
    fade = Fade()
    fade.start(before)
    with qtbot.waitSignal(fade.moved):
        fade.stop()
    assert (fade.before, fade.strength) == (None, 1)


def test_where_nothing_fades_there_is_nothing_to_stop(qapp, qtbot):
    fade = Fade()
    with qtbot.assertNotEmitted(fade.moved):
        fade.stop()
