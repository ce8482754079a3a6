"""Keys as they are printed on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from presenter.actions import key_text
from presenter.language import language_in_use
from presenter.widgets.look import Look, window_font

HEIGHT = 20
_PADDING, _RADIUS, _TEXT = 7, 4, 13


def cap_text(keys: str) -> str:
    """What stands on the caps of a Qt key sequence: "Ctrl −" for `Ctrl+-`."""
    text = key_text(keys, language_in_use())
    return text[:-1].replace("+", " ") + text[-1]


def key_cap_width(text: str, *, bold: bool = False) -> int:
    """How wide the cap of a key is, in px."""
    advance = QFontMetrics(window_font(_TEXT, bold=bold)).horizontalAdvance(text)
    return max(HEIGHT, advance + 2 * _PADDING)


def draw_key_cap(
    painter: QPainter,
    rect: QRectF,
    text: str,
    look: Look,
    *,
    filled: bool = False,
    bold: bool = False,
) -> None:
    """Draw a key: let into its ground, or as an outline on a `filled` button."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("onaccent" if filled else "line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if filled else look.colour("win"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(look.colour("onaccent" if filled else "muted"))
    painter.setFont(window_font(_TEXT, bold=filled or bold))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyCap(QWidget):
    """A key to look at."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        self._text = text
        self.setAccessibleName(text)
        self.setFixedSize(key_cap_width(text), HEIGHT)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key."""
        draw_key_cap(QPainter(self), QRectF(self.rect()), self._text, self._look)


class KeyButton(QAbstractButton):
    """A key that can also be pressed with the mouse; `name` says what it does."""

    def __init__(self, look: Look, text: str, name: str) -> None:
        super().__init__()
        self._look = look
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the key."""
        return QSize(key_cap_width(self.text(), bold=True), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key."""
        cap = QRectF(self.rect())
        draw_key_cap(QPainter(self), cap, self.text(), self._look, bold=True)
