"""A badge: a state in an icon and a word, in a lozenge."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.widgets.icons import draw_icon
from presenter.widgets.look import Look, Role, window_font

_GAP = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeFace:
    """What a badge says.

    Without a `ground` it is text on whatever lies below; `outlined` draws its edge in the colour
    of the text, for a ground that could be taken for that of the window.
    """

    text: str
    icon: str
    tone: Role
    ground: Role | None = None
    outlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """How large a badge is, in px."""

    height: int
    padding: int
    icon: int
    text: int


SMALL = Measures(height=28, padding=10, icon=18, text=15)
LARGE = Measures(height=36, padding=16, icon=20, text=16)


def badge_size(face: BadgeFace, measures: Measures = SMALL) -> QSize:
    """How much room a badge takes."""
    advance = QFontMetrics(window_font(measures.text, bold=True)).horizontalAdvance(face.text)
    return QSize(2 * measures.padding + measures.icon + _GAP + advance, measures.height)


def draw_badge(
    painter: QPainter, corner: QPointF, face: BadgeFace, look: Look, measures: Measures = SMALL
) -> None:
    """Draw a badge with its upper left corner at `corner`."""
    rect = QRectF(corner, badge_size(face, measures).toSizeF())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if face.ground:
        _draw_ground(painter, rect, face, look)
    tone = look.colour(face.tone)
    icon = QRectF(rect.x() + measures.padding, 0, measures.icon, measures.icon)
    icon.moveTop(rect.center().y() - measures.icon / 2)
    draw_icon(painter, face.icon, icon, tone)
    painter.setPen(tone)
    painter.setFont(window_font(measures.text, bold=True))
    words = rect.adjusted(measures.padding + measures.icon + _GAP, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, face.text)
    painter.restore()


def _draw_ground(painter: QPainter, rect: QRectF, face: BadgeFace, look: Look) -> None:
    painter.setPen(QPen(look.colour(face.tone), 1.5) if face.outlined else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(look.colour(face.ground or "surface"))
    inset = 0.75 if face.outlined else 0
    edge = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)


class Badge(QWidget):
    """A badge on a window."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._face: BadgeFace | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def face(self) -> BadgeFace | None:
        """What it says."""
        return self._face

    def set_face(self, face: BadgeFace) -> None:
        """Say something else."""
        if face != self._face:
            self._face = face
            self.setAccessibleName(face.text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As large as its words ask."""
        return badge_size(self._face) if self._face else QSize(0, SMALL.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The badge."""
        if self._face:
            draw_badge(QPainter(self), QPointF(0, 0), self._face, self._look)
