import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget

from presenter.settings import Settings
from presenter.show import Cover, Position
from presenter.show.commands import GoToPart, ToggleBlack, ToggleFreeze
from presenter.widgets.buttons import Button
from presenter.windows.presenter import PresenterWindow
from presenter.windows.screens import Screens
from presenter.windows.stage import BeamerPlace
from tests.windows.test_screens import Desktop

Key = Qt.Key


@pytest.fixture
def desktop(qapp):
    return Desktop()


@pytest.fixture
def presenter(stage, audience, desktop, qtbot):
    """The window as it is led with: on the laptop, with the audience view on the beamer."""
    made = PresenterWindow(stage, audience, Settings())
    qtbot.addWidget(made)
    made.release()
    screens = Screens(desktop, audience, made)
    made.follow(screens)
    screens.settle()
    return made


def press(qtbot, window, *keys):
    for key in keys:
        qtbot.keyClick(window, key)


def told(presenter):
    return presenter.strips.notice.head if presenter.strips.notice else None


def test_a_clicker_leads(presenter, stage, qtbot):
    press(qtbot, presenter, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp)
    assert stage.show.state.position == Position(1)


def test_what_is_typed_into_the_audience_window_leads_as_well(presenter, audience, stage, qtbot):
    press(qtbot, audience, Key.Key_PageDown, Key.Key_B)
    assert stage.show.state.position == Position(1)
    assert stage.show.state.cover is Cover.BLACK


def test_it_draws_the_show_a_moment_after_the_audience_window(presenter, stage, qtbot):
    stage.show.do(GoToPart("questions"))
    qtbot.waitUntil(lambda: presenter.slide.view.frame is stage.layout.frame(2, 0))
    assert presenter.slide.position.text() == "slide 3 of 7"


def test_it_can_be_made_to_draw_at_once(presenter, stage):
    stage.show.do(GoToPart("questions"))
    presenter.draw()
    assert presenter.slide.view.frame is stage.layout.frame(2, 0)


def test_its_clocks_go_on_with_the_seconds(presenter, stage, clock):
    clock.advance(60)
    stage.seconds.passed.emit()
    assert presenter.time_bar.left.reading.value == "4:00"


def test_it_shows_what_is_on_the_beamer(presenter, stage, audience, painted):
    painted()
    presenter.draw()
    assert presenter.side.beamer_view.image.pixelColor(300, 190).name() == "#f7f1e7"
    stage.show.do(ToggleBlack())
    presenter.draw()
    assert presenter.side.beamer_view.image.pixelColor(300, 190).name() == "#000000"


def test_without_beamer_it_says_so_and_goes_on(presenter, desktop, stage, qtbot):
    press(qtbot, presenter, Key.Key_PageDown)
    desktop.unplug(desktop.beamer)
    qtbot.waitUntil(lambda: told(presenter) == "The beamer is gone.")
    press(qtbot, presenter, Key.Key_PageDown)
    presenter.draw()
    assert presenter.time_bar.badge.face.text == "No beamer"
    assert presenter.side.beamer_view.image is None
    assert stage.show.state.position == Position(2)
    desktop.plug(desktop.beamer)
    qtbot.waitUntil(lambda: told(presenter) is None)


def test_x_swaps_the_screens(presenter, audience, desktop, qtbot):
    press(qtbot, presenter, Key.Key_X)
    assert audience.geometry() == desktop.laptop.geometry()
    press(qtbot, audience, Key.Key_X)
    assert audience.geometry() == desktop.beamer.geometry()


def test_a_click_in_the_running_order_goes_there(presenter, stage):
    presenter.order.list.chosen.emit("break")
    assert presenter.beamer.place is BeamerPlace.BEAMER
    assert stage.show.deck.slides[stage.show.state.position.slide].part == "break"


def test_esc_first_thaws_then_uncovers_and_only_then_asks(presenter, stage, qtbot):
    stage.show.do(ToggleFreeze())
    stage.show.do(ToggleBlack())
    press(qtbot, presenter, Key.Key_Escape)
    assert stage.show.state.frozen is None
    assert stage.show.state.cover is Cover.BLACK
    press(qtbot, presenter, Key.Key_Escape)
    assert stage.show.state.cover is Cover.NONE
    assert told(presenter) is None
    press(qtbot, presenter, Key.Key_Escape)
    assert told(presenter) == "Stop leading?"


def test_esc_never_leaves(presenter, qtbot):
    with qtbot.assertNotEmitted(presenter.left):
        press(qtbot, presenter, *[Key.Key_Escape] * 9)


def test_a_clicker_s_f5_and_esc_in_turn_do_no_harm(presenter, stage, qtbot):
    with qtbot.assertNotEmitted(presenter.left):
        press(qtbot, presenter, *[Key.Key_F5, Key.Key_Escape] * 4, Key.Key_F5)
    assert told(presenter) is None
    assert stage.show.state.position == Position(0)


def test_moving_on_answers_the_question_whether_to_leave(presenter, qtbot):
    press(qtbot, presenter, Key.Key_Escape, Key.Key_PageDown)
    assert told(presenter) is None


def test_leaving_takes_the_button(presenter, qtbot):
    press(qtbot, presenter, Key.Key_Escape)
    stop = next(b for b in presenter.findChildren(Button) if b.text() == "Stop")
    with qtbot.waitSignal(presenter.left):
        stop.click()


def test_tab_and_enter_leave_too(presenter, qtbot):
    press(qtbot, presenter, Key.Key_Escape, Key.Key_Tab)
    with qtbot.waitSignal(presenter.left):
        press(qtbot, presenter.focusWidget(), Key.Key_Return)


def test_closing_the_window_asks_too(stage, audience, qtbot):
    window = PresenterWindow(stage, audience, Settings())
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert told(window) == "Stop leading?"
    window.release()
    assert window.close()


def test_closing_the_audience_window_asks_too(presenter, audience):
    audience.close_wanted.emit()
    assert told(presenter) == "Stop leading?"


def test_a_reset_can_be_undone_from_the_strip(presenter, clock, qtbot):
    clock.advance(3600)
    qtbot.keyClick(presenter, Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert told(presenter) == "The clock is at zero."
    presenter.strips.notice.choices[0].do()
    presenter.draw()
    assert presenter.time_bar.elapsed.reading.value == "1:00"
    assert told(presenter) is None


def test_notes_grow_and_shrink_and_that_is_remembered(presenter, qtbot):
    with qtbot.waitSignal(presenter.settings_changed) as changed:
        qtbot.keyClick(presenter, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert changed.args[0].notes_size == 26
    assert presenter.notes.view.size_of_text == 26
    for _ in range(20):
        qtbot.keyClick(presenter, Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert presenter.notes.view.size_of_text == 16


def test_f1_shows_the_keys_and_any_action_puts_them_away(presenter, stage, qtbot):
    press(qtbot, presenter, Key.Key_F1)
    assert presenter.overlays.help is not None
    press(qtbot, presenter, Key.Key_Escape)
    assert presenter.overlays.help is None
    press(qtbot, presenter, Key.Key_Question, Key.Key_PageDown)
    assert presenter.overlays.help is None
    assert stage.show.state.position == Position(1)


def test_the_number_of_a_slide_is_seen_while_it_is_typed(presenter, qtbot):
    press(qtbot, presenter, Key.Key_3)
    assert presenter.overlays.number.number == "3"
    press(qtbot, presenter, Key.Key_Return)
    assert not presenter.overlays.number.isVisible()


def test_a_text_field_keeps_its_keys_but_not_those_of_a_clicker(presenter, stage, qtbot):
    field = QLineEdit(presenter)
    field.show()
    field.setFocus()
    press(qtbot, field, Key.Key_B, Key.Key_Space, Key.Key_4, Key.Key_Right)
    assert field.text() == "b 4"
    assert stage.show.state.cover is Cover.NONE
    press(qtbot, field, Key.Key_PageDown)
    assert stage.show.state.position == Position(1)


def test_a_button_with_the_focus_leaves_the_clicker_alone(presenter, stage, qtbot):
    button = presenter.foot.buttons["freeze"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, button, Key.Key_PageDown, Key.Key_Right)
    assert stage.show.state.position == Position(2)
    press(qtbot, button, Key.Key_Escape)
    assert not button.hasFocus()


def test_at_first_no_button_has_the_focus(presenter):
    assert presenter.focusWidget() in (None, presenter)


def test_there_is_one_filled_button(presenter):
    filled = [button for button in presenter.findChildren(Button) if button.filled]
    assert [button.text() for button in filled] == ["Next"]


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_no_pane_hides_another(presenter, size):
    presenter.showNormal()
    presenter.resize(*size)
    panes = [presenter.time_bar, presenter.order, presenter.notes, presenter.side, presenter.foot]
    panes.append(presenter.slide.view)
    for number, pane in enumerate(panes):
        assert presenter.rect().contains(pane.geometry())
        assert not any(pane.geometry().intersects(o.geometry()) for o in panes[number + 1 :])


def test_what_can_be_used_has_a_name(presenter, qtbot):
    press(qtbot, presenter, Key.Key_Escape)
    nameless = [
        widget
        for widget in presenter.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_each_window_says_by_its_role_what_it_is(presenter, audience):
    assert (presenter.windowRole(), audience.windowRole()) == ("presenter", "audience")


def test_another_look_is_put_on_everywhere(presenter, stage):
    stage.look.use("light")
    image = presenter.grab().toImage()
    assert image.pixelColor(8, 120).name() == stage.look.colours.win.lower()
    assert image.pixelColor(700, 70).name() == stage.look.colours.surface.lower()
