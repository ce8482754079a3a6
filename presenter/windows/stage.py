"""What every window of a running show draws from, and the moment that it draws."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from presenter.deck import Deck, Slide
from presenter.deck.deck import DeckPart
from presenter.frames import Frame, Layout
from presenter.paint import FramePainter
from presenter.show import AudienceView, Position, State, moves, timing
from presenter.show.show import Show
from presenter.widgets.look import Look
from presenter.windows.seconds import Seconds


class BeamerPlace(Enum):
    """Where the audience window is."""

    BEAMER = "beamer"
    """Fullscreen on a screen of its own."""

    COVERING = "covering"
    """Fullscreen over the presenter window, because the leader swapped or the panel went."""

    ONE_SCREEN = "one screen"
    """In a small window: there was no second screen when the show began."""

    WINDOWED = "windowed"
    """In a window of its own, as was asked."""

    GONE = "gone"
    """Nowhere: its screen went away, or the one that was asked for is not there."""


@dataclass(frozen=True, slots=True)
class Beamer:
    """Where the audience window is, and on which screen; `screen` is a name to show."""

    place: BeamerPlace
    screen: str = ""

    @property
    def seen(self) -> bool:
        """Whether the group can be expected to see anything."""
        return self.place not in (BeamerPlace.GONE, BeamerPlace.ONE_SCREEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The running show, how it is laid out, who paints it, and how the windows look."""

    show: Show
    layout: Layout
    painter: FramePainter
    look: Look
    seconds: Seconds

    def moment(self, beamer: Beamer | None = None) -> Moment:
        """What there is to draw now."""
        clock = self.show.clock
        return Moment(
            state=self.show.state,
            deck=self.layout.deck,
            now=clock.now(),
            wall=clock.wall(),
            beamer=beamer or Beamer(BeamerPlace.BEAMER),
        )

    def frame_at(self, position: Position | None) -> Frame | None:
        """The frame of a position; None where there is nothing to show."""
        if position is None or not moves.holds(self.layout.deck, position):
            return None
        return self.layout.frame(position.slide, position.step)

    def frames_around(self, position: Position, ahead: int = 3) -> tuple[Frame, ...]:
        """What is likely to be seen next: here, the next so many steps, and the step before."""
        if self.frame_at(position) is None:
            return ()
        deck = self.layout.deck
        here: Position | None = position
        places: list[Position | None] = [here]
        for _ in range(ahead):
            here = None if here is None else moves.after(deck, here)
            places.append(here)
        places.append(moves.before(deck, position))
        return tuple(frame for place in places if (frame := self.frame_at(place)) is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Everything that the panes of the presenter window draw. `now` in s of the show's clock."""

    state: State
    deck: Deck
    now: float
    wall: datetime.datetime
    beamer: Beamer

    @property
    def position(self) -> Position:
        """Where the leader is."""
        return self.state.position

    @property
    def slide(self) -> Slide | None:
        """The slide where the leader is; None past the end, and in a deck without slides."""
        if self.state.ended or not moves.holds(self.deck, self.position):
            return None
        return self.deck.slides[self.position.slide]

    @property
    def part(self) -> DeckPart | None:
        """The part that is being led."""
        return timing.present_part(self.deck, self.state)

    @property
    def audience(self) -> AudienceView:
        """What the audience window is to show."""
        return self.state.audience()

    def live_texts(self, position: Position | None) -> dict[str, str]:
        """The texts of the slide at a position that follow the clock."""
        if position is None:
            return {}
        return timing.live_texts(self.deck, self.state, self.now, self.wall, position.slide)
