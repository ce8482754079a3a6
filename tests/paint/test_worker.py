import pytest
from PySide6.QtGui import QImage

from presenter.deck.designs import Statement
from presenter.frames import lay_out, load_theme
from presenter.paint import FramePainter
from presenter.paint.worker import PictureStore
from tests.gallery import deck, slide


@pytest.fixture
def painter(qapp):
    painter = FramePainter()
    yield painter
    painter.stop()


@pytest.fixture
def frames(qapp):
    slides = [slide(str(n), Statement(text=f"Stelling {n}")) for n in range(4)]
    layout = lay_out(deck(*slides), load_theme("linen"))
    return [layout.frame(n, 0) for n in range(4)]


def test_a_picture_is_not_there_before_it_is_painted(painter, frames):
    assert painter.image(frames[0], 320, 180) is None


def test_what_is_asked_is_painted_and_kept(qtbot, painter, frames):
    with qtbot.waitSignals([painter.painted] * 2):
        painter.ask(frames[:2], 320, 180)
    assert painter.image(frames[1], 320, 180).width() == 320


def test_the_most_urgent_comes_first(qtbot, painter, frames):
    seen = []
    painter.painted.connect(lambda frame, *_: seen.append(frame))
    with qtbot.waitSignals([painter.painted] * 3):
        painter.ask([frames[2], frames[0], frames[1]], 320, 180)
    assert seen == [frames[2], frames[0], frames[1]]


def test_what_is_asked_twice_is_painted_once(qtbot, painter, frames):
    seen = []
    painter.painted.connect(lambda frame, *_: seen.append(frame))
    painter.ask([frames[0], frames[0], frames[1]], 320, 180)
    while painter.busy:
        painter.wait()
    assert seen == [frames[0], frames[1]]


def test_now_does_not_wait_for_the_thread(painter, frames):
    assert painter.now(frames[0], 320, 180).height() == 180
    assert painter.image(frames[0], 320, 180) is not None


def test_the_store_throws_the_oldest_away(frames):
    store = PictureStore(budget=3 * 400)
    pictures = {name: QImage(10, 10, QImage.Format.Format_RGB32) for name in "abcd"}
    for frame, name in zip(frames[:3], "abc", strict=True):
        store.put((frame, 0, 0), pictures[name])
    store.get((frames[0], 0, 0))
    store.put((frames[3], 0, 0), pictures["d"])
    assert (frames[0], 0, 0) in store
    assert (frames[1], 0, 0) not in store


def test_a_picture_larger_than_the_store_is_kept_until_the_next(frames):
    store = PictureStore(budget=1)
    store.put((frames[0], 0, 0), QImage(10, 10, QImage.Format.Format_RGB32))
    assert (frames[0], 0, 0) in store
