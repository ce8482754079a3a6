"""The running order of a deck, for people and for programs."""

from __future__ import annotations

from typing import TypedDict

from presenter.deck import Deck
from presenter.deck.schedule import planned_starts
from presenter.deck.words import clock_text
from presenter.language import translate


class PartOutline(TypedDict):
    """One part: `minutes` planned, `starts` as "19:45"; None where the session does not say."""

    id: str
    kind: str
    title: str
    minutes: int | None
    starts: str | None
    slides: int
    steps: int


class Outline(TypedDict):
    """A whole evening: how many slides and steps there are, and how many minutes are planned."""

    title: str
    language: str
    slides: int
    steps: int
    minutes: int
    parts: list[PartOutline]


def outline(deck: Deck) -> Outline:
    """The running order of what is led of a deck: hidden parts are left out."""
    led = deck.led()
    return {
        "title": led.title,
        "language": led.language,
        "slides": len(led.slides),
        "steps": sum(slide.steps for slide in led.slides),
        "minutes": sum(part.minutes or 0 for part in led.parts),
        "parts": _parts(led),
    }


def _parts(led: Deck) -> list[PartOutline]:
    outlines: list[PartOutline] = []
    for part, starts in zip(led.parts, planned_starts(led.parts, led.start), strict=True):
        slides = [led.slides[index] for index in led.slides_of(part.id)]
        outlines.append(
            {
                "id": part.id,
                "kind": part.kind,
                "title": part.title,
                "minutes": part.minutes,
                "starts": clock_text(starts) if starts else None,
                "slides": len(slides),
                "steps": sum(slide.steps for slide in slides),
            }
        )
    return outlines


def outline_table(deck: Deck) -> str:
    """The same as a table for the terminal, one part a line, the totals below."""
    whole = outline(deck)
    head = [
        translate("Outline", "Starts"),
        translate("Outline", "Minutes"),
        translate("Outline", "Part"),
        translate("Outline", "Slides"),
        translate("Outline", "Steps"),
    ]
    totals = ["", str(whole["minutes"]), whole["title"], str(whole["slides"]), str(whole["steps"])]
    rows = [head, *(_row(part) for part in whole["parts"]), totals]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _row(part: PartOutline) -> list[str]:
    minutes = "" if part["minutes"] is None else str(part["minutes"])
    return [part["starts"] or "", minutes, part["title"], str(part["slides"]), str(part["steps"])]


def _line(row: list[str], widths: list[int]) -> str:
    starts, minutes, title, slides, steps = widths
    return (
        f"{row[0]:<{starts}}  {row[1]:>{minutes}}  {row[2]:<{title}}  "
        f"{row[3]:>{slides}}  {row[4]:>{steps}}"
    )
