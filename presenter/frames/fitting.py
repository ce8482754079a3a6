"""Making text fit: the largest rung at which all of it does, or else more than one page.

Texts are sequences of *items* that belong together: paragraphs, list items, stanzas. An item that
is too long for a page by itself is cut at the ends of its sentences.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from presenter.frames.breaking import break_text
from presenter.frames.frame import Box, Line, Paragraph, Text
from presenter.frames.theme import Style

_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[”’\"')\]]*\s+|(?<=[。！？])")
_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Setting:
    """How items are set: the rungs to try, the width and height they have, the gap between them.

    With `whole_lines` an item's lines are verse: a rung at which one would wrap does not fit.
    """

    rungs: tuple[Style, ...]
    width: float
    height: float
    language: str
    gap: float = 0
    balanced: bool = False
    whole_lines: bool = False

    def lines(self, item: str, style: Style) -> tuple[tuple[str, float], ...]:
        """The lines of an item at a rung, each with its width in points."""
        return break_text(item, style, self.width, self.language, balanced=self.balanced)

    def item_height(self, item: str, style: Style) -> float:
        """How high an item is at a rung, in points."""
        return len(self.lines(item, style)) * style.pitch

    def total(self, items: Sequence[str], style: Style) -> float:
        """How high the items are together at a rung, with the gaps between them."""
        heights = sum(self.item_height(item, style) for item in items)
        return heights + self.gap * max(0, len(items) - 1)

    def holds(self, items: Sequence[str], style: Style) -> bool:
        """Whether all items fit at a rung."""
        if self.whole_lines and any(self._wraps(item, style) for item in items):
            return False
        return self.total(items, style) <= self.height + _TOLERANCE

    def _wraps(self, item: str, style: Style) -> bool:
        return len(self.lines(item, style)) > item.count("\n") + 1

    def best_rung(self, items: Sequence[str]) -> Style | None:
        """The largest rung at which all items fit on one page, if there is one."""
        return next((style for style in self.rungs if self.holds(items, style)), None)


@dataclass(frozen=True, slots=True)
class Page:
    """Items that stand on one page, at one rung."""

    items: tuple[str, ...]
    style: Style


def paginate(items: Sequence[str], setting: Setting, most: int = 0) -> tuple[Page, ...]:
    """The pages of the items: as few as possible, then as large as possible, then as even.

    `most` limits the number of items on a page (0: no limit). No text is lost: an item that is too
    long for a page becomes more items, cut between sentences, or between words as a last resort.
    """
    limit = most or len(items)
    if len(items) <= limit and (style := setting.best_rung(items)):
        return (Page(tuple(items), style),)
    smallest = setting.rungs[-1]
    pieces = [piece for item in items for piece in _pieces(item, setting, smallest)]
    limit = most or len(pieces)
    fewest = len(_fill(pieces, setting, smallest, setting.height, limit))
    for style in setting.rungs:
        if not all(setting.holds([piece], style) for piece in pieces):
            continue
        if len(_fill(pieces, setting, style, setting.height, limit)) <= fewest:
            return _even(pieces, setting, style, fewest, limit)
    return _even(pieces, setting, smallest, fewest, limit)


def _fill(
    pieces: Sequence[str], setting: Setting, style: Style, height: float, most: int
) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    used = 0.0
    for piece in pieces:
        high = setting.item_height(piece, style)
        needed = high + (setting.gap if pages[-1] else 0)
        if pages[-1] and (used + needed > height + _TOLERANCE or len(pages[-1]) >= most):
            pages.append([])
            used, needed = 0.0, high
        pages[-1].append(piece)
        used += needed
    return pages


def _even(
    pieces: Sequence[str], setting: Setting, style: Style, count: int, most: int
) -> tuple[Page, ...]:
    """So many pages, as equal as possible: the least sum of the squares of their heights."""
    heights = [setting.item_height(piece, style) for piece in pieces]
    # For each number of pieces: how uneven they are at best on so many pages, and where those end.
    best: list[tuple[float, tuple[int, ...]] | None] = [(0.0, (0,)), *[None] * len(pieces)]
    for _ in range(count):
        best = [_one_more_page(best, end, heights, setting, most) for end in range(len(best))]
    last = best[-1]
    ends = last[1] if last else tuple(range(len(pieces) + 1))
    return tuple(Page(tuple(pieces[start:end]), style) for start, end in pairwise(ends))


def _one_more_page(
    best: Sequence[tuple[float, tuple[int, ...]] | None],
    end: int,
    heights: Sequence[float],
    setting: Setting,
    most: int,
) -> tuple[float, tuple[int, ...]] | None:
    """The least uneven way to put the pieces up to `end` on one page more than `best` has."""
    found: tuple[float, tuple[int, ...]] | None = None
    height = -setting.gap
    for start in range(end - 1, max(-1, end - 1 - most), -1):
        height += heights[start] + setting.gap
        if height > setting.height + _TOLERANCE and start < end - 1:
            break
        before = best[start]
        if before and (found is None or before[0] + height**2 < found[0]):
            found = before[0] + height**2, (*before[1], end)
    return found


def _pieces(item: str, setting: Setting, style: Style) -> list[str]:
    """The item itself, or the parts it must be cut into to fit a page at the smallest rung."""
    if setting.item_height(item, style) <= setting.height + _TOLERANCE:
        return [item]
    if "\n" in item:
        return _gathered(item.split("\n"), "\n", setting, style)
    if len(parts := sentences(item)) > 1:
        return _gathered(parts, " ", setting, style)
    return _lines_apart(item, setting, style)


def _gathered(parts: Sequence[str], glue: str, setting: Setting, style: Style) -> list[str]:
    """Runs of parts that are as long as fits, each part cut further where it must be."""
    runs: list[str] = []
    fitting = [piece for part in parts for piece in _pieces(part, setting, style)]
    for piece in fitting:
        longer = f"{runs[-1]}{glue}{piece}" if runs else piece
        if runs and setting.item_height(longer, style) <= setting.height + _TOLERANCE:
            runs[-1] = longer
        else:
            runs.append(piece)
    return runs


def _lines_apart(item: str, setting: Setting, style: Style) -> list[str]:
    """One endless sentence: as many of its words as fit, then the next ones."""
    room = max(1, int(setting.height / style.pitch))
    lines = [line for line, _ in setting.lines(item, style)]
    return [" ".join(lines[start : start + room]) for start in range(0, len(lines), room)]


def sentences(text: str) -> list[str]:
    """The sentences of a text; marks that close a quotation stay with their sentence."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text stands in its box, and what it is to the slide.

    `align` is left or right (of the reading direction), `anchor` top, middle or bottom; `step` is
    the first step that shows the whole text.
    """

    role: str
    colour: str = "ink"
    align: str = "left"
    anchor: str = "top"
    step: int = 0


def set_text(
    items: Sequence[str],
    setting: Setting,
    style: Style,
    box: Box,
    manner: Manner,
    steps: Sequence[int] = (),
) -> Text:
    """The text of the items at a rung in a box; `steps` says when each item appears."""
    free = box.height - setting.total(items, style)
    y = box.y + {"top": 0.0, "middle": free / 2, "bottom": free}[manner.anchor]
    paragraphs: list[Paragraph] = []
    for index, item in enumerate(items):
        paragraph = _paragraph(item, setting, style, replace(box, y=y), manner.align)
        shown = steps[index] if steps else 0
        gap = setting.gap if index else 0
        paragraphs.append(replace(paragraph, step=shown, gap=gap))
        y += len(paragraph.lines) * style.pitch + setting.gap
    return Text(
        box,
        manner.role,
        style,
        manner.colour,
        tuple(paragraphs),
        manner.align,
        manner.anchor,
        manner.step,
    )


def _paragraph(item: str, setting: Setting, style: Style, box: Box, align: str) -> Paragraph:
    backwards = _right_to_left(item)
    right = (align == "right") != backwards
    lines: list[Line] = []
    for index, (text, width) in enumerate(setting.lines(item, style)):
        y = box.y + index * style.pitch
        x = box.right - width if right else box.x
        lines.append(Line(text, x, y, y + style.baseline, width))
    return Paragraph(item, tuple(lines), right_to_left=backwards)


def _right_to_left(text: str) -> bool:
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
