"""The notes of the leader: light Markdown, read into lines and spans.

A line that begins with `say:`, `ask:` or `do:`, or with the same word in the language of the
session, tells the leader what to do with it. `**bold**` and `*italic*` are the only marks; a
backslash keeps the character after it as it is. Whatever else is written stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from presenter.deck.words import ENGLISH, words_for

# Runs are bounded, so that a note of nothing but stars is read as fast as any other.
_BOLD = r"(?=[^\s*])(.{1,2000}?)(?<=[^\s*])"
_ITALIC = r"(?=[^\s*])((?:\\.|[^*\\]){1,2000}?)(?<=\S)"
_PLAIN = r"((?:\\.|[^*\\])+|\*+|\\)"
_MARKED = re.compile(rf"\*\*\*{_BOLD}\*\*\*|\*\*{_BOLD}\*\*|\*{_ITALIC}\*(?!\*)|{_PLAIN}")
_KEPT = re.compile(r"\\([\\*])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A run of words in one way of writing."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """One paragraph of the notes.

    `cue` is the word that tells what to do with it ("Say"), as the leader wrote it but with a
    capital; empty where there is none. `apart` tells that there is room above it.
    """

    spans: tuple[Span, ...]
    cue: str = ""
    apart: bool = False


def note_lines(notes: str, language: str) -> tuple[NoteLine, ...]:
    """The lines of the notes of a session in `language` (a BCP 47 tag), without the empty ones."""
    cues = _cues(language)
    lines: list[NoteLine] = []
    after_empty = False
    for written in notes.splitlines():
        if not written.strip():
            after_empty = True
            continue
        cue, text = _without_cue(written.strip(), cues)
        apart = bool(lines) and (after_empty or bool(cue))
        lines.append(NoteLine(spans=tuple(_spans(text)), cue=cue, apart=apart))
        after_empty = False
    return tuple(lines)


def _cues(language: str) -> frozenset[str]:
    words = words_for(language)
    return frozenset({words.say, words.ask, words.do, ENGLISH.say, ENGLISH.ask, ENGLISH.do})


def _without_cue(line: str, cues: frozenset[str]) -> tuple[str, str]:
    word, colon, rest = line.partition(":")
    if colon and word.strip().lower() in cues:
        return word.strip().capitalize(), rest.strip()
    return "", line


def _spans(text: str) -> Iterator[Span]:
    for match in _MARKED.finditer(text):
        both, bold, italic, plain = match.groups()
        words = _KEPT.sub(r"\1", both or bold or italic or plain)
        yield Span(text=words, bold=bool(both or bold), italic=bool(both or italic))
