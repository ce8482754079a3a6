"""The types of the fields: how what stands in a file becomes a text, a number, a time.

Every plain value of a file is text. `19:30`, `no` and `1.10` become a time, a choice and a number
only where the field asks for one; everywhere else they stay what was written.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated, Any, cast

from pydantic import (
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, core_schema

from presenter.language import translate
from presenter.parts.content import TEXT_SCHEMAS, joined, refuse
from presenter.parts.paragraphs import one_line

LONGEST_TEXT = 20_000
LONGEST_LINE = 2_000
LONGEST_LIST = 500
LONGEST_PART = 600

_UNSHOWABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_BREAK = re.compile("\r\n|[\r\x85\u2028\u2029]")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_IDENTIFIER = re.compile(r"[\w-]{0,60}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_YES_OR_NO = {
    **dict.fromkeys(("yes", "true", "on", "ja"), True),
    **dict.fromkeys(("no", "false", "off", "nee"), False),
}


@dataclass(frozen=True, slots=True)
class _TextField:
    """Annotates a text: tidied by `tidy` and no longer than `longest` characters."""

    tidy: Callable[[str], str]
    longest: int
    shortest: int = 0

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        length = core_schema.str_schema(min_length=self.shortest, max_length=self.longest)
        return core_schema.no_info_before_validator_function(self._tidied, length)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return dict(TEXT_SCHEMAS[0])

    def _tidied(self, value: object) -> object:
        if not isinstance(value, str):
            return value
        text = _LINE_BREAK.sub("\n", value)
        if found := _UNSHOWABLE.search(text):
            raise refuse(_unshowable(found[0]))
        return self.tidy(text)


def _lines(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def _unshowable(character: str) -> str:
    return translate(
        "Session", "This text holds a character that cannot be shown (U+{code}). Take it out."
    ).format(code=f"{ord(character):04X}")


def _as_list(value: object) -> object:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [joined(entry) for entry in cast("list[object]", value)]
    return value


def _as_yes_or_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    chosen = _YES_OR_NO.get(value.strip().lower()) if isinstance(value, str) else None
    if chosen is None:
        raise refuse(translate("Session", "Write `yes` or `no` here."))
    return chosen


def _as_identifier(value: object) -> object:
    if isinstance(value, str) and not _IDENTIFIER.fullmatch(value):
        raise refuse(
            translate("Session", "Use letters, digits, `-` and `_` here, at most 60 of them.")
        )
    return value


def _as_language(value: object) -> object:
    if isinstance(value, str) and not (len(value) <= 40 and _LANGUAGE.fullmatch(value)):
        raise refuse(translate("Session", "Write a language as `nl`, `en` or `nl-BE`."))
    return value


def _as_clock(value: object) -> datetime.time:
    if isinstance(value, datetime.time):
        return value
    match = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise refuse(translate("Session", "Write a time of day as hours and minutes: `19:45`."))
    return datetime.time(int(match[1]), int(match[2]))


def _as_day(value: object) -> datetime.date:
    if isinstance(value, datetime.date):
        return value
    with suppress(ValueError):
        if isinstance(value, str) and _DAY.fullmatch(value.strip()):
            return datetime.date.fromisoformat(value.strip())
    raise refuse(translate("Session", "Write a date as year, month and day: `2026-03-12`."))


def _lines_schema(least: int) -> dict[str, Any]:
    entries = {"anyOf": list(TEXT_SCHEMAS)}
    whole = {"type": "array", "items": entries, "minItems": least, "maxItems": LONGEST_LIST}
    return {"anyOf": [TEXT_SCHEMAS[0], whole]}


Line = Annotated[str, _TextField(one_line, LONGEST_LINE)]
"""A text of one paragraph: line breaks in the file are spaces."""

WrittenLine = Annotated[str, _TextField(one_line, LONGEST_LINE, shortest=1)]
"""A `Line` that is not empty."""

Text = Annotated[str, _TextField(_lines, LONGEST_TEXT)]
"""A text that keeps its lines."""

WrittenText = Annotated[str, _TextField(_lines, LONGEST_TEXT, shortest=1)]
"""A `Text` that is not empty."""

Lines = Annotated[
    tuple[WrittenLine, ...],
    BeforeValidator(_as_list),
    Field(max_length=LONGEST_LIST),
    WithJsonSchema(_lines_schema(least=0)),
]
"""A list of one-line texts; a single text is a list of one."""

WrittenLines = Annotated[Lines, Field(min_length=1), WithJsonSchema(_lines_schema(least=1))]
"""`Lines` with at least one text."""

FileName = Annotated[str, _TextField(str.strip, LONGEST_LINE, shortest=1)]
"""The name of a file, as it is."""

Minutes = Annotated[int, Field(ge=0, le=LONGEST_PART)]
"""A length of time in whole minutes."""

YesOrNo = Annotated[
    bool,
    BeforeValidator(_as_yes_or_no),
    WithJsonSchema({"enum": [True, False, *_YES_OR_NO]}),
]
"""A choice, in English or Dutch."""

Identifier = Annotated[
    str,
    BeforeValidator(_as_identifier),
    WithJsonSchema({"type": ["string", "number"], "pattern": f"^{_IDENTIFIER.pattern}$"}),
]
"""A name without spaces, for programs and commands."""

LanguageTag = Annotated[
    str,
    BeforeValidator(_as_language),
    WithJsonSchema({"type": "string", "pattern": f"^{_LANGUAGE.pattern}$"}),
]
"""A BCP 47 tag: `nl`, `en`, `nl-BE`."""

Clock = Annotated[
    datetime.time,
    BeforeValidator(_as_clock),
    WithJsonSchema({"type": "string", "pattern": f"^{_CLOCK.pattern}$"}),
]
"""A time of day, `19:45` or `19.45`."""

Day = Annotated[datetime.date, BeforeValidator(_as_day)]
"""A date, `2026-03-12`."""
