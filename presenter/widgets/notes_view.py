"""The notes of the leader, large enough to read while standing.

The text is built block by block: what a leader or a file wrote is never read as HTML.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from presenter.deck.notes import NoteLine
from presenter.widgets.look import Look, Role, window_font

_PITCH = 33 / 24
_PARAGRAPH_GAP = 12
# A notch of a wheel is 120, and three lines.
_TURN_OF_A_LINE = 40
_CUE_GAP = "\u00a0 "


class NotesView(QTextEdit):
    """Notes to read and to scroll, by wheel or by whole lines. Nothing can be typed or selected."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._lines: tuple[NoteLine, ...] = ()
        self._size = 24
        self._turned = 0
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        look.changed.connect(self._write)

    @property
    def lines(self) -> tuple[NoteLine, ...]:
        """The notes that are shown."""
        return self._lines

    @property
    def size_of_text(self) -> int:
        """The size of the text, in px."""
        return self._size

    def set_notes(self, lines: Sequence[NoteLine]) -> None:
        """Show other notes, from their beginning."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._write()

    def set_size(self, pixels: int) -> None:
        """Write larger or smaller. What was at the top stays there as well as it goes."""
        if pixels != self._size:
            bar = self.verticalScrollBar()
            before = bar.value() / max(1, bar.maximum())
            self._size = pixels
            self._write()
            bar.setValue(self._nearest_line(round(before * bar.maximum())))

    def scroll_by(self, direction: int) -> None:
        """Scroll by half of what is seen, in whole lines: down with 1, up with -1."""
        half = max(1, self.viewport().height() // round(self._size * _PITCH) // 2)
        self._scroll_lines(direction * half)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by whole lines, also with a touchpad that sends a little at a time."""
        self._turned += event.angleDelta().y()
        lines = int(self._turned / _TURN_OF_A_LINE)
        self._turned -= lines * _TURN_OF_A_LINE
        self._scroll_lines(-lines)
        event.accept()

    def _scroll_lines(self, lines: int) -> None:
        tops = [*self.line_tops()] or [0]
        here = max((n for n, top in enumerate(tops) if top <= self._top()), default=0)
        there = min(max(0, here + lines), len(tops) - 1)
        self.verticalScrollBar().setValue(tops[there])

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _nearest_line(self, y: int) -> int:
        return min(self.line_tops(), key=lambda top: abs(top - y), default=0)

    def line_tops(self) -> Iterator[int]:
        """Where each line begins, in px from the beginning of the notes."""
        layout = self.document().documentLayout()
        block = self.document().begin()
        # Within a fixed pitch Qt counts a line from the top of its letters.
        above = block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0
        while block.isValid():
            top = layout.blockBoundingRect(block).top() - above
            for number in range(block.layout().lineCount()):
                yield round(top + block.layout().lineAt(number).y())
            block = block.next()

    def _write(self) -> None:
        document = self.document()
        document.clear()
        document.setDefaultFont(window_font(self._size))
        cursor = QTextCursor(document)
        for number, line in enumerate(self._lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block(line))
            if line.cue:
                cursor.insertText(line.cue, self._words("accent", bold=True))
                cursor.insertText(_CUE_GAP, self._words("ink"))
            for span in line.spans:
                cursor.insertText(span.text, self._words("ink", bold=span.bold, italic=span.italic))
        # Qt keeps its own cursor in sight when the view changes its size; it went to the end.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _block(self, line: NoteLine) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(
            round(self._size * _PITCH), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        made.setTopMargin(_PARAGRAPH_GAP if line.apart else 0)
        return made

    def _words(self, tone: Role, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(window_font(self._size, bold=bold, italic=italic))
        made.setForeground(self._look.colour(tone))
        return made
