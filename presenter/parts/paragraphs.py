"""Cutting long texts at the places where the writer parted them."""

from __future__ import annotations

import re

_EMPTY_LINES = re.compile(r"\n\s*\n")
# Not every space: the ones that don't break were put there on purpose.
_BREAKING_SPACES = re.compile("[ \t\r\n\u2028\u2029]+")


def one_line(text: str) -> str:
    """The text with every line break and run of spaces as one space."""
    return _BREAKING_SPACES.sub(" ", text).strip()


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs, parted by empty lines; line breaks within one are only the file's."""
    return tuple(one_line(part) for part in _EMPTY_LINES.split(text) if part.strip())


def stanzas(text: str) -> tuple[tuple[str, ...], ...]:
    """The stanzas, parted by empty lines, each with its lines."""
    return tuple(_lines(part) for part in _EMPTY_LINES.split(text) if part.strip())


def _lines(stanza: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in stanza.splitlines() if line.strip())
