import pytest

from presenter.widgets.strip import Notice
from presenter.windows.arrangement import Area
from presenter.windows.notices import beamer_notice, leaving_notice, reset_notice
from presenter.windows.stage import Beamer, BeamerPlace
from presenter.windows.strips import BEAMER, DONE, LEAVING, Strips


def notice(head):
    return Notice(head=head, body="", icon="warning", tone="warn")


@pytest.fixture
def strips(stage, window):
    return Strips(stage.look, window)


def test_there_is_nothing_to_tell_at_first(strips):
    assert strips.notice is None


def test_the_most_urgent_notice_is_shown(strips):
    strips.tell(DONE, notice("done"))
    strips.tell(LEAVING, notice("leaving"))
    strips.tell(BEAMER, notice("beamer"))
    assert strips.notice.head == "leaving"
    strips.tell(LEAVING, None)
    assert strips.notice.head == "beamer"
    assert strips.holds(DONE)


def test_only_what_is_seen_is_told_as_a_change(strips, qtbot):
    strips.tell(LEAVING, notice("leaving"))
    with qtbot.assertNotEmitted(strips.changed):
        strips.tell(DONE, notice("done"))
    with qtbot.waitSignal(strips.changed):
        strips.tell(LEAVING, None)


def test_the_strip_stands_where_it_is_put(strips, window):
    window.show()
    strips.tell(BEAMER, notice("beamer"))
    strips.place(Area(0, 84, 1440, 44))
    found = [child for child in window.children() if child.isWidgetType() and child.isVisible()]
    assert [child.geometry().getRect() for child in found] == [(0, 84, 1440, 44)]


def do_nothing():
    pass


@pytest.mark.parametrize("place", [BeamerPlace.BEAMER, BeamerPlace.WINDOWED, BeamerPlace.COVERING])
def test_a_beamer_that_is_on_needs_no_notice(place):
    assert beamer_notice(Beamer(place), do_nothing, do_nothing) is None


@pytest.mark.parametrize("place", [BeamerPlace.GONE, BeamerPlace.ONE_SCREEN])
def test_without_a_beamer_there_is_a_notice_with_a_way_out(place):
    made = beamer_notice(Beamer(place), do_nothing, do_nothing)
    assert len(made.choices) == 1


def test_leaving_is_asked_with_both_answers():
    answers = []
    made = leaving_notice(lambda: answers.append("leave"), lambda: answers.append("stay"))
    for choice in made.choices:
        choice.do()
    assert answers == ["leave", "stay"]


def test_a_reset_can_be_undone():
    undone = []
    reset_notice(lambda: undone.append(True)).choices[0].do()
    assert undone == [True]
