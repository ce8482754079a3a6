"""What the strip can tell: where the beamer is, whether to leave, what can be undone."""

from __future__ import annotations

from collections.abc import Callable

from presenter.actions import BY_ID
from presenter.language import translate
from presenter.widgets.key_caps import cap_text
from presenter.widgets.strip import Choice, Notice
from presenter.windows.stage import Beamer, BeamerPlace

Deed = Callable[[], None]


def beamer_notice(beamer: Beamer, choose: Deed, swap: Deed) -> Notice | None:
    """What to say about the beamer, with the way out; nothing when it is on."""
    match beamer.place:
        case BeamerPlace.GONE:
            text = translate("PresenterWindow", "Choose another screen")
            return Notice(
                head=translate("PresenterWindow", "The beamer is gone."),
                body=translate(
                    "PresenterWindow", "Everything goes on; once it is back, so is the slide."
                ),
                icon="noscreen",
                tone="danger",
                choices=(Choice(text=text, do=choose),),
            )
        case BeamerPlace.ONE_SCREEN:
            text = translate("PresenterWindow", "Show it over this window")
            return Notice(
                head=translate("PresenterWindow", "There is no second screen."),
                body=translate(
                    "PresenterWindow",
                    "Plug the beamer in at any time; the slide will appear there.",
                ),
                icon="noscreen",
                tone="warn",
                choices=(Choice(text=text, do=swap, key=cap_text(BY_ID["swap-screens"].keys[0])),),
            )
        case _:
            return None


def leaving_notice(leave: Deed, stay: Deed) -> Notice:
    """The question before the show is left."""
    return Notice(
        head=translate("PresenterWindow", "Stop leading?"),
        body=translate("PresenterWindow", "The beamer goes dark and this window closes."),
        icon="warning",
        tone="warn",
        choices=(
            Choice(text=translate("PresenterWindow", "Stop"), do=leave),
            Choice(
                text=translate("PresenterWindow", "Go on"),
                do=stay,
                key=cap_text(BY_ID["leave"].keys[0]),
            ),
        ),
    )


def reset_notice(undo: Deed) -> Notice:
    """What to say after the clock was set to zero."""
    return Notice(
        head=translate("PresenterWindow", "The clock is at zero."),
        body="",
        icon="check",
        tone="ok",
        choices=(
            Choice(
                text=translate("PresenterWindow", "Undo"),
                do=undo,
                key=cap_text(BY_ID["undo-reset-clock"].keys[0]),
            ),
        ),
    )
