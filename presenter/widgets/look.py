"""The look of the leader's windows: colours, type and measures, in px at 100 %.

The slides have themes of their own, in `frames`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

Role = Literal[
    "win", "surface", "sunken", "ink", "muted", "line", "accent", "onaccent", "sel",
    "warn", "warnbg", "danger", "dangerbg", "ok", "frozen", "onfrozen", "black", "onblack",
]  # fmt: skip

FAMILY = "Carlito"
TEXT, SMALL, HEAD = 15, 13, 18
TEXT_PITCH = 20
CONTROL_RADIUS, PANE_RADIUS, THUMBNAIL_RADIUS = 6, 8, 4
CONTROL_HEIGHT = 36
FOCUS_WIDTH = 2
ICON, SMALL_ICON = 20, 18


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowColours:
    """The colours of one way to dress the windows, as `#RRGGBB`.

    `win`, `surface` and `sunken` are grounds; `onaccent` is what stands on `accent`, `sel` the
    ground of what is chosen. The four states black and frozen have the same colours in light and
    dark, because they tell what the beamer does.
    """

    win: str
    surface: str
    sunken: str
    ink: str
    muted: str
    line: str
    accent: str
    onaccent: str
    sel: str
    warn: str
    warnbg: str
    danger: str
    dangerbg: str
    ok: str
    frozen: str = "#2F6FA3"
    onfrozen: str = "#FFFFFF"
    black: str = "#000000"
    onblack: str = "#FFFFFF"


LIGHT = WindowColours(
    win="#F3F1EC",
    surface="#FFFFFF",
    sunken="#E8E5DE",
    ink="#1E2326",
    muted="#565E63",
    line="#D2CDC3",
    accent="#1B5E59",
    onaccent="#FFFFFF",
    sel="#DCEBE8",
    warn="#8A4B00",
    warnbg="#FBEBD0",
    danger="#A92118",
    dangerbg="#FBE3DF",
    ok="#23663B",
)
DARK = WindowColours(
    win="#14181B",
    surface="#1D2327",
    sunken="#0E1113",
    ink="#EDEFED",
    muted="#A9B2B7",
    line="#363F45",
    accent="#6CC9BC",
    onaccent="#0C1A18",
    sel="#21393A",
    warn="#F4B860",
    warnbg="#3A2C14",
    danger="#FF9486",
    dangerbg="#43201C",
    ok="#86D29B",
)
COLOURS: Mapping[str, WindowColours] = MappingProxyType({"light": LIGHT, "dark": DARK})


class Look(QObject):
    """How the windows are dressed now. `changed` tells every widget to paint itself again."""

    changed = Signal()

    def __init__(self, name: str = "dark", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours = COLOURS[name]

    @property
    def colours(self) -> WindowColours:
        """The colours that are in use."""
        return self._colours

    def use(self, name: str) -> None:
        """Dress in `light` or `dark` from now on; raises KeyError for another name."""
        if COLOURS[name] is not self._colours:
            self._colours = COLOURS[name]
            self.changed.emit()

    def colour(self, role: Role) -> QColor:
        """The colour of a role."""
        return QColor(getattr(self._colours, role))


def window_font(pixels: int = TEXT, *, bold: bool = False, italic: bool = False) -> QFont:
    """The font of the windows. Its figures all have one width, so that clocks stand still."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setItalic(italic)
    return font
