"""When the parts of an evening are planned to begin."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Protocol

_SOME_DAY = datetime.date(2000, 1, 1)


class Timed(Protocol):
    """A part as the schedule sees it: its planned minutes, and whether it is led at all."""

    @property
    def minutes(self) -> int | None:
        """The planned length, None where the leader gave none."""
        ...

    @property
    def hidden(self) -> bool:
        """Whether the part is kept, but not led."""
        ...


def planned_starts(
    parts: Iterable[Timed], start: datetime.time | None
) -> list[datetime.time | None]:
    """When each part begins, in order, if the evening begins at `start`.

    None where that is unknown: the evening has no start, or an earlier part no length. Hidden
    parts take no time and have no start. An evening may go on past midnight.
    """
    moment = start
    starts: list[datetime.time | None] = []
    for part in parts:
        starts.append(None if part.hidden else moment)
        if not part.hidden:
            moment = None if part.minutes is None or moment is None else after(moment, part.minutes)
    return starts


def after(time: datetime.time, minutes: int) -> datetime.time:
    """The time of day `minutes` later."""
    later = datetime.datetime.combine(_SOME_DAY, time) + datetime.timedelta(minutes=minutes)
    return later.time()
