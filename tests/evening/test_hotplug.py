"""The real program on a real X11 desktop whose monitors come and go, seen by its pixels."""

import os

import pytest

from tests.evening.pixels import Area
from tests.evening.program import (
    BLACK,
    GONE,
    LEAVING,
    NO_SECOND_SCREEN,
    WHITE,
    Program,
    layout,
    nothing_strayed,
)
from tests.evening.x11 import (
    BEAMER,
    DESKTOP_COLOUR,
    LAPTOP,
    LEFT,
    RIGHT,
    Desktop,
    eventually,
    require_tools,
)

FULL_DOSE = os.environ.get("PRESENTER_DOSE") == "full"

WELCOME, SONGS, READING, PRAYER = 0, 1, 2, 3
STEP_BY_STEP = 19
SMALLER = Area(BEAMER.x, BEAMER.y, 1280, 720)
SQUARER = Area(BEAMER.x, BEAMER.y, 1024, 768)


@pytest.fixture
def folder(tmp_path, qapp):
    """Where a desktop keeps its files. The expected pictures are painted by this process."""
    require_tools()
    return tmp_path


@pytest.fixture
def desktop(folder):
    with Desktop(folder) as made:
        yield made


@pytest.fixture
def start(desktop):
    """Starts the program, and sees at the end that it had nothing to complain of."""
    started = []

    def begin(*options):
        started.append(Program(desktop, *options))
        return started[-1]

    yield begin
    assert [program.said for program in started] == [""] * len(started)


@pytest.fixture
def program(start):
    program = start()
    program.begins()
    return program


def last_slide():
    return len(layout().deck.slides) - 1


def test_each_window_says_by_its_role_what_it_is_and_has_its_own_monitor(program):
    program.is_fullscreen(BEAMER)
    program.leads_on(LAPTOP)
    program.tells_nothing()


def test_a_clicker_moves_the_beamer(program):
    program.press("Next")
    program.shows(SONGS)
    program.press("Next", "Next")
    program.shows(PRAYER)
    program.press("Prior")
    program.shows(READING)


def test_the_start_button_of_a_clicker_does_no_harm(program):
    program.press("Next")
    for _ in range(3):
        program.press("F5")
        program.tells_nothing()
        program.press("Escape")
        program.tells(LEAVING)
    program.press("F5")
    program.tells_nothing()
    program.shows(SONGS)
    program.is_fullscreen()


def test_numbers_and_keys_lead_to_a_slide_and_back(program):
    program.press("2", "0", "Return")
    program.shows(STEP_BY_STEP)
    program.press("alt+Left")
    program.shows(WELCOME)
    program.press("End")
    program.shows(last_slide())
    program.press("Home")
    program.shows(WELCOME)


def test_black_white_and_freeze_reach_the_beamer(program):
    program.press("b")
    program.is_filled(BLACK)
    program.press("b")
    program.shows(WELCOME)
    program.press("w")
    program.is_filled(WHITE)
    program.press("w", "f", "Next", "Next")
    program.shows(WELCOME)
    program.press("f")
    program.shows(READING)


def test_the_windows_trade_places_and_trade_back(program):
    for _ in range(2):
        program.press("x")
        program.is_fullscreen(LAPTOP)
        program.leads_on(BEAMER)
        program.shows(WELCOME, area=LAPTOP)
        program.press("x")
        program.is_fullscreen(BEAMER)
        program.leads_on(LAPTOP)
        program.shows(WELCOME)


def test_a_beamer_that_is_unplugged_takes_its_window_along(program):
    with program.watched() as watch:
        program.unplug()
    nothing_strayed(watch)
    program.leads_on(LAPTOP)


def test_a_beamer_that_is_back_shows_the_same_step_untouched(program):
    program.press("2", "0", "Return", "Next", "Next")
    program.shows(STEP_BY_STEP, 2)
    program.unplug()
    with program.watched() as watch:
        program.replug()
        program.shows(STEP_BY_STEP, 2)
    nothing_strayed(watch)
    program.leads_on(LAPTOP)


def test_leading_goes_on_without_the_beamer(program):
    program.unplug()
    program.press("Next", "Next", "Next", "Prior")
    program.replug()
    program.shows(READING)


@pytest.mark.parametrize("other", [SMALLER, SQUARER], ids=["smaller", "squarer"])
def test_another_beamer_may_take_its_place(program, other):
    program.unplug()
    with program.watched() as watch:
        program.replug(other)
        program.shows(WELCOME, area=other)
    nothing_strayed(watch)
    program.unplug()
    program.replug()
    program.shows(WELCOME)


@pytest.mark.parametrize(("key", "colour"), [("b", BLACK), ("w", WHITE)], ids=["black", "white"])
def test_what_was_covered_is_covered_when_the_beamer_is_back(program, key, colour):
    program.press(key)
    program.is_filled(colour)
    with program.watched() as watch:
        program.unplug()
        program.replug()
        program.is_filled(colour)
    nothing_strayed(watch)
    program.press(key)
    program.shows(WELCOME)


def test_what_was_frozen_is_frozen_when_the_beamer_is_back(program):
    program.press("f", "Next", "Next")
    with program.watched() as watch:
        program.unplug()
        program.replug()
        program.shows(WELCOME)
    nothing_strayed(watch)
    program.press("f")
    program.shows(READING)


def test_a_beamer_may_go_during_a_fade(program):
    pixels = program.desktop.framebuffer
    before = pixels.picture(BEAMER)
    with program.watched() as watch:
        program.press("Next")
        eventually(lambda: pixels.picture(BEAMER) != before, "the fade has begun")
        program.unplug()
        program.replug()
        program.shows(SONGS)
    nothing_strayed(watch)


def wiggle(program, times):
    with program.watched() as watch:
        for _ in range(times):
            for _ in range(5):
                program.desktop.unplug(RIGHT)
                program.desktop.plug(RIGHT, BEAMER)
            program.is_fullscreen()
            program.shows(WELCOME)
            program.leads_on(LAPTOP)
            program.tells_nothing()
    nothing_strayed(watch)


def test_a_plug_may_have_a_loose_contact(program):
    wiggle(program, 1)


def come_and_go(program, times):
    with program.watched() as watch:
        for cycle in range(times):
            slide = (SONGS, READING, PRAYER)[cycle % 3]
            program.unplug()
            program.press("Home", *["Next"] * slide)
            program.replug()
            program.shows(slide)
    nothing_strayed(watch)
    program.leads_on(LAPTOP)


def test_a_beamer_may_come_and_go(program):
    come_and_go(program, 3)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("plug", [come_and_go, wiggle], ids=["plug", "loose-contact"])
def test_a_beamer_may_come_and_go_all_evening(program, plug):
    plug(program, 100 if FULL_DOSE else 10)


def test_without_the_laptops_panel_the_beamer_goes_on_and_notes_stay_off_it(folder):
    with Desktop(folder, steady=RIGHT) as desktop:
        program = Program(desktop)
        program.begins()
        with program.watched() as watch:
            desktop.unplug(LEFT)
            eventually(lambda: program.presenter is None, "the presenter window is gone")
            program.press("Next")
            program.shows(SONGS)
            desktop.plug(LEFT, LAPTOP)
            program.leads_on(LAPTOP)
            program.is_fullscreen(BEAMER)
            program.press("Next")
            program.shows(READING)
        nothing_strayed(watch)
        assert DESKTOP_COLOUR not in watch.colours(RIGHT)
        assert program.said == ""


def test_a_beamer_may_be_plugged_in_after_the_start(desktop, start):
    desktop.unplug(RIGHT)
    program = start()
    program.leads_on(LAPTOP)
    program.tells(NO_SECOND_SCREEN)
    program.press("Next")
    with program.watched() as watch:
        program.replug()
        program.shows(SONGS)
    nothing_strayed(watch)
    program.leads_on(LAPTOP)


def test_a_screen_that_was_asked_for_is_waited_for(desktop, start):
    desktop.unplug(RIGHT)
    program = start("--screen", RIGHT)
    program.leads_on(LAPTOP)
    program.tells(GONE)
    assert program.audience is None
    program.replug()
    program.shows(WELCOME)


def test_on_one_screen_the_windows_cover_each_other(desktop, start):
    desktop.unplug(RIGHT)
    program = start()
    program.tells(NO_SECOND_SCREEN)
    for slide in (SONGS, READING):
        program.press("x", "Next")
        program.shows(slide, area=LAPTOP)
        program.press("x")
        program.tells(NO_SECOND_SCREEN)


def test_the_end_is_black_and_the_desktop_is_never_seen(program):
    with program.watched() as watch:
        program.press("b", "b", "End")
        program.shows(last_slide())
        program.press("Next", "Next", "Next")
        program.is_filled(BLACK)
        program.press("F5", "Escape", "F5")
        program.is_filled(BLACK)
        program.press("Prior")
        program.shows(last_slide(), layout().deck.slides[-1].steps - 1)
    nothing_strayed(watch)
    assert DESKTOP_COLOUR not in watch.colours(RIGHT)


def test_the_audience_sees_no_pointer(program):
    desktop, pixels = program.desktop, program.desktop.framebuffer
    on_the_laptop = Area(LAPTOP.x + 4, LAPTOP.y + 4, 40, 40)
    without = pixels.picture(on_the_laptop)
    desktop.point_at(on_the_laptop.x + 20, on_the_laptop.y + 20)
    eventually(lambda: pixels.picture(on_the_laptop) != without, "a pointer on the laptop")
    desktop.point_at(BEAMER.x + 500, BEAMER.y + 500)
    eventually(lambda: pixels.picture(on_the_laptop) == without, "no pointer on the laptop")
    program.shows(WELCOME)
