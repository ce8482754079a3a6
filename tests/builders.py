"""Sessions and decks in a few words: `session(part("songs", songs=["Psalm 8:1-4"]))`.

Fields are written as in a session file. What a test does not care for is filled in.
"""

from __future__ import annotations

from typing import Any

from presenter.deck import Deck, Design, Slide
from presenter.session import Session

NEEDED: dict[str, dict[str, Any]] = {
    "welcome": {},
    "songs": {"songs": ["Psalm 8:1-4"]},
    "reading": {"passages": ["Psalm 139"]},
    "prayer": {},
    "questions": {"questions": ["What do you see?"]},
    "cards": {"prompts": ["What I know"]},
    "teaching": {"blocks": ["A child that is safe dares to go."]},
    "case": {"story": "Lotte lives with her grandmother."},
    "statements": {"statements": ["A child needs one home."]},
    "closing": {"steps": ["Tell what you take home."]},
    "poem": {"lines": "The night is long,\nthe light is near."},
    "activity": {"task": "Make a collage."},
    "picture": {"picture": "tree.png"},
    "break": {},
}


def part(kind: str, **fields: Any) -> dict[str, Any]:
    """A part as it is written, with what its kind needs."""
    return {"kind": kind, **NEEDED[kind], **fields}


def session(*parts: dict[str, Any], **fields: Any) -> Session:
    """A session of these parts, in English unless said otherwise."""
    written = {"title": "An evening", **fields, "parts": list(parts) or [part("questions")]}
    return Session.model_validate(written)


def deck(*parts: dict[str, Any], **fields: Any) -> Deck:
    """The deck of such a session."""
    return session(*parts, **fields).deck()


def slides(*parts: dict[str, Any], **fields: Any) -> tuple[Slide, ...]:
    """The slides of the parts, without those of a welcome that nobody wrote."""
    written = {made["kind"] for made in parts}
    made = deck(*parts, **fields)
    kinds = {of_deck.id: of_deck.kind for of_deck in made.parts}
    return tuple(slide for slide in made.slides if kinds[slide.part] in written)


def designs(*parts: dict[str, Any], **fields: Any) -> list[Design]:
    """The designs of those slides."""
    return [slide.design for slide in slides(*parts, **fields)]
