"""Where the leader is: the present slide as large as it goes, and what it is called."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from presenter.language import translate
from presenter.show import Cover
from presenter.widgets.badge import BadgeFace
from presenter.widgets.frame_view import FrameView
from presenter.widgets.labels import ElidedLabel, TextLabel
from presenter.widgets.look import SMALL, Role
from presenter.widgets.picture_view import Message
from presenter.windows.arrangement import SLIDE_EDGE, Arrangement
from presenter.windows.stage import Moment, Stage


def position_text(moment: Moment, *, short: bool = False) -> str:
    """ "slide 21 of 34 · step 2 of 2"; nothing past the end."""
    if moment.slide is None:
        return ""
    whole = translate("PresenterWindow", "slide {number} of {total}")
    place = "{number} / {total}" if short else whole
    text = place.format(number=moment.position.slide + 1, total=len(moment.deck.slides))
    if moment.slide.steps == 1:
        return text
    step = translate("PresenterWindow", "step {number} of {total}")
    words = step.format(number=moment.position.step + 1, total=moment.slide.steps)
    return f"{text} · {words}"


def outline_of(moment: Moment) -> Role:
    """The colour around the slide: it tells from afar whether the group sees the same."""
    if not moment.beamer.seen:
        return "danger"
    if moment.audience.cover is not Cover.NONE:
        return "black"
    return "frozen" if moment.state.frozen else "accent"


def veil_of(moment: Moment) -> BadgeFace | None:
    """The badge on the slide when the group sees black or white instead."""
    match Cover.NONE if moment.state.ended else moment.audience.cover:
        case Cover.BLACK:
            text = translate("PresenterWindow", "The group sees black")
            return BadgeFace(text=text, icon="black", tone="black", ground="onblack")
        case Cover.WHITE:
            text = translate("PresenterWindow", "The group sees white")
            return BadgeFace(text=text, icon="screen", tone="black", ground="onblack")
        case _:
            return None


def end_message(moment: Moment) -> Message | None:
    """What stands in the place of the slide when the evening is over."""
    if not moment.state.ended:
        return None
    head = translate("PresenterWindow", "The evening is at its end")
    match moment.audience.cover:
        case Cover.BLACK:
            body = translate("PresenterWindow", "The group sees black. Previous takes you back.")
        case Cover.WHITE:
            body = translate("PresenterWindow", "The group sees white. Previous takes you back.")
        case _:
            body = translate(
                "PresenterWindow", "The group still sees what you froze. Previous takes you back."
            )
    return Message(head=head, body=body)


class SlidePane:
    """The heading and the slide: two widgets of the window, drawn together."""

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        self._stage = stage
        self._short = False
        self.title = ElidedLabel(stage.look, size=SMALL, bold=True, tone="muted")
        self.position = TextLabel(stage.look, size=SMALL, bold=True, tone="muted")
        self._heading = QWidget(parent)
        row = QHBoxLayout(self._heading)
        row.setContentsMargins(0, 0, 0, 6)
        row.addWidget(self.title, 1)
        row.addWidget(self.position, 0, Qt.AlignmentFlag.AlignRight)
        self.view = FrameView(stage.painter, stage.look, outline="accent", border=SLIDE_EDGE)
        self.view.setParent(parent)
        self.view.setAccessibleName(translate("PresenterWindow", "The present slide"))

    def arrange(self, arrangement: Arrangement) -> None:
        """Stand where the window has room for it."""
        self._short = arrangement.compact
        heading, slide = arrangement.heading, arrangement.slide
        self._heading.setGeometry(heading.x, heading.y, heading.width, heading.height)
        self.view.setGeometry(slide.x, slide.y, slide.width, slide.height)

    def draw(self, moment: Moment) -> None:
        """Show a moment."""
        self.title.setText(moment.slide.title if moment.slide else "")
        self.position.setText(position_text(moment, short=self._short))
        self.view.setAccessibleDescription(f"{self.title.text()} {self.position.text()}".strip())
        here = None if moment.state.ended else moment.position
        ahead = self._stage.frames_around(moment.position, ahead=1)
        self.view.set_frame(self._stage.frame_at(here), moment.live_texts(here), ahead)
        self.view.set_outline(outline_of(moment))
        self.view.set_veil(veil_of(moment))
        self.view.set_message(end_message(moment))
