"""Everything a leader can do while leading, once, as data.

Buttons, menus, keys and the key help are made from `ACTIONS`. A new action is one row: with the
command that it sends to the show, or without one when a window does it, by its `id`. Texts are
functions, because the leader's language is chosen after this module is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from presenter.deck import Deck
from presenter.language import language_in_use, translate
from presenter.show import commands
from presenter.show.commands import Command, decide
from presenter.show.state import State

KEYS_WHILE_TYPING = ("PgUp", "PgDown", "Esc")
"""The only keys that act while a text field has the focus: clickers send them."""


@dataclass(frozen=True, slots=True)
class Group:
    """Actions that stand together in the key help, under a heading."""

    id: str
    says: Callable[[], str]

    @property
    def text(self) -> str:
        """The heading, in the leader's language."""
        return self.says()


MOVING = Group("moving", lambda: translate("Actions", "Through the evening"))
AUDIENCE = Group("audience", lambda: translate("Actions", "What the group sees"))
CLOCK = Group("clock", lambda: translate("Actions", "Clock"))
NOTES = Group("notes", lambda: translate("Actions", "Notes"))
PROGRAM = Group("program", lambda: translate("Actions", "Program"))
GROUPS = (MOVING, AUDIENCE, CLOCK, NOTES, PROGRAM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done.

    `keys` are Qt key sequences such as `Shift+PgDown`, first the one that a button shows. `icon`
    is a name in `resources/icons.json`, empty where there is none. `command` makes what the show
    is asked to do; None where the window does it. `typing` says what to type where the keys alone
    don't tell.
    """

    id: str
    says: Callable[[], str]
    group: Group
    keys: tuple[str, ...]
    icon: str = ""
    command: Callable[[], Command] | None = None
    typing: Callable[[], str] | None = None

    @property
    def text(self) -> str:
        """What buttons, menus and the key help call it, in the leader's language."""
        return self.says()

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """Its keys as they are shown, in the leader's language, each once."""
        if self.typing is not None:
            return (self.typing(),)
        return tuple(dict.fromkeys(key_text(keys, language_in_use()) for keys in self.keys))

    def enabled(self, state: State, deck: Deck) -> bool:
        """Whether it would do anything now. What the window does, the window judges."""
        return self.command is None or bool(decide(self.command(), state, deck, now=0.0))


ACTIONS: tuple[Action, ...] = (
    Action(
        id="next",
        says=lambda: translate("Actions", "Next"),
        icon="right",
        group=MOVING,
        keys=("Space", "Right", "Down", "PgDown", "Return", "Enter", "N"),
        command=commands.Next,
    ),
    Action(
        id="previous",
        says=lambda: translate("Actions", "Previous"),
        icon="left",
        group=MOVING,
        keys=("Left", "Up", "PgUp", "Backspace", "P"),
        command=commands.Previous,
    ),
    Action(
        id="next-part",
        says=lambda: translate("Actions", "Next part"),
        icon="down",
        group=MOVING,
        keys=("Shift+PgDown",),
        command=commands.NextPart,
    ),
    Action(
        id="previous-part",
        says=lambda: translate("Actions", "Start of this part, or previous part"),
        group=MOVING,
        keys=("Shift+PgUp",),
        command=commands.PreviousPart,
    ),
    Action(
        id="first",
        says=lambda: translate("Actions", "First slide"),
        group=MOVING,
        keys=("Home",),
        command=commands.First,
    ),
    Action(
        id="last",
        says=lambda: translate("Actions", "Last slide"),
        group=MOVING,
        keys=("End",),
        command=commands.Last,
    ),
    Action(
        id="go-to-slide",
        says=lambda: translate("Actions", "Go to slide"),
        group=MOVING,
        keys=tuple("0123456789"),
        typing=lambda: translate("Actions", "number, then Enter"),
    ),
    Action(
        id="go-back",
        says=lambda: translate("Actions", "Back to where I was"),
        icon="undo",
        group=MOVING,
        keys=("Alt+Left",),
        command=commands.GoBack,
    ),
    Action(
        id="start",
        says=lambda: translate("Actions", "Start"),
        icon="play",
        group=MOVING,
        keys=("F5",),
        command=commands.Start,
    ),
    Action(
        id="start-here",
        says=lambda: translate("Actions", "Start from here"),
        icon="play",
        group=MOVING,
        keys=("Shift+F5",),
        command=commands.Start,
    ),
    Action(
        id="black",
        says=lambda: translate("Actions", "Black"),
        icon="black",
        group=AUDIENCE,
        keys=("B", "."),
        command=commands.ToggleBlack,
    ),
    Action(
        id="white",
        says=lambda: translate("Actions", "White"),
        icon="screen",
        group=AUDIENCE,
        keys=("W", ","),
        command=commands.ToggleWhite,
    ),
    Action(
        id="freeze",
        says=lambda: translate("Actions", "Freeze"),
        icon="freeze",
        group=AUDIENCE,
        keys=("F",),
        command=commands.ToggleFreeze,
    ),
    Action(
        id="swap-screens",
        says=lambda: translate("Actions", "Swap screens"),
        icon="swap",
        group=AUDIENCE,
        keys=("X",),
    ),
    Action(
        id="pause",
        says=lambda: translate("Actions", "Pause the clock"),
        icon="pause",
        group=CLOCK,
        keys=("K",),
        command=commands.TogglePause,
    ),
    Action(
        id="reset-clock",
        says=lambda: translate("Actions", "Clock to zero"),
        icon="clock",
        group=CLOCK,
        keys=("Shift+R",),
        command=commands.ResetClock,
    ),
    Action(
        id="undo-reset-clock",
        says=lambda: translate("Actions", "Undo clock to zero"),
        icon="undo",
        group=CLOCK,
        keys=("Ctrl+Z",),
        command=commands.UndoResetClock,
    ),
    Action(
        id="notes-larger",
        says=lambda: translate("Actions", "Larger notes"),
        icon="plus",
        group=NOTES,
        keys=("Ctrl++", "Ctrl+="),
    ),
    Action(
        id="notes-smaller",
        says=lambda: translate("Actions", "Smaller notes"),
        icon="minus",
        group=NOTES,
        keys=("Ctrl+-",),
    ),
    Action(
        id="notes-down",
        says=lambda: translate("Actions", "Notes down"),
        icon="down",
        group=NOTES,
        keys=("Ctrl+Down",),
    ),
    Action(
        id="notes-up",
        says=lambda: translate("Actions", "Notes up"),
        group=NOTES,
        keys=("Ctrl+Up",),
    ),
    Action(
        id="leave",
        says=lambda: translate("Actions", "Leave"),
        icon="close",
        group=PROGRAM,
        keys=("Esc",),
    ),
    Action(
        id="keys-help",
        says=lambda: translate("Actions", "Keys"),
        icon="question",
        group=PROGRAM,
        keys=("F1", "?"),
    ),
)

BY_ID: Mapping[str, Action] = MappingProxyType({action.id: action for action in ACTIONS})
BY_KEY: Mapping[str, Action] = MappingProxyType(
    {key: action for action in ACTIONS for key in action.keys}
)

_KEY_NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
        "PgUp": "PageUp",
        "PgDown": "PageDown",
        "Return": "Enter",
        "-": "−",
    },
    "nl": {"Space": "Spatie"},
}


def key_text(keys: str, language: str) -> str:
    """A Qt key sequence as it stands on the keyboard of somebody who speaks `language`.

    `Shift+PgDown` is "Shift+PageDown", `Alt+Left` "Alt+←", `Space` in Dutch "Spatie".
    """
    primary = language.replace("_", "-").split("-")[0].lower()
    names = {**_KEY_NAMES["en"], **_KEY_NAMES.get(primary, {})}
    modifiers, key = _without_modifiers(keys)
    return "+".join((*modifiers, names.get(key, key)))


def _without_modifiers(keys: str) -> tuple[list[str], str]:
    # The last character is never a separator: in "Ctrl++" it is the key itself.
    head, _, tail = keys[:-1].rpartition("+")
    return (head.split("+") if head else []), tail + keys[-1]
