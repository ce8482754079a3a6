import datetime

from presenter.show import ManualClock
from presenter.windows.seconds import Seconds


def test_it_beats_when_a_second_of_the_wall_clock_has_passed(qtbot):
    clock = ManualClock(datetime.datetime(2026, 3, 12, 19, 45, 0, 980_000, tzinfo=datetime.UTC))
    seconds = Seconds(clock)
    with qtbot.waitSignal(seconds.passed, timeout=500):
        seconds.start()


def test_it_goes_on_beating(qtbot):
    clock = ManualClock(datetime.datetime(2026, 3, 12, 19, 45, 0, 980_000, tzinfo=datetime.UTC))
    seconds = Seconds(clock)
    seconds.start()
    for _ in range(3):
        with qtbot.waitSignal(seconds.passed, timeout=500):
            pass


def test_it_can_be_stopped(qtbot):
    clock = ManualClock(datetime.datetime(2026, 3, 12, 19, 45, 0, 980_000, tzinfo=datetime.UTC))
    seconds = Seconds(clock)
    seconds.start()
    seconds.stop()
    with qtbot.assertNotEmitted(seconds.passed, wait=80):
        pass
