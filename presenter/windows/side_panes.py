"""The column at the right: what comes next, what to lay ready, what the group sees now."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QWidget

from presenter.language import translate
from presenter.show import Cover, moves, timing
from presenter.widgets.captioned import Captioned
from presenter.widgets.frame_view import FrameView
from presenter.widgets.lay_ready import LayReady
from presenter.widgets.look import Role
from presenter.widgets.picture_view import Message, PictureView
from presenter.windows.stage import BeamerPlace, Moment, Stage
from presenter.windows.times import minutes_ahead

_GAP = 12


def things_to_lay_ready(moment: Moment) -> tuple[str, str] | None:
    """The materials of the next part that needs any, and when that is; None when none does."""
    if moment.part is None:
        return None
    parts = moment.deck.parts
    wait = timing.part_left(moment.deck, moment.state, moment.now)
    wait = None if wait is None else max(0.0, wait)
    here = parts.index(moment.part)
    for number, part in enumerate(parts[here + 1 :]):
        if part.materials:
            things = ", ".join(part.materials)
            when = _when(part.title, wait, is_next=number == 0)
            return things[:1].upper() + things[1:], when
        wait = None if wait is None or part.minutes is None else wait + part.minutes * 60
    return None


def _when(part: str, wait: float | None, *, is_next: bool) -> str:
    if is_next and not wait:
        return translate("PresenterWindow", "({part}, next)").format(part=part)
    if wait is None:
        return f"({part})"
    text = translate("PresenterWindow", "({part}, in {minutes} min)")
    return text.format(part=part, minutes=minutes_ahead(wait))


def beamer_outline(moment: Moment) -> Role:
    """The colour around the picture of what the group sees."""
    if moment.beamer.place is BeamerPlace.GONE:
        return "danger"
    if moment.state.frozen:
        return "frozen"
    return "line" if moment.audience.cover is not Cover.NONE else "accent"


class SidePanes(QWidget):
    """Next above, the beamer below, between them what to lay ready.

    When the audience view is frozen the two trade places: what the group still sees goes first.
    """

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        shape = stage.layout.width / stage.layout.height
        self.next_view = FrameView(stage.painter, stage.look)
        self.next = Captioned(stage.look, self.next_view, shape)
        self.next.set_caption(translate("PresenterWindow", "Next"))
        self.beamer_view = PictureView(stage.look, outline="accent")
        self.beamer = Captioned(stage.look, self.beamer_view, shape)
        head = translate("PresenterWindow", "To lay ready")
        self.lay_ready = LayReady(stage.look, head)
        for pane in (self.next, self.lay_ready, self.beamer):
            pane.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the column anew."""
        super().resizeEvent(event)
        self._arrange()

    def draw(self, moment: Moment) -> None:
        """Show a moment."""
        self._draw_next(moment)
        self._draw_beamer(moment)
        things = things_to_lay_ready(moment)
        self.lay_ready.setVisible(things is not None)
        if things:
            self.lay_ready.show_things(*things)
        self._arrange()

    def show_beamer(self, picture: QImage | None) -> None:
        """Show what the audience window shows; None when it is nowhere."""
        self.beamer_view.set_image(picture)

    def beamer_pixels(self) -> QSize:
        """How large the picture of the beamer is, in device pixels."""
        ratio = self.devicePixelRatioF()
        content = self.beamer_view.content_rect().size()
        return QSize(round(content.width() * ratio), round(content.height() * ratio))

    def _draw_next(self, moment: Moment) -> None:
        after = None if moment.slide is None else moves.after(moment.deck, moment.position)
        ahead = self._stage.frames_around(after, ahead=1) if after else ()
        self.next_view.set_frame(self._stage.frame_at(after), moment.live_texts(after), ahead)
        ends = Message(head=translate("PresenterWindow", "Then the evening ends"))
        self.next_view.set_message(ends if after is None else None)
        self.next.setVisible(moment.slide is not None)

    def _draw_beamer(self, moment: Moment) -> None:
        if moment.state.frozen and not moment.state.ended:
            text = translate("PresenterWindow", "The group still sees this")
            self.beamer.set_caption(text, ("frozen", "freeze"))
        else:
            self.beamer.set_caption(translate("PresenterWindow", "On the beamer, now"))
        gone = moment.beamer.place is BeamerPlace.GONE
        nothing = Message(head=translate("PresenterWindow", "Nothing"))
        self.beamer_view.set_message(nothing if gone else None)
        self.beamer_view.set_outline(beamer_outline(moment))

    def _arrange(self) -> None:
        pictures = [self.next, self.beamer]
        if self.beamer.emphasis:
            pictures.reverse()
        first, last = pictures
        width, y = self.width(), 0
        for pane, height in (
            (first, first.height_for(width)),
            (self.lay_ready, self.lay_ready.heightForWidth(width)),
            (last, last.height_for(width)),
        ):
            if not pane.isHidden():
                # Only the last one can be short of room: it shrinks, and keeps its shape.
                pane.setGeometry(0, y, width, max(0, min(height, self.height() - y)))
                y += height + _GAP
