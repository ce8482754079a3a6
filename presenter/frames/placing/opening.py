"""Placing what opens, pauses and shows: the welcome, a picture, a break."""

from __future__ import annotations

from dataclasses import replace

from presenter.deck.designs import Break, PictureSlide, Welcome
from presenter.frames.fitting import Manner, set_text
from presenter.frames.frame import Box, Element, Image, Ring, Text
from presenter.frames.grid import BODY_BOTTOM, HEIGHT
from presenter.frames.placing.page import Page, Room, clipped_text, icon

_RINGS = (96, 156, 216, 276, 336)


def place_welcome(design: Welcome, room: Room) -> tuple[Page, ...]:
    """The title large, standing on its subtitle; rings or a picture at the right."""
    grid, theme = room.grid, room.theme
    width = 416 if design.picture else 816
    title = clipped_text(
        room,
        room.title,
        theme.rungs("display"),
        grid.box(72, 150, width, 168),
        Manner("title", anchor="bottom"),
        balanced=True,
    )
    elements: list[Element] = [*_ornament(design, room), title]
    for text, role, size, y, height in (
        (design.subtitle, "subtitle", 36, 328, 108),
        (design.occasion, "date", 28, 444, 36),
    ):
        if text:
            box = grid.box(72, y, width, height)
            rungs = theme.rungs("body", size)
            elements.append(clipped_text(room, text, rungs, box, Manner(role, colour="muted")))
    return (Page(design, tuple(elements)),)


def _ornament(design: Welcome, room: Room) -> list[Element]:
    if design.picture:
        return [Image(room.grid.box(512, 0, 448, HEIGHT), design.picture, cover=True)]
    if not room.theme.ornament:
        return []
    weight = room.theme.line_weight
    return [Ring(room.grid.width, HEIGHT, radius, "line", weight) for radius in _RINGS]


def place_picture(design: PictureSlide, room: Room) -> tuple[Page, ...]:
    """The picture whole, as large as it goes, above its caption."""
    if not design.caption:
        whole = Box(0, 0, room.grid.width, HEIGHT)
        return (Page(design, (Image(whole, design.picture),)),)
    caption = clipped_text(
        room,
        design.caption,
        room.theme.rungs("body", 32),
        room.grid.box(72, 448, 816, 68),
        Manner("title", anchor="middle"),
    )
    picture = Image(Box(0, 0, room.grid.width, 428), design.picture)
    return (Page(design, (picture, caption)),)


def place_break(design: Break, room: Room) -> tuple[Page, ...]:
    """A countdown, when the evening goes on, and a cup."""
    elements: list[Element] = [icon("cup", room.grid.right - 164, 150 + room.down, 150)]
    if design.countdown:
        elements.append(_countdown(design, room))
    if design.resume:
        box = room.grid.box(72, 352 + room.down, 816, 46)
        rungs = room.theme.rungs("body", 36)
        resume = clipped_text(room, design.resume, rungs, box, Manner("body"))
        elements.append(replace(resume, live="resume"))
    if design.text:
        box = room.between(72, 408, 816, BODY_BOTTOM)
        rungs = room.theme.rungs("caption")
        elements.append(
            clipped_text(room, design.text, rungs, box, Manner("caption", colour="muted"))
        )
    return (Page(design, tuple(elements)),)


def _countdown(design: Break, room: Room) -> Text:
    size = 144 if (design.minutes or 0) >= 60 else 184
    left = room.grid.left - 6
    box = Box(left, 128 + room.down, room.grid.right - 164 - left, 184)
    style = room.theme.style("countdown", size)
    setting = room.setting((style,), box)
    text = set_text([design.countdown], setting, style, box, Manner("countdown"))
    return replace(text, live="countdown")
