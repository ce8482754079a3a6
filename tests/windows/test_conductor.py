import pytest
from PySide6.QtCore import Qt

from presenter.show import Cover, Position
from presenter.show.commands import ToggleBlack
from presenter.windows.conductor import Conductor
from presenter.windows.keys import Stroke

Key = Qt.Key


@pytest.fixture
def done():
    return []


@pytest.fixture
def conductor(stage, done):
    names = ("swap-screens", "leave", "keys-help", "notes-larger")
    return Conductor(stage.show, {name: lambda name=name: done.append(name) for name in names})


def press(conductor, *keys, **more):
    return [conductor.press(Stroke(key=key), **more) for key in keys]


def test_a_key_of_the_show_sends_its_command(conductor, stage):
    assert press(conductor, Key.Key_PageDown) == [True]
    assert stage.show.state.position == Position(1)


def test_a_key_of_the_window_does_the_window_s_deed(conductor, done):
    press(conductor, Key.Key_X, Key.Key_F1)
    assert done == ["swap-screens", "keys-help"]


def test_a_key_without_meaning_is_left_alone(conductor):
    assert press(conductor, Key.Key_F12, Key.Key_Tab) == [False, False]


def test_what_nobody_does_yet_does_no_harm(conductor, qtbot):
    with qtbot.waitSignal(conductor.ran):
        conductor.run("notes-down")


def test_everything_that_is_done_is_told(conductor, qtbot):
    with qtbot.waitSignal(conductor.ran) as ran:
        press(conductor, Key.Key_F5)
    assert ran.args == ["start"]


def test_digits_and_enter_go_to_a_slide(conductor, stage):
    press(conductor, Key.Key_0, Key.Key_4, Key.Key_Return)
    assert stage.show.state.position == Position(3)
    assert conductor.number == ""


def test_the_number_is_told_as_it_grows_and_when_it_goes(conductor):
    told = []
    conductor.number_changed.connect(told.append)
    press(conductor, Key.Key_1, Key.Key_2, Key.Key_Backspace, Key.Key_Escape)
    assert told == ["1", "12", "1", ""]


def test_enter_without_a_number_is_next(conductor, stage):
    press(conductor, Key.Key_Return)
    assert stage.show.state.position == Position(1)


def test_any_other_key_forgets_the_number(conductor, stage):
    press(conductor, Key.Key_4, Key.Key_PageDown)
    assert conductor.number == ""
    assert stage.show.state.position == Position(1)


def test_esc_forgets_the_number_before_it_does_anything_else(conductor, done):
    press(conductor, Key.Key_4, Key.Key_Escape)
    assert done == []
    press(conductor, Key.Key_Escape)
    assert done == ["leave"]


@pytest.mark.parametrize("digits", [[Key.Key_9] * 9, [Key.Key_0] * 3])
def test_a_number_that_is_no_slide_leads_nowhere(conductor, stage, digits):
    press(conductor, *digits)
    assert len(conductor.number) <= 4
    press(conductor, Key.Key_Home)
    assert stage.show.state.position == Position(0)


def test_moves_go_on_while_their_key_is_held(conductor, stage):
    for _ in range(3):
        conductor.press(Stroke(key=Key.Key_Right, repeat=True))
    assert stage.show.state.position == Position(3)


def test_a_switch_does_not_flicker_while_its_key_is_held(conductor, stage):
    conductor.press(Stroke(key=Key.Key_B))
    assert conductor.press(Stroke(key=Key.Key_B, repeat=True))
    assert stage.show.state.cover is Cover.BLACK


def test_while_typing_only_what_clickers_send_acts(conductor, stage, done):
    assert press(conductor, Key.Key_B, Key.Key_7, Key.Key_Space, typing=True) == [False] * 3
    assert press(conductor, Key.Key_PageDown, Key.Key_Escape, typing=True) == [True] * 2
    assert stage.show.state.position == Position(1)
    assert done == ["leave"]


def test_a_button_does_the_same_as_its_key(conductor, stage):
    conductor.run("black")
    assert stage.show.state.cover is Cover.BLACK
    stage.show.do(ToggleBlack())
