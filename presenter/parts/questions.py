"""Questions to talk about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, WrittenLines
from presenter.parts.part import Part, SlideContent


class QuestionsPart(Part, frozen=True):
    """Questions, one on each slide."""

    kind: Literal["questions"] = "questions"
    about: Line = Field(
        default="",
        description="What the questions are about, such as `het gedeelte`: it makes the title.",
    )
    questions: WrittenLines = Field(description="The questions.")

    def heading(self, context: PartContext) -> str:
        """The title, or else "Vragen bij" what they are about."""
        if self.about and not self.title:
            return context.words.questions_about.format(about=self.about)
        return super().heading(context)

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """A slide for each question, numbered where there are more."""
        total = len(self.questions)
        for number, question in enumerate(self.questions, start=1):
            yield SlideContent(
                title=self.heading(context),
                design=designs.Question(text=question, number=str(number) if total > 1 else ""),
                slot=context.counted(number, total),
            )
