"""Closing the evening together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, WrittenLines
from presenter.parts.part import Part, SlideContent


class ClosingPart(Part, frozen=True):
    """Steps to take together, and the cards of the beginning beside what was learnt."""

    kind: Literal["closing"] = "closing"
    steps: WrittenLines = Field(description="What to do, in order.")
    recall: Line = Field(
        default="", description="The `id` of a `cards` part, to come back to what was written."
    )

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """The steps, and the recall if there is one."""
        words = context.words
        steps = designs.NumberedSteps(items=self.steps)
        yield SlideContent(title=self.heading(context), design=steps)
        if self.recall:
            recall = designs.Recall(before_head=words.recall_before, after_head=words.recall_after)
            yield SlideContent(title=words.recall, design=recall)
