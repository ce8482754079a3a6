"""The bar at the foot: the actions that a leader needs all evening, and a menu with the others."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from presenter.actions import BY_ID, Action
from presenter.language import translate
from presenter.show import Cover
from presenter.widgets.buttons import Button, ButtonFace
from presenter.widgets.icons import icon
from presenter.widgets.key_caps import cap_text
from presenter.widgets.look import Look
from presenter.widgets.surfaces import Bar
from presenter.windows.arrangement import Arrangement
from presenter.windows.stage import Moment

MOVES = ("previous", "next")
AUDIENCE = ("black", "freeze")
WINDOWS = ("swap-screens",)
MORE = (
    ("go-back", "next-part", "previous-part", "first", "last"),
    ("white",),
    ("notes-larger", "notes-smaller"),
    ("pause", "reset-clock", "undo-reset-clock"),
    ("keys-help", "leave"),
)
_WITHOUT_KEY = {"previous"}


class FootBar(Bar):
    """Buttons made from the table of actions."""

    wished = Signal(str)
    """The leader pressed the button of the action with this id."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, Qt.Edge.BottomEdge, parent)
        self._look = look
        self._moment: Moment | None = None
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(8)
        for name in MOVES:
            row.addWidget(self._button(BY_ID[name], filled=name == "next"))
        row.addSpacing(16)
        for name in AUDIENCE:
            row.addWidget(self._button(BY_ID[name]))
        row.addStretch(1)
        for name in WINDOWS:
            row.addWidget(self._button(BY_ID[name]))
        row.addWidget(self._more())

    def arrange(self, arrangement: Arrangement) -> None:
        """Leave the words of the moves out where room is short."""
        for name in MOVES:
            self.buttons[name].set_face(_face(BY_ID[name], words=arrangement.foot_words))

    def draw(self, moment: Moment) -> None:
        """Show what can be done at a moment, and what is on."""
        self._moment = moment
        for name, button in self.buttons.items():
            button.setEnabled(BY_ID[name].enabled(moment.state, moment.deck))
        self.buttons["black"].setChecked(moment.state.cover is Cover.BLACK)
        self.buttons["freeze"].setChecked(moment.state.frozen is not None)

    def menu(self) -> QMenu:
        """The menu with everything else, as it is at this moment."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, names in enumerate(MORE):
            if number:
                menu.addSeparator()
            for name in names:
                self._add(menu, BY_ID[name])
        return menu

    def _button(self, action: Action, *, filled: bool = False) -> Button:
        button = Button(self._look, _face(action), filled=filled)
        button.setCheckable(action.id in AUDIENCE)
        button.clicked.connect(lambda: self.wished.emit(action.id))
        self.buttons[action.id] = button
        return button

    def _more(self) -> Button:
        text = translate("PresenterWindow", "More")
        button = Button(self._look, ButtonFace(text=text, icon="more", words=False), flat=True)
        button.clicked.connect(lambda: self._open(button))
        return button

    def _open(self, button: Button) -> None:
        menu = self.menu()
        above = QPoint(button.width() - menu.sizeHint().width(), -menu.sizeHint().height() - 4)
        menu.popup(button.mapToGlobal(above))

    def _add(self, menu: QMenu, action: Action) -> None:
        entry = menu.addAction(f"{action.text}\t{cap_text(action.keys[0])}")
        if action.icon:
            entry.setIcon(icon(action.icon, self._look.colour("ink")))
        if self._moment:
            entry.setEnabled(action.enabled(self._moment.state, self._moment.deck))
        entry.triggered.connect(lambda: self.wished.emit(action.id))


def _face(action: Action, *, words: bool = True) -> ButtonFace:
    key = "" if action.id in _WITHOUT_KEY else cap_text(action.keys[0])
    return ButtonFace(text=action.text, icon=action.icon, key=key, words=words)
