"""The slide designs: one class for each way in which a slide can be set.

A part kind chooses designs and fills them with words that are ready to be read: references are
formatted, "1 van 2" is counted, labels are in the session's language. Where things stand, and what
continues on a next slide, is decided in `frames`.

A *piece* is what can appear as one step: a point, a verse, a question. `pieces` counts them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file. `alt` says what it shows to who can't see it; empty where it is decoration.

    The path was checked to be a regular file in the session's folder with an allowed format.
    """

    path: Path
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """What all designs share: the field, if any, whose entries can appear one by one."""

    piece_field: ClassVar[str] = ""

    @property
    def pieces(self) -> int:
        """How many pieces can appear one after another; 1 where the slide is indivisible."""
        return len(getattr(self, self.piece_field)) if self.piece_field else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome(Design):
    """The opening: the slide's title in display size, a subtitle, and date and time below."""

    subtitle: str = ""
    occasion: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SongRow:
    """A line of the song board: "Psalm", "91", "1 en 5". A song without number has only `book`."""

    book: str
    number: str = ""
    stanzas: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SongBoard(Design):
    """The board in the church that says what is sung."""

    piece_field: ClassVar[str] = "rows"

    rows: tuple[SongRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verses(Design):
    """A poem or a song with its words: stanzas of lines, never wrapped if it can be helped."""

    piece_field: ClassVar[str] = "stanzas"

    stanzas: tuple[tuple[str, ...], ...]
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageRow:
    """A passage to read, "Markus 10 : 14 – 16", and who reads it."""

    reference: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passages(Design):
    """What is read tonight, as rows."""

    piece_field: ClassVar[str] = "rows"

    rows: tuple[PassageRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prayer(Design):
    """A prompt to pray and the points to pray for; either may be empty."""

    piece_field: ClassVar[str] = "points"

    prompt: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Design):
    """One question with its number as a large figure; `number` is empty where there is only one."""

    text: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Design):
    """Cards to write on, one for each prompt, with what is needed and what to do afterwards.

    `materials` and `share` are whole sentences, ready to read.
    """

    piece_field: ClassVar[str] = "prompts"

    prompts: tuple[str, ...]
    materials: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose(Design):
    """Paragraphs. With `voice` someone is speaking or a text is read: a story, a passage."""

    piece_field: ClassVar[str] = "paragraphs"

    paragraphs: tuple[str, ...]
    voice: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Design):
    """A pull quote with its mark and, where known, who said it."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points(Design):
    """A list. `lead` stands above it when it is too long to be the title; `by` is its source."""

    piece_field: ClassVar[str] = "items"

    items: tuple[str, ...]
    lead: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuestions(Design):
    """A case at the left, to look back at, and its questions at the right."""

    piece_field: ClassVar[str] = "questions"

    story: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Design):
    """A statement alone, large, before anyone answers."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A possible answer to a statement and how many gave it; `votes` is None while unknown."""

    text: str
    votes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Design):
    """A statement with the answers to choose from, and the result once it is known."""

    text: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedSteps(Design):
    """Steps to take together, numbered from `first`, a rule between them."""

    piece_field: ClassVar[str] = "items"

    items: tuple[str, ...]
    first: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall(Design):
    """What someone wrote at the start beside what was learnt; empty texts leave rules."""

    before_head: str
    after_head: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Design):
    """Something to make: the task, what is needed, and tips in a panel.

    `materials` is a whole sentence, ready to read.
    """

    piece_field: ClassVar[str] = "tips"

    task: str
    materials: str = ""
    tips_head: str = ""
    tips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSlide(Design):
    """A picture as large as it goes, with a caption."""

    picture: Picture
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Break(Design):
    """A break: a countdown (`minutes` long) and when the evening goes on.

    `resume` and `countdown` are what was planned; while leading they follow the clock.
    """

    minutes: int | None = None
    countdown: str = ""
    resume: str = ""
    text: str = ""
