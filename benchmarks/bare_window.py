"""The baseline of a start: a bare PySide6 window that paints once, tells its memory and ends."""

from __future__ import annotations

import resource

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class BareWindow(QWidget):
    """A window in one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it, and end."""
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.darkBlue)
        QTimer.singleShot(0, QApplication.quit)


application = QApplication([])
window = BareWindow()
window.showFullScreen()
application.exec()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
