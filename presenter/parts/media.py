"""Pictures that a session names: files below the session's folder in a format that is allowed.

A session can come from anyone. A picture is not opened before it is known to be a regular file of
a moderate size inside the folder, and both its name and its first bytes say that it is a picture.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

from presenter.language import translate
from presenter.parts.content import refuse
from presenter.parts.fields import FileName
from presenter.parts.paragraphs import one_line

LARGEST_PICTURE = 64 * 1024 * 1024
PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")


def picture_trouble(folder: Path, name: str) -> str | None:
    """What is wrong with the picture `name` of a session in `folder`, or None if it can be shown.

    Follows no link that leaves the folder, opens no device, and reads no more than 16 bytes.
    """
    if PureWindowsPath(name).anchor or PurePosixPath(name).anchor:
        return translate(
            "Session", "Name a picture that lies beside the session, such as {name}."
        ).format(name="`media/tree.jpg`")
    if ".." in PureWindowsPath(name).parts:
        return _outside(name)
    if PurePosixPath(name).suffix.lower() not in PICTURE_ENDINGS:
        return _no_picture(name)
    try:
        return _file_trouble(folder, folder / name, name)
    # A loop of links is an OSError or, before Python 3.13, a RuntimeError; a name can be too long.
    except (OSError, RuntimeError, ValueError):
        return translate("Session", "The picture `{name}` is not there.").format(name=_short(name))


def _file_trouble(folder: Path, path: Path, name: str) -> str | None:
    found = path.stat()
    if not path.resolve().is_relative_to(folder.resolve()):
        return _outside(name)
    if not stat.S_ISREG(found.st_mode):
        return translate("Session", "`{name}` is not a file.").format(name=_short(name))
    if found.st_size > LARGEST_PICTURE:
        return translate(
            "Session", "The picture `{name}` is too big: {size} MB; at most {limit} MB."
        ).format(name=_short(name), size=found.st_size >> 20, limit=LARGEST_PICTURE >> 20)
    if not os.access(path, os.R_OK):
        return translate("Session", "The picture `{name}` may not be read.").format(
            name=_short(name)
        )
    return None if _looks_like_a_picture(_first_bytes(path)) else _no_picture(name)


def _first_bytes(path: Path) -> bytes:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        return os.read(descriptor, 16)
    finally:
        os.close(descriptor)


def _looks_like_a_picture(head: bytes) -> bool:
    is_webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    return is_webp or head.startswith(
        (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")
    )


def _outside(name: str) -> str:
    return translate(
        "Session",
        "The picture `{name}` lies outside the session's folder. Copy it into the folder.",
    ).format(name=_short(name))


def _no_picture(name: str) -> str:
    return translate("Session", "`{name}` is not a picture that can be shown ({endings}).").format(
        name=_short(name), endings=", ".join(ending[1:] for ending in PICTURE_ENDINGS)
    )


def _short(name: str) -> str:
    name = one_line(name)
    return name if len(name) <= 60 else f"{name[:57]}..."


def _checked(name: str, info: ValidationInfo) -> str:
    context: Mapping[str, Path] = info.context or {}
    folder = context.get("folder")
    if folder is not None and (trouble := picture_trouble(folder, name)):
        raise refuse(trouble)
    return name


PictureFile = Annotated[FileName, AfterValidator(_checked)]
"""The name of a picture below the session's folder. Checked when a file is read: the context of
the validation then holds the `folder`."""
