from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from presenter.widgets.order_painter import NARROW
from presenter.widgets.order_rows import OrderRow, When
from presenter.widgets.running_order import RunningOrder


def row(part, when, **more):
    return OrderRow(part=part, title=part.title(), icon="text", when=when, planned="8", **more)


ROWS = (
    row("welcome", When.PAST, spent="9", late=True),
    row("songs", When.PRESENT, spent="3", progress=0.4),
    row("prayer", When.COMING, locked=True),
)


@pytest.fixture
def order(look, show):
    made = RunningOrder(look, "Running order")
    made.set_rows(ROWS)
    return show(made, 286, 300)


def click(qtbot, order, number):
    place = order.visualRect(order.model().index(number, 0)).center()
    qtbot.mouseClick(order.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_part_wants_to_go_there(order, qtbot):
    with qtbot.waitSignal(order.chosen) as chosen:
        click(qtbot, order, 2)
    assert chosen.args == ["prayer"]


def test_a_click_does_not_take_the_focus(order, qtbot):
    order.clearFocus()
    click(qtbot, order, 0)
    assert not order.hasFocus()


def test_with_the_focus_arrows_walk_and_enter_goes(order, qtbot):
    order.setFocus(Qt.FocusReason.TabFocusReason)
    order.setCurrentIndex(order.model().index(0, 0))
    qtbot.keyClick(order, Qt.Key.Key_Down)
    with qtbot.waitSignal(order.chosen) as chosen:
        qtbot.keyClick(order, Qt.Key.Key_Return)
    assert chosen.args == ["songs"]


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_B, Qt.Key.Key_Right])
def test_other_keys_are_left_to_the_window(order, qtbot, key):
    order.setFocus(Qt.FocusReason.TabFocusReason)
    before = order.currentIndex()
    qtbot.keyClick(order, key)
    assert order.currentIndex() == before


def test_the_present_part_is_taller_for_its_bar(order):
    heights = [order.visualRect(order.model().index(number, 0)).height() for number in range(3)]
    assert heights == [36, 50, 36]


def test_rows_are_lower_where_room_is_short(order):
    order.set_measures(NARROW)
    heights = [order.visualRect(order.model().index(number, 0)).height() for number in range(3)]
    assert heights == [32, 46, 32]


def test_a_late_part_and_the_present_one_stand_out(order, look, colours_of):
    assert {look.colours.warn.lower(), look.colours.sel.lower()} <= colours_of(order)


def test_a_part_over_its_time_has_its_bar_in_danger(order, look, colours_of):
    assert look.colours.danger.lower() not in colours_of(order)
    order.set_rows((ROWS[0], replace(ROWS[1], progress=1.0, over=True), ROWS[2]))
    assert look.colours.danger.lower() in colours_of(order)


def test_only_the_row_that_differs_is_painted_again(order, qtbot):
    order.grab()
    painted = []
    paint = order.itemDelegate().paint
    order.itemDelegate().paint = lambda p, o, index: (
        painted.append(index.row()),
        paint(p, o, index),
    )
    order.set_rows((ROWS[0], replace(ROWS[1], progress=0.5), ROWS[2]))
    qtbot.waitUntil(lambda: painted != [])
    assert painted == [1]


def test_the_present_part_stays_in_sight(order, look):
    rows = [row(f"part {n}", When.PAST) for n in range(30)] + [row("last", When.PRESENT)]
    order.set_rows(rows)
    order.resize(286, 200)
    place = order.visualRect(order.model().index(30, 0))
    assert order.viewport().rect().contains(place)


def test_every_row_can_be_read_aloud(order):
    order.set_rows([replace(ROWS[0], spoken="Welcome, done, 8 minutes planned")])
    index = order.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Welcome, done, 8 minutes planned"
    assert order.accessibleName() == "Running order"
