import os

import pytest
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter

from presenter.paint.pictures import load_picture, picture_size


@pytest.fixture
def photo(tmp_path):
    """A photo of 400 × 200 pixels, red at the left and blue at the right."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(200):
            image.setPixelColor(x, y, QColor("blue"))
    path = tmp_path / "photo.jpg"
    image.save(str(path), quality=95)
    return path


def test_a_picture_is_read_no_larger_than_needed(qapp, photo):
    image = load_picture(photo, 100, 100)
    assert (image.width(), image.height()) == (100, 50)


def test_a_covering_picture_is_cropped_in_the_middle(qapp, photo):
    image = load_picture(photo, 100, 100, cover=True)
    assert (image.width(), image.height()) == (100, 100)
    assert image.pixelColor(5, 50).red() > 200
    assert image.pixelColor(95, 50).blue() > 200


def test_a_long_thin_picture_that_covers_takes_no_more_than_what_is_seen(qapp, tmp_path):
    thin = QImage(16, 16000, QImage.Format.Format_RGB32)
    thin.fill(QColor("red"))
    thin.save(str(tmp_path / "thin.png"))
    image = load_picture(tmp_path / "thin.png", 900, 1080, cover=True)
    assert (image.width(), image.height()) == (900, 1080)


def test_a_photo_is_turned_as_its_camera_says(qapp, tmp_path, photo):
    path = tmp_path / "turned.jpg"
    writer = QImageWriter(str(path))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(QImage(str(photo)))
    assert picture_size(path) == (200, 400)
    image = load_picture(path, 100, 100)
    assert (image.width(), image.height()) == (50, 100)


def test_what_is_no_picture_gives_none(qapp, tmp_path):
    (tmp_path / "text.png").write_text("geen plaatje", encoding="utf-8")
    assert load_picture(tmp_path / "text.png", 10, 10) is None
    assert load_picture(tmp_path / "gone.png", 10, 10) is None
    assert load_picture(tmp_path, 10, 10) is None
    assert picture_size(tmp_path / "text.png") is None


def test_a_drawing_that_could_be_a_trap_is_not_read(qapp, tmp_path):
    path = tmp_path / "drawing.png"
    path.write_text("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "utf-8")
    assert load_picture(path, 10, 10) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang_the_reader(qapp, tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    assert load_picture(tmp_path / "pipe.png", 10, 10) is None
