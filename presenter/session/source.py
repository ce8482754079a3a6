"""From a path to the text of a session file, without trusting either."""

from __future__ import annotations

import os
import re
import stat
from itertools import islice
from pathlib import Path

from presenter.language import translate
from presenter.problems import UnreadableFile
from presenter.session.refusal import Refusal

LARGEST_FILE = 2 * 1024 * 1024

_LINE_BREAK = re.compile("\r\n|[\r\n]")
# YAML begins a new line at these; text editors do not, and would count other lines.
_BREAKS_OF_YAML_ONLY = "\x85\u2028\u2029"
_NOT_IN_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_MARK = b"\xef\xbb\xbf"


def file_bytes(path: Path) -> bytes:
    """What the file holds.

    Raises UnreadableFile where there is no regular file that may be read, and Refusal where it is
    too large. Never waits for a pipe, and never opens a device.
    """
    try:
        _check(path.stat(), path)
        return _read(path)
    except FileNotFoundError as error:
        sentence = translate("Session", "There is no file {file}.")
        raise UnreadableFile(sentence.format(file=path)) from error
    except PermissionError as error:
        sentence = translate("Session", "The file {file} may not be read.")
        raise UnreadableFile(sentence.format(file=path)) from error
    except (OSError, ValueError) as error:
        sentence = translate("Session", "The file {file} cannot be read.")
        raise UnreadableFile(sentence.format(file=path)) from error


def text_of(data: bytes) -> str:
    """The text of a file. Raises Refusal where it is too large or no plain text in UTF-8."""
    if len(data) > LARGEST_FILE:
        raise _too_large(len(data))
    if data.startswith(_UTF_16):
        raise Refusal(
            translate("Session", "The file is written in UTF-16. Save it again as UTF-8."), 1, 1
        )
    text = _decoded(data.removeprefix(_UTF_8_MARK))
    for line_break in _BREAKS_OF_YAML_ONLY:
        text = text.replace(line_break, " ")
    if found := _NOT_IN_YAML.search(text):
        raise Refusal(_unshowable(found[0]), *place_of(text, found.start()))
    if found := _DIRECTIVE.search(text):
        # The parser takes seconds for many of them.
        sentence = translate("Session", "A line cannot begin with `%`.")
        raise Refusal(sentence, *place_of(text, found.start()))
    return text


def place_of(text: str, index: int) -> tuple[int, int]:
    """The line and column of a character, counted from 1."""
    line, begins = 1, 0
    for line_break in _LINE_BREAK.finditer(text, 0, index):
        line, begins = line + 1, line_break.end()
    return line, index - begins + 1


def line_at(text: str, number: int) -> str:
    """A line without its line break, counted from 0; the last one past the end."""
    begins = 0
    for line_break in islice(_LINE_BREAK.finditer(text), number):
        begins = line_break.end()
    end = _LINE_BREAK.search(text, begins)
    return text[begins : end.start() if end else len(text)]


def _check(found: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(found.st_mode):
        sentence = translate("Session", "{file} is a folder, not a session file.")
        raise UnreadableFile(sentence.format(file=path))
    if not stat.S_ISREG(found.st_mode):
        sentence = translate("Session", "{file} is a device or a pipe, not a session file.")
        raise UnreadableFile(sentence.format(file=path))
    if found.st_size > LARGEST_FILE:
        raise _too_large(found.st_size)


def _read(path: Path) -> bytes:
    # Between looking and opening, the file may have been swapped for a pipe: look again.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123
        _check(os.fstat(file.fileno()), path)
        return file.read(LARGEST_FILE + 1)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        sentence = translate(
            "Session", "The byte 0x{byte} is not UTF-8. Save the file again as UTF-8."
        ).format(byte=f"{data[error.start]:02X}")
        before = data[: error.start].decode("utf-8")
        raise Refusal(sentence, *place_of(before, len(before))) from error


def _too_large(size: int) -> Refusal:
    return Refusal(
        translate(
            "Session",
            "The file is too large for a session: {size} MB, where {limit} MB is the most.",
        ).format(size=max(size >> 20, 1), limit=LARGEST_FILE >> 20)
    )


def _unshowable(character: str) -> str:
    if character == "\0":
        return translate("Session", "There is a NUL byte here: this is not a text file.")
    return translate(
        "Session", "There is a character here that cannot be shown (U+{code})."
    ).format(code=f"{ord(character):04X}")
