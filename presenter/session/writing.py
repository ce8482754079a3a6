"""Writing a session back to YAML that a leader would have written too."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import cast

import yaml

from presenter.files import write_atomically
from presenter.parts import Content
from presenter.session.session import Session
from presenter.session.tree import Value

_LINE_WIDTH = 96
_ALWAYS = ("presenter", "kind")


def write_session(session: Session, path: Path) -> None:
    """Write the session to a file, whole or not at all. Raises FileNotWritten.

    Comments that stood in the file are not kept.
    """
    write_atomically(path, session_yaml(session).encode("utf-8"))


def session_yaml(session: Session) -> str:
    """The session as YAML without what is at its default. Reading it gives an equal session."""
    return yaml.dump(
        _plain(session),
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=False,
        width=_LINE_WIDTH,
    )


def _plain(value: object) -> Value:
    match value:
        case Content():
            fields = _fields(value)
            return fields[value.shorthand] if list(fields) == [value.shorthand] else fields
        case tuple():
            return [_plain(entry) for entry in cast("tuple[object, ...]", value)]
        case bool():
            return "yes" if value else "no"
        case datetime.time():
            return f"{value:%H:%M}"
        case _:
            return str(value)


def _fields(content: Content) -> dict[str, Value]:
    return {
        name: _plain(getattr(content, name))
        for name, field in type(content).model_fields.items()
        if name in _ALWAYS or getattr(content, name) != field.get_default()
    }


_NULL = ("tag:yaml.org,2002:null", re.compile(r"(?:~|null|Null|NULL|)$"))


class _Dumper(yaml.SafeDumper):
    """Writes every value as a text, in quotes only where reading would take it for nothing."""

    yaml_implicit_resolvers = {first: [_NULL] for first in ("", "~", "n", "N")}  # noqa: RUF012

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(_dumper: _Dumper, text: str) -> yaml.ScalarNode:
    lines = "\n" in text
    return yaml.ScalarNode(
        "tag:yaml.org,2002:str", f"{text}\n" if lines else text, style="|" if lines else None
    )


_Dumper.add_representer(str, _text)
