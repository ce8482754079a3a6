"""Placing rows and lists: songs, passages, prayer points, points, numbered steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from presenter.deck.designs import (
    NumberedSteps,
    PassageRow,
    Passages,
    Points,
    Prayer,
    SongBoard,
    SongRow,
)
from presenter.frames.fitting import Manner, Setting, paginate, set_text
from presenter.frames.frame import Box, Element, Text
from presenter.frames.grid import BODY_BOTTOM
from presenter.frames.placing.page import Page, Room, clipped_text
from presenter.frames.theme import Style

_SONG_ROW = 68.0
_DASH_INDENT = 36.0
_ROW = 128.0

Thing = TypeVar("Thing")


def even_runs(things: Sequence[Thing], most: int) -> list[tuple[Thing, ...]]:
    """The things in as few runs of at most `most` as possible, as equal as possible."""
    count = max(1, -(-len(things) // most))
    short, longer = divmod(len(things), count)
    runs: list[tuple[Thing, ...]] = []
    start = 0
    for index in range(count):
        end = start + short + (index < longer)
        runs.append(tuple(things[start:end]))
        start = end
    return runs


def with_dashes(text: Text) -> Text:
    """The same text, each paragraph with the dash of a list item before it."""
    paragraphs = tuple(
        replace(
            p,
            dash=Box(text.box.x - _DASH_INDENT, p.lines[0].y + 0.48 * text.style.pitch, 16, 3),
        )
        for p in text.paragraphs
    )
    return replace(text, paragraphs=paragraphs)


def place_song_board(design: SongBoard, room: Room) -> tuple[Page, ...]:
    """Five songs on a board at the most."""
    pages: list[Page] = []
    board = room.body
    for rows in even_runs(design.rows, int((board.height - 20) // _SONG_ROW)):
        panel = room.panel(board, "board")
        if room.theme.outlined:
            panel = replace(panel, outline="boardline")
        height = (board.height - 20) / len(rows)
        elements: list[Element] = [panel, *_uprights(board, rows, room)]
        for index, row in enumerate(rows):
            y = board.y + 10 + index * height
            if index:
                rule = room.line(room.grid.x(104), y, room.grid.x(856), y, "boardline")
                elements.append(replace(rule, step=room.step(index)))
            elements += _song(row, room, y, height, room.step(index))
        pages.append(Page(replace(design, rows=rows), tuple(elements)))
    return tuple(pages)


def _uprights(board: Box, rows: Sequence[SongRow], room: Room) -> list[Element]:
    """The line between numbers and stanzas, broken where a song has no number."""
    x = room.grid.x(442)
    height = (board.height - 20) / len(rows)
    pieces: list[Element] = []
    for index, row in enumerate(rows):
        if row.number:
            y = board.y + 10 + index * height
            top = y + 14 if index == 0 else y
            bottom = y + height - 14 if index == len(rows) - 1 else y + height
            pieces.append(room.line(x, top, x, bottom, "boardline"))
    return pieces


def _song(row: SongRow, room: Room, y: float, height: float, step: int) -> list[Element]:
    """Book, number and stanzas in their columns; a song without number takes the whole row."""
    theme, grid = room.theme, room.grid
    shown = Manner("row", "boardink", anchor="middle", step=step)
    if not row.number:
        whole = grid.box(112, y, 736, height)
        return [clipped_text(room, row.book, theme.rungs("stanzas"), whole, shown)]
    cells = (
        (row.book, "book", grid.box(112, y, 140, height), replace(shown, colour="boardmuted")),
        (row.number, "numeral", grid.box(252, y, 148, height), replace(shown, align="right")),
        (row.stanzas, "stanzas", grid.box(484, y, 364, height), shown),
    )
    return [
        clipped_text(room, text, theme.rungs(style), box, manner)
        for text, style, box, manner in cells
        if text
    ]


def place_passages(design: Passages, room: Room) -> tuple[Page, ...]:
    """Rows of 96 points, or of 64 when there are more than four."""
    room_for_rows = BODY_BOTTOM - room.top
    height, size = (96.0, 44.0) if len(design.rows) * 96 <= room_for_rows else (64.0, 32.0)
    pages: list[Page] = []
    for rows in even_runs(design.rows, int(room_for_rows // height)):
        elements: list[Element] = []
        for index, row in enumerate(rows):
            step = room.step(index)
            y = room.top + index * height
            if index:
                rule = room.line(room.grid.left, y, room.grid.right, y)
                elements.append(replace(rule, step=step))
            elements += _passage(row, room, y, height, size, step)
        pages.append(Page(replace(design, rows=rows), tuple(elements)))
    return tuple(pages)


def _passage(
    row: PassageRow, room: Room, y: float, height: float, size: float, step: int
) -> list[Element]:
    width = 564 if row.by else 816
    inset = 14 if height > 80 else 4
    reference = clipped_text(
        room,
        row.reference,
        room.theme.rungs("voice", size),
        room.grid.box(72, y + inset, width, height - 2 * inset),
        Manner("row", anchor="middle", step=step),
    )
    if not row.by:
        return [reference]
    reader = clipped_text(
        room,
        row.by,
        room.theme.rungs("caption"),
        room.grid.box(660, y + inset, 228, height - 2 * inset),
        Manner("row", colour="accent", align="right", anchor="middle", step=step),
    )
    return [reference, reader]


def place_prayer(design: Prayer, room: Room) -> tuple[Page, ...]:
    """The prompt, and the points at their steps below it."""
    if not design.points:
        return _prompt_alone(design, room)
    lead, top = _prompt_above(design, room)
    box = room.indented(_DASH_INDENT, top, BODY_BOTTOM)
    setting = room.setting(room.theme.rungs("body", 36), box, gap=18)
    pages: list[Page] = []
    for page in paginate(design.points, setting):
        text = _list(page.items, room, setting.gap, page.style, box)
        pages.append(Page(replace(design, points=page.items), (*lead, text), page.style))
    return tuple(pages)


def _prompt_above(design: Prayer, room: Room) -> tuple[tuple[Element, ...], float]:
    """The prompt, and where the points begin below it."""
    if not design.prompt:
        return (), 104.0
    box = room.grid.box(72, room.top, 816, 102)
    return (
        clipped_text(room, design.prompt, room.theme.rungs("body"), box, Manner("lead")),
    ), 220.0


def _prompt_alone(design: Prayer, room: Room) -> tuple[Page, ...]:
    setting = room.setting(room.theme.rungs("body"), room.body)
    return tuple(
        Page(
            replace(design, prompt=page.items[0]),
            (set_text(page.items, setting, page.style, room.body, Manner("body")),),
            page.style,
        )
        for page in paginate([design.prompt], setting, most=1)
    )


def _list(items: Sequence[str], room: Room, gap: float, style: Style, box: Box) -> Text:
    setting = room.setting((style,), box, gap)
    steps = room.steps(len(items))
    return with_dashes(set_text(items, setting, style, box, Manner("body"), steps))


def place_points(design: Points, room: Room) -> tuple[Page, ...]:
    """A list, below its lead and above its source where it has them."""
    top, lead = _lead(design, room)
    bottom = BODY_BOTTOM - 44 if design.by else BODY_BOTTOM
    box = room.indented(_DASH_INDENT, top, bottom)
    gap = room.theme.spacing["item"]
    pages: list[Page] = []
    # A list can go on anywhere, so it continues before it becomes too small for the back row.
    rungs = room.theme.rungs("body", 32, 28)
    for page in paginate(design.items, room.setting(rungs, box, gap)):
        elements: list[Element] = [*lead, _list(page.items, room, gap, page.style, box)]
        if design.by:
            elements.append(source_line(design.by, room, 72))
        pages.append(Page(replace(design, items=page.items), tuple(elements), page.style))
    return tuple(pages)


def _lead(design: Points, room: Room) -> tuple[float, tuple[Element, ...]]:
    """Where the list begins, and the lead above it."""
    if not design.lead:
        return 104.0, ()
    box = room.between(72, 104, 816, 238)
    lead = clipped_text(room, design.lead, room.theme.rungs("body", 36), box, Manner("lead"))
    height = sum(lead.style.pitch for _ in lead.lines())
    return 104.0 + height + room.theme.spacing["paragraph"], (lead,)


def source_line(by: str, room: Room, x: float, y: float = 458) -> Text:
    """Who said or wrote it, as a caption at the foot of the body."""
    box = room.grid.box(x, y, 888 - x, 34)
    return clipped_text(
        room, by, room.theme.rungs("caption"), box, Manner("caption", colour="muted")
    )


def place_numbered_steps(design: NumberedSteps, room: Room) -> tuple[Page, ...]:
    """Rows of 128 points, three on a slide; a step that needs more words has a slide of its own."""
    height = BODY_BOTTOM - room.top - 24
    column = replace(room.grid.box(144, 0, 744, height), height=height)
    setting = room.setting(room.theme.rungs("body", 40), replace(column, height=_ROW - 24))
    style = next((s for s in setting.rungs if _all_hold(design.items, setting, s)), None)
    if style:
        runs = even_runs(design.items, int((BODY_BOTTOM - room.top) // _ROW))
    else:
        setting = room.setting(setting.rungs[-1:], column)
        runs = [page.items for page in paginate(design.items, setting, most=1)]
    pages: list[Page] = []
    first = design.first
    for items in runs:
        rows = _numbered_rows(items, first, room, setting, style or setting.rungs[-1])
        pages.append(Page(replace(design, items=items, first=first), rows, style))
        first += len(items)
    return tuple(pages)


def _all_hold(items: Sequence[str], setting: Setting, style: Style) -> bool:
    return all(setting.holds([item], style) for item in items)


def _numbered_rows(
    items: Sequence[str], first: int, room: Room, setting: Setting, style: Style
) -> tuple[Element, ...]:
    elements: list[Element] = []
    for index, item in enumerate(items):
        step = room.step(index)
        y = room.top + index * _ROW
        if index:
            rule = room.line(room.grid.left, y, room.grid.right, y)
            elements.append(replace(rule, step=step))
        box = room.grid.box(144, y + 14, 744, setting.height)
        number_box = room.grid.box(72, y + 17, 60, 48)
        elements += [
            small_number(first + index, room, number_box, step),
            set_text([item], setting, style, box, Manner("body", step=step)),
        ]
    return tuple(elements)


def small_number(number: int, room: Room, box: Box, step: int) -> Text:
    """The number of a row or a step, as large as its box allows."""
    rungs = room.theme.rungs("step")
    return clipped_text(room, str(number), rungs, box, Manner("number", colour="accent", step=step))
