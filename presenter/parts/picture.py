"""A picture to look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import Picture, designs
from presenter.parts.context import PartContext
from presenter.parts.fields import Line
from presenter.parts.media import PictureFile
from presenter.parts.part import Part, SlideContent


class PicturePart(Part, frozen=True):
    """A picture as large as it goes."""

    kind: Literal["picture"] = "picture"
    picture: PictureFile = Field(description="A file in the session's folder.")
    caption: Line = Field(default="", description="What stands below it.")
    alt: Line = Field(default="", description="What it shows, for who cannot see it.")

    def heading(self, context: PartContext) -> str:
        """The title, or else the caption."""
        return self.title or self.caption or super().heading(context)

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """One slide."""
        picture = Picture(context.folder / self.picture, self.alt)
        design = designs.PictureSlide(picture=picture, caption=self.caption)
        yield SlideContent(title=self.heading(context), design=design)
