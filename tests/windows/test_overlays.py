import pytest

from presenter.actions import ACTIONS, GROUPS
from presenter.windows.help_page import help_groups
from presenter.windows.overlays import Overlays


@pytest.fixture
def overlays(stage, window):
    window.show()
    return Overlays(stage, window, window)


def test_the_number_comes_with_the_title_of_its_slide(overlays):
    overlays.show_number("4")
    assert overlays.number.isVisible()
    assert (overlays.number.number, overlays.number.title) == ("4", "Questions")


def test_a_number_that_is_no_slide_says_so(overlays):
    overlays.show_number("99")
    assert overlays.number.title == "There is no such slide"


def test_no_number_hides_it(overlays):
    overlays.show_number("4")
    overlays.show_number("")
    assert not overlays.number.isVisible()


def test_the_keys_come_and_go(overlays):
    overlays.toggle_help()
    assert overlays.help is not None
    overlays.toggle_help()
    assert overlays.help is None
    assert not overlays.close_help()


def test_a_click_puts_the_keys_away(overlays):
    overlays.toggle_help()
    overlays.help.closed.emit()
    assert overlays.help is None


def test_every_action_stands_on_the_page_of_keys_once():
    groups = help_groups()
    assert [group.title for group in groups] == [group.text for group in GROUPS]
    lines = [line.text for group in groups for line in group.lines]
    assert sorted(lines) == sorted(action.text for action in ACTIONS)


def test_every_line_says_what_to_press_or_to_type():
    assert all(line.keys or line.typed for group in help_groups() for line in group.lines)
