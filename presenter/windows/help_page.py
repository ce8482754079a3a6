"""The page of all keys, made from the table of actions."""

from __future__ import annotations

from presenter.actions import ACTIONS, GROUPS, Action
from presenter.widgets.key_caps import cap_text
from presenter.widgets.key_help import HelpGroup, HelpLine


def help_groups() -> tuple[HelpGroup, ...]:
    """Every action under its heading, in the order of the table."""
    return tuple(
        HelpGroup(
            title=group.text,
            lines=tuple(_line(action) for action in ACTIONS if action.group is group),
        )
        for group in GROUPS
    )


def _line(action: Action) -> HelpLine:
    if action.typing is not None:
        return HelpLine(text=action.text, typed=action.typing())
    return HelpLine(text=action.text, keys=tuple(dict.fromkeys(map(cap_text, action.keys))))
