"""What the models refuse in a session: which of it to tell, and where it stands."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from typing import get_args

from pydantic_core import ErrorDetails

from presenter.parts import Content
from presenter.parts.content import ChosenContent
from presenter.session.refusal import MOST_PROBLEMS, Refusal
from presenter.session.sentences import sentence_for
from presenter.session.session import Session
from presenter.session.suggestions import nearest
from presenter.session.tree import Tree, Value

_MISSPELT_AT_MOST = 10

Keys = tuple[int | str, ...]


def refusals_of(errors: Sequence[ErrorDetails], tree: Tree) -> list[Refusal]:
    """A refusal for each error that tells something, up to one more than are ever shown."""
    unknown = _unknown_fields(errors)
    telling = (error for error in errors if not _is_told_by_another(error, unknown, tree))
    first = heapq.nsmallest(MOST_PROBLEMS + 1, telling, key=lambda error: _position(error, tree))
    return [Refusal(_sentence(error, tree), *_position(error, tree)) for error in first]


def _sentence(error: ErrorDetails, tree: Tree) -> str:
    is_unknown = error["type"] == "extra_forbidden"
    return sentence_for(error, _model_at(error["loc"][:-1], tree) if is_unknown else None)


def _unknown_fields(errors: Sequence[ErrorDetails]) -> dict[Keys, list[str]]:
    """The names of the unknown fields, by the place of what holds them."""
    unknown: dict[Keys, list[str]] = {}
    for error in errors:
        if error["type"] == "extra_forbidden":
            unknown.setdefault(error["loc"][:-1], []).append(str(error["loc"][-1]))
    return unknown


def _is_told_by_another(error: ErrorDetails, unknown: dict[Keys, list[str]], tree: Tree) -> bool:
    """Whether a missing field is only misspelt, or a list lacks entries only as all are wrong."""
    if error["type"] == "too_short":
        # pydantic counts the valid entries.
        return bool(error["input"])
    misspelt = unknown.get(error["loc"][:-1], []) if error["type"] == "missing" else []
    model = _model_at(error["loc"][:-1], tree) if misspelt else None
    return model is not None and any(
        nearest(name, model.model_fields) == error["loc"][-1]
        for name in misspelt[:_MISSPELT_AT_MOST]
    )


def _position(error: ErrorDetails, tree: Tree) -> tuple[int, int]:
    place = tree.place.at(error["loc"])
    if error["type"] == "extra_forbidden":
        return place.name_line, place.name_column
    return place.line, place.column


def _model_at(path: Keys, tree: Tree) -> type[Content] | None:
    """The model of the content at `path`; None where something else is there."""
    value: Value = tree.value
    model: type[Content] = Session
    for name, index in zip(path[::2], path[1::2], strict=False):
        field = model.model_fields.get(str(name))
        entries = value.get(str(name)) if isinstance(value, dict) else None
        if field is None or not isinstance(entries, list):
            return None
        value = entries[int(index)]
        entry = get_args(field.annotation)[0]
        chosen = next((c for c in get_args(entry) if isinstance(c, ChosenContent)), None)
        model = chosen.choose(value) if chosen else entry
    return model
