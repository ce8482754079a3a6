"""Buttons with an icon, a word and the key that does the same."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from presenter.widgets.icons import draw_icon
from presenter.widgets.key_caps import HEIGHT as KEY_HEIGHT
from presenter.widgets.key_caps import draw_key_cap, key_cap_width
from presenter.widgets.look import (
    CONTROL_HEIGHT,
    CONTROL_RADIUS,
    FOCUS_WIDTH,
    ICON,
    Look,
    Role,
    window_font,
)

_PADDING = 15
_WITHOUT_WORDS = 48
_AFTER = {"icon": 6, "text": 8, "key": 0}
_PRESSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonFace:
    """What a button shows. `icon` and `key` may be empty; `words` off shows the icon alone."""

    text: str
    icon: str = ""
    key: str = ""
    words: bool = True


class Button(QPushButton):
    """A button of the leader's windows.

    A click never takes the focus: the next press of Space belongs to the evening, not to the
    button that was used last. With Tab it can be reached all the same; then Space and Enter press
    it, and every other key goes on to the window.
    """

    def __init__(
        self, look: Look, face: ButtonFace, *, filled: bool = False, flat: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._face = face
        self._filled = filled
        self._flat = flat
        self.setText(face.text)
        self.setAccessibleName(face.text)
        self.setAccessibleDescription(face.key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()
        look.changed.connect(self.update)

    @property
    def face(self) -> ButtonFace:
        """What it shows."""
        return self._face

    @property
    def filled(self) -> bool:
        """Whether it is the one button of its window that stands out."""
        return self._filled

    def set_face(self, face: ButtonFace) -> None:
        """Show something else."""
        if face != self._face:
            self._face = face
            self.setText(face.text)
            self.setAccessibleName(face.text)
            self._tell()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        parts = self._parts()
        if not self._face.words:
            return QSize(_WITHOUT_WORDS, CONTROL_HEIGHT)
        gaps = sum(_AFTER[part] for _, part in parts[:-1])
        return QSize(2 * _PADDING + sum(width for width, _ in parts) + gaps, CONTROL_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press the button; the rest is the window's."""
        if event.key() in _PRESSES and not event.modifiers() and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing: the press did it."""
        event.ignore()

    def nextCheckState(self) -> None:
        """Nothing: whether it is checked is told from outside, by what it did."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer went elsewhere."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then icon, words and key from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1 if self.isEnabled() else 0.45)
        self._paint_ground(painter)
        x = float(_PADDING if self._face.words else (self.width() - ICON) / 2)
        for width, part in self._parts():
            self._paint_part(painter, part, QRectF(x, 0, width, self.height()))
            x += width + _AFTER[part]
        if self.hasFocus():
            self._paint_focus(painter)

    def _tell(self) -> None:
        words = self._face.text if not self._face.words else ""
        self.setToolTip(" · ".join(part for part in (words, self._face.key) if words and part))

    def _parts(self) -> list[tuple[int, str]]:
        face = self._face
        parts: list[tuple[int, str]] = []
        if face.icon:
            parts.append((ICON, "icon"))
        if face.words:
            metrics = QFontMetrics(window_font(bold=self._filled))
            parts.append((metrics.horizontalAdvance(face.text), "text"))
            if face.key:
                parts.append((key_cap_width(face.key, bold=self._filled), "key"))
        return parts

    def _paint_ground(self, painter: QPainter) -> None:
        line, ground = self._grounds()
        if self._flat and not self.underMouse():
            return
        painter.setPen(QPen(self._look.colour(line), 1))
        painter.setBrush(self._look.colour(ground))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, CONTROL_RADIUS, CONTROL_RADIUS)

    def _grounds(self) -> tuple[Role, Role]:
        if self._filled:
            return "accent", "accent"
        if self.isChecked():
            return "accent", "sel"
        if self.isDown():
            return "line", "sel"
        return "line", "sunken" if self.underMouse() and self.isEnabled() else "surface"

    def _paint_part(self, painter: QPainter, part: str, rect: QRectF) -> None:
        tone: Role = "onaccent" if self._filled else "muted" if self._flat else "ink"
        if part == "icon":
            top = (rect.height() - ICON) / 2
            draw_icon(
                painter,
                self._face.icon,
                QRectF(rect.x(), top, ICON, ICON),
                self._look.colour(tone),
            )
        elif part == "text":
            painter.setFont(window_font(bold=self._filled))
            painter.setPen(self._look.colour(tone))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._face.text)
        else:
            top = (rect.height() - KEY_HEIGHT) / 2
            cap = QRectF(rect.x(), top, rect.width(), KEY_HEIGHT)
            draw_key_cap(painter, cap, self._face.key, self._look, filled=self._filled)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._look.colour("ink" if self._filled else "accent"), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = FOCUS_WIDTH / 2
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, CONTROL_RADIUS, CONTROL_RADIUS)
