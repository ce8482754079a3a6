"""Reading picture files, at the size they are needed and never larger."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

FORMATS = ("png", "jpg", "jpeg", "webp", "gif", "bmp")
_QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90


def load_picture(path: Path, width: int, height: int, *, cover: bool = False) -> QImage | None:
    """The picture, scaled to fit `width` × `height` pixels, or to cover them and cropped.

    Turned as its camera says. None where the file is gone, is no regular file or no picture: what
    was checked when the session was read may have changed since.
    """
    reader = _reader(path)
    if reader is None:
        return None
    turned = reader.transformation().value & _QUARTER_TURN.value
    size = reader.size()
    if not size.isValid():
        return None
    box = QSize(height, width) if turned else QSize(width, height)
    if cover:
        # Cropped before it is scaled: a long thin picture would become enormous the other way.
        reader.setClipRect(_middle(size, box))
        reader.setScaledSize(box)
    else:
        fitted = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    reader.setAutoTransform(True)
    image = reader.read()
    return None if image.isNull() else image


def picture_size(path: Path) -> tuple[int, int] | None:
    """Width and height in pixels as the picture is seen, read from the file's head only."""
    reader = _reader(path)
    if reader is None or not (size := reader.size()).isValid():
        return None
    turned = reader.transformation().value & _QUARTER_TURN.value
    return (size.height(), size.width()) if turned else (size.width(), size.height())


def _reader(path: Path) -> QImageReader | None:
    # A named pipe would hang the reader, and other formats than these (SVG) can be made to.
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
    except OSError:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode() not in FORMATS:
        return None
    return reader


def _middle(size: QSize, box: QSize) -> QRect:
    """The largest part in the middle of a picture that has the shape of a box."""
    part = box.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    left, top = (size.width() - part.width()) // 2, (size.height() - part.height()) // 2
    return QRect(left, top, part.width(), part.height())
