"""The notes of the present slide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.actions import BY_ID
from presenter.deck import Deck
from presenter.deck.notes import NoteLine, note_lines
from presenter.language import translate
from presenter.widgets.key_caps import KeyButton, cap_text
from presenter.widgets.labels import TextLabel
from presenter.widgets.look import SMALL, Look
from presenter.widgets.notes_view import NotesView
from presenter.widgets.surfaces import Pane
from presenter.windows.stage import Moment

_LESS_WHEN_COMPACT, _LEAST = 4, 16


def notes_at(deck: Deck, slide: int) -> tuple[NoteLine, ...]:
    """The notes of a slide; on what continues a slide, still those of where it began."""
    while slide > 0 and not deck.slides[slide].notes and "~" in deck.slides[slide].id:
        slide -= 1
    return note_lines(deck.slides[slide].notes, deck.language)


class NotesPane(Pane):
    """The notes under their heading, with the keys that make them larger and smaller."""

    wished = Signal(str)
    """The leader pressed the button of the action with this id."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent=parent)
        self.view = NotesView(look, translate("PresenterWindow", "Notes"))
        self._size, self._compact = self.view.size_of_text, False
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 10, 9, 12)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setContentsMargins(0, 3, 10, 0)
        head.setSpacing(4)
        title = translate("PresenterWindow", "Notes")
        head.addWidget(TextLabel(look, title, size=SMALL, bold=True, tone="muted"), 1)
        for name in ("notes-smaller", "notes-larger"):
            head.addWidget(self._key(look, name))
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def set_size(self, pixels: int) -> None:
        """Write at the size that the leader chose; a little smaller where room is short."""
        self._size = pixels
        self.view.set_size(max(_LEAST, pixels - (_LESS_WHEN_COMPACT if self._compact else 0)))

    def set_compact(self, compact: bool) -> None:
        """Say whether room is short."""
        self._compact = compact
        self.set_size(self._size)

    def draw(self, moment: Moment) -> None:
        """Show a moment."""
        there = moment.slide is not None
        self.view.set_notes(notes_at(moment.deck, moment.position.slide) if there else ())

    def _key(self, look: Look, name: str) -> KeyButton:
        action = BY_ID[name]
        button = KeyButton(look, cap_text(action.keys[0]), action.text)
        button.clicked.connect(lambda: self.wished.emit(name))
        return button
