import pytest

from presenter.show.commands import (
    End,
    GoToPart,
    Next,
    ToggleBlack,
    ToggleFreeze,
    TogglePause,
    ToggleWhite,
)
from presenter.windows.stage import Beamer, BeamerPlace
from presenter.windows.time_bar import (
    TimeBar,
    beamer_badge,
    reading_elapsed,
    reading_left,
    reading_now,
)
from tests.builders import part


def test_it_tells_the_time_of_day(moment):
    assert (reading_now(moment()).caption, reading_now(moment()).value) == ("Now", "19:45")


def test_it_tells_how_long_the_evening_has_lasted(moment, clock):
    clock.advance(89 * 60)
    assert reading_elapsed(moment()).value == "1:29"


def test_a_paused_clock_says_so_and_stands_still(moment, clock):
    moment(TogglePause())
    clock.advance(600)
    paused = reading_elapsed(moment())
    assert (paused.caption, paused.value, paused.tone) == ("Paused", "0:00", "warn")


def test_it_tells_what_is_left_of_this_part(moment, clock):
    moment(Next())
    clock.advance(20)
    left = reading_left(moment())
    assert (left.caption, left.value, left.tone) == ("Singing, left", "7:40", "accent")


def test_over_time_it_tells_by_how_much(moment, clock):
    clock.advance(5 * 60 + 135)
    over = reading_left(moment())
    assert (over.caption, over.value, over.tone) == ("Welcome, over time", "+ 2:15", "danger")


def test_without_a_plan_it_tells_what_the_part_took(led, clock):
    stage = led(part("questions", title="Talk"))
    stage.show.do(GoToPart("talk"))
    clock.advance(75)
    so_far = reading_left(stage.moment())
    assert (so_far.caption, so_far.value) == ("Talk, so far", "1:15")


def test_past_the_end_nothing_is_left(moment):
    assert reading_left(moment(End())).value == ""


@pytest.mark.parametrize(
    ("commands", "text", "ground"),
    [
        ((), "Beamer on", None),
        ((ToggleBlack(),), "Black", "black"),
        ((ToggleWhite(),), "White", "black"),
        ((ToggleFreeze(),), "Frozen", "frozen"),
        ((ToggleFreeze(), ToggleBlack()), "Black", "black"),
        ((ToggleBlack(), ToggleFreeze()), "Black", "black"),
        ((ToggleBlack(), ToggleFreeze(), ToggleBlack()), "Frozen", "frozen"),
        ((End(),), "Black", "black"),
    ],
)
def test_the_badge_tells_what_the_group_sees(moment, commands, text, ground):
    badge = beamer_badge(moment(*commands))
    assert (badge.text, badge.ground) == (text, ground)


@pytest.mark.parametrize("place", [BeamerPlace.GONE, BeamerPlace.ONE_SCREEN])
@pytest.mark.parametrize("command", [ToggleBlack(), ToggleFreeze()])
def test_that_there_is_no_beamer_goes_before_everything(moment, place, command):
    badge = beamer_badge(moment(command, place=place))
    assert (badge.text, badge.ground) == ("No beamer", "dangerbg")


@pytest.mark.parametrize(
    ("place", "text"),
    [(BeamerPlace.WINDOWED, "In a window"), (BeamerPlace.COVERING, "Over this window")],
)
def test_the_badge_tells_where_the_audience_view_is(moment, place, text):
    assert beamer_badge(moment(place=place)).text == text


@pytest.fixture
def bar(stage, window):
    return TimeBar(stage.look, window)


def test_the_bar_shows_a_moment(bar, moment):
    bar.draw(moment())
    assert bar.now.reading.value == "19:45"
    assert bar.left.reading.caption == "Welcome, left"
    assert bar.badge.face.text == "Beamer on"


def test_a_low_bar_says_less(bar, stage):
    bar.set_tall(False)
    bar.draw(stage.moment(Beamer(BeamerPlace.BEAMER)))
    assert bar.badge.face.text == "Beamer"
