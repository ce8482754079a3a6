"""The words that Presenter itself puts on slides, in the language of the session.

They stand here and not in the translations of the program: a Dutch evening keeps its Dutch slides
on a laptop that speaks English. Unknown languages get the English words.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language. Texts with braces are filled by `str.format`."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    date: str
    date_and_time: str
    count: str
    page: str = "{number} / {total}"
    titles: dict[str, str]
    book: str
    and_: str
    needed: str
    tips: str
    chapter_and_verses: str
    span: str
    questions_about: str
    statement: str
    recall: str
    recall_before: str
    recall_after: str
    agree: str
    disagree: str
    resume: str
    pray: str
    collect: str
    choose: str
    say: str
    ask: str
    do: str


ENGLISH = Words(
    months=tuple(
        "January February March April May June July August September October November "
        "December".split()
    ),
    weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    date="{weekday} {day} {month}",
    date_and_time="{date} · {time}",
    count="{number} of {total}",
    titles={
        "welcome": "Welcome",
        "songs": "Singing",
        "reading": "Reading",
        "prayer": "Prayer",
        "questions": "Questions",
        "cards": "On a card",
        "teaching": "To think about",
        "case": "Case",
        "statements": "Statements",
        "closing": "Closing together",
        "poem": "Poem",
        "activity": "To do together",
        "picture": "Picture",
        "break": "Break",
    },
    book="Psalm",
    and_="and",
    needed="Needed: {things}",
    tips="Keep in mind",
    chapter_and_verses="{chapter}:{verses}",
    span="{first}–{last}",
    questions_about="Questions about {about}",
    statement="Statement",
    recall="From our card to now",
    recall_before="At the start",
    recall_after="What we learnt",
    agree="Agree",
    disagree="Disagree",
    resume="We go on at {time}.",
    pray="What shall we pray for?",
    collect="Ask the group what to pray for.",
    choose="Choose tonight which of these you read.",
    say="say",
    ask="ask",
    do="do",
)

DUTCH = Words(
    months=tuple(
        "januari februari maart april mei juni juli augustus september oktober november "
        "december".split()
    ),
    weekdays=tuple("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()),
    date="{weekday} {day} {month}",
    date_and_time="{date} · {time} uur",
    count="{number} van {total}",
    titles={
        "welcome": "Welkom",
        "songs": "Zingen",
        "reading": "Lezen",
        "prayer": "Bidden",
        "questions": "Vragen",
        "cards": "Op een kaartje",
        "teaching": "Om over na te denken",
        "case": "Casus",
        "statements": "Stellingen",
        "closing": "Samen afsluiten",
        "poem": "Gedicht",
        "activity": "Samen aan de slag",
        "picture": "Beeld",
        "break": "Pauze",
    },
    book="Psalm",
    and_="en",
    needed="Nodig: {things}",
    tips="Denk aan",
    chapter_and_verses="{chapter} : {verses}",
    span="{first} – {last}",
    questions_about="Vragen bij {about}",
    statement="Stelling",
    recall="Van ons kaartje naar nu",
    recall_before="Aan het begin",
    recall_after="Wat we leerden",
    agree="Eens",
    disagree="Oneens",
    resume="We gaan verder om {time} uur.",
    pray="Waar mogen we samen voor bidden?",
    collect="Vraag de groep om gebedspunten.",
    choose="Kies vanavond welke van deze gedeelten je leest.",
    say="zeg",
    ask="vraag",
    do="doe",
)


def words_for(language: str) -> Words:
    """The words for a BCP 47 tag such as `nl` or `nl-BE`."""
    return DUTCH if language.lower().split("-")[0] == "nl" else ENGLISH


def clock_text(time: datetime.time) -> str:
    """`19:45`: hours and minutes as both languages write them on a slide."""
    return f"{time:%H:%M}"


def date_text(words: Words, date: datetime.date | None, time: datetime.time | None) -> str:
    """ "donderdag 12 maart · 19:45 uur", or the half of it that is known, or nothing."""
    clock = clock_text(time) if time else ""
    if date is None:
        return clock
    day = words.date.format(
        weekday=words.weekdays[date.weekday()], day=date.day, month=words.months[date.month - 1]
    )
    return words.date_and_time.format(date=day, time=clock) if clock else day


def enumerate_things(words: Words, things: tuple[str, ...]) -> str:
    """ "papier, lijm en scharen": a list as a sentence has it."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} {words.and_} {things[-1]}"


def needed_text(words: Words, materials: tuple[str, ...]) -> str:
    """ "Nodig: kaartjes en pennen"; nothing where nothing is needed."""
    return words.needed.format(things=enumerate_things(words, materials)) if materials else ""
