"""The bar at the top: what time it is, how long it has been, what is left, what the beamer does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from presenter.deck.deck import DeckPart
from presenter.language import translate
from presenter.show import Cover, timing
from presenter.widgets import figure
from presenter.widgets.badge import Badge, BadgeFace
from presenter.widgets.figure import NOTHING, Figure, Reading
from presenter.widgets.look import Look, Role
from presenter.widgets.surfaces import Bar, Rule
from presenter.windows.stage import BeamerPlace, Moment
from presenter.windows.times import clock_text, hours_text

_WIDTH_OF_LEFT = 148


def reading_now(moment: Moment) -> Reading:
    """The time of day."""
    caption = translate("PresenterWindow", "Now")
    return Reading(caption=caption, value=clock_text(moment.wall.time()))


def reading_elapsed(moment: Moment) -> Reading:
    """How long the evening has lasted; it says so where that clock stands still."""
    value = hours_text(timing.elapsed(moment.state, moment.now))
    if moment.state.paused:
        return Reading(caption=translate("PresenterWindow", "Paused"), value=value, tone="warn")
    return Reading(caption=translate("PresenterWindow", "Running"), value=value)


def reading_left(moment: Moment) -> Reading:
    """What is left of this part, or by how much it is over; what it took if nothing is planned."""
    part = moment.part
    if part is None:
        return NOTHING
    left = timing.part_left(moment.deck, moment.state, moment.now)
    if left is None:
        spent = timing.duration_text(moment.state.spent_in(part.id, moment.now))
        return _of_part(part, translate("PresenterWindow", "{part}, so far"), spent, "ink")
    if left < 0:
        over = f"+ {timing.duration_text(-left)}"
        return _of_part(part, translate("PresenterWindow", "{part}, over time"), over, "danger")
    text = timing.countdown_text(left)
    return _of_part(part, translate("PresenterWindow", "{part}, left"), text, "accent")


def _of_part(part: DeckPart, caption: str, value: str, tone: Role) -> Reading:
    caption = caption.format(part=part.title)
    return Reading(caption=caption, value=value, tone=tone, name=part.title)


def beamer_badge(moment: Moment, *, short: bool = False) -> BadgeFace:
    """What the group sees in one word. That there is no beamer goes before everything else."""
    if not moment.beamer.seen:
        text = translate("PresenterWindow", "No beamer")
        return BadgeFace(text=text, icon="noscreen", tone="danger", ground="dangerbg")
    if moment.state.cover is not Cover.NONE:
        return _covered(moment.state.cover)
    # Also where what was frozen is black: F, and not B, lets the group see again.
    if moment.state.frozen:
        text = translate("PresenterWindow", "Frozen")
        return BadgeFace(text=text, icon="freeze", tone="onfrozen", ground="frozen")
    if moment.audience.cover is not Cover.NONE:
        return _covered(moment.audience.cover)
    return _on(moment, short=short)


def _covered(cover: Cover) -> BadgeFace:
    black = cover is Cover.BLACK
    text = translate("PresenterWindow", "Black") if black else translate("PresenterWindow", "White")
    icon = "black" if black else "screen"
    return BadgeFace(text=text, icon=icon, tone="onblack", ground="black", outlined=True)


def _on(moment: Moment, *, short: bool) -> BadgeFace:
    if moment.beamer.place is BeamerPlace.WINDOWED:
        text = translate("PresenterWindow", "In a window")
        return BadgeFace(text=text, icon="screen", tone="muted")
    if moment.beamer.place is BeamerPlace.COVERING:
        text = translate("PresenterWindow", "Over this window")
        return BadgeFace(text=text, icon="screen", tone="warn")
    whole = translate("PresenterWindow", "Beamer on")
    text = translate("PresenterWindow", "Beamer") if short else whole
    return BadgeFace(text=text, icon="screen", tone="ok")


class TimeBar(Bar):
    """Now, elapsed, left; at the right the state of the beamer."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, Qt.Edge.TopEdge, parent)
        self.now = Figure(look)
        self.elapsed = Figure(look)
        self.left = Figure(look)
        self.badge = Badge(look)
        self._tall = True
        self._before_left = Rule(look, Qt.Orientation.Vertical, inset=16)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 1)
        self._row.setSpacing(28)
        for clock, rule in (
            (self.now, Rule(look, Qt.Orientation.Vertical, inset=16)),
            (self.elapsed, self._before_left),
        ):
            self._row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
            self._row.addWidget(rule)
        self._row.addWidget(self.left, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        self._row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_tall(self, tall: bool) -> None:
        """Take 84 px, or 68 where room is short."""
        self._tall = tall
        for clock in (self.now, self.elapsed, self.left):
            least = 0 if clock is not self.left else _WIDTH_OF_LEFT if tall else 116
            clock.set_measures(figure.TALL if tall else figure.LOW, least)
        self._row.setSpacing(28 if tall else 18)
        side = 20 if tall else 14
        self._row.setContentsMargins(side, 0, 20, 1)

    def draw(self, moment: Moment) -> None:
        """Show a moment."""
        for clock, reading in (
            (self.now, reading_now(moment)),
            (self.elapsed, reading_elapsed(moment)),
            (self.left, reading_left(moment)),
        ):
            clock.show_reading(reading)
        self._before_left.setVisible(moment.part is not None)
        self.badge.set_face(beamer_badge(moment, short=not self._tall))
