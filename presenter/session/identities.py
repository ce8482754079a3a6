"""The ids of parts: given by the leader, or made from titles so that they stay the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from presenter.deck.words import Words

_LONGEST = 50
_BETWEEN_WORDS = re.compile(r"[\W_]+")


class Label(NamedTuple):
    """What the id of a part depends on."""

    kind: str
    id: str
    title: str


def part_ids(labels: Sequence[Label], words: Words) -> tuple[str, ...]:
    """An id for each part, in order, each different from the others.

    Given ids stay; the others are made from the title, or the usual title of the kind. A second
    part with the same title gets `-2`. Adding or moving other parts changes no id.
    """
    taken = {label.id for label in labels if label.id}
    ids: list[str] = []
    for label in labels:
        title = label.title or words.titles.get(label.kind, label.kind)
        ids.append(label.id or unused(slug(title) or label.kind, taken))
        taken.add(ids[-1])
    return tuple(ids)


def slug(title: str) -> str:
    """`Op een kaartje!` as `op-een-kaartje`; letters of other scripts stay."""
    letters = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _BETWEEN_WORDS.sub("-", plain).strip("-")[:_LONGEST].strip("-")


def unused(name: str, taken: Iterable[str]) -> str:
    """The name, or with the first of `-2`, `-3`, … that is not taken."""
    number, candidate = 2, name
    while candidate in taken:
        candidate, number = f"{name}-{number}", number + 1
    return candidate
