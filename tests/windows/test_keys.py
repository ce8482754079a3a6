from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from presenter.actions import BY_KEY
from presenter.windows.keys import Stroke, action_for

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def action(key, modifiers=Modifier.NoModifier, **more):
    found = action_for(Stroke(key=key, modifiers=modifiers), **more)
    return found.id if found else None


@pytest.mark.parametrize("keys", BY_KEY)
def test_every_key_of_the_table_does_its_action(keys):
    pressed: QKeyCombination = cast("Any", QKeySequence(keys))[0]
    assert action(pressed.key(), pressed.keyboardModifiers()) == BY_KEY[keys].id


def test_a_key_that_is_in_no_table_does_nothing():
    assert action(Key.Key_F12) is None
    assert action(Key.Key_B, Modifier.ControlModifier) is None


@pytest.mark.parametrize("modifiers", [Modifier.NoModifier, Modifier.ShiftModifier])
def test_a_sign_is_meant_with_and_without_shift(modifiers):
    assert action(Key.Key_Question, modifiers) == "keys-help"


def test_plus_may_need_shift_beside_control():
    held = Modifier.ControlModifier | Modifier.ShiftModifier
    assert action(Key.Key_Plus, held) == "notes-larger"


def test_shift_before_a_letter_or_a_move_means_something_else():
    assert action(Key.Key_B, Modifier.ShiftModifier) is None
    assert action(Key.Key_PageDown, Modifier.ShiftModifier) == "next-part"


def test_while_typing_only_what_clickers_send_does_anything():
    assert action(Key.Key_PageDown, typing=True) == "next"
    assert action(Key.Key_PageUp, typing=True) == "previous"
    assert action(Key.Key_Escape, typing=True) == "leave"
    assert action(Key.Key_Space, typing=True) is None
    assert action(Key.Key_B, typing=True) is None
    assert action(Key.Key_F1, typing=True) is None


def stroke(key, modifiers=Modifier.NoModifier, text="", *, repeat=False):
    return Stroke.of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat))


def test_the_keypad_is_as_good_as_the_rest_of_the_keyboard():
    assert stroke(Key.Key_5, Modifier.KeypadModifier).digit == "5"
    assert stroke(Key.Key_Enter, Modifier.KeypadModifier).enters


def test_a_digit_with_control_is_no_digit():
    assert stroke(Key.Key_5, Modifier.ControlModifier).digit == ""


def test_a_key_that_is_held_down_is_known():
    assert stroke(Key.Key_Right, repeat=True).repeat
    assert not stroke(Key.Key_Right).repeat
