"""How long the evening has lasted, and how much of it each part has taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType


def _nothing_spent() -> Mapping[str, float]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopwatch:
    """Measured time in seconds; moments (`…_at`) are those of the show's clock.

    `part` is the id of the part that is being measured, empty before the start and after the end,
    and `entered_at` when that began; `spent` holds what was measured before. A pause stops the
    time of the evening (`elapsed`) and counts for the part in which it falls (`spent_in`): the
    group's coffee gets cold all the same.
    """

    started_at: float | None = None
    paused_at: float | None = None
    paused_for: float = 0.0
    part: str = ""
    entered_at: float = 0.0
    spent: Mapping[str, float] = field(default_factory=_nothing_spent, hash=False)

    def elapsed(self, now: float) -> float:
        """Seconds since the start without the pauses; 0 before the start."""
        if self.started_at is None:
            return 0.0
        until = now if self.paused_at is None else self.paused_at
        return max(0.0, until - self.started_at - self.paused_for)

    def spent_in(self, part: str, now: float) -> float:
        """Seconds that a part has taken, over all visits; 0 for a part that was not led yet."""
        running = max(0.0, now - self.entered_at) if part and part == self.part else 0.0
        return self.spent.get(part, 0.0) + running

    def start(self, part: str, at: float) -> Stopwatch:
        """Begin at zero, in `part`."""
        return Stopwatch(started_at=at, part=part, entered_at=at)

    def enter(self, part: str, at: float) -> Stopwatch:
        """Measure `part` from now on; nothing changes when it is measured already."""
        return self if part == self.part else replace(self._settled(at), part=part)

    def pause(self, at: float) -> Stopwatch:
        """Stop the time of the evening."""
        return replace(self, paused_at=at)

    def resume(self, at: float) -> Stopwatch:
        """Let the time of the evening go on; nothing changes when it already does."""
        return replace(self, paused_at=None, paused_for=self.paused_for + self._pausing(at))

    def reset(self, at: float) -> tuple[Stopwatch, Stopwatch]:
        """What was measured until now, and a watch at zero: in the same part, paused or not."""
        before = replace(self._settled(at), paused_for=self.paused_for + self._pausing(at))
        paused_at = None if self.paused_at is None else at
        return before, replace(self.start(self.part, at), paused_at=paused_at)

    def after(self, before: Stopwatch) -> Stopwatch:
        """This watch as it would stand if it had not been reset when `before` was measured."""
        parts = {**before.spent, **self.spent}
        spent = {part: before.spent.get(part, 0.0) + self.spent.get(part, 0.0) for part in parts}
        return replace(
            self,
            started_at=before.started_at,
            paused_for=before.paused_for + self.paused_for,
            spent=MappingProxyType(spent),
        )

    def _pausing(self, at: float) -> float:
        return 0.0 if self.paused_at is None else max(0.0, at - self.paused_at)

    def _settled(self, at: float) -> Stopwatch:
        if not self.part:
            return replace(self, entered_at=at)
        spent = {**self.spent, self.part: self.spent_in(self.part, at)}
        return replace(self, spent=MappingProxyType(spent), entered_at=at)
