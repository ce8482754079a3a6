"""Every file of a released format stays readable, and makes what it made then.

The expected outcome lies beside each file. It changes only on purpose: run this module as a
program to write it again.
"""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from presenter.deck import Deck
from presenter.session import outline, read_session

DATA = Path(__file__).parents[1] / "data"
EVENINGS = sorted(DATA.glob("format-*/evening.yaml"))


def texts(value: object) -> Iterator[str]:
    """All texts in a design, in order; a picture by the name of its file."""
    if isinstance(value, Path):
        yield value.name
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from texts(entry)
    elif isinstance(value, tuple | list):
        for entry in value:
            yield from texts(entry)


def told(deck: Deck) -> dict[str, Any]:
    """What a leader would notice of a deck."""
    return {
        "outline": outline(deck),
        "slides": [
            {
                "id": slide.id,
                "title": slide.title,
                "slot": slide.slot,
                "steps": slide.steps,
                "notes": slide.notes,
                "design": type(slide.design).__name__,
                "texts": [text for text in texts(dataclasses.asdict(slide.design)) if text],
            }
            for slide in deck.slides
        ],
    }


@pytest.mark.parametrize("evening", EVENINGS, ids=lambda path: path.parent.name)
def test_a_released_file_makes_what_it_made_then(evening):
    session, problems = read_session(evening)
    assert problems == []
    assert told(session.deck()) == json.loads(evening.with_suffix(".json").read_text("utf-8"))


def test_there_is_a_file_of_each_format():
    assert [evening.parent.name for evening in EVENINGS] == ["format-1"]


if __name__ == "__main__":
    for path in EVENINGS:
        made, _ = read_session(path)
        expected = json.dumps(told(made.deck()), indent=1, ensure_ascii=False) if made else ""
        path.with_suffix(".json").write_text(f"{expected}\n", "utf-8")
