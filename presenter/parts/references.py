"""References to passages and songs, as leaders write them and as they go on slides.

Leaders write `Deut. 32:1-12`, `Psalm 139 vs. 1 t/m 6 en 13`, `Joh 3 : 16` or `Gen 1:1–2:3`. What
is understood is set in one way; what is not is shown as it was written. Nothing is ever rejected:
song books and translations number in ways that nobody has listed.

In a passage the numbers after the colon are verses; in a song they are stanzas of the metrical
psalm or hymn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presenter.parts.bible import book_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presenter.deck.words import Words

_PASSAGE = re.compile(
    r"(?P<book>\s*(?:[1-3](?:e|ste|de)?[\s.]*)?[^\d:]*[^\d:\s])\s*(?P<place>\d.*)"
)
_SONG = re.compile(
    r"(?P<book>[^\d:]*?)\s*(?P<number>\d+[a-zA-Z]?)\s*(?::\s*(?P<stanzas>\S.*))?"
    r"|(?P<title>[^\d:]+?)\s*:\s*(?P<of_title>\d.*)"
)
_REMARK = re.compile(r"(?P<reference>[^()]*[^()\s])\s*\((?P<remark>[^()]+)\)\s*")
_SPAN = re.compile(r"\d{1,3}[a-z]{0,2}(-(\d{1,3}:)?\d{1,3}[a-z]{0,2})?")

_CHAPTER_WORD = re.compile(r"\s+(hoofdstuk|hfst|hfdst|chapter|chap|ch)\.?$", re.IGNORECASE)
_SPELLINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), becomes)
    for pattern, becomes in (
        (r"\b(t\s?/\s?m|tot en met|tot|through|to)\b|[‐‑‒–—−]", "-"),
        (r"\b(en|and)\b|&|\+", "&"),
        (r"[:,]?\s*(?<![a-z])(coupletten|couplet|strofen|strofe|stanzas?)\.?:?\s?(?=\d)", ":"),
        (r"[:,]?\s*(?<![a-z])(verzen|vers|verses?|vss?|vv?)\.?:?\s?(?=\d)", ":"),
        (r"(?<=\d)\.(?=\d)", ":"),
        (r"\s+|\.$", ""),
        (r",(?=\d+:)", ";"),
    )
)
_COLON_WORDS = _SPELLINGS[2:4]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as a slide shows it; `remark` is what stood behind it in round brackets."""

    text: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Song:
    """A song as the board shows it: "Psalm", "91", "1 en 5". One without a number has only `book`.

    `remark` is what stood behind it in round brackets.
    """

    book: str
    number: str = ""
    stanzas: str = ""
    remark: str = ""

    def text(self, words: Words) -> str:
        """The whole in one line, such as "Psalm 91 : 1 en 5", for a title."""
        text = " ".join(part for part in (self.book, self.number) if part)
        if self.stanzas:
            text = words.chapter_and_verses.format(chapter=text, verses=self.stanzas)
        return f"{text} ({self.remark})" if self.remark else text


def passage(written: str, words: Words, language: str) -> Passage:
    """The passage that a leader wrote, set in the way of `language`."""
    written, remark = _without_remark(written)
    match = _PASSAGE.fullmatch(written)
    book = _CHAPTER_WORD.sub("", match["book"].strip()) if match else written
    name = book_name(book, language) or book
    if match is None:
        return Passage(name, remark)
    return Passage(f"{name} {_places(match['place'], words)}", remark)


def song(written: str, words: Words) -> Song:
    """The song that a leader wrote: a psalm, a number in a song book, or just its title."""
    written, remark = _without_remark(written)
    match = _SONG.fullmatch(_spelled(written, _COLON_WORDS))
    if match is None:
        return Song(written, remark=remark)
    if match["title"]:
        return Song(match["title"], "", _stanzas(match["of_title"], words), remark)
    book, stanzas = _song_book(match["book"], words), _stanzas(match["stanzas"], words)
    return Song(book, match["number"], stanzas, remark)


def _song_book(written: str, words: Words) -> str:
    is_psalm = not written or book_name(written, "en") == "Psalm"
    return words.book if is_psalm else written


def _stanzas(written: str | None, words: Words) -> str:
    if written is None:
        return ""
    return _spans(_spelled(written), words) or written


def _places(written: str, words: Words) -> str:
    """Chapters and verses as they are set, or as written where any of them is not understood."""
    places = [_place(place, words) for place in _spelled(written).split(";")]
    return "; ".join(place for place in places if place) if all(places) else written.strip()


def _place(place: str, words: Words) -> str:
    chapter, colon, verses = place.partition(":")
    if not colon:
        return "" if "," in place else _spans(place, words)
    if not chapter.isdecimal():
        return ""
    set_verses = _spans(verses, words)
    return words.chapter_and_verses.format(chapter=chapter, verses=set_verses) if set_verses else ""


def _spans(spelled: str, words: Words) -> str:
    """`1-4,6&8` as "1 – 4, 6 en 8"; nothing where any of it is not understood."""
    spans = re.split(r"[,&]", spelled)
    if not all(_SPAN.fullmatch(span) for span in spans):
        return ""
    return _listed([_span(span, words) for span in spans], words)


def _span(span: str, words: Words) -> str:
    first, dash, last = span.partition("-")
    if not dash:
        return first
    chapter, colon, verse = last.partition(":")
    if colon:
        last = words.chapter_and_verses.format(chapter=chapter, verses=verse)
    return words.span.format(first=first, last=last)


def _listed(texts: Sequence[str], words: Words) -> str:
    if len(texts) == 1:
        return texts[0]
    return f"{', '.join(texts[:-1])} {words.and_} {texts[-1]}"


def _spelled(written: str, spellings: Sequence[tuple[re.Pattern[str], str]] = _SPELLINGS) -> str:
    for pattern, becomes in spellings:
        written = pattern.sub(becomes, written)
    return written


def _without_remark(written: str) -> tuple[str, str]:
    match = _REMARK.fullmatch(written)
    return (match["reference"], match["remark"].strip()) if match else (written.strip(), "")
