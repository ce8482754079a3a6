import pytest
from PySide6.QtGui import QImage

from presenter.show.commands import End, GoToPart, Last, Next, ToggleBlack, ToggleFreeze
from presenter.windows.side_panes import SidePanes, beamer_outline, things_to_lay_ready
from presenter.windows.stage import BeamerPlace
from tests.builders import part


def test_it_tells_what_the_next_part_that_needs_anything_needs(moment, clock):
    moment(GoToPart("songs"))
    clock.advance(60)
    assert things_to_lay_ready(moment()) == ("Cards, pens", "(On a card, in 17 min)")


def test_the_part_that_comes_next_is_called_so_when_its_time_has_come(moment, clock):
    moment(GoToPart("questions"))
    clock.advance(11 * 60)
    assert things_to_lay_ready(moment()) == ("Cards, pens", "(On a card, next)")


def test_without_plans_nobody_knows_when(led):
    stage = led(part("questions", title="Talk"), part("cards", materials=["pens"]))
    stage.show.do(GoToPart("talk"))
    assert things_to_lay_ready(stage.moment()) == ("Pens", "(On a card, next)")


def test_a_part_in_between_without_plan_leaves_it_open_when(led):
    stage = led(
        part("welcome", minutes=5),
        part("questions"),
        part("cards", materials=["pens"], title="Cards"),
    )
    assert things_to_lay_ready(stage.moment()) == ("Pens", "(Cards)")


def test_what_is_needed_now_is_no_longer_to_be_laid_ready(moment):
    assert things_to_lay_ready(moment(GoToPart("cards"))) is None


def test_at_the_end_nothing_is_needed(moment):
    assert things_to_lay_ready(moment(End())) is None


@pytest.mark.parametrize(
    ("command", "place", "role"),
    [
        (None, BeamerPlace.BEAMER, "accent"),
        (ToggleBlack(), BeamerPlace.BEAMER, "line"),
        (ToggleFreeze(), BeamerPlace.BEAMER, "frozen"),
        (None, BeamerPlace.GONE, "danger"),
    ],
)
def test_the_outline_of_the_beamer_tells_how_it_is(moment, command, place, role):
    commands = (command,) if command else ()
    assert beamer_outline(moment(*commands, place=place)) == role


@pytest.fixture
def panes(stage, window):
    window.show()
    made = SidePanes(stage, window)
    made.resize(364, 728)
    made.show()
    return made


def test_next_is_the_step_that_comes(panes, stage, moment):
    panes.draw(moment())
    assert panes.next_view.frame is stage.layout.frame(1, 0)


def test_on_the_last_step_the_end_comes_next(panes, moment):
    panes.draw(moment(Last(), Next()))
    assert panes.next_view.message.head == "Then the evening ends"


def test_at_the_end_nothing_comes_next(panes, moment):
    panes.draw(moment(End()))
    assert not panes.next.isVisible()


def test_things_to_lay_ready_have_a_pane_only_while_there_are_any(panes, moment):
    panes.draw(moment())
    assert panes.lay_ready.isVisible()
    panes.draw(moment(GoToPart("closing")))
    assert not panes.lay_ready.isVisible()


def test_next_stands_above_and_the_beamer_below(panes, moment):
    panes.draw(moment())
    assert panes.next.y() < panes.lay_ready.y() < panes.beamer.y()


def test_frozen_what_the_group_still_sees_takes_the_place_of_next(panes, moment):
    panes.draw(moment(ToggleFreeze()))
    assert panes.beamer.y() == 0
    assert panes.beamer.caption.text() == "The group still sees this"
    assert panes.beamer.emphasis == ("frozen", "freeze")
    assert panes.next.y() > panes.beamer.y()


def test_the_beamer_pane_shows_the_picture_it_is_given(panes, moment):
    panes.draw(moment())
    picture = QImage(16, 9, QImage.Format.Format_RGB32)
    panes.show_beamer(picture)
    assert panes.beamer_view.image is picture


def test_without_beamer_it_says_that_nothing_is_seen(panes, moment):
    panes.draw(moment(place=BeamerPlace.GONE))
    assert panes.beamer_view.message.head == "Nothing"


def test_with_little_room_the_lower_picture_shrinks(panes, moment):
    panes.resize(244, 380)
    panes.draw(moment())
    assert panes.beamer.geometry().bottom() < 380
    assert panes.next.height() == panes.next.height_for(244)
