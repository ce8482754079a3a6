"""Words on a window: plain text only, whatever it holds."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from presenter.widgets.look import TEXT, Look, Role, window_font


def plain_tip(text: str) -> str:
    """A text for a tooltip. Qt takes what looks like HTML for it, and would load its pictures."""
    return f"<p>{html.escape(text)}</p>"


class TextLabel(QLabel):
    """A line or a paragraph in one of the window's colours. Never reads HTML in its text."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        size: int = TEXT,
        bold: bool = False,
        tone: Role = "ink",
    ) -> None:
        super().__init__()
        self._look = look
        self._tone: Role = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(window_font(size, bold=bold))
        self.setText(text)
        self._colour()
        look.changed.connect(self._colour)

    @property
    def tone(self) -> Role:
        """The role of its colour."""
        return self._tone

    def set_tone(self, tone: Role) -> None:
        """Choose another colour."""
        if tone != self._tone:
            self._tone = tone
            self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._tone))
        self.setPalette(palette)


class ElidedLabel(TextLabel):
    """A line that ends in "…" where it does not fit, and then tells the whole in its tool tip."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        size: int = TEXT,
        bold: bool = False,
        tone: Role = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, size=size, bold=bold, tone=tone)
        self.setParent(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text gives way."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as fits."""
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)
