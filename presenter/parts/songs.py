"""What is sung."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from presenter.deck import designs
from presenter.deck.designs import SongRow
from presenter.parts import references
from presenter.parts.content import Content, SingleToo
from presenter.parts.context import PartContext
from presenter.parts.fields import LONGEST_LIST, Text, WrittenLine
from presenter.parts.paragraphs import stanzas
from presenter.parts.part import Part, SlideContent


class Song(Content, frozen=True):
    """A song: a psalm or hymn by its number, or a title; its words if they are to be shown."""

    shorthand: ClassVar[str] = "song"

    song: WrittenLine = Field(
        description="`Psalm 91:1 en 5`, `Weerklank 45`, a title. Behind the colon are stanzas."
    )
    text: Text = Field(
        default="", description="The words; an empty line parts stanzas, each on its own slide."
    )


class SongsPart(Part, frozen=True):
    """The songs on a board like the one in church; songs with words get slides of their own."""

    kind: Literal["songs"] = "songs"
    songs: Annotated[tuple[Song, ...], SingleToo()] = Field(
        min_length=1,
        max_length=LONGEST_LIST,
        description="Songs, each a reference such as `Psalm 8:1-4` or `{song, text}`.",
    )

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """The board with all songs, then the words; no board for one song with its words."""
        if not (len(self.songs) == 1 and self.songs[0].text):
            rows = tuple(_row(song, context) for song in self.songs)
            yield SlideContent(title=self.heading(context), design=designs.SongBoard(rows=rows))
        for song in self.songs:
            yield from _with_words(song, context)


def _row(song: Song, context: PartContext) -> SongRow:
    found = references.song(song.song, context.words)
    remark = f"({found.remark})" if found.remark else ""
    if not found.number and not found.stanzas:
        return SongRow(book=f"{found.book} {remark}".strip())
    return SongRow(
        book=found.book, number=found.number, stanzas=f"{found.stanzas} {remark}".strip()
    )


def _with_words(song: Song, context: PartContext) -> Iterator[SlideContent]:
    title = references.song(song.song, context.words).text(context.words)
    sung = stanzas(song.text)
    for number, stanza in enumerate(sung, start=1):
        yield SlideContent(
            title=title,
            design=designs.Verses(stanzas=(stanza,)),
            slot=context.counted(number, len(sung)),
        )
