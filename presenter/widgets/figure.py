"""A clock to be read at arm's length: a small caption and large figures."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.widgets.look import SMALL, Look, Role, window_font


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Where caption and figures stand in a bar of `height` px: the baselines of both."""

    height: int
    figures: int
    caption_baseline: int
    figures_baseline: int


TALL = Measures(height=83, figures=44, caption_baseline=22, figures_baseline=61)
LOW = Measures(height=67, figures=32, caption_baseline=20, figures_baseline=50)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a clock says: a caption, figures, and the role of their colour.

    `name` is the piece of the caption that is shortened where there is no room for all of it.
    """

    caption: str
    value: str
    tone: Role = "ink"
    name: str = ""


NOTHING = Reading(caption="", value="")


class Figure(QWidget):
    """A caption and a time. `width` is the least that it takes, so that nothing beside it moves."""

    def __init__(self, look: Look, *, width: int = 0) -> None:
        super().__init__()
        self._look = look
        self._least = width
        self._reading = NOTHING
        self._measures = TALL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def reading(self) -> Reading:
        """What it says."""
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Say something else. Nothing is painted when it is the same."""
        if reading == self._reading:
            return
        moves = len(reading.value) != len(self._reading.value)
        self._reading = reading
        self.setAccessibleName(f"{reading.caption} {reading.value}".strip())
        if moves:
            self.updateGeometry()
        self.update()

    def set_measures(self, measures: Measures, width: int = 0) -> None:
        """Take more or less room."""
        self._measures, self._least = measures, width
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the figures, and never less than was asked."""
        figures = QFontMetrics(window_font(self._measures.figures, bold=True))
        value = figures.horizontalAdvance(self._reading.value)
        return QSize(max(self._least, value), self._measures.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption and figures on their baselines."""
        painter = QPainter(self)
        painter.setFont(window_font(SMALL))
        painter.setPen(self._look.colour("muted"))
        painter.drawText(QPointF(0, self._measures.caption_baseline), self.short_caption())
        painter.setFont(window_font(self._measures.figures, bold=True))
        painter.setPen(self._look.colour(self._reading.tone))
        painter.drawText(QPointF(0, self._measures.figures_baseline), self._reading.value)

    def short_caption(self) -> str:
        """The caption as it is painted: its name shortened where there is no room for all of it."""
        caption, name = self._reading.caption, self._reading.name
        metrics = QFontMetrics(window_font(SMALL))
        over = metrics.horizontalAdvance(caption) - self.width()
        if over <= 0 or not name:
            return caption
        room = metrics.horizontalAdvance(name) - over
        return caption.replace(name, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
