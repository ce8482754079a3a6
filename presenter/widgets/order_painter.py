"""How a row of the running order is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.widgets.icons import draw_icon
from presenter.widgets.look import FOCUS_WIDTH, ICON, Look, Role, window_font
from presenter.widgets.order_rows import ROW, Index, OrderRow, When

_BAR, _BELOW_BAR = 6, 8
_PRESENT_EDGE = 3
_CHECK, _LOCK = 16, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """How high rows are, and where their columns stand.

    `icon` and `title` begin so far from the left; `planned` and `spent` end so far from the right.
    `spent` is None where there is no room for that column.
    """

    height: int
    planned: int
    spent: int | None
    icon: int = 14
    title: int = 42


WIDE = Measures(height=36, planned=54, spent=12)
WIDE_WITHOUT_SPENT = Measures(height=36, planned=12, spent=None)
NARROW = Measures(height=32, planned=12, spent=None)


class OrderPainter(QStyledItemDelegate):
    """Paints a row; the present part is taller, for its bar."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.measures = WIDE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row, with its bar."""
        row: OrderRow = index.data(ROW)
        bar = 0 if row.progress is None else _BAR + _BELOW_BAR
        return QSize(0, self.measures.height + bar)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, icon, words, minutes and bar."""
        row: OrderRow = index.data(ROW)
        rect = QRectF(option.rect)
        # The minutes stay under their headings when a scroll bar takes some of the width.
        width = option.widget.width() if option.widget else rect.width()
        line = QRectF(0, rect.y(), width, self.measures.height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, row, option)
        self._paint_icons(painter, line, row)
        self._paint_title(painter, line, row)
        self._paint_minutes(painter, line, row)
        if row.progress is not None:
            self._paint_bar(painter, line, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, row: OrderRow, option: QStyleOptionViewItem
    ) -> None:
        state: QStyle.StateFlag = option.state
        if row.when is When.PRESENT:
            painter.fillRect(rect, self._look.colour("sel"))
            edge = QRectF(rect.x(), rect.y(), _PRESENT_EDGE, rect.height())
            painter.fillRect(edge, self._look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("sunken"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("accent"), FOCUS_WIDTH))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_icons(self, painter: QPainter, line: QRectF, row: OrderRow) -> None:
        name, size = ("check", _CHECK) if row.when is When.PAST else (row.icon, ICON)
        tone: Role = "accent" if row.when is When.PRESENT else "muted"
        box = QRectF(self.measures.icon, line.center().y() - size / 2, size, size)
        draw_icon(painter, name, box, self._look.colour(tone))
        if row.locked:
            left = line.right() - self.measures.planned - 57
            lock = QRectF(left, line.center().y() - _LOCK / 2, _LOCK, _LOCK)
            draw_icon(painter, "lock", lock, self._look.colour("muted"))

    def _paint_title(self, painter: QPainter, line: QRectF, row: OrderRow) -> None:
        font = window_font(bold=row.when is When.PRESENT)
        right = self.measures.planned + (65 if row.locked else 40)
        room = line.adjusted(self.measures.title, 0, -right, 0)
        short = QFontMetrics(font).elidedText(
            row.title, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setFont(font)
        painter.setPen(self._look.colour("muted" if row.when is When.PAST else "ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_minutes(self, painter: QPainter, line: QRectF, row: OrderRow) -> None:
        from_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(window_font())
        painter.setPen(self._look.colour("muted" if row.when is When.PAST else "ink"))
        painter.drawText(line.adjusted(0, 0, -self.measures.planned, 0), from_right, row.planned)
        if self.measures.spent is not None:
            painter.setFont(window_font(bold=row.late))
            painter.setPen(self._look.colour("warn" if row.late else "muted"))
            painter.drawText(line.adjusted(0, 0, -self.measures.spent, 0), from_right, row.spent)

    def _paint_bar(self, painter: QPainter, line: QRectF, row: OrderRow) -> None:
        right = self.measures.planned if self.measures.spent is None else self.measures.spent
        track = QRectF(self.measures.title, line.bottom(), 0, _BAR)
        track.setRight(line.right() - right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        gone = QRectF(track)
        gone.setWidth(max(_BAR, track.width() * min(1.0, row.progress or 0.0)))
        painter.setBrush(self._look.colour("danger" if row.over else "accent"))
        painter.drawRoundedRect(gone, _BAR / 2, _BAR / 2)
