import datetime
import time

import pytest

from presenter.show import Clock, ManualClock, SystemClock
from tests.show.decks import at


def test_the_clock_of_the_computer_never_goes_back():
    clock = SystemClock()
    moments = [clock.now() for _ in range(1000)]
    assert moments == sorted(moments)


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="this system has no such clock")
def test_the_clock_of_the_computer_counts_sleep(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(time, "clock_gettime", {time.CLOCK_BOOTTIME: 77.0}.__getitem__)
    assert SystemClock().now() == 77.0


def test_a_system_without_that_clock_has_another(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    before = time.monotonic()
    assert before <= SystemClock().now() <= time.monotonic()


def test_the_wall_clock_knows_its_zone():
    assert SystemClock().wall().tzinfo is not None


def test_a_manual_clock_stands_still_until_it_is_told():
    clock: Clock = ManualClock(at("19:45"), now=100.0)
    assert (clock.now(), clock.wall()) == (100.0, at("19:45"))


def test_a_manual_clock_takes_the_wall_along():
    clock = ManualClock(at("19:45"))
    clock.advance(90)
    assert (clock.now(), clock.wall()) == (90.0, at("19:46:30"))


def test_setting_the_wall_clock_leaves_measured_time_alone():
    clock = ManualClock(at("19:45"))
    clock.set_wall(at("18:45"))
    assert (clock.now(), clock.wall()) == (0.0, at("18:45"))


def test_a_manual_clock_is_aware_of_a_zone():
    naive = datetime.datetime.combine(datetime.date(2026, 3, 12), datetime.time(19, 45))
    assert ManualClock(naive).wall().tzinfo is not None
