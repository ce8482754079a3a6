"""The rows of the running order, as values and as a Qt model."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from presenter.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


class When(Enum):
    """When a part is led, seen from now."""

    PAST = "past"
    PRESENT = "present"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """A part as it is shown: `planned` and `spent` in minutes, as text.

    `late` marks a part that took longer than planned. `progress` (0 to 1) and `over` belong to the
    present part: how far its time has gone, and whether it is over. `locked` parts never become
    shorter. `spoken` is the whole row as a sentence, for who can't see it.
    """

    part: str
    title: str
    icon: str
    when: When
    planned: str = ""
    spent: str = ""
    late: bool = False
    progress: float | None = None
    over: bool = False
    locked: bool = False
    spoken: str = ""


class OrderRows(QAbstractListModel):
    """The rows for Qt's list; each row as a whole under the role `ROW`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OrderRow, ...] = ()

    @property
    def rows(self) -> tuple[OrderRow, ...]:
        """All rows."""
        return self._rows

    def set_rows(self, rows: tuple[OrderRow, ...]) -> tuple[int, ...]:
        """Take other rows, and answer which are to be painted again.

        `dataChanged` is sent only for what can be read of a row: after it Qt lays out the whole
        list, which is too much for a bar that grows every second.
        """
        if [row.part for row in rows] != [row.part for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return tuple(range(len(rows)))
        before, self._rows = self._rows, rows
        changed = [number for number, row in enumerate(rows) if row != before[number]]
        for number in changed:
            if rows[number].spoken != before[number].spoken:
                self.dataChanged.emit(self.index(number), self.index(number))
        return tuple(changed)

    def present(self) -> int | None:
        """The number of the row of the present part, from 0; None before and after the show."""
        places = [row.when for row in self._rows]
        return places.index(When.PRESENT) if When.PRESENT in places else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are; none below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of a row."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken or row.title
            case _:
                return row if role == ROW else None
