"""The kinds of parts, in the order in which an evening usually has them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.parts.activity import ActivityPart
from presenter.parts.break_ import BreakPart
from presenter.parts.cards import CardsPart
from presenter.parts.case import CasePart
from presenter.parts.closing import ClosingPart
from presenter.parts.part import Part
from presenter.parts.picture import PicturePart
from presenter.parts.poem import PoemPart
from presenter.parts.prayer import PrayerPart
from presenter.parts.questions import QuestionsPart
from presenter.parts.reading import ReadingPart
from presenter.parts.songs import SongsPart
from presenter.parts.statements import StatementsPart
from presenter.parts.teaching import TeachingPart
from presenter.parts.welcome import WelcomePart

KINDS: Mapping[str, type[Part]] = MappingProxyType(
    {
        "welcome": WelcomePart,
        "songs": SongsPart,
        "reading": ReadingPart,
        "prayer": PrayerPart,
        "questions": QuestionsPart,
        "cards": CardsPart,
        "teaching": TeachingPart,
        "case": CasePart,
        "statements": StatementsPart,
        "closing": ClosingPart,
        "poem": PoemPart,
        "activity": ActivityPart,
        "picture": PicturePart,
        "break": BreakPart,
    }
)
