"""What to send with a question: screens, fonts, versions and folders. Nothing of any session."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import version
from typing import cast

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen

from presenter import __version__, places
from presenter.display import look_at_screens
from presenter.frames import load_fonts
from presenter.language import language_in_use, system_language

_PACKAGES = ("PySide6_Essentials", "pydantic", "PyYAML", "platformdirs", "pyphen")
_FAMILIES = ("Carlito", "Caladea")


def examine() -> dict[str, object]:
    """What there is on this machine, by name, in the order in which it is best read."""
    look_at_screens()
    load_fonts()
    return {
        "presenter": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "qt": qVersion(),
        "packages": {name: version(name) for name in _PACKAGES},
        "language": f"{language_in_use()} (system: {system_language()})",
        "window system": QGuiApplication.platformName(),
        "screens": [_screen(screen) for screen in QGuiApplication.screens()],
        "fonts": {name: name in QFontDatabase.families() for name in _FAMILIES},
        "folders": _folders(),
        "command": sys.argv[0],
    }


def as_text(found: dict[str, object]) -> str:
    """What was found, for people: a line each, lists and tables indented below their name."""
    lines: list[str] = []
    for name, value in found.items():
        if isinstance(value, dict):
            table = cast("dict[str, object]", value)
            lines += [f"{name}:", *(f"  {key}: {entry}" for key, entry in table.items())]
        elif isinstance(value, list):
            entries = cast("list[dict[str, object]]", value)
            lines += [f"{name}:", *(f"  {_in_a_line(entry)}" for entry in entries)]
        else:
            lines.append(f"{name}: {value}")
    return "\n".join(lines)


def _in_a_line(entry: dict[str, object]) -> str:
    return ", ".join(f"{key} {value}" for key, value in entry.items() if value not in {"", False})


def _screen(screen: QScreen) -> dict[str, object]:
    area = screen.geometry()
    return {
        "name": screen.name(),
        "maker": screen.manufacturer(),
        "model": screen.model(),
        "pixels": f"{area.width()} × {area.height()} at {area.x()}, {area.y()}",
        "scale": screen.devicePixelRatio(),
        "hertz": round(screen.refreshRate(), 1),
        "primary": screen is QGuiApplication.primaryScreen(),
    }


def _folders() -> dict[str, str]:
    return {
        "resources": str(places.resource()),
        "settings": str(places.config_folder()),
        "data": str(places.data_folder()),
        "log": str(places.log_folder()),
    }
