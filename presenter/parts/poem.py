"""A poem or a prayer to read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, WrittenText
from presenter.parts.paragraphs import stanzas
from presenter.parts.part import Part, SlideContent


class PoemPart(Part, frozen=True):
    """A poem. Its lines stay as they are written."""

    kind: Literal["poem"] = "poem"
    lines: WrittenText = Field(description="The lines; an empty line parts stanzas.")
    by: Line = Field(default="", description="Who wrote it, as it stands below the poem.")

    @property
    def led_by(self) -> str:
        """Nobody: here `by` names the poet."""
        return ""

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """One slide."""
        design = designs.Verses(stanzas=stanzas(self.lines), by=self.by)
        yield SlideContent(title=self.heading(context), design=design)
