"""A session: an evening as the leader wrote it, and the deck that it makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, PrivateAttr, field_validator
from pydantic_core import ValidationError

from presenter.deck import Deck, DeckPart
from presenter.deck.schedule import planned_starts
from presenter.deck.words import DUTCH, ENGLISH, Words, words_for
from presenter.language import translate
from presenter.parts import KINDS, Content, Part, PartContext
from presenter.parts.content import ChosenContent, fields_of, refuse
from presenter.parts.fields import Clock, Day, LanguageTag, Line, WrittenLine
from presenter.places import theme_names
from presenter.session.identities import Label, part_ids, unused
from presenter.session.suggestions import shortened, with_suggestion

FORMAT_VERSION = 1
MOST_PARTS = 200


def _choose_kind(value: object) -> type[Content]:
    fields = fields_of(value)
    if fields is None:
        raise refuse(translate("Session", "A part begins with its kind: `- kind: songs`."))
    kind = fields.get("kind")
    if isinstance(kind, str) and kind in KINDS:
        return KINDS[kind]
    if kind is None:
        sentence = translate(
            "Session", "The `kind` of this part is missing. The kinds are: {kinds}."
        )
        raise refuse(sentence.format(kinds=", ".join(KINDS)))
    raise _unknown_kind(kind if isinstance(kind, str) else "")


def _unknown_kind(kind: str) -> ValidationError:
    by_title = {
        title.lower(): name for words in (ENGLISH, DUTCH) for name, title in words.titles.items()
    }
    sentence = translate("Session", "There is no kind `{kind}`.").format(kind=shortened(kind))
    sentence = with_suggestion(sentence, by_title.get(kind.strip().lower(), kind), KINDS)
    return ValidationError.from_exception_data(
        "Part", [{"type": refuse(sentence), "loc": ("kind",), "input": kind}]
    )


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a session comes from: its folder, and the line and column of each part in the file."""

    folder: Path = field(default_factory=Path)
    places: tuple[tuple[int, int], ...] = field(default=(), compare=False)


class Session(Content, frozen=True):
    """An evening: what it is called, when it is, and its parts."""

    presenter: int = Field(default=FORMAT_VERSION, description="The version of this format: 1.")
    title: WrittenLine = Field(description="What the evening is called.")
    subtitle: Line = Field(default="", description="Below the title, smaller.")
    language: LanguageTag = Field(
        default="en",
        description="The language of the evening; it sets the words that are put on slides. "
        "Presenter speaks `nl` and `en`.",
    )
    date: Day | None = Field(default=None, description="The day of the evening.")
    start: Clock | None = Field(default=None, description="When it begins.")
    end: Clock | None = Field(
        default=None, description="When it ends; not later than the start means the next day."
    )
    theme: WrittenLine = Field(
        default="linen", description="How the slides look: `linen`, `evening`, `contrast`, `plain`."
    )
    shape: Literal["16:9", "4:3"] = Field(
        default="16:9", description="The shape of the slides: that of the beamer."
    )
    parts: tuple[
        Annotated[Part, ChosenContent(_choose_kind, lambda: tuple(KINDS.values()))], ...
    ] = Field(
        min_length=1, max_length=MOST_PARTS, description="The parts of the evening, in order."
    )

    _origin: Origin = PrivateAttr(default_factory=Origin)

    @field_validator("theme")
    @classmethod
    def _known_theme(cls, theme: str) -> str:
        themes = theme_names()
        if theme not in themes:
            sentence = translate("Session", "There is no theme `{theme}`; there are {themes}.")
            sentence = sentence.format(theme=shortened(theme), themes=", ".join(themes))
            raise refuse(with_suggestion(sentence, theme, themes))
        return theme

    @property
    def folder(self) -> Path:
        """The folder in which the session's media lie."""
        return self._origin.folder

    def come_from(self, origin: Origin) -> Session:
        """The same session, read from a file."""
        session = self.model_copy()
        # No field: it tells where the file lies, not what is in it.
        session._origin = origin  # noqa: SLF001  # pyright: ignore[reportAttributeAccessIssue]
        return session

    def in_folder(self, folder: Path) -> Session:
        """The same session with its media in `folder`."""
        return self.come_from(replace(self._origin, folder=folder))

    def place_of(self, part_id: str) -> tuple[int, int] | tuple[None, None]:
        """The line and column at which a part stands in the file, from 1.

        None and None where no file tells: for a welcome that nobody wrote, or a session that was
        not read from a file.
        """
        places = dict(zip(self.ids(), self._origin.places, strict=False))
        return places.get(part_id, (None, None))

    def ids(self) -> tuple[str, ...]:
        """The ids of the parts, in order, given or made from their titles."""
        labels = [Label(part.kind, part.id, part.title) for part in self.parts]
        return part_ids(labels, words_for(self.language))

    def deck(self) -> Deck:
        """The slides of all parts, hidden ones too. It opens with a `welcome`, written or not."""
        words = words_for(self.language)
        parts, ids = self._with_welcome(words)
        contexts = self._contexts(parts, ids, words)
        slides = [part.slides(context) for part, context in zip(parts, contexts, strict=True)]
        return Deck(
            title=self.title,
            subtitle=self.subtitle,
            language=self.language,
            date=self.date,
            start=self.start,
            end=self.end,
            theme=self.theme,
            shape=self.shape,
            parts=tuple(map(_deck_part, parts, contexts)),
            slides=tuple(slide for of_part in slides for slide in of_part),
        )

    def _with_welcome(self, words: Words) -> tuple[tuple[Part, ...], tuple[str, ...]]:
        ids = self.ids()
        if any(part.kind == "welcome" for part in self.parts):
            return self.parts, ids
        # It takes no time of its own, so that the parts behind it keep theirs.
        welcome = KINDS["welcome"](kind="welcome", minutes=0)
        return (welcome, *self.parts), (unused(words.titles["welcome"].lower(), ids), *ids)

    def _contexts(
        self, parts: Sequence[Part], ids: Sequence[str], words: Words
    ) -> list[PartContext]:
        totals = Counter(part.kind for part in parts if not part.hidden)
        so_far: Counter[str] = Counter()
        starts = planned_starts(parts, self.start)
        contexts: list[PartContext] = []
        for part, part_id, start in zip(parts, ids, starts, strict=True):
            so_far[part.kind] += not part.hidden
            number, total = max(so_far[part.kind], 1), totals[part.kind]
            evening = self._evening(words, part_id)
            contexts.append(replace(evening, starts=start, number=number, total=total))
        return contexts

    def _evening(self, words: Words, part_id: str) -> PartContext:
        return PartContext(
            part_id=part_id,
            words=words,
            language=self.language,
            session_title=self.title,
            session_subtitle=self.subtitle,
            date=self.date,
            start=self.start,
            folder=self.folder,
        )


def _deck_part(part: Part, context: PartContext) -> DeckPart:
    return DeckPart(
        id=context.part_id,
        kind=part.kind,
        title=part.heading(context),
        minutes=part.minutes,
        at_least=part.at_least,
        optional=part.optional,
        fixed=part.fixed,
        by=part.led_by,
        materials=part.lay_ready,
        hidden=part.hidden,
    )
