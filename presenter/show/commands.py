"""What a leader can ask of a show. Each command decides, purely, what then happens.

A command that makes no sense now (back without having jumped, a slide that is not there) decides
that nothing happens. A move while the audience view is covered moves and uncovers, and uncovers
also where there is no further to go.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from presenter.deck import Deck
from presenter.show import moves
from presenter.show.events import (
    ClockReset,
    ClockRestored,
    Ended,
    Frozen,
    Paused,
    Resumed,
    Started,
    Stepped,
    Thawed,
    WentBack,
)
from presenter.show.situation import Events, Situation
from presenter.show.state import State
from presenter.show.view import FIRST, Cover, Position


class Command(ABC):
    """A wish of the leader."""

    __slots__ = ()

    @abstractmethod
    def decide(self, show: Situation) -> Events:
        """What happens when this is asked of a show in that situation."""


def decide(command: Command, state: State, deck: Deck, now: float) -> Events:
    """What happens when `command` is asked at `now`, in seconds of the show's clock.

    Nothing but `Start` does anything before the show has begun.
    """
    if not state.started and not isinstance(command, Start):
        return ()
    return command.decide(Situation(state, deck, now))


@dataclass(frozen=True, slots=True)
class Start(Command):
    """Begin to lead, at `position` or at the first step where the deck has no such position.

    Harmless while leading. A deck without slides has ended as soon as it begins.
    """

    position: Position = FIRST

    def decide(self, show: Situation) -> Events:
        """`Started`, once."""
        if show.state.started:
            return ()
        position = self.position if moves.holds(show.deck, self.position) else FIRST
        part = moves.part_at(show.deck, position)
        started = Started(at=show.now, position=position, part=part)
        return (started,) if show.deck.slides else (started, Ended(at=show.now))


@dataclass(frozen=True, slots=True)
class End(Command):
    """End the show where it is: the audience sees black. `Previous` takes it up again."""

    def decide(self, show: Situation) -> Events:
        """`Ended`, once."""
        return () if show.state.ended else (Ended(at=show.now),)


@dataclass(frozen=True, slots=True)
class Next(Command):
    """Go one step on; after the last step the show has ended."""

    def decide(self, show: Situation) -> Events:
        """`Stepped` or `Ended`; past the end nothing but uncovering."""
        if show.state.ended:
            return show.uncover()
        position = moves.after(show.deck, show.state.position)
        if position is None:
            return (Ended(at=show.now), *show.uncover())
        return show.arrive(Stepped, position)


@dataclass(frozen=True, slots=True)
class Previous(Command):
    """Go one step back, onto the last step of the slide before; from the end to where it ended."""

    def decide(self, show: Situation) -> Events:
        """`Stepped`; at the first step nothing but uncovering."""
        here = show.state.position
        before = None if show.state.ended else moves.before(show.deck, here)
        return show.arrive(Stepped, before or here)


@dataclass(frozen=True, slots=True)
class NextPart(Command):
    """Go to the start of the next part. In the last part there is no further to go."""

    def decide(self, show: Situation) -> Events:
        """`Jumped`, or nothing but uncovering."""
        return show.jump(moves.next_part(show.deck, show.state.position))


@dataclass(frozen=True, slots=True)
class PreviousPart(Command):
    """Go to the start of this part, or of the part before when already there."""

    def decide(self, show: Situation) -> Events:
        """`Jumped`, or nothing but uncovering at the start of the first part."""
        return show.jump(moves.previous_part(show.deck, show.state.position))


@dataclass(frozen=True, slots=True)
class First(Command):
    """Go to the first step of all."""

    def decide(self, show: Situation) -> Events:
        """`Jumped`, or nothing but uncovering when already there."""
        return show.jump(FIRST)


@dataclass(frozen=True, slots=True)
class Last(Command):
    """Go to the last slide, at its first step."""

    def decide(self, show: Situation) -> Events:
        """`Jumped`, or nothing but uncovering when already there."""
        return show.jump(moves.last_slide(show.deck))


@dataclass(frozen=True, slots=True)
class GoTo(Command):
    """Go to a slide, at its first step or another; indexes count from 0."""

    slide: int
    step: int = 0

    def decide(self, show: Situation) -> Events:
        """`Jumped`, or nothing but uncovering when there; nothing where there is no such step."""
        position = Position(self.slide, self.step)
        return show.jump(position) if moves.holds(show.deck, position) else ()


@dataclass(frozen=True, slots=True)
class GoToPart(Command):
    """Go to the start of a part."""

    part_id: str

    def decide(self, show: Situation) -> Events:
        """`Jumped`, or nothing but uncovering when there; nothing where no such part is shown."""
        position = moves.part_start(show.deck, self.part_id)
        return () if position is None else show.jump(position)


@dataclass(frozen=True, slots=True)
class GoBack(Command):
    """Go back to where the last jump started that did not start here."""

    def decide(self, show: Situation) -> Events:
        """`WentBack`, or nothing where there was no such jump."""
        for position in reversed(show.state.visited):
            if not show.is_at(position):
                return show.arrive(WentBack, position)
        return ()


@dataclass(frozen=True, slots=True)
class ToggleBlack(Command):
    """Let the audience see black, also where it was white; or uncover what is black."""

    def decide(self, show: Situation) -> Events:
        """`Covered`, always."""
        return show.toggle(Cover.BLACK)


@dataclass(frozen=True, slots=True)
class ToggleWhite(Command):
    """Let the audience see white, also where it was black; or uncover what is white."""

    def decide(self, show: Situation) -> Events:
        """`Covered`, always."""
        return show.toggle(Cover.WHITE)


@dataclass(frozen=True, slots=True)
class ToggleFreeze(Command):
    """Let the audience keep what it sees, also black, while the leader moves; or let it follow."""

    def decide(self, show: Situation) -> Events:
        """`Frozen` or `Thawed`."""
        return (Frozen(at=show.now) if show.state.frozen is None else Thawed(at=show.now),)


@dataclass(frozen=True, slots=True)
class Reveal(Command):
    """Take one thing away that keeps the audience from following: first freeze, then a cover."""

    def decide(self, show: Situation) -> Events:
        """`Thawed`, or `Covered` with nothing, or nothing when the audience follows already."""
        return show.uncover() if show.state.frozen is None else (Thawed(at=show.now),)


@dataclass(frozen=True, slots=True)
class TogglePause(Command):
    """Stop the clock of the evening, or let it go on."""

    def decide(self, show: Situation) -> Events:
        """`Paused` or `Resumed`."""
        return (Resumed(at=show.now) if show.state.paused else Paused(at=show.now),)


@dataclass(frozen=True, slots=True)
class ResetClock(Command):
    """Begin all measuring again at zero. Can be undone, also after moving on."""

    def decide(self, show: Situation) -> Events:
        """`ClockReset`, always."""
        return (ClockReset(at=show.now),)


@dataclass(frozen=True, slots=True)
class UndoResetClock(Command):
    """Undo the last reset, as if the clock had run on."""

    def decide(self, show: Situation) -> Events:
        """`ClockRestored`, or nothing where there was no reset."""
        return (ClockRestored(at=show.now),) if show.state.resets else ()
