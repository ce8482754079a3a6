"""What all written content has in common: unknown fields are refused, nothing changes afterwards.

The models of the parts and of the session are made of `Content`. They are validated from what the
file holds: texts, lists and mappings of texts, nothing else. Empty values count as not written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

# Looking for pydantic's plugins reads the metadata of every installed package: 20 ms at each start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

# Other programs read a title such as 1984 as a number, and one with a colon as a group of fields.
TEXT_SCHEMAS: tuple[dict[str, Any], ...] = (
    {"type": ["string", "number", "boolean"]},
    {
        "type": "object",
        "propertyNames": {"pattern": "[^a-z_]"},
        "minProperties": 1,
        "maxProperties": 1,
    },
)

_FIELD_NAME = re.compile(r"[a-z_]+")


class Content(BaseModel, frozen=True, extra="forbid", defer_build=True):
    """Something that a leader writes. `shorthand` is the field that a bare text stands for."""

    shorthand: ClassVar[str] = ""

    @model_validator(mode="before")
    @classmethod
    def _as_written(cls, value: object) -> object:
        if cls.shorthand and is_bare_text(value):
            return {cls.shorthand: joined(value)}
        fields = fields_of(value)
        if fields is None:
            return value
        known = cls.model_fields
        return {name: of for name, of in fields.items() if of is not None or name not in known}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        described = handler(schema)
        _tell(handler.resolve_ref_schema(described))
        return {"anyOf": [*TEXT_SCHEMAS, described]} if cls.shorthand else described


@dataclass(frozen=True, slots=True)
class ChosenContent:
    """Annotates a field whose model depends on what is written: `choose` picks one of `among`.

    `choose` may raise what `refuse` makes. Content that is made already is taken as it is.
    """

    choose: Callable[[object], type[Content]]
    among: Callable[[], tuple[type[Content], ...]]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Validate by the chosen model, so that problems are told within it."""
        return core_schema.with_info_plain_validator_function(
            self._validate, serialization=core_schema.plain_serializer_function_ser_schema(_written)
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Any of the models."""
        # pydantic asks a model itself only where it chose the model.
        models = self.among()
        return {"anyOf": [m.__get_pydantic_json_schema__(_built(m), handler) for m in models]}

    def _validate(self, value: object, info: core_schema.ValidationInfo) -> Content:
        if isinstance(value, Content):
            return value
        return self.choose(value).model_validate(value, context=info.context)


@dataclass(frozen=True, slots=True)
class SingleToo:
    """Annotates a list of contents: a text instead of the list is a list of one."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Put a lonely text into a list."""
        return core_schema.no_info_before_validator_function(
            lambda value: [value] if isinstance(value, str) else value, handler(source)
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The text or the list."""
        return {"anyOf": [TEXT_SCHEMAS[0], handler(schema)]}


def refuse(sentence: str) -> PydanticCustomError:
    """The error to raise in a validator; `sentence` is translated and tells the leader all."""
    return PydanticCustomError("sentence", "{sentence}", {"sentence": sentence})


def fields_of(value: object) -> dict[str, object] | None:
    """The fields that were written, by their names; None where `value` is no mapping."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def joined(value: object) -> object:
    """The text that YAML took apart at its colon; whatever else `value` is, as it is.

    In a list, `- Joh. 3: 16` and `- Let op: koffie` are mappings of one entry to YAML.
    """
    pair = _single_pair(value)
    return f"{pair[0]}: {pair[1]}".rstrip() if pair else value


def is_bare_text(value: object) -> bool:
    """Whether `value` is a text, or one that YAML took apart, and not a mapping of fields."""
    pair = _single_pair(value)
    return isinstance(value, str) or (pair is not None and not _FIELD_NAME.fullmatch(pair[0]))


def _single_pair(value: object) -> tuple[str, str] | None:
    fields = fields_of(value)
    if fields is None or len(fields) != 1:
        return None
    ((name, rest),) = fields.items()
    return (name, rest or "") if isinstance(rest, str | None) else None


def _tell(schema: dict[str, Any]) -> None:
    """Leave out of a JSON Schema what tells nothing, and ask for the kind where there are kinds."""
    schema.pop("title", None)
    for described in schema["properties"].values():
        described.pop("title", None)
    if kind := schema["properties"].get("kind"):
        kind.pop("default", None)
        kind["description"] = schema.get("description", "")
        schema["required"] = ["kind", *schema.get("required", ())]


def _written(content: Content) -> dict[str, Any]:
    return content.model_dump(exclude_defaults=True)


def _built(model: type[Content]) -> CoreSchema:
    model.model_rebuild()
    return model.__pydantic_core_schema__
