"""A tour: a session led by nobody, with pictures of both windows at every step."""

from __future__ import annotations

import datetime
import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from presenter.app import Evening, application_with_windows
from presenter.check import lay_out_session, open_session
from presenter.deck import Deck
from presenter.display import use_unseen_screens
from presenter.files import make_folder, write_atomically
from presenter.language import language_in_use, translate
from presenter.settings import Settings
from presenter.show import ManualClock, Position
from presenter.show.commands import GoTo

_STEP_SECONDS = 40.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A step of the tour: the title of its part, what it is called, and its two pictures."""

    part: str
    name: str
    audience: str
    presenter: str


def take_tour(file: Path, folder: Path) -> Path:
    """Lead the session in a file offscreen; returns the page that shows all pictures.

    The clock is made up: each step takes the same time. Raises UnreadableFile and SessionError as
    reading does, FileNotWritten where the folder can't be written.
    """
    session = open_session(file)
    use_unseen_screens()
    application_with_windows()
    layout = lay_out_session(session)
    make_folder(folder)
    clock = ManualClock(_beginning(layout.deck))
    evening = Evening(layout, clock=clock, settings=Settings().changed("transition", "none"))
    # Where two screens can't be had unseen, the windows stand beside each other.
    evening.begin(windowed=len(QGuiApplication.screens()) < 2)
    try:
        stops = [_stop(evening, position, folder, clock) for position in _positions(layout.deck)]
    finally:
        evening.finish()
    index = folder / "index.html"
    write_atomically(index, _page(layout.deck, stops).encode())
    return index


def settle(evening: Evening) -> None:
    """Let everything that is waiting be painted."""
    for _ in range(3):
        evening.presenter.draw()
        QGuiApplication.processEvents()
        while evening.painter.busy:
            evening.painter.wait()
    evening.presenter.draw()
    QGuiApplication.processEvents()


def picture_of(window: QWidget) -> bytes:
    """What a window shows, as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def _beginning(deck: Deck) -> datetime.datetime:
    date = deck.date or datetime.date(2000, 1, 1)
    return datetime.datetime.combine(date, deck.start or datetime.time(19, 30)).astimezone()


def _positions(deck: Deck) -> Iterator[Position]:
    for index, slide in enumerate(deck.slides):
        yield from (Position(index, step) for step in range(slide.steps))


def _stop(evening: Evening, position: Position, folder: Path, clock: ManualClock) -> Stop:
    evening.show.do(GoTo(position.slide, position.step))
    clock.advance(_STEP_SECONDS)
    settle(evening)
    slide = evening.show.deck.slides[position.slide]
    number = f"{position.slide + 1:03}-{position.step + 1}"
    names = f"{number}-audience.png", f"{number}-presenter.png"
    for name, window in zip(names, (evening.audience, evening.presenter), strict=True):
        write_atomically(folder / name, picture_of(window))
    part = evening.show.deck.part(slide.part).title
    return Stop(part, _name(position, slide.steps, slide.title), *names)


def _name(position: Position, steps: int, title: str) -> str:
    if steps == 1:
        text = translate("Tour", "{slide} · {title}")
    else:
        text = translate("Tour", "{slide} · {title} · step {step} of {steps}")
    return text.format(slide=position.slide + 1, title=title, step=position.step + 1, steps=steps)


_STYLE = """
:root { color-scheme: light dark; }
body { margin: 2rem auto; max-width: 96rem; padding: 0 1.5rem;
       font: 16px/1.45 Carlito, Calibri, system-ui, sans-serif;
       color: light-dark(#1e2326, #edefed); background: light-dark(#f3f1ec, #14181b); }
h1 { font-size: 1.8rem; margin: 0; }
b { color: light-dark(#1b5e59, #6cc9bc); margin-right: .4em; }
.stops { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); }
figure { margin: 0; }
.pair { display: grid; gap: .75rem; grid-template-columns: 1fr 1fr; align-items: start; }
img { width: 100%; height: auto; border-radius: 4px; display: block;
      outline: 1px solid light-dark(#d2cdc3, #363f45); }
figcaption { margin-top: .4rem; color: light-dark(#565e63, #a9b2b7); }
"""


def _page(deck: Deck, stops: Sequence[Stop]) -> str:
    figures = "\n".join(
        _figure(stop, heads=number == 0)
        for _, of_part in groupby(stops, key=lambda stop: stop.part)
        for number, stop in enumerate(of_part)
    )
    title = html.escape(deck.title)
    counted = translate("Tour", "{slides} slides, {steps} steps")
    counts = html.escape(counted.format(slides=len(deck.slides), steps=len(stops)))
    return (
        f'<!doctype html>\n<html lang="{language_in_use()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{counts}</p>\n"
        f'<div class="stops">\n{figures}\n</div>\n</body>\n</html>\n'
    )


def _figure(stop: Stop, *, heads: bool) -> str:
    """The two pictures of a step; the first of a part is headed by the part's title."""
    name = html.escape(stop.name)
    part = f"<b>{html.escape(stop.part)}</b> " if heads else ""
    images = "".join(
        f'<a href="{file}"><img src="{file}" alt="{name}" loading="lazy"></a>'
        for file in (stop.audience, stop.presenter)
    )
    return f'<figure><div class="pair">{images}</div><figcaption>{part}{name}</figcaption></figure>'
