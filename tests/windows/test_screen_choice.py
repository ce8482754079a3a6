import pytest

from presenter.windows.screen_choice import (
    Assignment,
    ScreenIdentity,
    SeenScreen,
    Wishes,
    assign,
)

PANEL = ScreenIdentity("eDP-1", "BOE", "Panel")
BEAMER = ScreenIdentity("HDMI-1", "Epson", "EB-X06", "X4TK")
OTHER = ScreenIdentity("DP-2", "Acer", "H6543")


def seen(identity, x, *, primary=False):
    return SeenScreen(identity=identity, area=(x, 0, 1920, 1080), primary=primary)


LAPTOP_AND_BEAMER = [seen(PANEL, 0, primary=True), seen(BEAMER, 1920)]
LED = Wishes(audience=BEAMER, presenter=PANEL)


def test_the_audience_gets_the_screen_that_is_not_the_first():
    assert assign(LAPTOP_AND_BEAMER, Wishes()) == Assignment(PANEL, BEAMER)


def test_the_order_in_which_screens_are_listed_makes_no_difference():
    assert assign(LAPTOP_AND_BEAMER[::-1], Wishes()) == Assignment(PANEL, BEAMER)


def test_on_one_screen_the_audience_has_none():
    assert assign(LAPTOP_AND_BEAMER[:1], Wishes()) == Assignment(PANEL, None)


def test_a_screen_can_be_asked_for_by_its_connector_or_its_model():
    screens = [*LAPTOP_AND_BEAMER, seen(OTHER, 3840)]
    assert assign(screens, Wishes(named="dp-2")) == Assignment(PANEL, OTHER)
    assert assign(screens, Wishes(named="EB-X06")) == Assignment(PANEL, BEAMER)


def test_the_screen_asked_for_may_be_the_first_one():
    assert assign(LAPTOP_AND_BEAMER, Wishes(named="eDP-1")) == Assignment(BEAMER, PANEL)


def test_when_the_screen_asked_for_is_not_there_no_other_is_taken():
    assert assign(LAPTOP_AND_BEAMER, Wishes(named="DP-9")) == Assignment(PANEL, None)


def test_when_the_beamer_goes_the_presenter_stays():
    assert assign(LAPTOP_AND_BEAMER[:1], LED) == Assignment(PANEL, None)


def test_when_another_beamer_comes_it_is_taken():
    assert assign([seen(PANEL, 0, primary=True), seen(OTHER, 1920)], LED) == Assignment(
        PANEL, OTHER
    )


def test_with_a_third_screen_the_known_beamer_is_kept():
    screens = [seen(OTHER, 3840, primary=True), *LAPTOP_AND_BEAMER]
    assert assign(screens, LED) == Assignment(PANEL, BEAMER)


def test_when_the_panel_goes_no_notes_come_to_the_beamer():
    assert assign([seen(BEAMER, 0, primary=True)], LED) == Assignment(None, BEAMER)


def test_when_the_panel_is_replaced_the_presenter_goes_there():
    screens = [seen(BEAMER, 0, primary=True), seen(OTHER, 1920)]
    assert assign(screens, LED) == Assignment(OTHER, BEAMER)


def test_a_mirrored_screen_is_no_screen_of_its_own():
    screens = [seen(PANEL, 0, primary=True), seen(BEAMER, 0)]
    assert assign(screens, Wishes()) == Assignment(PANEL, None)


def test_screens_that_become_mirrored_show_the_slide_and_not_the_notes():
    screens = [seen(PANEL, 0, primary=True), seen(BEAMER, 0)]
    assert assign(screens, LED) == Assignment(None, BEAMER)


def test_the_same_model_twice_is_told_apart():
    left = ScreenIdentity("HDMI-1", "Dell", "P2419", "A")
    right = ScreenIdentity("HDMI-2", "Dell", "P2419", "B")
    screens = [seen(left, 0, primary=True), seen(right, 1920)]
    assert assign(screens, Wishes(audience=left)) == Assignment(right, left)


def test_without_any_screen_nothing_is_placed():
    assert assign([], LED) == Assignment(None, None)


def test_swapping_trades_the_screens():
    now = assign(LAPTOP_AND_BEAMER, Wishes(named="HDMI-1"))
    assert assign(LAPTOP_AND_BEAMER, Wishes(named="HDMI-1").swapped(now)) == Assignment(
        BEAMER, PANEL
    )


@pytest.mark.parametrize(
    ("identity", "label"), [(BEAMER, "Epson EB-X06"), (ScreenIdentity("VGA-1"), "VGA-1")]
)
def test_a_screen_is_called_by_what_a_leader_can_read_on_it(identity, label):
    assert identity.label == label
