"""Decks and evenings in a few letters, to tell what a show does."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from presenter.deck import Deck, DeckPart, Design, Slide
from presenter.deck.designs import Break, Points
from presenter.show import AudienceView, Command, Event, Position, State, decide, fold
from presenter.show.commands import Start
from presenter.show.view import FIRST


def deck_of(plan: str, start: datetime.time | None = None) -> Deck:
    """A deck from `"song:1 talk:3,2"`: a part `song` of one slide with one step, and so on.

    `talk/10:3,2` plans 10 minutes for the part.
    """
    entries = [entry.split(":") for entry in plan.split()]
    names = [(*name.partition("/")[::2], steps) for name, steps in entries]
    parts = tuple(part(name, int(minutes) if minutes else None) for name, minutes, _ in names)
    slides = tuple(
        slide(f"{name}-{number}", name, steps=int(count))
        for name, _, steps in names
        for number, count in enumerate(filter(None, steps.split(",")), 1)
    )
    return Deck(title="An evening", parts=parts, slides=slides, start=start)


def part(name: str, minutes: int | None = None, *, hidden: bool = False) -> DeckPart:
    return DeckPart(id=name, kind="teaching", title=name.title(), minutes=minutes, hidden=hidden)


def slide(name: str, part_id: str, *, steps: int = 1) -> Slide:
    points = Points(items=tuple(f"point {number}" for number in range(steps)))
    return Slide(id=name, part=part_id, title=name, design=points, one_by_one=True)


def deck_with_break(minutes: int | None, resume: str = "", language: str = "en") -> Deck:
    """A talk, a break and a talk, each of one slide."""
    pause: Design = Break(minutes=minutes, resume=resume)
    return Deck(
        title="An evening",
        parts=(part("talk"), part("break", minutes), part("case")),
        slides=(
            slide("talk-1", "talk"),
            Slide(id="break-1", part="break", title="Break", design=pause),
            slide("case-1", "case"),
        ),
        language=language,
    )


def at(text: str) -> datetime.datetime:
    """A moment on the wall, such as `"20:40"` or `"20:40:31"`, in a zone of its own."""
    zone = datetime.timezone(datetime.timedelta(hours=1))
    time = datetime.time.fromisoformat(text)
    return datetime.datetime.combine(datetime.date(2026, 3, 12), time, zone)


@dataclass
class Evening:
    """A show without Qt: `Evening(deck).do(Next()).wait(60).do(Next())`."""

    deck: Deck
    start: Position = FIRST
    now: float = 1000.0
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.do(Start(self.start))

    @property
    def state(self) -> State:
        return fold(self.events)

    @property
    def position(self) -> tuple[int, int]:
        return self.state.position.slide, self.state.position.step

    @property
    def audience(self) -> AudienceView:
        return self.state.audience()

    def do(self, *commands: Command) -> Evening:
        for command in commands:
            self.events += decide(command, self.state, self.deck, self.now)
        return self

    def wait(self, seconds: float) -> Evening:
        self.now += seconds
        return self

    def happens(self, command: Command) -> tuple[Event, ...]:
        """What the command would lead to, without doing it."""
        return decide(command, self.state, self.deck, self.now)
