"""All keys on one page, over the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.widgets.floating import FloatingPane
from presenter.widgets.key_caps import KeyCap
from presenter.widgets.labels import TextLabel
from presenter.widgets.look import HEAD, Look

_COLUMNS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """An action, with what stands on the caps of its keys, or in words what to type."""

    text: str
    keys: tuple[str, ...] = ()
    typed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpGroup:
    """Actions under a heading."""

    title: str
    lines: tuple[HelpLine, ...]


class KeyHelp(FloatingPane):
    """The groups in two columns, the longest one first in its own."""

    closed = Signal()
    """Somebody clicked on it: enough has been read."""

    def __init__(
        self, look: Look, parent: QWidget, title: str, hint: str, groups: Sequence[HelpGroup]
    ) -> None:
        super().__init__(look, parent)
        self._look = look
        self.groups = tuple(groups)
        self.setAccessibleName(title)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 24)
        page.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(TextLabel(look, title, size=HEAD, bold=True))
        head.addWidget(TextLabel(look, hint, tone="muted"), 1)
        page.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(48)
        for column in _in_columns(self.groups):
            columns.addLayout(self._column(column), 1)
        page.addLayout(columns)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.closed.emit()

    def _column(self, groups: Sequence[HelpGroup]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for number, group in enumerate(groups):
            if number:
                column.addSpacing(12)
            column.addWidget(TextLabel(self._look, group.title, bold=True, tone="accent"))
            column.addLayout(self._lines(group))
        column.addStretch(1)
        return column

    def _lines(self, group: HelpGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, line in enumerate(group.lines):
            grid.addWidget(TextLabel(self._look, line.text), row, 0)
            grid.addLayout(self._keys(line), row, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _keys(self, line: HelpLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        if line.typed:
            row.addWidget(TextLabel(self._look, line.typed, tone="muted"))
        for key in line.keys:
            row.addWidget(KeyCap(self._look, key))
        return row


def _in_columns(groups: Sequence[HelpGroup]) -> list[list[HelpGroup]]:
    """The groups in their order, in columns of about the same length."""
    total = sum(len(group.lines) + 2 for group in groups)
    columns: list[list[HelpGroup]] = [[]]
    length = 0
    for group in groups:
        if length * _COLUMNS >= total and len(columns) < _COLUMNS:
            columns.append([])
            length = 0
        columns[-1].append(group)
        length += len(group.lines) + 2
    return columns
