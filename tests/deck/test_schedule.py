import datetime

from presenter.deck import DeckPart
from presenter.deck.schedule import planned_starts


def part(minutes, *, hidden=False):
    return DeckPart(id="x", kind="prayer", title="x", minutes=minutes, hidden=hidden)


def starts(*parts, start: str | None = "19:45"):
    begin = None if start is None else datetime.time.fromisoformat(start)
    return [time and f"{time:%H:%M}" for time in planned_starts(parts, begin)]


def test_parts_begin_where_the_one_before_ends():
    assert starts(part(5), part(20), part(1)) == ["19:45", "19:50", "20:10"]


def test_after_a_part_of_unknown_length_nothing_is_known():
    assert starts(part(5), part(None), part(5)) == ["19:45", "19:50", None]


def test_without_a_start_nothing_is_known():
    assert starts(part(5), part(5), start=None) == [None, None]


def test_hidden_parts_take_no_time():
    assert starts(part(5), part(20, hidden=True), part(5)) == ["19:45", None, "19:50"]


def test_an_evening_may_go_on_past_midnight():
    assert starts(part(30), part(5), start="23:45") == ["23:45", "00:15"]
