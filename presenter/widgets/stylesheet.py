"""Qt's own widgets in our look: a palette for all, and a style sheet for what has no role in it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from presenter.widgets.look import FAMILY, TEXT, Look, WindowColours, window_font

_SHEET = """
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px;
    font: {size}px "{family}"; }}
QMenu::item {{ padding: 6px 28px 6px 10px; border-radius: 4px; }}
QMenu::item:selected {{ background: {sel}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; margin: 2px;
    min-height: 24px; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
    {{ background: none; height: 0; }}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px;
    font: {size}px "{family}"; }}
"""


def dress(window: QWidget, look: Look) -> None:
    """Give a window and everything in it the look, now and whenever the look changes."""

    def put_on() -> None:
        window.setFont(window_font())
        window.setStyleSheet(style_sheet(look.colours))
        # After the sheet: a new sheet brings back the palette that the one before it found.
        window.setPalette(palette(look.colours))

    put_on()
    look.changed.connect(put_on)


def style_sheet(colours: WindowColours) -> str:
    """The style sheet for menus, scroll bars and tool tips."""
    names = ("surface", "ink", "muted", "line", "sel")
    values = {name: getattr(colours, name) for name in names}
    return _SHEET.format(family=FAMILY, size=TEXT, **values)


def palette(colours: WindowColours) -> QPalette:
    """The colours as Qt's roles."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, value in {
        roles.Window: colours.win,
        roles.WindowText: colours.ink,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.sunken,
        roles.Text: colours.ink,
        roles.Button: colours.surface,
        roles.ButtonText: colours.ink,
        roles.BrightText: colours.danger,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.onaccent,
        roles.PlaceholderText: colours.muted,
        roles.ToolTipBase: colours.surface,
        roles.ToolTipText: colours.ink,
        roles.Link: colours.accent,
        roles.Mid: colours.line,
        roles.Light: colours.surface,
        roles.Dark: colours.sunken,
    }.items():
        made.setColor(role, QColor(value))
    return made
