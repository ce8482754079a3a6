"""From a key that was pressed to the action that it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from presenter.actions import BY_KEY, KEYS_WHILE_TYPING, Action

_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A key press as a value. `repeat` marks one that comes from holding the key down."""

    key: Qt.Key
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    repeat: bool = False

    @classmethod
    def of(cls, event: QKeyEvent) -> Stroke:
        """The stroke of an event. Where on the keyboard a figure stands makes no difference."""
        return cls(
            key=Qt.Key(event.key()),
            modifiers=event.modifiers() & _MODIFIERS,
            repeat=event.isAutoRepeat(),
        )

    @property
    def digit(self) -> str:
        """The figure that was typed, or nothing."""
        held = self.modifiers & ~Qt.KeyboardModifier.ShiftModifier
        if held == Qt.KeyboardModifier.NoModifier and Qt.Key.Key_0 <= self.key <= Qt.Key.Key_9:
            return str(self.key - Qt.Key.Key_0)
        return ""

    @property
    def enters(self) -> bool:
        """Whether it is Enter, on its own, on either side of the keyboard."""
        plain = self.modifiers == Qt.KeyboardModifier.NoModifier
        return plain and self.key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def action_for(stroke: Stroke, *, typing: bool = False) -> Action | None:
    """What a stroke does; while `typing` in a text field only what clickers send does anything."""
    table = _while_typing() if typing else _table()
    for modifiers in (stroke.modifiers, *_without_shift(stroke)):
        found = table.get(QKeyCombination(modifiers, stroke.key).toCombined())
        if found:
            return found
    return None


def _without_shift(stroke: Stroke) -> tuple[Qt.KeyboardModifier, ...]:
    """On some keyboards a sign such as "?" or "+" needs Shift, which then means nothing else."""
    is_sign = 0x20 < stroke.key < 0x7F and not chr(stroke.key).isalpha()
    shifted = bool(stroke.modifiers & Qt.KeyboardModifier.ShiftModifier)
    return (stroke.modifiers & ~Qt.KeyboardModifier.ShiftModifier,) if is_sign and shifted else ()


@cache
def _table() -> Mapping[int, Action]:
    return {_combined(keys): action for keys, action in BY_KEY.items()}


@cache
def _while_typing() -> Mapping[int, Action]:
    return {_combined(keys): BY_KEY[keys] for keys in KEYS_WHILE_TYPING}


def _combined(keys: str) -> int:
    combination: QKeyCombination = cast("Any", QKeySequence(keys))[0]
    return combination.toCombined()
