"""What every kind of part has: the common fields, and how its slides get ids and notes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from presenter.deck import Design, Slide
from presenter.language import translate
from presenter.parts.content import Content, refuse
from presenter.parts.context import PartContext
from presenter.parts.fields import Identifier, Line, Minutes, Text, YesOrNo

ONE_BY_ONE = "one by one"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideContent:
    """A slide before it has its place in the deck. `notes` are this slide's own."""

    title: str
    design: Design
    slot: str = ""
    notes: str = ""


class Part(Content, frozen=True):
    """One part of an evening. Each kind adds its own fields and says what its slides hold."""

    kind: str = Field(description="What kind of part this is.")
    id: Identifier = Field(
        default="",
        description="The name by which other parts and commands find this part. Made from the "
        "title where it is not given.",
    )
    title: Line = Field(
        default="", description="What stands above the slides and in the running order."
    )
    minutes: Minutes | None = Field(default=None, description="The planned length, in minutes.")
    at_least: Minutes | None = Field(
        default=None, description="The minutes below which this part makes no sense."
    )
    optional: YesOrNo = Field(
        default=False, description="`yes`: this part may be dropped when the evening runs late."
    )
    fixed: YesOrNo = Field(default=False, description="`yes`: this part is never shortened.")
    by: Line = Field(default="", description="Who leads this part.")
    notes: Text = Field(
        default="",
        description="For the leader only, as light Markdown. A line that begins with `say:`, "
        "`ask:` or `do:`, or the same word in the session's language, stands out.",
    )
    reveal: Literal["all", "one by one"] = Field(
        default="all", description="`one by one`: what the slide lists appears step by step."
    )
    hidden: YesOrNo = Field(default=False, description="`yes`: kept in the file, but not led.")

    @field_validator("at_least")
    @classmethod
    def _within_minutes(cls, at_least: int | None, info: ValidationInfo) -> int | None:
        minutes = info.data.get("minutes")
        if at_least is not None and minutes is not None and at_least > minutes:
            raise refuse(
                translate(
                    "Session", "This is more than the {minutes} minutes that are planned."
                ).format(minutes=minutes)
            )
        return at_least

    @property
    def lay_ready(self) -> tuple[str, ...]:
        """The things that have to lie ready when this part begins."""
        return ()

    @property
    def led_by(self) -> str:
        """Who leads this part, as the running order tells it."""
        return self.by

    def heading(self, context: PartContext) -> str:
        """What the running order calls this part."""
        return self.title or context.words.titles[self.kind]

    def slides(self, context: PartContext) -> tuple[Slide, ...]:
        """The slides of this part, at least one, with ids `<part id>/1` and so on.

        The part's notes stand at its first slide, and at the others that have none of their own.
        """
        return tuple(
            Slide(
                id=f"{context.part_id}/{number}",
                part=context.part_id,
                title=content.title,
                design=content.design,
                slot=content.slot,
                notes=self._notes_at(number, content.notes),
                one_by_one=self.reveal == ONE_BY_ONE,
            )
            for number, content in enumerate(self.contents(context), start=1)
        )

    @abstractmethod
    def contents(self, context: PartContext) -> Iterable[SlideContent]:
        """What the slides hold, in order; at least one."""

    def _notes_at(self, number: int, own: str) -> str:
        if number > 1 and own:
            return own
        return "\n\n".join(notes for notes in (self.notes, own) if notes)
