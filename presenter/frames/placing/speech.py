"""Placing what is said: prose, verses, quotes, questions, statements and votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.deck.designs import Answer, Prose, Question, Quote, Statement, Verses, Vote
from presenter.frames.fitting import Manner, Setting, paginate, set_text
from presenter.frames.frame import Box, Element, Panel, Text
from presenter.frames.grid import BODY_BOTTOM
from presenter.frames.placing.lists import even_runs, source_line
from presenter.frames.placing.page import Page, Room, clipped_text

_BAR_WEIGHT = 2.0
_ANSWER_ROW = 48.0
_MOST_ROWS = 5


def place_prose(design: Prose, room: Room) -> tuple[Page, ...]:
    """Paragraphs, continued at the end of a sentence."""
    rungs = room.theme.rungs("voice", 36) if design.voice else room.theme.rungs("body", 40)
    box = room.between(72, 104, 816, BODY_BOTTOM - 44 if design.by else BODY_BOTTOM)
    setting = room.setting(rungs, box, room.theme.spacing["paragraph"])
    pages: list[Page] = []
    for page in paginate(design.paragraphs, setting):
        steps = room.steps(len(page.items))
        text = set_text(page.items, setting, page.style, box, Manner("body"), steps)
        foot = [source_line(design.by, room, 72)] if design.by else []
        pages.append(Page(replace(design, paragraphs=page.items), (text, *foot), page.style))
    return tuple(pages)


def place_verses(design: Verses, room: Room) -> tuple[Page, ...]:
    """Stanzas together if they can, else apart; a verse line never wraps if it can be helped."""
    box = room.between(168, 104, 720, 444 if design.by else BODY_BOTTOM)
    setting = Setting(
        room.theme.rungs("voice", 32), box.width, box.height, room.language, 20, whole_lines=True
    )
    stanzas = ["\n".join(stanza) for stanza in design.stanzas]
    pages: list[Page] = []
    for page in paginate(stanzas, _wrapping_if_it_must(setting, stanzas)):
        steps = room.steps(len(page.items))
        text = set_text(page.items, setting, page.style, box, Manner("body"), steps)
        shown = tuple(tuple(stanza.split("\n")) for stanza in page.items)
        foot = [source_line(design.by, room, 168, 452)] if design.by else []
        pages.append(Page(replace(design, stanzas=shown), (text, *foot), page.style))
    return tuple(pages)


def _wrapping_if_it_must(setting: Setting, stanzas: Sequence[str]) -> Setting:
    """Lines that are too long even at the smallest rung have to wrap after all."""
    smallest = replace(setting, height=float("inf"))
    if smallest.holds(stanzas, setting.rungs[-1]):
        return setting
    return replace(setting, rungs=setting.rungs[-1:], whole_lines=False)


def place_quote(design: Quote, room: Room) -> tuple[Page, ...]:
    """The quote beside its mark, and who said it."""
    box = room.grid.box(168, 140, 696, 256)
    setting = room.setting(room.theme.rungs("quote"), box, balanced=True)
    mark_style = room.theme.style("mark")
    mark_box = Box(room.grid.left - 4, 126, 96, 144)
    mark_setting = room.setting((mark_style,), mark_box)
    mark = set_text(["“"], mark_setting, mark_style, mark_box, Manner("mark", colour="accent"))
    pages: list[Page] = []
    for page in paginate([design.text], setting, most=1):
        text = set_text(page.items, setting, page.style, box, Manner("title"))
        elements: list[Element] = [mark, text]
        if design.by:
            x = room.grid.x(168)
            rule = replace(room.line(x, 420, x + 48, 420, "accent"), weight=3.0)
            elements += [rule, source_line(design.by, room, 168, 438)]
        pages.append(Page(replace(design, text=page.items[0]), tuple(elements), page.style))
    return tuple(pages)


def place_question(design: Question, room: Room) -> tuple[Page, ...]:
    """A question beside its number."""
    x = 168 if design.number else 72
    box = room.between(x, 146, 888 - x, 478)
    setting = room.setting(room.theme.rungs("body"), box, balanced=True)
    figure: list[Element] = []
    if design.number:
        number_box = room.grid.box(72, 142 + room.down, 84, 72)
        rungs = room.theme.rungs("figure")
        figure = [
            clipped_text(room, design.number, rungs, number_box, Manner("number", colour="accent"))
        ]
    return tuple(
        Page(
            replace(design, text=page.items[0]),
            (
                *figure,
                set_text(page.items, setting, page.style, box, Manner("body")),
            ),
            page.style,
        )
        for page in paginate([design.text], setting, most=1)
    )


def place_statement(design: Statement, room: Room) -> tuple[Page, ...]:
    """A statement in the middle of the slide."""
    box = room.between(72, 96, 816, 456)
    setting = room.setting(room.theme.rungs("statement"), box, balanced=True)
    return tuple(
        Page(
            replace(design, text=page.items[0]),
            (set_text(page.items, setting, page.style, box, Manner("body", anchor="middle")),),
            page.style,
        )
        for page in paginate([design.text], setting, most=1)
    )


def place_vote(design: Vote, room: Room) -> tuple[Page, ...]:
    """The statement above its answers: one bar for two answers, one each for more."""
    pages: list[Page] = []
    for answers in even_runs(design.answers, _MOST_ROWS):
        part = replace(design, answers=answers)
        bars = _two_answers(part, room) if len(design.answers) == 2 else _answer_rows(part, room)
        top = min((e.box.y for e in bars if isinstance(e, Text | Panel)), default=BODY_BOTTOM)
        box = room.between(72, 104, 816, min(344, top - 24))
        rungs = (*room.theme.rungs("statement", 52), *room.theme.rungs("strong", 28))
        text = clipped_text(room, design.text, rungs, box, Manner("body"), balanced=True)
        pages.append(Page(part, (text, *bars)))
    return tuple(pages)


def _two_answers(design: Vote, room: Room) -> list[Element]:
    first, second = design.answers
    bar = room.grid.box(72, 424, 816, 56)
    elements: list[Element] = [
        _label(first, room, 72, align="left", colour="second"),
        _label(second, room, 498, align="right", colour="ink"),
    ]
    votes = (first.votes or 0) + (second.votes or 0)
    if votes:
        share = (first.votes or 0) / votes
        elements.append(Panel(replace(bar, width=bar.width * share), fill="bar"))
    return [*elements, Panel(bar, outline="ink", weight=_BAR_WEIGHT)]


def _label(answer: Answer, room: Room, x: float, *, align: str, colour: str) -> Text:
    text = answer.text
    if answer.votes is not None:
        text = f"{text}  {answer.votes}" if align == "left" else f"{answer.votes}  {text}"
    return clipped_text(
        room,
        text,
        room.theme.rungs("count"),
        room.grid.box(x, 368, 390, 44),
        Manner("answer", colour=colour, align=align),
    )


def _answer_rows(design: Vote, room: Room) -> list[Element]:
    """A row for each answer, from the foot up: its words, its bar, its number."""
    most = max(answer.votes or 0 for answer in design.answers)
    top = BODY_BOTTOM - _ANSWER_ROW * len(design.answers) + 6
    elements: list[Element] = []
    for index, answer in enumerate(design.answers):
        row = room.grid.box(72, top + index * _ANSWER_ROW, 816, 40)
        elements += _answer_row(answer, row, room, most)
    return elements


def _answer_row(answer: Answer, row: Box, room: Room, most: int) -> list[Element]:
    rungs = room.theme.rungs("strong", 28)
    label = replace(row, width=row.width * 0.38)
    bar = replace(row, x=label.right + 16, width=row.width * 0.62 - 96)
    elements: list[Element] = []
    if answer.votes and most:
        elements.append(Panel(replace(bar, width=bar.width * answer.votes / most), fill="bar"))
    elements.append(Panel(bar, outline="ink", weight=_BAR_WEIGHT))
    manner = Manner("answer", anchor="middle")
    elements.append(clipped_text(room, answer.text, rungs, label, manner))
    if answer.votes is not None:
        number = replace(row, x=row.right - 68, width=68)
        right = replace(manner, align="right")
        elements.append(clipped_text(room, str(answer.votes), rungs, number, right))
    return elements
