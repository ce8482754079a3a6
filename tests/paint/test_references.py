"""Every design looks as it did when somebody last looked at it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from presenter.frames import THEMES
from tests.paint.references import SHAPES, place, sheet_path, tiles

# Another build of the font engine moves the edges of letters by a shade, not by a pixel: the mean
# over a block of 12 × 12 pixels then stays within this part of 255.
TOLERANCE = 14
BLOCK = 12


def blocks(image: QImage) -> bytes:
    """The image in grey, each block as its mean."""
    small = image.scaled(
        image.width() // BLOCK,
        image.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    lines = [bytes(small.constScanLine(y))[: small.width()] for y in range(small.height())]
    return b"".join(lines)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("theme", THEMES)
def test_the_designs_look_as_they_did(qapp, theme, shape):
    sheet = QImage(str(sheet_path(theme, shape)))
    assert not sheet.isNull(), "no reference: run `make references`"
    different = []
    for index, (name, picture) in enumerate(tiles(theme, shape).items()):
        pairs = zip(blocks(sheet.copy(place(index, shape))), blocks(picture), strict=True)
        if max(abs(before - now) for before, now in pairs) > TOLERANCE:
            different.append(name)
    assert not different, "if this was meant: `make references`, and look at them"
