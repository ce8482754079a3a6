"""Praying together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, Lines, YesOrNo
from presenter.parts.notes import note
from presenter.parts.part import Part, SlideContent


class PrayerPart(Part, frozen=True):
    """A prompt to pray, and points to pray for: prepared, from the group, or both."""

    kind: Literal["prayer"] = "prayer"
    prompt: Line = Field(default="", description="What stands above the points.")
    points: Lines = Field(default=(), description="What to pray for.")
    collect: YesOrNo = Field(default=False, description="`yes`: ask the group for prayer points.")

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """One slide; where the group is asked, a prompt stands there also if none is written."""
        words = context.words
        prompt = self.prompt or (words.pray if self.collect else "")
        yield SlideContent(
            title=self.heading(context),
            design=designs.Prayer(prompt=prompt, points=self.points),
            notes=note(words.do, words.collect) if self.collect else "",
        )
