"""What the leader explains: blocks that say what the room sees and what the leader says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from presenter.deck import Design, Picture, designs
from presenter.language import translate
from presenter.parts.content import (
    ChosenContent,
    Content,
    SingleToo,
    fields_of,
    is_bare_text,
    refuse,
)
from presenter.parts.context import PartContext
from presenter.parts.fields import LONGEST_LIST, Line, Text, WrittenLine, WrittenLines
from presenter.parts.media import PictureFile
from presenter.parts.notes import note
from presenter.parts.paragraphs import paragraphs
from presenter.parts.part import Part, SlideContent

LONGEST_TITLE = 60

SAY = Field(default="", description="What the leader says meanwhile.")


class HeadingBlock(Content, frozen=True):
    """Changes the title of the slides that follow."""

    heading: WrittenLine = Field(description="The new title.")


class TextBlock(Content, frozen=True):
    """Text to show and text to say. A bare text is shown."""

    shorthand: ClassVar[str] = "show"

    show: Text = Field(default="", description="What the room sees; empty lines part paragraphs.")
    say: Text = SAY


class PointsBlock(Content, frozen=True):
    """A list of points."""

    lead: Line = Field(
        default="", description="What leads to the points. A short one becomes the slide's title."
    )
    points: WrittenLines = Field(description="The points.")
    say: Text = SAY


class QuoteBlock(Content, frozen=True):
    """A quote on its own."""

    quote: WrittenLine = Field(description="The words, without quotation marks.")
    by: Line = Field(default="", description="Who said or wrote it.")
    say: Text = SAY


class PictureBlock(Content, frozen=True):
    """A picture on its own."""

    picture: PictureFile = Field(description="A file in the session's folder.")
    caption: Line = Field(default="", description="What stands below it.")
    alt: Line = Field(default="", description="What it shows, for who cannot see it.")
    say: Text = SAY


Block = HeadingBlock | TextBlock | PointsBlock | QuoteBlock | PictureBlock
BLOCKS: tuple[type[Content], ...] = (
    TextBlock,
    HeadingBlock,
    PointsBlock,
    QuoteBlock,
    PictureBlock,
)
_BLOCK_OF = {
    "heading": HeadingBlock,
    "points": PointsBlock,
    "lead": PointsBlock,
    "quote": QuoteBlock,
    "picture": PictureBlock,
    "show": TextBlock,
    "say": TextBlock,
}


def _choose_block(value: object) -> type[Content]:
    if is_bare_text(value):
        return TextBlock
    if fields := fields_of(value):
        keys = [name[:LONGEST_TITLE] for name in fields]
        alike = [near for key in keys for near in get_close_matches(key, _BLOCK_OF, 1)]
        for name, block in _BLOCK_OF.items():
            if name in keys or name in alike:
                return block
    raise refuse(
        translate(
            "Session", "A block has `show`, `say`, `heading`, `points`, `quote` or `picture`."
        )
    )


class TeachingPart(Part, frozen=True):
    """An explanation in blocks, each on its own slide."""

    kind: Literal["teaching"] = "teaching"
    blocks: Annotated[
        tuple[Annotated[Block, ChosenContent(_choose_block, lambda: BLOCKS)], ...], SingleToo()
    ] = Field(
        min_length=1, max_length=LONGEST_LIST, description="What is shown and said, in order."
    )
    source: Line = Field(
        default="", description="Where it comes from; it stands below the last list or quote."
    )

    def contents(self, context: PartContext) -> Iterable[SlideContent]:
        """The slides of the blocks; a title alone where nothing is to be shown."""
        course = _Course(context, self.heading(context))
        for block in self.blocks:
            course.add(block)
        return _with_source(course.finished(), self.source)


@dataclass(slots=True)
class _Course:
    """The slides so far. `waits` tells that no slide has shown the present title yet."""

    context: PartContext
    title: str
    waits: bool = False
    contents: list[SlideContent] = field(default_factory=list[SlideContent])

    def add(self, block: Block) -> None:
        if isinstance(block, HeadingBlock):
            self.finish_title()
            self.title, self.waits = block.heading, True
            return
        said = note(self.context.words.say, block.say)
        if isinstance(block, TextBlock) and not block.show:
            self.say(said)
        else:
            title, design = self.drawn(block)
            self.contents.append(SlideContent(title=title, design=design, notes=said))

    def drawn(
        self, block: TextBlock | PointsBlock | QuoteBlock | PictureBlock
    ) -> tuple[str, Design]:
        match block:
            case QuoteBlock():
                return block.quote, designs.Quote(text=block.quote, by=block.by)
            case PictureBlock():
                picture = Picture(self.context.folder / block.picture, block.alt)
                title = block.caption or block.alt or self.title
                return title, designs.PictureSlide(picture=picture, caption=block.caption)
            case PointsBlock() if 0 < len(block.lead) <= LONGEST_TITLE and not self.waits:
                return block.lead.rstrip(" :"), designs.Points(items=block.points)
            case PointsBlock():
                self.waits = False
                return self.title, designs.Points(items=block.points, lead=block.lead)
            case TextBlock():
                self.waits = False
                return self.title, designs.Prose(paragraphs=paragraphs(block.show))

    def say(self, said: str) -> None:
        """Add to the notes of the slide that is there."""
        if not self.contents:
            self.waits = True
            self.finish_title()
        last = self.contents[-1]
        notes = "\n\n".join(text for text in (last.notes, said) if text)
        self.contents[-1] = replace(last, notes=notes)

    def finish_title(self) -> None:
        """Give a title that nobody would see a slide of its own."""
        if self.waits:
            self.contents.append(
                SlideContent(title=self.title, design=designs.Prose(paragraphs=()))
            )
            self.waits = False

    def finished(self) -> tuple[SlideContent, ...]:
        self.finish_title()
        return tuple(self.contents)


def _with_source(contents: tuple[SlideContent, ...], source: str) -> tuple[SlideContent, ...]:
    bearer = _bearer(contents) if source else None
    return tuple(
        replace(content, design=replace(content.design, by=source))
        if content is bearer
        else content
        for content in contents
    )


def _bearer(contents: tuple[SlideContent, ...]) -> SlideContent | None:
    """The slide below which the source goes: the last list, else the last quote, else text."""
    for kind in (designs.Points, designs.Quote, designs.Prose):
        for content in reversed(contents):
            if isinstance(content.design, kind) and not content.design.by:
                return content
    return None
