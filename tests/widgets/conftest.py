import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from presenter.frames import load_fonts
from presenter.widgets.look import Look
from tests.widgets.painters import PatientPainter


@pytest.fixture
def look(qapp):
    load_fonts()
    return Look("dark")


@pytest.fixture
def painter(qapp):
    return PatientPainter()


@pytest.fixture
def show(qtbot):
    """Puts a widget on a screen at a size, in a window that the test cleans up."""

    windows: list[QWidget] = []

    def put(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        widget.setParent(window)
        widget.resize(width or widget.sizeHint().width(), height or widget.sizeHint().height())
        window.resize(widget.size())
        window.show()
        qtbot.waitExposed(window)
        return widget

    return put


@pytest.fixture
def colours_of():
    """All colours that a widget shows, as `#rrggbb`."""

    def look_at(widget: QWidget) -> set[str]:
        image = widget.grab().toImage()
        return {
            QColor(image.pixel(x, y)).name()
            for x in range(image.width())
            for y in range(image.height())
        }

    return look_at
