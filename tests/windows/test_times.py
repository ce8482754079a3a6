import datetime

import pytest
from PySide6.QtCore import QLocale

from presenter.windows.times import clock_text, hours_text, minutes_ahead, minutes_text

EVENING = datetime.time(21, 52, 31)


@pytest.mark.parametrize(
    ("name", "text"), [("nl_NL", "21:52"), ("de_DE", "21:52"), ("en_GB", "21:52")]
)
def test_the_time_is_written_as_the_locale_writes_it(name, text):
    assert clock_text(EVENING, QLocale(name)) == text


def test_in_america_it_is_evening():
    assert clock_text(EVENING, QLocale("en_US")).replace("\u202f", " ") == "9:52 PM"


def test_a_system_without_a_locale_writes_it_plainly():
    assert clock_text(EVENING, QLocale.c()) == "21:52"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59, "0:00"), (89 * 60 + 59, "1:29"), (-5, "0:00")]
)
def test_an_evening_lasts_hours_and_minutes(seconds, text):
    assert hours_text(seconds) == text


def test_minutes_spent_are_whole_ones():
    assert minutes_text(7 * 60 + 59) == "7"


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 0), (1, 1), (760, 13), (720, 12)])
def test_the_minute_that_has_begun_is_still_to_come(seconds, minutes):
    assert minutes_ahead(seconds) == minutes
