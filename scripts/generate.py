"""Write the files that are made from the code; `--check` only tells which are out of date.

From the models of the session come the JSON Schema by which text editors complete and check
session files, and the format reference in the README; from the table of actions comes the README's
table of keys. In the README, what is generated stands between `<!-- generated: NAME -->` and
`<!-- end: NAME -->`.
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from pydantic.fields import FieldInfo

from presenter.actions import ACTIONS, GROUPS
from presenter.parts import KINDS, Content, Part
from presenter.parts.content import ChosenContent
from presenter.session import Session

CHECKOUT = Path(__file__).resolve().parents[1]
SCHEMA = CHECKOUT / "resources" / "session.schema.json"
README = CHECKOUT / "README.md"


def main() -> int:
    """Write what is out of date, or name it. Exit status 1 when `--check` finds something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    outdated = {path: text for path, text in _generated().items() if _current(path) != text}
    for path, text in outdated.items():
        name = path.relative_to(CHECKOUT)
        print(f"{name} is out of date: run make generate" if check else f"{name} is written")
        if not check:
            path.write_text(text, encoding="utf-8")
    return 1 if check and outdated else 0


def _current(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _generated() -> dict[Path, str]:
    readme = _current(README)
    readme = _with_region(readme, "format", _format_reference())
    readme = _with_region(readme, "keys", _keys())
    return {SCHEMA: _schema(), README: readme}


def _with_region(text: str, name: str, content: str) -> str:
    begin, end = f"<!-- generated: {name} -->", f"<!-- end: {name} -->"
    region = re.compile(rf"{begin}\n.*?{end}", re.DOTALL)
    if not region.search(text):
        sys.exit(f"README.md has no place for what is generated: {begin} … {end}")
    return region.sub(lambda _: f"{begin}\n\n{content}\n\n{end}", text, count=1)


def _schema() -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Session.model_json_schema(),
        "title": "Presenter session",
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _format_reference() -> str:
    return "\n\n".join(
        [
            "### The session",
            _fields(Session),
            "### Every part",
            _fields(Part),
            *(section for kind, part in KINDS.items() for section in _kind(kind, part)),
        ]
    )


def _kind(kind: str, part: type[Part]) -> Iterator[str]:
    yield f"### `{kind}`"
    yield inspect.getdoc(part) or ""
    if len(part.model_fields) > len(Part.model_fields):
        yield _fields(part, besides=Part)
    for name, content in _contents_of(part):
        yield f"An entry of `{name}`: {_lower_first(inspect.getdoc(content) or '')}"
        yield _fields(content)


def _contents_of(part: type[Part]) -> Iterator[tuple[str, type[Content]]]:
    for name, field in part.model_fields.items():
        if name not in Part.model_fields:
            for content in dict.fromkeys(_contents_in(field.annotation)):
                yield name, content


def _contents_in(annotation: object) -> Iterator[type[Content]]:
    if isinstance(annotation, ChosenContent):
        yield from annotation.among()
    elif isinstance(annotation, type) and issubclass(annotation, Content):
        yield annotation
    for argument in get_args(annotation):
        yield from _contents_in(argument)


def _fields(model: type[Content], besides: type[Content] | None = None) -> str:
    known = besides.model_fields if besides else {}
    rows = ["| field | |", "|---|---|"]
    for name, field in model.model_fields.items():
        if name not in known or _is_another(field, known[name]):
            needed = ", needed" if field.is_required() else ""
            rows.append(f"| `{name}`{needed} | {_in_cell(field.description or '')} |")
    return "\n".join(rows)


def _is_another(field: FieldInfo, common: FieldInfo) -> bool:
    """Whether a kind means something of its own by a field that every part has."""
    return field.description not in (None, common.description)


def _keys() -> str:
    rows = ["| to do | keys |", "|---|---|"]
    for group in GROUPS:
        for action in ACTIONS:
            if action.group == group and action.keys:
                keys = ", ".join(f"<kbd>{_in_cell(key)}</kbd>" for key in action.shown_keys)
                rows.append(f"| {_in_cell(action.text)} | {keys} |")
    return "\n".join(rows)


def _in_cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


if __name__ == "__main__":
    sys.exit(main())
