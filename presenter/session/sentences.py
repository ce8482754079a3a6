"""What pydantic found wrong, in one sentence a leader understands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from presenter.language import translate
from presenter.parts import Content, Part
from presenter.parts.fields import LONGEST_PART
from presenter.session.suggestions import shortened, with_suggestion

_CHOICE = re.compile(r"'([^']+)'")


def sentence_for(error: ErrorDetails, model: type[Content] | None) -> str:
    """The sentence for one error; `model` is what holds the field, None where that is unknown."""
    context: Mapping[str, Any] = error.get("ctx", {})
    name = str(error["loc"][-1]) if error["loc"] else ""
    match error["type"]:
        case "sentence":
            sentence = context["sentence"]
        case "missing":
            sentence = translate("Session", "`{field}` is missing here.").format(field=name)
        case "extra_forbidden":
            sentence = _unknown_field(name, model)
        case "literal_error":
            sentence = _other_choice(str(error["input"]), context["expected"])
        case _ if error["input"] is None or error["type"] == "string_too_short":
            sentence = translate("Session", "This is empty. Fill it in, or take it out.")
        case "string_type":
            sentence = _no_text(error["input"])
        case "string_too_long" | "too_long":
            sentence = _too_long(error["type"], context["max_length"])
        case kind:
            sentence = _by_type(kind)
    return sentence


def _unknown_field(name: str, model: type[Content] | None) -> str:
    if model and issubclass(model, Part):
        sentence = translate("Session", "A `{kind}` part has no field `{field}`.")
        sentence = sentence.format(kind=model.model_fields["kind"].default, field=shortened(name))
    else:
        sentence = translate("Session", "There is no field `{field}` here.")
        sentence = sentence.format(field=shortened(name))
    return with_suggestion(sentence, name, model.model_fields if model else ())


def _other_choice(written: str, expected: str) -> str:
    choices = _CHOICE.findall(expected)
    sentence = translate("Session", "Choose one of these: {choices}.")
    sentence = sentence.format(choices=", ".join(f"`{choice}`" for choice in choices))
    return with_suggestion(sentence, written, choices)


def _no_text(value: object) -> str:
    if isinstance(value, dict):
        return translate("Session", "Write a text here. A text with a colon goes in quotes.")
    return translate("Session", "Write one text here, not a list.")


def _too_long(kind: str, limit: int) -> str:
    if kind == "too_long":
        return translate("Session", "This list is too long: {limit} entries is the most.").format(
            limit=limit
        )
    return translate("Session", "This text is too long: {limit} characters is the most.").format(
        limit=limit
    )


def _by_type(kind: str) -> str:
    if kind.startswith("int") or kind in ("greater_than_equal", "less_than_equal"):
        sentence = translate("Session", "Write a whole number here, from {least} to {most}.")
        return sentence.format(least=0, most=LONGEST_PART)
    if kind == "too_short":
        return translate("Session", "This list is empty: write at least one entry.")
    if kind.startswith(("tuple", "list")):
        return translate("Session", "Write a list here, each entry on its own line behind a `-`.")
    if kind.startswith(("model", "dict")):
        return translate("Session", "Write fields here, each as `name: value`.")
    return translate("Session", "This cannot be used here.")
