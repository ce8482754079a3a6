"""Laying out a whole deck: every slide on its pages, each with its title, ribbon and slot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from presenter.deck import Deck, Slide
from presenter.deck.designs import PictureSlide, Welcome
from presenter.deck.words import words_for
from presenter.frames.fitting import Manner, Setting, set_text
from presenter.frames.frame import Box, Element, Frame, Image, Outline, Text
from presenter.frames.grid import HEIGHT, Grid
from presenter.frames.placing import Page, Room, place
from presenter.frames.placing.page import clipped_text
from presenter.frames.placing.table import TITLED_BY_THEMSELVES
from presenter.frames.theme import Theme

_SLOT_WIDTH = 156.0


@dataclass(frozen=True, slots=True)
class LaidOutSlide:
    """A slide of the fitted deck and its elements, of all steps together."""

    slide: Slide
    elements: tuple[Element, ...]
    smallest: bool = False


class Layout:
    """A laid-out deck. `deck` is the fitted one: what did not fit continues on slides of its own.

    `frame` gives the same object each time it is asked for the same step.
    """

    def __init__(self, deck: Deck, theme: Theme, pages: tuple[LaidOutSlide, ...]) -> None:
        self.deck = replace(deck, slides=tuple(page.slide for page in pages))
        self.theme = theme
        self.width, self.height = Grid(deck.shape).width, HEIGHT
        self.pages = pages
        self._frames: dict[tuple[int, int], Frame] = {}

    def frame(self, slide: int, step: int) -> Frame:
        """The frame of a step (from 0) of a slide (from 0). Raises IndexError for no such slide."""
        key = (slide, step)
        if key not in self._frames:
            elements = self.pages[slide].elements
            self._frames[key] = Frame(self.width, self.height, self.theme, elements, step)
        return self._frames[key]

    def pictures(self) -> tuple[Path, ...]:
        """The files of all pictures, in the order in which they are shown."""
        return tuple(
            element.picture.path
            for page in self.pages
            for element in page.elements
            if isinstance(element, Image)
        )


def lay_out(deck: Deck, theme: Theme) -> Layout:
    """Lay out a deck in a theme, in the deck's own shape. The same deck gives the same frames."""
    pages = tuple(page for slide in deck.slides for page in lay_out_slide(slide, deck, theme))
    return Layout(deck, theme, pages)


def lay_out_slide(slide: Slide, deck: Deck, theme: Theme) -> tuple[LaidOutSlide, ...]:
    """The pages of one slide, each a slide of the fitted deck."""
    grid = Grid(deck.shape)
    head = _title(slide, Room(grid, theme, deck.language))
    down = 36.0 if head and len(tuple(head.lines())) > 1 else 0.0
    room = Room(grid, theme, deck.language, slide.title, down, slide.one_by_one)
    pages = place(slide.design, room)
    return tuple(
        _page(slide, page, number, len(pages), head, room) for number, page in enumerate(pages, 1)
    )


def _page(
    slide: Slide, page: Page, number: int, total: int, head: Text | None, room: Room
) -> LaidOutSlide:
    own = replace(slide, design=page.design)
    if total > 1:
        slot = words_for(room.language).page.format(number=number, total=total)
        name = slide.id if number == 1 else f"{slide.id}~{number}"
        own = replace(own, id=name, slot=slot, notes=slide.notes if number == 1 else "")
    elements: list[Element] = [] if _covers_the_top(own) else [_ribbon(own, room)]
    if head:
        elements.append(head)
    if own.slot and not isinstance(own.design, Welcome | PictureSlide):
        elements.append(_slot(own.slot, room))
    style = page.style
    smallest = style is not None and style == room.theme.styles[style.name][-1]
    return LaidOutSlide(own, (*elements, *page.elements), smallest)


def _covers_the_top(slide: Slide) -> bool:
    return isinstance(slide.design, PictureSlide)


def _title(slide: Slide, room: Room) -> Text | None:
    """The title at the top, on one line or two."""
    if isinstance(slide.design, TITLED_BY_THEMSELVES):
        return None
    style = room.theme.style("title")
    width = room.grid.right - room.grid.left - _SLOT_WIDTH - 12
    one = Box(room.grid.left, 44, width, style.pitch)
    setting = Setting((style,), width, style.pitch, room.language)
    if setting.holds([slide.title], style):
        return set_text([slide.title], setting, style, one, Manner("title", colour="accent"))
    two = replace(one, height=2 * style.pitch)
    return clipped_text(room, slide.title, (style,), two, Manner("title", colour="accent"))


def _slot(text: str, room: Room) -> Text:
    box = Box(room.grid.right - _SLOT_WIDTH, 44, _SLOT_WIDTH, 36)
    return clipped_text(
        room, text, room.theme.rungs("slot"), box, Manner("slot", colour="muted", align="right")
    )


def _ribbon(slide: Slide, room: Room) -> Outline:
    """The reading ribbon that hangs from the top edge, its end notched."""
    width, length = (30.0, 132.0) if isinstance(slide.design, Welcome) else (18.0, 32.0)
    x = room.grid.left
    commands = (
        ("M", (x, 0.0)),
        ("L", (x + width, 0.0)),
        ("L", (x + width, length)),
        ("L", (x + width / 2, length - 0.42 * width)),
        ("L", (x, length)),
        ("Z", ()),
    )
    return Outline(Box(x, 0, width, length), commands, fill="accent")
