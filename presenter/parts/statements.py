"""Statements to agree or disagree with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.deck.designs import Answer
from presenter.parts.context import PartContext
from presenter.parts.fields import Lines, WrittenLines
from presenter.parts.part import Part, SlideContent


class StatementsPart(Part, frozen=True):
    """Statements, each shown alone first and then with the answers to choose from."""

    kind: Literal["statements"] = "statements"
    statements: WrittenLines = Field(description="The statements.")
    answers: Lines = Field(
        default=(), description="What one can answer; agree and disagree where nothing is given."
    )

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """Two slides for each statement."""
        title = context.words.statement
        answers = self._answers(context)
        for number, text in enumerate(self.statements, start=1):
            slot = context.counted(number, len(self.statements))
            alone, vote = designs.Statement(text=text), designs.Vote(text=text, answers=answers)
            yield SlideContent(title=title, design=alone, slot=slot)
            yield SlideContent(title=title, design=vote, slot=slot)

    def _answers(self, context: PartContext) -> tuple[Answer, ...]:
        texts = self.answers or (context.words.agree, context.words.disagree)
        return tuple(Answer(text=text) for text in texts)
