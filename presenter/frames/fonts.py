"""The fonts that Presenter brings, and how wide a text is in them.

Widths are measured once, at a large size without hinting, and scale with the size: every rung and
every machine breaks lines at the same places. A character that our fonts lack is drawn with
whatever the system has, which differs from machine to machine; its width is therefore agreed upon
instead of measured, and the painter squeezes what turns out wider.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from presenter.frames.theme import Style
from presenter.places import resource

_MEASURED_AT = 1000
_WIDE, _NARROW = 1.0, 0.6


@cache
def load_fonts() -> None:
    """Make Carlito and Caladea known to Qt. Call it once a QGuiApplication exists."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def font_of(style: Style, size: int | None = None) -> QFont:
    """The Qt font of a style at `size` pixels (its own size in points where none is given)."""
    font = QFont(style.family)
    font.setPixelSize(size or round(style.size))
    font.setBold(style.bold)
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Face:
    """One cut of a family, for measuring."""

    def __init__(self, style: Style) -> None:
        load_fonts()
        font = font_of(style, _MEASURED_AT)
        font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        self._metrics = QFontMetricsF(font)
        self._raw = QRawFont.fromFont(font)
        self._widths: dict[str, float] = {}
        self._covered: dict[str, bool] = {}

    def width(self, text: str) -> float:
        """The advance of `text` as a part of the font size."""
        known = self._widths.get(text)
        if known is None:
            known = self._widths[text] = self._measure(text)
        return known

    def covers(self, text: str) -> bool:
        """Whether the font has every character of `text`."""
        return text.isascii() or all(self._has(character) for character in text)

    def _has(self, character: str) -> bool:
        known = self._covered.get(character)
        if known is None:
            known = self._raw.supportsCharacter(ord(character))
            self._covered[character] = known
        return known

    def _measure(self, text: str) -> float:
        if self.covers(text):
            return self._metrics.horizontalAdvance(text) / _MEASURED_AT
        own = "".join(c for c in text if self._has(c))
        foreign = sum(_agreed_width(c) for c in text if not self._has(c))
        return self._metrics.horizontalAdvance(own) / _MEASURED_AT + foreign


def _agreed_width(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    wide = unicodedata.east_asian_width(character) in {"W", "F"}
    return _WIDE if wide or unicodedata.category(character) == "So" else _NARROW


_faces: dict[tuple[str, bool, bool], Face] = {}


def face_of(style: Style) -> Face:
    """The face in which a style is measured; one for all its rungs."""
    key = (style.family, style.bold, style.italic)
    if key not in _faces:
        _faces[key] = Face(style)
    return _faces[key]


def text_width(text: str, style: Style) -> float:
    """How wide `text` is on one line, in points."""
    return face_of(style).width(text) * style.size
