"""The only place that reads the time; everybody else is handed a clock, or a moment."""

from __future__ import annotations

import datetime
import time
from typing import Protocol


class Clock(Protocol):
    """What a show has to know of time."""

    def now(self) -> float:
        """Seconds since some fixed moment. Never goes back, and counts on while a laptop sleeps."""
        ...

    def wall(self) -> datetime.datetime:
        """What a clock on the wall says: local and aware. It jumps when somebody sets it."""
        ...


class SystemClock:
    """The clock of this computer.

    `time.monotonic` stands still on Linux while the lid is closed, so `CLOCK_BOOTTIME` goes first.
    """

    def now(self) -> float:
        """Seconds since the computer was started, the time it slept included."""
        boot_time = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)

    def wall(self) -> datetime.datetime:
        """The local time, in the time zone of the system as it is at this moment."""
        return datetime.datetime.now().astimezone()


class ManualClock:
    """A clock that stands still until it is told to go on.

    For whatever has to come out the same every time, such as pictures of the windows.
    """

    def __init__(self, wall: datetime.datetime, now: float = 0.0) -> None:
        self._wall = wall.astimezone() if wall.tzinfo is None else wall
        self._now = now

    def now(self) -> float:
        """Seconds, starting at what the clock was made with."""
        return self._now

    def wall(self) -> datetime.datetime:
        """The wall clock, aware; it goes on together with `now`."""
        return self._wall

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass on both clocks."""
        self._now += seconds
        self._wall += datetime.timedelta(seconds=seconds)

    def set_wall(self, wall: datetime.datetime) -> None:
        """Set the wall clock, as a leader or a time server does; `now` goes on undisturbed."""
        self._wall = wall
