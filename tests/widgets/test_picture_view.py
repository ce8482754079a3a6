from PySide6.QtGui import QColor, QImage

from presenter.widgets.picture_view import PictureView


def test_a_picture_of_another_shape_keeps_its_shape(look, show):
    view = show(PictureView(look), 322, 182)
    square = QImage(180, 180, QImage.Format.Format_RGB32)
    square.fill(QColor("red"))
    view.set_image(square)
    seen = view.grab().toImage()
    assert seen.pixelColor(161, 91).name() == "#ff0000"
    assert seen.pixelColor(30, 91).name() == "#000000"
    assert seen.pixelColor(290, 91).name() == "#000000"
