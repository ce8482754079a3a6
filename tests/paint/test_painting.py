import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.deck import Picture
from presenter.deck.designs import Break, PictureSlide, Points, Statement
from presenter.frames import lay_out, load_theme
from presenter.paint import paint_frame, paint_live
from tests.gallery import BENCH, DESIGNS, deck, slide


def frame_of(design, step=0, **rest):
    layout = lay_out(deck(slide("Titel", design, **rest)), load_theme("linen"))
    return layout.frame(0, step)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_a_picture_has_exactly_the_size_that_was_asked(qapp):
    image = paint_frame(frame_of(Statement(text="Kort")), 801, 333)
    assert (image.width(), image.height()) == (801, 333)


def test_the_ground_is_the_themes(qapp):
    image = paint_frame(frame_of(Statement(text="Kort")), 960, 540)
    assert image.pixelColor(950, 530).name() == "#f7f1e7"


@pytest.mark.parametrize("size", [(1024, 768), (1600, 600)])
def test_other_shapes_are_filled_up_with_black(qapp, size):
    image = paint_frame(frame_of(Statement(text="Kort")), *size)
    assert image.pixelColor(1, 1).name() == "#000000"
    assert image.pixelColor(size[0] // 2, size[1] // 2 + 120).name() != "#000000"


def test_a_beamer_that_is_nearly_of_the_shape_is_filled(qapp):
    image = paint_frame(frame_of(Statement(text="Kort")), 1366, 768)
    edges = [(0, 700), (1365, 700), (700, 767)]
    assert {image.pixelColor(x, y).name() for x, y in edges} == {"#f7f1e7"}


def test_what_is_to_come_is_not_drawn(qapp):
    points = Points(items=("een", "twee", "drie"))
    first = paint_frame(frame_of(points, 0, one_by_one=True), 480, 270)
    last = paint_frame(frame_of(points, 2, one_by_one=True), 480, 270)
    assert first.copy(0, 0, 480, 78) == last.copy(0, 0, 480, 78)
    assert first != last


def test_a_photo_is_fitted_whole(qapp):
    image = paint_frame(frame_of(PictureSlide(picture=BENCH)), 480, 270)
    assert len(colours(image)) > 20


def test_a_picture_that_has_gone_leaves_the_slide_standing(qapp, tmp_path):
    gone = Picture(tmp_path / "gone.png")
    image = paint_frame(frame_of(PictureSlide(picture=gone, caption="Weg")), 480, 270)
    assert image.pixelColor(10, 10).name() == "#f7f1e7"


def test_texts_that_follow_the_clock_are_drawn_over_the_picture(qapp):
    frame = frame_of(DESIGNS["break"][1])
    assert frame.live == {"countdown", "resume"}
    still = paint_frame(frame, 960, 540)
    moving = still.copy()
    painter = QPainter(moving)
    paint_live(painter, frame, QRectF(0, 0, 960, 540), {"countdown": "07:30"})
    painter.end()
    assert moving != still
    assert moving.copy(0, 0, 960, 100) == still.copy(0, 0, 960, 100)


def test_planned_times_are_drawn_where_no_clock_runs(qapp):
    frame = frame_of(Break(countdown="15:00"))
    assert paint_frame(frame, 480, 270, {}) == paint_frame(frame, 480, 270, {"countdown": "15:00"})
    assert paint_frame(frame, 480, 270, {}) != paint_frame(frame, 480, 270)


def test_foreign_characters_stay_within_the_width_agreed_upon(qapp):
    frame = frame_of(Statement(text="日本語のテキストはここにあります"))
    image = paint_frame(frame, 960, 540)
    ground = QColor("#f7f1e7")
    assert all(
        image.pixelColor(x, y) == ground for x in range(892, 960) for y in range(100, 480, 4)
    )
