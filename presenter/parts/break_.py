"""A break, with the time that is left of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from presenter.deck import designs
from presenter.deck.schedule import after
from presenter.deck.words import clock_text
from presenter.parts.context import PartContext
from presenter.parts.fields import Line
from presenter.parts.part import Part, SlideContent


class BreakPart(Part, frozen=True):
    """A break: a countdown of its minutes and when the evening goes on."""

    kind: Literal["break"] = "break"
    text: Line = Field(default="", description="A word below, such as where the coffee is.")

    def contents(self, context: PartContext) -> Iterator[SlideContent]:
        """One slide."""
        design = designs.Break(
            minutes=self.minutes,
            countdown=_countdown(self.minutes),
            resume=self._resume(context),
            text=self.text,
        )
        yield SlideContent(title=self.heading(context), design=design)

    def _resume(self, context: PartContext) -> str:
        if context.starts is None or self.minutes is None:
            return ""
        time: datetime.time = after(context.starts, self.minutes)
        return context.words.resume.format(time=clock_text(time))


def _countdown(minutes: int | None) -> str:
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02}:00" if hours else f"{rest:02}:00"
