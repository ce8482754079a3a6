"""What comes up over the presenter window and goes again: the number of a slide, and all keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from presenter.language import translate
from presenter.widgets.key_caps import cap_text
from presenter.widgets.key_help import KeyHelp
from presenter.widgets.slide_number import SlideNumber
from presenter.windows.help_page import help_groups
from presenter.windows.stage import Stage


class Overlays(QObject):
    """Never in the way of a key: whatever is pressed acts as if they were not there."""

    def __init__(self, stage: Stage, window: QWidget, slide: QWidget) -> None:
        super().__init__(window)
        self._stage = stage
        self._window = window
        self._slide = slide
        self.number = SlideNumber(stage.look, window, cap_text("Return"))
        self.help: KeyHelp | None = None

    def show_number(self, number: str) -> None:
        """Show the figures that were typed and the slide that they lead to; nothing hides them."""
        if not number:
            self.number.hide()
            return
        slides = self._stage.layout.deck.slides
        there = 1 <= int(number) <= len(slides)
        if there:
            title = slides[int(number) - 1].title
            hint = translate("PresenterWindow", "goes there")
        else:
            title = translate("PresenterWindow", "There is no such slide")
            hint = translate("PresenterWindow", "the last one is {number}")
            hint = hint.format(number=len(slides))
        self.number.show_number(number, title, hint, there=there)
        self.number.centre_in(self._slide)

    def arrange(self) -> None:
        """Stay in the middle when the window has another size."""
        if self.number.isVisible():
            self.number.centre_in(self._slide)
        if self.help is not None:
            self.help.centre_in(self._window)

    def toggle_help(self) -> None:
        """Show all keys, or put them away."""
        if not self.close_help():
            self.help = KeyHelp(
                self._stage.look,
                self._window,
                translate("PresenterWindow", "Keys"),
                translate("PresenterWindow", "Esc or a click puts this away"),
                help_groups(),
            )
            self.help.closed.connect(self.close_help)
            self.help.centre_in(self._window)

    def close_help(self) -> bool:
        """Put the keys away; whether they were there."""
        if self.help is None:
            return False
        self.help.hide()
        self.help.deleteLater()
        self.help = None
        return True
