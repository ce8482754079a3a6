"""What is read from the Bible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from presenter.deck import designs
from presenter.deck.designs import PassageRow
from presenter.parts import references
from presenter.parts.content import Content, SingleToo
from presenter.parts.context import PartContext
from presenter.parts.fields import LONGEST_LIST, Line, Text, WrittenLine, YesOrNo
from presenter.parts.notes import note
from presenter.parts.paragraphs import paragraphs
from presenter.parts.part import Part, SlideContent


class Passage(Content, frozen=True):
    """A passage of the Bible; its text if it is to be shown."""

    shorthand: ClassVar[str] = "passage"

    passage: WrittenLine = Field(
        description="`Markus 10:14-16`, `Ps. 139`; what stands behind it in round brackets, such "
        "as who reads it, goes to the right."
    )
    text: Text = Field(default="", description="The text, on a slide of its own.")
    translation: Line = Field(default="", description="Which translation the text is from.")


class ReadingPart(Part, frozen=True):
    """The passages to read, as a list; passages with their text get slides of their own."""

    kind: Literal["reading"] = "reading"
    passages: Annotated[tuple[Passage, ...], SingleToo()] = Field(
        min_length=1,
        max_length=LONGEST_LIST,
        description="Passages, each a reference such as `Markus 10:14-16` or "
        "`{passage, text, translation}`.",
    )
    choose: YesOrNo = Field(
        default=False, description="`yes`: the leader picks tonight which of them is read."
    )

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """The list, then the texts; no list for one passage with its text."""
        if not (len(self.passages) == 1 and self.passages[0].text):
            rows = tuple(_row(passage, context) for passage in self.passages)
            yield SlideContent(
                title=self.heading(context),
                design=designs.Passages(rows=rows),
                notes=note(context.words.do, context.words.choose) if self.choose else "",
            )
        for passage in self.passages:
            if passage.text:
                yield _with_text(passage, context)


def _row(passage: Passage, context: PartContext) -> PassageRow:
    found = references.passage(passage.passage, context.words, context.language)
    return PassageRow(reference=found.text, by=found.remark)


def _with_text(passage: Passage, context: PartContext) -> SlideContent:
    row = _row(passage, context)
    design = designs.Prose(
        paragraphs=paragraphs(passage.text), voice=True, by=passage.translation or row.by
    )
    return SlideContent(title=row.reference, design=design)
