"""From what the leader presses to what happens: keys, buttons and menus all come through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal

from presenter.actions import BY_ID, Action
from presenter.show.commands import GoTo
from presenter.show.show import Show
from presenter.windows.keys import Stroke, action_for

_LONGEST_NUMBER = 4
# Held down, these go on; a key that switches something must not flicker.
_GO_ON = {
    *("next", "previous", "next-part", "previous-part"),
    *("notes-larger", "notes-smaller", "notes-down", "notes-up"),
}


class Conductor(QObject):
    """Sends the show its commands, and lets the window do what is the window's.

    `deeds` are the actions without a command, by their ids. Figures collect to the number of a
    slide until Enter goes there; any other action forgets them.
    """

    number_changed = Signal(str)
    """The figures typed so far, nothing when they are forgotten."""

    ran = Signal(str)
    """The action with this id was done."""

    def __init__(self, show: Show, deeds: Mapping[str, Callable[[], None]]) -> None:
        super().__init__()
        self._show = show
        self._deeds = deeds
        self._number = ""

    @property
    def number(self) -> str:
        """The figures typed so far."""
        return self._number

    def press(self, stroke: Stroke, *, typing: bool = False) -> bool:
        """Do what a key stands for; whether it stands for anything.

        While `typing` in a text field only the few keys act that clickers send.
        """
        if not typing and self._takes_into_number(stroke):
            return True
        action = action_for(stroke, typing=typing)
        if action is None:
            return False
        if not stroke.repeat or action.id in _GO_ON:
            self.run(action.id)
        return True

    def run(self, action_id: str) -> None:
        """Do the action with that id; nothing where nobody does it."""
        if action_id == "leave" and self._number:
            self._set_number("")
            return
        self._set_number("")
        self._do(BY_ID[action_id])
        self.ran.emit(action_id)

    def _do(self, action: Action) -> None:
        if action.command is not None:
            self._show.do(action.command())
        elif action.id in self._deeds:
            self._deeds[action.id]()

    def _takes_into_number(self, stroke: Stroke) -> bool:
        if stroke.digit:
            self._set_number((self._number + stroke.digit)[:_LONGEST_NUMBER].lstrip("0"))
            return True
        if not self._number:
            return False
        if stroke.enters:
            number, _ = int(self._number), self._set_number("")
            self._show.do(GoTo(number - 1))
            self.ran.emit("go-to-slide")
            return True
        if stroke.key == Qt.Key.Key_Backspace:
            self._set_number(self._number[:-1])
            return True
        return False

    def _set_number(self, number: str) -> None:
        if number != self._number:
            self._number = number
            self.number_changed.emit(number)
