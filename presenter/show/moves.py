"""Where moves through a deck lead: from positions in the deck to others in it.

The deck is the one that is shown: without hidden slides, and with long slides continued.
"""

from __future__ import annotations

from presenter.deck import Deck
from presenter.show.view import Position


def holds(deck: Deck, position: Position) -> bool:
    """Whether the deck has such a step."""
    if not 0 <= position.slide < len(deck.slides):
        return False
    return 0 <= position.step < deck.slides[position.slide].steps


def part_at(deck: Deck, position: Position) -> str:
    """The id of the part at a position; empty where the deck has no such slide."""
    return deck.slides[position.slide].part if holds(deck, position) else ""


def after(deck: Deck, position: Position) -> Position | None:
    """The next step: of the same slide, or the first of the next one. None after the last."""
    slide, step = position.slide, position.step
    if step + 1 < deck.slides[slide].steps:
        return Position(slide, step + 1)
    return Position(slide + 1) if slide + 1 < len(deck.slides) else None


def before(deck: Deck, position: Position) -> Position | None:
    """The step before: of the same slide, or the last of the one before. None before the first."""
    slide, step = position.slide, position.step
    if step > 0:
        return Position(slide, step - 1)
    return Position(slide - 1, deck.slides[slide - 1].steps - 1) if slide > 0 else None


def last_slide(deck: Deck) -> Position:
    """The first step of the last slide."""
    return Position(len(deck.slides) - 1)


def part_start(deck: Deck, part_id: str) -> Position | None:
    """The first step of a part; None where there is no such part, or nothing of it is shown."""
    return next((Position(slide) for slide in deck.slides_of(part_id)), None)


def next_part(deck: Deck, position: Position) -> Position | None:
    """The start of the part that follows; None in the last part."""
    here = part_at(deck, position)
    later = range(position.slide + 1, len(deck.slides))
    return next((Position(slide) for slide in later if deck.slides[slide].part != here), None)


def previous_part(deck: Deck, position: Position) -> Position | None:
    """The start of this part, or of the part before when already there; None at the very start."""
    if not holds(deck, position):
        return None
    start = _start_of_part_of(deck, position.slide)
    if position != start:
        return start
    return _start_of_part_of(deck, start.slide - 1) if start.slide > 0 else None


def _start_of_part_of(deck: Deck, slide: int) -> Position:
    part = deck.slides[slide].part
    while slide > 0 and deck.slides[slide - 1].part == part:
        slide -= 1
    return Position(slide)
