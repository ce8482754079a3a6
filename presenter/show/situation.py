"""What a command has to know to decide, and the decisions that commands share."""

from __future__ import annotations

from dataclasses import dataclass

from presenter.deck import Deck
from presenter.show import moves
from presenter.show.events import Arrival, Covered, Event, Jumped
from presenter.show.state import State
from presenter.show.view import Cover, Position

Events = tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """A show at the moment at which something is asked of it; `now` in seconds of its clock."""

    state: State
    deck: Deck
    now: float

    def jump(self, position: Position | None) -> Events:
        """Go to a position and remember the way back; to None, nowhere, only uncovers."""
        return self.uncover() if position is None else self.arrive(Jumped, position)

    def arrive(self, kind: type[Arrival], position: Position) -> Events:
        """Come to a position, as an event of that kind, and uncover.

        Nothing but uncovering where the show is there already or the deck has no such position.
        """
        if self.is_at(position) or not moves.holds(self.deck, position):
            return self.uncover()
        part = moves.part_at(self.deck, position)
        return (kind(at=self.now, position=position, part=part), *self.uncover())

    def is_at(self, position: Position) -> bool:
        """Whether the show stands there; past the end it stands nowhere."""
        return position == self.state.position and not self.state.ended

    def uncover(self) -> Events:
        """Take black or white away, if there is any."""
        return () if self.state.cover is Cover.NONE else self.cover(Cover.NONE)

    def cover(self, cover: Cover) -> Events:
        """Put that cover over the audience view in place of the present one."""
        return (Covered(at=self.now, cover=cover),)

    def toggle(self, cover: Cover) -> Events:
        """Put that cover over the audience view, or take it away where it lies already."""
        return self.cover(Cover.NONE if self.state.cover is cover else cover)
