"""What a leader may have meant by a word that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from presenter.language import translate

_LONGEST_WORD = 40


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like `word`; None where nothing is near."""
    if len(word) > _LONGEST_WORD:
        return None
    by_sight = {name.lower(): name for name in known}
    found = get_close_matches(word.strip().lower(), by_sight, n=1)
    return by_sight[found[0]] if found else None


def with_suggestion(sentence: str, word: str, known: Iterable[str]) -> str:
    """The sentence, and behind it the known word that looks most like `word`, if any does."""
    meant = nearest(word, known)
    if meant is None:
        return sentence
    return f"{sentence} {translate('Session', 'Did you mean `{word}`?').format(word=meant)}"


def shortened(text: str) -> str:
    """What was written, on one line and short enough to be quoted in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_WORD else f"{line[: _LONGEST_WORD - 1]}…"
