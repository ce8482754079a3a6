"""The show: a deck that is being led, and the log of everything that happened to it.

A command says what the leader wants. `decide` turns it into events, `apply` folds events into a
`State`, and both are pure; only `Clock` reads the time. Windows use `show.show.Show`, the one
module here that knows Qt.
"""

from presenter.show.clock import Clock, ManualClock, SystemClock
from presenter.show.commands import Command, decide
from presenter.show.events import Event
from presenter.show.state import State, apply, fold
from presenter.show.view import AudienceView, Cover, Position

__all__ = [
    "AudienceView",
    "Clock",
    "Command",
    "Cover",
    "Event",
    "ManualClock",
    "Position",
    "State",
    "SystemClock",
    "apply",
    "decide",
    "fold",
]
