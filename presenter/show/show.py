"""The running show as the windows know it: send a command, be told that something changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from presenter.deck import Deck
from presenter.show.clock import Clock
from presenter.show.commands import Command, Start, decide
from presenter.show.events import Event
from presenter.show.state import State, apply
from presenter.show.view import FIRST, Position


class Show(QObject):
    """A deck that is being led from the moment this is made.

    The deck is a snapshot: it stays as it is whatever happens to its file. `start` is where to
    begin; where the deck has no such position, it begins at the first step.
    """

    changed = Signal()
    """Something happened; `state` is the new one. Not sent for a command that does nothing."""

    def __init__(self, deck: Deck, clock: Clock, start: Position = FIRST) -> None:
        super().__init__()
        self._deck = deck
        self._clock = clock
        self._state = State()
        self._events: list[Event] = []
        self.do(Start(start))

    @property
    def deck(self) -> Deck:
        """The deck that is shown."""
        return self._deck

    @property
    def clock(self) -> Clock:
        """The clock by which the show is timed."""
        return self._clock

    @property
    def state(self) -> State:
        """The state now: the fold of `events`."""
        return self._state

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that has happened, in order."""
        return tuple(self._events)

    def do(self, command: Command) -> None:
        """Let happen what the command asks, and tell who listens."""
        happened = decide(command, self._state, self._deck, self._clock.now())
        if not happened:
            return
        for event in happened:
            self._state = apply(self._state, event)
            self._events.append(event)
        self.changed.emit()
