"""Cards on which everyone writes something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.deck.words import needed_text
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, Lines, WrittenLines
from presenter.parts.part import Part, SlideContent


class CardsPart(Part, frozen=True):
    """Prompts to write on cards, each its own column; a `closing` can come back to them."""

    kind: Literal["cards"] = "cards"
    materials: Lines = Field(default=(), description="What has to lie ready.")
    prompts: WrittenLines = Field(description="What to write about, one column of cards each.")
    share: Line = Field(default="", description="What to do with your neighbour afterwards.")

    @property
    def lay_ready(self) -> tuple[str, ...]:
        """The cards and pens."""
        return self.materials

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """One slide with all prompts."""
        design = designs.Cards(
            prompts=self.prompts,
            materials=needed_text(context.words, self.materials),
            share=self.share,
        )
        yield SlideContent(title=self.heading(context), design=design)
