"""What floats over a window: the number of a slide, and the page of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from presenter.widgets.key_help import HelpGroup, HelpLine, KeyHelp
from presenter.widgets.labels import TextLabel
from presenter.widgets.slide_number import SlideNumber


@pytest.fixture
def window(show):
    return show(QWidget(), 800, 600)


def test_the_number_comes_up_in_the_middle_and_as_wide_as_its_title(look, window):
    number = SlideNumber(look, window, "Enter")
    assert not number.isVisible()
    number.show_number("2", "Short", "goes there", there=True)
    number.centre_in(window)
    narrow = number.width()
    number.show_number("21", "A title that is a good deal longer", "goes there", there=True)
    number.centre_in(window)
    assert number.width() > narrow
    assert number.geometry().center().x() == pytest.approx(400, abs=1)


def test_a_number_that_is_no_slide_is_in_danger_and_leads_nowhere(look, window, colours_of):
    number = SlideNumber(look, window, "Enter")
    number.show_number("99", "There is no such slide", "the last one is 34", there=False)
    number.centre_in(window)
    assert look.colours.danger.lower() in colours_of(number)
    assert number.accessibleName() == "99 There is no such slide the last one is 34"


GROUPS = (
    HelpGroup(title="Moving", lines=(HelpLine(text="Next", keys=("Space", "→")),)),
    HelpGroup(title="Clock", lines=(HelpLine(text="Go to slide", typed="number, then Enter"),)),
)


@pytest.fixture
def page(look, window):
    made = KeyHelp(look, window, "Keys", "Esc puts this away", GROUPS)
    made.centre_in(window)
    return made


def test_the_page_of_keys_names_every_group_and_line(page):
    texts = {label.text() for label in page.findChildren(TextLabel)}
    assert {"Keys", "Moving", "Next", "Clock", "Go to slide", "number, then Enter"} <= texts


def test_a_click_puts_the_page_of_keys_away(page, qtbot):
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
