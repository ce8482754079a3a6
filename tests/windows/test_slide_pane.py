import pytest

from presenter.show.commands import End, GoToPart, Next, ToggleBlack, ToggleFreeze, ToggleWhite
from presenter.windows.arrangement import arrange
from presenter.windows.slide_pane import (
    SlidePane,
    end_message,
    outline_of,
    position_text,
    veil_of,
)
from presenter.windows.stage import BeamerPlace


def test_it_tells_the_slide_and_the_step(moment):
    assert position_text(moment(Next())) == "slide 2 of 7"
    here = moment(GoToPart("closing"), Next())
    assert position_text(here) == "slide 7 of 7 · step 2 of 2"


def test_where_room_is_short_it_tells_less(moment):
    assert position_text(moment(), short=True) == "1 / 7"


def test_past_the_end_there_is_no_position(moment):
    assert position_text(moment(End())) == ""


@pytest.mark.parametrize(
    ("commands", "place", "role"),
    [
        ((), BeamerPlace.BEAMER, "accent"),
        ((), BeamerPlace.WINDOWED, "accent"),
        ((ToggleBlack(),), BeamerPlace.BEAMER, "black"),
        ((ToggleWhite(),), BeamerPlace.BEAMER, "black"),
        ((ToggleFreeze(),), BeamerPlace.BEAMER, "frozen"),
        ((), BeamerPlace.GONE, "danger"),
        ((ToggleFreeze(),), BeamerPlace.ONE_SCREEN, "danger"),
    ],
)
def test_the_outline_tells_how_it_stands_with_the_beamer(moment, commands, place, role):
    assert outline_of(moment(*commands, place=place)) == role


@pytest.mark.parametrize(
    ("command", "text"),
    [(ToggleBlack(), "The group sees black"), (ToggleWhite(), "The group sees white")],
)
def test_covered_the_slide_says_what_the_group_sees(moment, command, text):
    assert veil_of(moment(command)).text == text


def test_uncovered_or_at_the_end_there_is_no_veil(moment):
    assert veil_of(moment()) is None
    assert veil_of(moment(End())) is None


def test_the_end_is_said_where_the_slide_was(moment):
    assert end_message(moment()) is None
    assert end_message(moment(End())).head == "The evening is at its end"


@pytest.mark.parametrize(
    ("commands", "seen"),
    [
        ((End(),), "The group sees black."),
        ((End(), ToggleWhite()), "The group sees white."),
        ((ToggleFreeze(), End()), "The group still sees what you froze."),
    ],
)
def test_at_the_end_it_says_what_the_group_really_sees(moment, commands, seen):
    assert end_message(moment(*commands)).body.startswith(seen)


@pytest.fixture
def pane(stage, window):
    made = SlidePane(stage, window)
    made.arrange(arrange(1440, 900))
    return made


def test_the_pane_shows_where_the_leader_is(pane, stage, moment):
    pane.draw(moment(GoToPart("questions")))
    assert pane.view.frame is stage.layout.frame(2, 0)
    assert pane.title.text() == "Questions"
    assert pane.view.accessibleDescription().startswith("Questions slide 3")


def test_frozen_the_pane_goes_on_with_the_leader(pane, stage, moment):
    pane.draw(moment(ToggleFreeze(), Next()))
    assert pane.view.frame is stage.layout.frame(1, 0)
    assert pane.view.outline == "frozen"


def test_at_the_end_the_pane_shows_no_slide(pane, moment):
    pane.draw(moment(End()))
    assert pane.view.frame is None
    assert pane.view.message is not None
