import pytest

from presenter.show.commands import End, GoToPart, Next
from presenter.widgets.order_rows import When
from presenter.windows.order_pane import OrderPane, order_rows
from tests.builders import part


def rows(moment, *commands):
    return {row.part: row for row in order_rows(moment(*commands))}


def test_every_part_has_a_row_with_its_icon_and_plan(moment):
    found = rows(moment)
    assert list(found) == ["welcome", "songs", "questions", "cards", "break", "closing"]
    assert (found["songs"].icon, found["songs"].planned) == ("note", "8")


def test_the_present_part_has_its_time_as_a_bar(moment, clock):
    moment(Next())
    clock.advance(4 * 60)
    present = rows(moment)["songs"]
    assert (present.when, present.progress, present.over) == (When.PRESENT, 0.5, False)
    assert present.spent == "4"


def test_over_its_time_the_bar_is_full_and_says_so(moment, clock):
    clock.advance(6 * 60)
    present = rows(moment)["welcome"]
    assert present.progress == 1.2
    assert present.over


def test_a_part_without_plan_has_no_bar(led):
    stage = led(part("questions", title="Talk"))
    stage.show.do(GoToPart("talk"))
    present = order_rows(stage.moment())[1]
    assert (present.when, present.progress, present.planned) == (When.PRESENT, None, "")


def test_what_was_led_is_past_and_tells_what_it_took(moment, clock):
    clock.advance(5 * 60)
    past = rows(moment, Next())["welcome"]
    assert (past.when, past.spent, past.late) == (When.PAST, "5", False)


def test_a_part_that_took_too_long_is_late(moment, clock):
    clock.advance(6 * 60 + 40)
    past = rows(moment, Next())["welcome"]
    assert (past.spent, past.late) == ("7", True)


def test_half_a_minute_too_long_is_not_late(moment, clock):
    clock.advance(5 * 60 + 20)
    assert not rows(moment, Next())["welcome"].late


def test_what_was_skipped_is_not_done(moment, clock):
    clock.advance(60)
    assert rows(moment, GoToPart("cards"))["questions"].when is When.COMING


def test_what_was_only_looked_at_ahead_is_still_to_come(moment, clock):
    moment(GoToPart("cards"))
    clock.advance(3)
    looked_at = rows(moment, GoToPart("welcome"))["cards"]
    assert (looked_at.when, looked_at.spent) == (When.COMING, "")


def test_past_the_end_everything_led_is_past(moment, clock):
    clock.advance(60)
    found = rows(moment, End())
    assert found["welcome"].when is When.PAST
    assert found["closing"].when is When.COMING


def test_a_part_that_never_becomes_shorter_is_locked(moment):
    assert rows(moment)["closing"].locked
    assert not rows(moment)["songs"].locked


def test_a_row_can_be_read_aloud(moment, clock):
    clock.advance(60)
    found = rows(moment, Next())
    assert found["welcome"].spoken == "Welcome, done, 5 minutes planned"
    assert found["songs"].spoken == "Singing, now, 8 minutes planned"
    assert found["cards"].spoken == "On a card, 6 minutes planned"


@pytest.fixture
def pane(stage, window):
    made = OrderPane(stage.look, window)
    made.resize(288, 600)
    return made


def test_the_pane_tells_when_the_evening_ends(led, window):
    stage = led(part("questions"), start="19:45", end="21:45")
    pane = OrderPane(stage.look, window)
    pane.draw(stage.moment())
    assert pane.ends.text() == "21:45"


def test_without_an_end_there_is_nothing_to_tell(pane, moment):
    pane.draw(moment())
    assert pane.ends.text() == ""
    assert not pane.ends.isVisibleTo(pane)


def test_a_part_that_is_chosen_is_passed_on(pane, moment, qtbot):
    pane.draw(moment())
    with qtbot.waitSignal(pane.chosen) as chosen:
        pane.list.chosen.emit("cards")
    assert chosen.args == ["cards"]
