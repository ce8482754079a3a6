"""A story of someone, with questions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, Lines, WrittenText
from presenter.parts.paragraphs import paragraphs
from presenter.parts.part import Part, SlideContent


class CasePart(Part, frozen=True):
    """A case: its story, then the story beside the questions. Several cases are numbered."""

    kind: Literal["case"] = "case"
    name: Line = Field(default="", description="Whom it is about, such as `Lotte (9)`.")
    story: WrittenText = Field(description="What happened; empty lines part paragraphs.")
    questions: Lines = Field(default=(), description="What to talk about.")

    def heading(self, context: PartContext) -> str:
        """The title, or else "Casus 1 · Lotte (9)"."""
        return self.title or self._label(context)

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """The story, and the story with its questions if there are any."""
        title, slot = self._slide_title(context), context.counted(context.number, context.total)
        story = paragraphs(self.story)
        prose = designs.Prose(paragraphs=story, voice=True)
        yield SlideContent(title=title, design=prose, slot=slot)
        if self.questions:
            both = designs.CaseQuestions(story=story, questions=self.questions)
            yield SlideContent(title=title, design=both, slot=slot)

    def _slide_title(self, context: PartContext) -> str:
        return self._label(context) if self.name or context.total > 1 else self.heading(context)

    def _label(self, context: PartContext) -> str:
        number = f" {context.number}" if context.total > 1 else ""
        name = f" · {self.name}" if self.name else ""
        return f"{context.words.titles[self.kind]}{number}{name}"
