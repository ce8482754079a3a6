"""The state of a show: the fold of everything that happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from presenter.show.events import (
    Arrival,
    ClockReset,
    ClockRestored,
    Covered,
    Ended,
    Event,
    Frozen,
    Jumped,
    Paused,
    Resumed,
    Started,
    Thawed,
    WentBack,
)
from presenter.show.stopwatch import Stopwatch
from presenter.show.view import FIRST, NOTHING, AudienceView, Cover, Position

__all__ = ["AudienceView", "Cover", "Position", "State", "apply", "fold"]

REMEMBERED_JUMPS = 50
REMEMBERED_RESETS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything that windows draw of a running show.

    `position` is where the leader is; past the end it stays where it was and `ended` is true.
    `frozen` is what the audience keeps seeing, if anything. `visited` are the positions from which
    the leader jumped, the last one last. `stopwatch` measures; `resets` are the measurements that
    an undone reset brings back, the last one last.
    """

    position: Position = FIRST
    ended: bool = False
    cover: Cover = Cover.NONE
    frozen: AudienceView | None = None
    visited: tuple[Position, ...] = ()
    stopwatch: Stopwatch = field(default_factory=Stopwatch)
    resets: tuple[Stopwatch, ...] = ()

    @property
    def started_at(self) -> float | None:
        """When the clock of the evening began, in seconds of the show's clock."""
        return self.stopwatch.started_at

    @property
    def paused_at(self) -> float | None:
        """Since when the clock of the evening is paused; None while it runs."""
        return self.stopwatch.paused_at

    @property
    def entered_at(self) -> float:
        """When the present part was entered, in seconds of the show's clock."""
        return self.stopwatch.entered_at

    @property
    def spent(self) -> Mapping[str, float]:
        """Seconds per part id, without the present visit; `spent_in` counts that too."""
        return self.stopwatch.spent

    @property
    def started(self) -> bool:
        """Whether the show has begun."""
        return self.started_at is not None

    @property
    def paused(self) -> bool:
        """Whether the clock of the evening stands still."""
        return self.paused_at is not None

    def spent_in(self, part: str, now: float) -> float:
        """Seconds that the part with that id has taken until `now`, over all visits."""
        return self.stopwatch.spent_in(part, now)

    def audience(self) -> AudienceView:
        """What the beamer shows.

        A cover hides also what is frozen: black must be black at once.
        """
        if self.cover is not Cover.NONE:
            return AudienceView(None, self.cover)
        return self.frozen or self._uncovered()

    def _uncovered(self) -> AudienceView:
        return AudienceView(self.position) if self.started and not self.ended else NOTHING


def fold(events: Iterable[Event], state: State | None = None) -> State:
    """The state after all `events`, in their order, from a show that has yet to begin."""
    return reduce(apply, events, state or State())


def apply(state: State, event: Event) -> State:
    """The state after one more event. Never refuses one: what happened, happened."""
    match event:
        case Arrival():
            return _arrived(state, event)
        case Ended():
            return replace(state, ended=True, stopwatch=state.stopwatch.enter("", event.at))
        case Covered(cover=cover):
            return replace(state, cover=cover)
        case Frozen():
            return replace(state, frozen=state.audience())
        case Thawed():
            return replace(state, frozen=None)
        case _:
            return _timed(state, event)


def _arrived(state: State, event: Arrival) -> State:
    watch = state.stopwatch
    measure = watch.start if isinstance(event, Started) else watch.enter
    return replace(
        state,
        position=event.position,
        ended=False,
        visited=_remembered(state, event),
        stopwatch=measure(event.part, event.at),
    )


def _remembered(state: State, event: Arrival) -> tuple[Position, ...]:
    match event:
        case Jumped():
            return (*state.visited, state.position)[-REMEMBERED_JUMPS:]
        case WentBack(position=position):
            return _until(state.visited, position)
        case _:
            return state.visited


def _until(visited: tuple[Position, ...], position: Position) -> tuple[Position, ...]:
    for index in reversed(range(len(visited))):
        if visited[index] == position:
            return visited[:index]
    return visited


def _timed(state: State, event: Event) -> State:
    match event:
        case Paused(at=at):
            return replace(state, stopwatch=state.stopwatch.pause(at))
        case Resumed(at=at):
            return replace(state, stopwatch=state.stopwatch.resume(at))
        case ClockReset(at=at):
            before, watch = state.stopwatch.reset(at)
            resets = (*state.resets, before)[-REMEMBERED_RESETS:]
            return replace(state, stopwatch=watch, resets=resets)
        case ClockRestored() if state.resets:
            watch = state.stopwatch.after(state.resets[-1])
            return replace(state, stopwatch=watch, resets=state.resets[:-1])
        case _:
            return state
