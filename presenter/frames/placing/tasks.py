"""Placing what the group does: cards, activities, cases to discuss, looking back at cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.deck.designs import Activity, Cards, CaseQuestions, Points, Recall
from presenter.frames.fitting import Manner, paginate, set_text
from presenter.frames.frame import Box, Element, Outline, Text
from presenter.frames.grid import BODY_BOTTOM
from presenter.frames.placing.lists import even_runs, place_points, with_dashes
from presenter.frames.placing.page import Page, Room, clipped_text, icon

_RULES_ON_A_CARD = (146.0, 190.0, 234.0)
_MOST_CAPTION_LINES = 6
_COLUMNS = {1: ((72, 816),), 2: ((72, 396), (492, 396)), 3: ((72, 256), (352, 256), (632, 256))}


def place_cards(design: Cards, room: Room) -> tuple[Page, ...]:
    """Cards side by side, with what is needed and what to do with them below."""
    notes = [("bag", design.materials, 72, "muted"), ("right", design.share, 492, "ink")]
    below = [
        captioned_icon(room, name, text, x, 396, colour) for name, text, x, colour in notes if text
    ]
    bottom = min([376.0, *(elements[0].box.y - 28 - room.down for elements in below)])
    pages: list[Page] = []
    for prompts in even_runs(design.prompts, 3):
        elements: list[Element] = []
        columns = _COLUMNS[len(prompts)]
        for index, (prompt, (x, width)) in enumerate(zip(prompts, columns, strict=True)):
            box = room.between(x, 104, width, bottom)
            elements += _card(prompt, box, room, room.step(index))
        elements += [element for group in below for element in group]
        pages.append(Page(replace(design, prompts=prompts), tuple(elements)))
    return tuple(pages)


def _card(prompt: str, card: Box, room: Room, step: int) -> list[Element]:
    inner = Box(card.x + 28, card.y + 22, card.width - 56, card.height - 44)
    text = clipped_text(
        room, prompt, room.theme.rungs("strong"), inner, Manner("body", step=step), balanced=True
    )
    below = max(line.y + text.style.pitch for line in text.lines())
    panel = replace(room.panel(card, "card", outlined=True), step=step)
    rules = [replace(rule, step=step) for rule in _rules(card, room, below)]
    return [panel, text, *rules]


def _rules(card: Box, room: Room, below: float) -> list[Element]:
    """Lines to write on, as far as the words on the card leave room for them."""
    return [
        room.line(card.x + 28, card.y + y, card.right - 28, card.y + y)
        for y in _RULES_ON_A_CARD
        if card.y + y > below + 12 and card.y + y < card.bottom - 12
    ]


def captioned_icon(
    room: Room, name: str, text: str, x: float, width: float, colour: str
) -> tuple[Outline, Text]:
    """An icon and its caption at the foot of the body: at y 404, or higher for more lines."""
    left, right = room.grid.x(x), room.grid.x(x + width)
    box = Box(left + 44, 402, right - left - 44, BODY_BOTTOM - 402)
    rungs = room.theme.rungs("caption")
    if room.setting(rungs, box).best_rung([text]) is None:
        lines = len(room.setting(rungs, box).lines(text, rungs[-1]))
        height = min(lines, _MOST_CAPTION_LINES) * rungs[-1].pitch
        box = replace(box, y=BODY_BOTTOM - height, height=height)
    caption = clipped_text(room, text, rungs, box, Manner("caption", colour=colour))
    return icon(name, left, box.y + 2, 32), caption


def place_activity(design: Activity, room: Room) -> tuple[Page, ...]:
    """The task at the left above what is needed, tips in a panel at the right.

    Tips that are too long for the panel become a list of their own.
    """
    tips = _tips(design, room)
    if design.tips and not tips:
        points = Points(items=design.tips, lead=design.tips_head)
        return (*place_activity(replace(design, tips=()), room), *place_points(points, room))
    width = 396 if tips else 816
    bottom, foot = BODY_BOTTOM, ()
    if design.materials:
        foot = captioned_icon(room, "bag", design.materials, 72, width, "muted")
        bottom = foot[0].box.y - 20
    box = room.between(72, 104, width, bottom)
    setting = room.setting(room.theme.rungs("body", 40), box)
    pages: list[Page] = []
    for page in paginate([design.task], setting, most=1):
        text = set_text(page.items, setting, page.style, box, Manner("body"))
        elements = (text, *tips, *foot)
        pages.append(Page(replace(design, task=page.items[0]), elements, page.style))
    return tuple(pages)


def _tips(design: Activity, room: Room) -> tuple[Element, ...]:
    """The panel with tips; nothing where there are none or they do not fit."""
    panel = room.between(504, 104, 384, BODY_BOTTOM)
    box = Box(panel.x + 56, panel.y + 72, panel.width - 74, panel.height - 84)
    for gap in (22.0, 12.0):
        setting = room.setting(room.theme.rungs("body", 28), box, gap)
        if design.tips and (style := setting.best_rung(design.tips)):
            steps = room.steps(len(design.tips))
            text = set_text(design.tips, setting, style, box, Manner("body"), steps)
            head_box = Box(panel.x + 28, panel.y + 20, panel.width - 56, 36)
            rungs = room.theme.rungs("strong", 28)
            head = clipped_text(room, design.tips_head, rungs, head_box, Manner("head", "accent"))
            return room.panel(panel), head, _with_short_dashes(text)
    return ()


def _with_short_dashes(text: Text) -> Text:
    dashed = with_dashes(text)
    paragraphs = tuple(
        replace(p, dash=replace(p.dash, x=text.box.x - 28, width=12)) if p.dash else p
        for p in dashed.paragraphs
    )
    return replace(dashed, paragraphs=paragraphs)


def place_case_questions(design: CaseQuestions, room: Room) -> tuple[Page, ...]:
    """The case to look back at, beside its questions in a panel."""
    story_box = room.between(72, 104, 348, BODY_BOTTOM)
    story = clipped_text(
        room, "\n".join(design.story), room.theme.rungs("voice", 28), story_box, Manner("body")
    )
    panel = room.between(456, 104, 432, BODY_BOTTOM)
    box = Box(panel.x + 84, panel.y + 28, panel.width - 108, panel.height - 56)
    setting = room.setting(room.theme.rungs("body", 32), box, 48)
    pages: list[Page] = []
    first = 1
    for page in paginate(design.questions, setting):
        steps = room.steps(len(page.items))
        text = set_text(page.items, setting, page.style, box, Manner("body"), steps)
        numbers = _numbers(text, first, room) if len(design.questions) > 1 else []
        elements = (story, room.panel(panel), *numbers, text)
        pages.append(Page(replace(design, questions=page.items), elements, page.style))
        first += len(page.items)
    return tuple(pages)


def _numbers(text: Text, first: int, room: Room) -> list[Element]:
    """The number of each question, beside its first line."""
    style = next(s for s in room.theme.rungs("number") if s.pitch == text.style.pitch)
    numbers: list[Element] = []
    for index, paragraph in enumerate(text.paragraphs):
        box = Box(text.box.x - 56, paragraph.lines[0].y, 48, style.pitch)
        setting = room.setting((style,), box)
        numbers.append(
            set_text(
                [str(first + index)],
                setting,
                style,
                box,
                Manner("number", colour="accent", step=paragraph.step),
            )
        )
    return numbers


def place_recall(design: Recall, room: Room) -> tuple[Page, ...]:
    """A card from the start of the evening beside what was learnt."""
    card = room.between(72, 104, 384, BODY_BOTTOM)
    left = Box(card.x + 28, card.y + 76, card.width - 56, card.height - 104)
    right = replace(room.grid.box(516, left.y, 372, 0), height=left.height)
    elements: list[Element] = [room.panel(card, "card", outlined=True)]
    for head, box, colour in (
        (design.before_head, left, "muted"),
        (design.after_head, right, "accent"),
    ):
        head_box = replace(box, y=card.y + 22, height=36)
        rungs = room.theme.rungs("strong", 28)
        elements.append(clipped_text(room, head, rungs, head_box, Manner("head", colour)))
    elements.append(_arrow(card.right, right.x, 300 + room.down / 2))
    elements += _words_or_rules(design.before, left, room, "voice")
    elements += _words_or_rules(design.after, right, room, "body")
    return (Page(design, tuple(elements)),)


def _arrow(left: float, right: float, y: float) -> Outline:
    """The arrow from then to now, in the middle of the gap."""
    size = min(36.0, right - left - 16)
    return icon("right", (left + right - size) / 2, y - size / 2, size)


def _words_or_rules(text: str, box: Box, room: Room, style: str) -> Sequence[Element]:
    if text:
        return [clipped_text(room, text, room.theme.rungs(style, 36), box, Manner("body"))]
    count = int(box.height // 56)
    return [
        room.line(box.x, box.y + 56 * (n + 1) - 16, box.right, box.y + 56 * (n + 1) - 16)
        for n in range(count)
    ]
