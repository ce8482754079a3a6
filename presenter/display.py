"""Whether there are screens, and how to do without them."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from presenter.places import resource

_kept: list[QGuiApplication] = []


def has_display() -> bool:
    """Whether windows can be opened. Where they can't, Qt would end the program to say so."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def measure_without_windows() -> None:
    """Let fonts be measured where no window will be opened, with or without a display."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["presenter"]))


def use_unseen_screens() -> None:
    """Let the application that is made next have a laptop and a beamer that nobody sees."""
    if QGuiApplication.instance() is None:
        screens = resource("tour_screens.json")
        # Qt takes what follows a colon for another option, as in the drives of Windows.
        option = "" if ":" in str(screens) else f":configfile={screens}"
        os.environ["QT_QPA_PLATFORM"] = f"offscreen{option}"


def look_at_screens() -> None:
    """Let the screens be seen, where there are any, without opening a window."""
    if QGuiApplication.instance() is None:
        if not has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["presenter"]))
