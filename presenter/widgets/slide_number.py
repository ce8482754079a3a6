"""The number of the slide that the leader is typing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.widgets.floating import FloatingPane
from presenter.widgets.key_caps import KeyCap
from presenter.widgets.labels import TextLabel
from presenter.widgets.look import Look


class SlideNumber(FloatingPane):
    """Large figures, what they lead to, and the key that goes there. Hidden until needed."""

    def __init__(self, look: Look, parent: QWidget, key: str) -> None:
        super().__init__(look, parent)
        self._figures = TextLabel(look, size=44, bold=True)
        self._title = TextLabel(look, bold=True)
        self._hint = TextLabel(look, tone="muted")
        self._key = KeyCap(look, key)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addWidget(self._figures)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._key)
        line.addWidget(self._hint, 1)
        words.addLayout(line)
        words.addStretch(1)
        row.addLayout(words)

    @property
    def number(self) -> str:
        """The figures as they were typed."""
        return self._figures.text()

    @property
    def title(self) -> str:
        """What they lead to."""
        return self._title.text()

    def show_number(self, number: str, title: str, hint: str, *, there: bool) -> None:
        """Show what was typed; `there` says whether a slide of that number exists."""
        self._figures.setText(number)
        self._figures.set_tone("ink" if there else "danger")
        self._title.setText(title)
        self._hint.setText(hint)
        self._key.setVisible(there)
        self.setAccessibleName(f"{number} {title} {hint}".strip())
