import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from presenter.widgets.buttons import Button, ButtonFace

FACE = ButtonFace(text="Black", icon="black", key="B")


class Window(QWidget):
    """Keeps the keys that come to it."""

    def __init__(self, button):
        super().__init__()
        self.keys = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setParent(self)
        self.setFocus()

    def keyPressEvent(self, event):
        self.keys.append(event.key())


@pytest.fixture
def button(look):
    return Button(look, FACE)


@pytest.fixture
def window(button, show):
    return show(Window(button), 200, 60)


def test_a_click_presses_it_without_taking_the_focus(window, button, qtbot):
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_it_once_tab_has_come_to_it(window, button, qtbot, key):
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    assert window.keys == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_B])
def test_every_other_key_goes_on_to_the_window(window, button, qtbot, key):
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, key)
    assert window.keys == [key]
    assert button.hasFocus()


def test_it_is_checked_only_when_it_is_told_so(window, button):
    button.setCheckable(True)
    button.click()
    assert not button.isChecked()
    button.setChecked(True)
    assert button.isChecked()


def test_it_is_named_after_its_words(button):
    assert (button.accessibleName(), button.accessibleDescription()) == ("Black", "B")


def test_without_words_it_is_narrower_and_says_them_in_its_tool_tip(button):
    wide = button.sizeHint().width()
    button.set_face(ButtonFace(text="Black", icon="black", key="B", words=False))
    assert button.sizeHint().width() < wide
    assert button.toolTip() == "Black · B"
    assert button.accessibleName() == "Black"


def test_what_is_checked_is_seen(look, show, colours_of):
    button = show(Button(look, FACE))
    button.setCheckable(True)
    assert look.colours.sel.lower() not in colours_of(button)
    button.setChecked(True)
    assert look.colours.sel.lower() in colours_of(button)


def test_the_filled_button_stands_out(look, show, colours_of):
    button = show(Button(look, FACE, filled=True))
    assert look.colours.accent.lower() in colours_of(button)


def test_another_look_is_put_on_at_once(look, show, colours_of):
    button = show(Button(look, FACE, filled=True))
    look.use("light")
    assert look.colours.accent.lower() in colours_of(button)
