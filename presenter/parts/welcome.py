"""The opening of the evening."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import Picture, designs
from presenter.deck.words import date_text
from presenter.parts.context import PartContext
from presenter.parts.fields import Line, Text
from presenter.parts.media import PictureFile
from presenter.parts.paragraphs import paragraphs
from presenter.parts.part import Part, SlideContent


class WelcomePart(Part, frozen=True):
    """Opens the evening with its title, date and time. Made by itself where it is not written."""

    kind: Literal["welcome"] = "welcome"
    subtitle: Line = Field(
        default="", description="Below the title; the session's subtitle where it is not given."
    )
    picture: PictureFile | None = Field(
        default=None, description="A picture beside the title: a file in the session's folder."
    )
    text: Text = Field(default="", description="A slide of its own, with a word of welcome.")

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """The title slide, and a slide with the word of welcome if there is one."""
        design = designs.Welcome(
            subtitle=self.subtitle or context.session_subtitle,
            occasion=date_text(context.words, context.date, context.start),
            picture=Picture(context.folder / self.picture) if self.picture else None,
        )
        yield SlideContent(title=context.session_title or self.heading(context), design=design)
        if self.text:
            prose = designs.Prose(paragraphs=paragraphs(self.text))
            yield SlideContent(title=self.heading(context), design=prose)
