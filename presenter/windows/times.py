"""Times and lengths as the leader reads them."""

from __future__ import annotations

import datetime
import math

from PySide6.QtCore import QLocale, QTime

_PLAIN = "HH:mm"


def clock_text(time: datetime.time, locale: QLocale | None = None) -> str:
    """A time of day as the system writes it: 21:52, or 9:52 PM."""
    locale = locale or QLocale.system()
    plain = locale.language() is QLocale.Language.C
    form = _PLAIN if plain else locale.timeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(QTime(time.hour, time.minute), form)


def hours_text(seconds: float) -> str:
    """How long an evening has lasted, in hours and minutes: `1:29`."""
    hours, minutes = divmod(int(max(0.0, seconds)) // 60, 60)
    return f"{hours}:{minutes:02}"


def minutes_text(seconds: float) -> str:
    """How long something took, in whole minutes."""
    return str(int(max(0.0, seconds)) // 60)


def minutes_ahead(seconds: float) -> int:
    """In how many minutes something comes: the minute that has begun counts."""
    return math.ceil(round(max(0.0, seconds), 3) / 60)
