"""What a leader could do better: slides that hold more than the back row can read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from presenter.frames.frame import Text
from presenter.frames.layout import LaidOutSlide, Layout
from presenter.language import translate

_MOST_WORDS = 90
_MOST_PAGES = 3
_TITLE_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Advice:
    """A sentence for the leader about a slide of a part."""

    part: str
    message: str


def advice_on(layout: Layout) -> Iterator[Advice]:
    """What is too much in a layout, in the order of the evening."""
    for _, group in groupby(layout.pages, key=lambda page: page.slide.id.split("~")[0]):
        pages = list(group)
        if sentence := _sentence(pages):
            title = pages[0].slide.title
            shown = title if len(title) <= _TITLE_SHOWN else f"{title[:_TITLE_SHOWN].rstrip()} …"
            message = sentence.format(title=shown, count=len(pages))
            yield Advice(pages[0].slide.part, message)


def _sentence(pages: Sequence[LaidOutSlide]) -> str:
    if any(text.clipped for page in pages for text in _texts(page)):
        return translate("Advice", "Not all of “{title}” fits on its slide: shorten it.")
    if len(pages) > _MOST_PAGES:
        return translate(
            "Advice", "“{title}” takes {count} slides: shorten it, or tell it instead."
        )
    if any(page.smallest and _words(page) > _MOST_WORDS for page in pages):
        return translate("Advice", "“{title}” is too much to read from the back row: shorten it.")
    return ""


def _texts(page: LaidOutSlide) -> Iterator[Text]:
    return (element for element in page.elements if isinstance(element, Text))


def _words(page: LaidOutSlide) -> int:
    return sum(len(line.text.split()) for text in _texts(page) for line in text.lines())
