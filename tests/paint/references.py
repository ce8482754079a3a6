"""Reference pictures: a sheet for each theme and shape, one tile for each design.

`make references` draws them again, after a change that was meant; look at them before committing.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from presenter.frames import THEMES, lay_out, load_theme
from presenter.paint import paint_frame
from tests.gallery import REFERENCES, gallery

SHAPES = ("16:9", "4:3")
HEIGHT = 216
COLUMNS = 5


def tile_size(shape: str) -> tuple[int, int]:
    """Width and height of a tile in pixels."""
    return (384, HEIGHT) if shape == "16:9" else (288, HEIGHT)


def tiles(theme: str, shape: str) -> dict[str, QImage]:
    """The picture of the last step of every slide of the gallery."""
    layout = lay_out(gallery(shape, theme), load_theme(theme))
    return {
        slide.id: paint_frame(layout.frame(index, slide.steps - 1), *tile_size(shape), live={})
        for index, slide in enumerate(layout.deck.slides)
    }


def place(index: int, shape: str) -> QRect:
    """Where the tile with that index stands on its sheet."""
    width, height = tile_size(shape)
    return QRect(index % COLUMNS * width, index // COLUMNS * height, width, height)


def sheet_path(theme: str, shape: str):
    """The file of a sheet."""
    return REFERENCES / f"{theme}-{shape.replace(':', 'x')}.png"


def draw_sheet(theme: str, shape: str) -> QImage:
    """All tiles of a theme and shape on one sheet."""
    pictures = tiles(theme, shape)
    last = place(len(pictures) - 1, shape)
    width, _ = tile_size(shape)
    sheet = QImage(COLUMNS * width, last.bottom() + 1, QImage.Format.Format_RGB32)
    sheet.fill(0)
    painter = QPainter(sheet)
    for index, picture in enumerate(pictures.values()):
        painter.drawImage(place(index, shape), picture)
    painter.end()
    return sheet


if __name__ == "__main__":
    application = QGuiApplication([])
    REFERENCES.mkdir(parents=True, exist_ok=True)
    for theme_name in THEMES:
        for slide_shape in SHAPES:
            draw_sheet(theme_name, slide_shape).save(str(sheet_path(theme_name, slide_shape)))
