"""From YAML to plain values, with the place of each.

Only the plain half of YAML is read: texts, lists and mappings. Every plain value is a text, except
nothing, `~` and `null`; numbers and times are made where a field asks for them. The parser's
events are counted while they come, before anything is built of them, so that no file can nest or
multiply itself out of hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from presenter.language import translate
from presenter.parts.fields import LONGEST_LIST
from presenter.session.refusal import MOST_PROBLEMS, Refusal
from presenter.session.suggestions import shortened
from presenter.session.syntax import syntax_refusal

DEEPEST = 20
MOST_EVENTS = 50_000

Value = str | None | list["Value"] | dict[str, "Value"]
Key = str | int

_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
# The parser in C is 20 times as fast; it is in every wheel of PyYAML.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Place:
    """Where a value stands, and where its field's name does; counted from 1.

    `within` holds the places of the fields or entries.
    """

    line: int
    column: int
    name_line: int = 0
    name_column: int = 0
    within: dict[Key, Place] = field(default_factory=dict[Key, "Place"])

    def at(self, path: tuple[Key, ...]) -> Place:
        """The place at the end of `path`, or as far on the way there as was written."""
        place = self
        for key in path:
            if key not in place.within:
                break
            place = place.within[key]
        return place


@dataclass(slots=True)
class Tree:
    """What a file holds. `refusals` are the problems that did not keep it from being read."""

    value: Value
    place: Place
    refusals: list[Refusal] = field(default_factory=list[Refusal])


def tree_of(text: str) -> Tree:
    """The values in a YAML text.

    Raises Refusal where it is no YAML, or nests or goes on beyond what any session needs.
    """
    builder = _Builder()
    try:
        for count, event in enumerate(_events(text)):
            if count > MOST_EVENTS:
                raise _refusal(
                    event, translate("Session", "The file holds too much for a session.")
                )
            builder.add(event)
    except yaml.MarkedYAMLError as error:
        raise syntax_refusal(error, text) from error
    except yaml.YAMLError as error:
        raise Refusal(translate("Session", "The file is not plain YAML.")) from error
    return builder.tree


def _events(text: str) -> Iterator[Event]:
    # PyYAML tells no types.
    return cast("Iterator[Event]", yaml.parse(text, Loader=_LOADER))  # pyright: ignore[reportUnknownMemberType]


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being filled. `name` is the event of a field without its value."""

    value: list[Value] | dict[str, Value]
    place: Place
    name: ScalarEvent | None = None


class _Builder:
    """Builds the tree from events, without recursion."""

    def __init__(self) -> None:
        self.tree = Tree(None, Place(1, 1))
        self._open: list[_Open] = []
        self._begun = False

    def add(self, event: Event) -> None:
        match event:
            case ScalarEvent() | AliasEvent() | SequenceStartEvent() | MappingStartEvent():
                self._check_plain(event)
                self._add_node(event)
            case CollectionEndEvent():
                self._open.pop()
            case DocumentStartEvent() if self._begun:
                raise _refusal(
                    event, translate("Session", "A second document begins here: remove the `---`.")
                )
            case DocumentStartEvent():
                self._begun = True
            case _:
                pass

    def _check_plain(self, event: NodeEvent) -> None:
        if isinstance(event, AliasEvent):
            sign = "*"
        elif event.anchor is not None:
            sign = "&"
        elif getattr(event, "tag", None) is not None:
            sign = "!"
        else:
            return
        sentence = translate(
            "Session", "`{sign}` cannot begin a value here. Put the whole text in quotes."
        )
        self._refuse(event, sentence.format(sign=sign))

    def _add_node(self, event: NodeEvent) -> None:
        parent = self._open[-1] if self._open else None
        if parent and isinstance(parent.value, dict) and parent.name is None:
            parent.name = _field_name(event)
            return
        value, place = _value(event), Place(*_place(event))
        if parent is None:
            self.tree.value, self.tree.place = value, place
        else:
            self._put(parent, value, place)
        if isinstance(value, list | dict):
            self._open.append(_Open(value, place))
            if len(self._open) > DEEPEST:
                raise _refusal(event, translate("Session", "This is nested too deep."))

    def _put(self, parent: _Open, value: Value, place: Place) -> None:
        if len(parent.value) >= LONGEST_LIST:
            sentence = translate("Session", "This is too long: {limit} entries is the most.")
            raise Refusal(sentence.format(limit=LONGEST_LIST), place.line, place.column)
        if isinstance(parent.value, list):
            parent.place.within[len(parent.value)] = place
            parent.value.append(value)
            return
        name, parent.name = parent.name, None
        assert name is not None
        place.name_line, place.name_column = _place(name)
        if name.value in parent.value:
            self._refuse_double(name, parent.place.within[name.value].name_line)
        else:
            parent.value[name.value] = value
            parent.place.within[name.value] = place

    def _refuse_double(self, name: ScalarEvent, first: int) -> None:
        sentence = translate("Session", "`{field}` stands here twice, first on line {line}.")
        sentence = sentence.format(field=shortened(name.value), line=first)
        self._refuse(name, sentence)

    def _refuse(self, event: Event, sentence: str) -> None:
        if len(self.tree.refusals) <= MOST_PROBLEMS:
            self.tree.refusals.append(_refusal(event, sentence))


def _value(event: NodeEvent) -> Value:
    if isinstance(event, SequenceStartEvent):
        return []
    if isinstance(event, MappingStartEvent):
        return {}
    if isinstance(event, ScalarEvent):
        plain: bool = not event.style and event.value in _NOTHING
        return None if plain else event.value
    return f"*{event.anchor}"


def _field_name(event: NodeEvent) -> ScalarEvent:
    if isinstance(event, ScalarEvent):
        return event
    raise _refusal(event, translate("Session", "The name of a field has to be one plain word."))


def _place(event: Event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _refusal(event: Event, sentence: str) -> Refusal:
    return Refusal(sentence, *_place(event))
