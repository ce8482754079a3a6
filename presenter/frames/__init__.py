"""Frames: a deck and a theme become places in points.

`lay_out` decides everything that a room sees: type sizes, line breaks, what continues on a next
slide. Screen and exports take its frames as they are.
"""

from presenter.frames.advice import Advice, advice_on
from presenter.frames.fonts import load_fonts
from presenter.frames.frame import Frame
from presenter.frames.layout import Layout, lay_out
from presenter.frames.theme import THEMES, Theme, load_theme

__all__ = [
    "THEMES",
    "Advice",
    "Frame",
    "Layout",
    "Theme",
    "advice_on",
    "lay_out",
    "load_fonts",
    "load_theme",
]
