import pytest

from presenter.widgets.buttons import Button
from presenter.widgets.strip import HEIGHT, Choice, Notice, Strip


@pytest.fixture
def done():
    return []


@pytest.fixture
def strip(look, show, done):
    choices = tuple(
        Choice(text=text, do=lambda text=text: done.append(text)) for text in ("Stop", "Go on")
    )
    notice = Notice(
        head="Stop leading?", body="It goes dark.", icon="warning", tone="warn", choices=choices
    )
    return show(Strip(look, notice), 800)


def test_it_has_one_height(strip):
    assert strip.height() == HEIGHT


def test_each_choice_is_a_button_that_does_it(strip, done):
    for button in strip.findChildren(Button):
        button.click()
    assert done == ["Stop", "Go on"]


def test_its_ground_tells_how_bad_it_is(strip, look, colours_of):
    assert look.colours.warnbg.lower() in colours_of(strip)


def test_it_can_be_read_aloud(strip):
    assert strip.accessibleName() == "Stop leading? It goes dark."
