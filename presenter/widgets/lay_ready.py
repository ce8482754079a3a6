"""What to lay ready before it is needed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from presenter.widgets.icon_view import IconView
from presenter.widgets.labels import TextLabel
from presenter.widgets.look import TEXT_PITCH, Look, window_font
from presenter.widgets.surfaces import Pane


class LayReady(Pane):
    """The things and, muted behind them, when they are needed."""

    def __init__(self, look: Look, head: str) -> None:
        super().__init__(look)
        self._words = _TwoTones(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 10, 15, 10)
        column.setSpacing(4)
        title = QHBoxLayout()
        title.setSpacing(6)
        title.addWidget(IconView(look, "bag", "warn"))
        title.addWidget(TextLabel(look, head, bold=True, tone="warn"), 1)
        column.addLayout(title)
        column.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> tuple[str, str]:
        """The things, and when they are needed."""
        return self._words.words

    def show_things(self, things: str, when: str) -> None:
        """Tell what has to be ready, and when."""
        self._words.set_words(things, when)


class _TwoTones(QWidget):
    """A paragraph in ink that ends in muted words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = ("", "")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_words(self, first: str, then: str) -> None:
        if self.words != (first, then):
            self.words = (first, then)
            self.setAccessibleName(f"{first} {then}".strip())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, TEXT_PITCH)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self._layout(width).lineCount()) * TEXT_PITCH

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour("ink"))
        layout = self._layout(self.width())
        layout.draw(painter, QPointF(0, 0))

    def _layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(" ".join(self.words).strip(), window_font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._muted()])
        layout.beginLayout()
        y = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += TEXT_PITCH
        layout.endLayout()
        return layout

    def _muted(self) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = len(self.words[0]) + 1
        made.length = len(self.words[1])
        words = QTextCharFormat()
        words.setForeground(self._look.colour("muted"))
        made.format = words
        return made
