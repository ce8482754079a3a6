"""Compare the sentences in the code with their translations; `--write` adds what is missing.

Every `translate("Context", "English source")` must have a finished translation with the same
placeholders in each `resources/translations/presenter_*.ts`, and nothing else may be in there.
New sentences are added as unfinished: a translator finishes them in Qt Linguist or by hand.
"""

from __future__ import annotations

import ast
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CHECKOUT = Path(__file__).resolve().parents[1]
# Not just any `.translate`: Qt moves its painters by that name.
_CALLED = {"translate", "language.translate"}


class Sentence(NamedTuple):
    """An English sentence and the context in which it is said."""

    context: str
    source: str


class NotLiteralError(Exception):
    """A sentence is not written out where it is translated, so it cannot be found."""


def main(arguments: list[str], checkout: Path = CHECKOUT) -> int:
    """Print what is wrong with the translations. Exit status 1 when something is."""
    sentences: list[Sentence] = []
    problems: list[str] = []
    for module in sorted((checkout / "presenter").rglob("*.py")):
        for call in _translations_in(module):
            try:
                sentences.append(Sentence(*(_literal(argument) for argument in call.args)))
            except (NotLiteralError, TypeError):
                place = f"{module.relative_to(checkout)}:{call.lineno}"
                problems.append(f"{place}: write context and sentence out: {ast.unparse(call)}")
    sentences = list(dict.fromkeys(sentences))
    for file in sorted((checkout / "resources" / "translations").glob("presenter_*.ts")):
        translations = _read(file)
        if "--write" in arguments:
            _write(file, sentences, translations)
            translations = _read(file)
        problems += [f"{file.name}: {problem}" for problem in _compare(sentences, translations)]
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def _translations_in(module: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in _CALLED:
            yield node


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteralError


def _compare(sentences: list[Sentence], translations: dict[Sentence, str]) -> Iterator[str]:
    for sentence in sentences:
        translation = translations.get(sentence, "")
        if not translation:
            yield f"not translated: {sentence.context}: {sentence.source}"
        elif _placeholders(translation) != _placeholders(sentence.source):
            yield f"other placeholders: {sentence.context}: {sentence.source}: {translation}"
    for sentence in sorted(translations.keys() - set(sentences)):
        yield f"not in the code any more: {sentence.context}: {sentence.source}"


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _read(file: Path) -> dict[Sentence, str]:
    translations: dict[Sentence, str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            sentence = Sentence(context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") != "unfinished"
            text = translation.text if translation is not None and finished else None
            translations[sentence] = text or ""
    return translations


def _write(file: Path, sentences: list[Sentence], translations: dict[Sentence, str]) -> None:
    language = file.stem.removeprefix("presenter_")
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for name in sorted({sentence.context for sentence in sentences}):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for sentence in sentences:
            if sentence.context == name:
                lines += _message(sentence.source, translations.get(sentence, ""))
        lines.append("</context>")
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(source: str, translation: str) -> list[str]:
    mark = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{mark}>{escape(translation)}</translation>",
        "    </message>",
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
