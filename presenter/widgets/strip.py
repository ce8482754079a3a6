"""A strip under the time bar: something the leader has to know or decide, without a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from presenter.widgets.buttons import Button, ButtonFace
from presenter.widgets.icon_view import IconView
from presenter.widgets.labels import ElidedLabel, TextLabel
from presenter.widgets.look import Look, Role

HEIGHT = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button of a strip and what it does."""

    text: str
    do: Callable[[], None]
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a strip says: a head, a sentence, and the ways out. `tone` is danger, warn or ok."""

    head: str
    body: str
    icon: str
    tone: Role
    choices: tuple[Choice, ...] = ()


_GROUNDS: dict[Role, Role] = {"danger": "dangerbg", "warn": "warnbg", "ok": "sel"}


class Strip(QWidget):
    """A notice over the whole width. It takes the notice when it is made."""

    def __init__(self, look: Look, notice: Notice) -> None:
        super().__init__()
        self._look = look
        self._notice = notice
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(f"{notice.head} {notice.body}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(12)
        row.addWidget(IconView(look, notice.icon, notice.tone))
        row.addWidget(TextLabel(look, notice.head, bold=True, tone=notice.tone))
        row.addWidget(ElidedLabel(look, notice.body, tone=notice.tone), 1)
        self.buttons = tuple(self._button(choice) for choice in notice.choices)
        for button in self.buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self.update)

    @property
    def notice(self) -> Notice:
        """What it says."""
        return self._notice

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        ground = _GROUNDS.get(self._notice.tone, "surface")
        QPainter(self).fillRect(self.rect(), self._look.colour(ground))

    def _button(self, choice: Choice) -> Button:
        button = Button(self._look, ButtonFace(text=choice.text, key=choice.key))
        button.clicked.connect(lambda: choice.do())  # noqa: PLW0108 - not `checked`
        return button
