"""What a part has to know of the evening around it to make its slides."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path

from presenter.deck.words import Words, words_for


@dataclass(frozen=True, slots=True, kw_only=True)
class PartContext:
    """The evening as one part sees it.

    `number` says which of the `total` parts of its kind this one is, counted from 1 and without
    hidden parts. `starts` is when the part is planned to begin, None where that is not known.
    `folder` is where the session's media lie.
    """

    part_id: str
    words: Words = field(default_factory=lambda: words_for("en"))
    language: str = "en"
    session_title: str = ""
    session_subtitle: str = ""
    date: datetime.date | None = None
    start: datetime.time | None = None
    starts: datetime.time | None = None
    number: int = 1
    total: int = 1
    folder: Path = Path()

    def counted(self, number: int, total: int) -> str:
        """ "1 van 2" for the corner of a slide; nothing where there is only one."""
        return self.words.count.format(number=number, total=total) if total > 1 else ""
