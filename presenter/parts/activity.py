"""Something to make together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.deck.words import needed_text
from presenter.parts.context import PartContext
from presenter.parts.fields import Lines, WrittenLine, YesOrNo
from presenter.parts.part import Part, SlideContent

TIPS_IN_PANEL = 5


class ActivityPart(Part, frozen=True):
    """A task for hands: what to do, what is needed, and tips."""

    kind: Literal["activity"] = "activity"
    task: WrittenLine = Field(description="What to do.")
    materials: Lines = Field(default=(), description="What has to lie ready.")
    tips: Lines = Field(default=(), description="What to keep in mind.")
    result: YesOrNo = Field(
        default=False, description="`yes`: photos of what was made can be shown."
    )

    @property
    def lay_ready(self) -> tuple[str, ...]:
        """What is needed for the task."""
        return self.materials

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """The task with its tips beside it; more tips than fit there get their own slide."""
        words = context.words
        fit = len(self.tips) <= TIPS_IN_PANEL
        design = designs.Activity(
            task=self.task,
            materials=needed_text(words, self.materials),
            tips_head=words.tips if self.tips and fit else "",
            tips=self.tips if fit else (),
        )
        yield SlideContent(title=self.heading(context), design=design)
        if not fit:
            yield SlideContent(title=words.tips, design=designs.Points(items=self.tips))
