"""What a leader can set, with the texts and ranges from which a page of settings can be made.

Settings are kept as JSON. Reading them never fails: what is missing or makes no sense gets its
default, and a file that can't be read at all is set aside.
"""

from __future__ import annotations

import dataclasses
import json
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from presenter.files import FileNotWritten, make_folder, set_aside, write_atomically
from presenter.language import LANGUAGES, translate
from presenter.problems import Problem

_LARGEST_FILE = 1_000_000

Value = int | str
"""What a setting can be."""

_Default = TypeVar("_Default", int, str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value that can be chosen, and what it is called in the leader's language."""

    value: str
    text: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a page has to know of one field of `Settings`.

    A whole number from `minimum` to `maximum`, both included, that a press of a key changes by
    `step`; or one of the `choices`, where there are any. Texts are functions, because the leader's
    language is chosen after this module is imported.
    """

    title: Callable[[], str]
    description: Callable[[], str]
    minimum: int = 0
    maximum: int = 0
    step: int = 1
    choices: tuple[Choice, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether a value is of the right type and, where there are choices, one of them."""
        if self.choices:
            return any(value == choice.value for choice in self.choices)
        return isinstance(value, int) and not isinstance(value, bool)

    def within(self, value: Value) -> Value:
        """The accepted value, or the nearest one in the range."""
        return value if isinstance(value, str) else max(self.minimum, min(value, self.maximum))


def _setting(default: _Default, told: Setting) -> _Default:
    return field(default=default, metadata={"setting": told})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings. Change them with `changed` or `stepped`, which keep them in their range."""

    notes_size: int = _setting(
        24,
        Setting(
            title=lambda: translate("Settings", "Size of the notes"),
            description=lambda: translate(
                "Settings", "How large your notes are while leading, in pixels."
            ),
            minimum=16,
            maximum=40,
            step=2,
        ),
    )
    window_theme: str = _setting(
        "dark",
        Setting(
            title=lambda: translate("Settings", "Colours of the windows"),
            description=lambda: translate(
                "Settings", "Dark keeps the light off your face in a dim hall."
            ),
            choices=(
                Choice(value="dark", text=lambda: translate("Settings", "Dark")),
                Choice(value="light", text=lambda: translate("Settings", "Light")),
            ),
        ),
    )
    transition: str = _setting(
        "fade",
        Setting(
            title=lambda: translate("Settings", "From slide to slide"),
            description=lambda: translate(
                "Settings", "How one slide gives way to the next for the group."
            ),
            choices=(
                Choice(value="fade", text=lambda: translate("Settings", "Fade")),
                Choice(value="none", text=lambda: translate("Settings", "At once")),
            ),
        ),
    )
    language: str = _setting(
        "",
        Setting(
            title=lambda: translate("Settings", "Language"),
            description=lambda: translate(
                "Settings",
                "The language of the program. Slides keep the language of their session.",
            ),
            choices=(
                Choice(value="", text=lambda: translate("Settings", "That of the system")),
                *(Choice(value=tag, text=partial(str, name)) for tag, name in LANGUAGES.items()),
            ),
        ),
    )

    def changed(self, name: str, value: Value) -> Settings:
        """These settings with another value for one of them, brought into its range.

        Raises ValueError for a value that the setting does not accept, KeyError for no setting.
        """
        told = SETTINGS[name]
        if not told.accepts(value):
            raise ValueError(f"{name} can't be {value!r}")
        return cast("Settings", dataclasses.replace(self, **{name: told.within(value)}))

    def stepped(self, name: str, steps: int) -> Settings:
        """These settings with a number some steps higher, or lower; never past its range."""
        return self.changed(name, getattr(self, name) + steps * SETTINGS[name].step)


SETTINGS: dict[str, Setting] = {
    entry.name: entry.metadata["setting"] for entry in dataclasses.fields(Settings)
}
"""What a page has to know of each setting, by its name, in the order of a page."""


def load_settings(path: Path) -> tuple[Settings, list[Problem]]:
    """The settings in a file, and what was wrong with it.

    Numbers beyond their range are brought into it. Without a file everything has its default.
    """
    stored, problems = _stored(path)
    settings = Settings()
    for name, told in SETTINGS.items():
        value = stored.get(name, getattr(settings, name))
        if told.accepts(value):
            settings = settings.changed(name, value)
        else:
            problems.append(_not_accepted(path, told))
    return settings, problems


def save_settings(settings: Settings, path: Path) -> None:
    """Keep the settings in a file, with what another version of the program keeps there.

    Makes the folder where it is missing. Raises `FileNotWritten`.
    """
    stored, _ = _stored(path)
    kept = {**stored, **dataclasses.asdict(settings)}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in kept.items())
    make_folder(path.parent)
    write_atomically(path, f"{{\n{lines}\n}}\n".encode())


def _stored(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    try:
        return _read(path), []
    except FileNotFoundError:
        return {}, []
    # RecursionError is what json raises for brackets in brackets in brackets.
    except (OSError, ValueError, RecursionError):
        return {}, [_set_aside(path)]


def _read(path: Path) -> dict[str, Any]:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST_FILE:
        raise ValueError("no file of settings")
    stored = json.loads(path.read_bytes().decode())
    if not isinstance(stored, dict):
        raise ValueError("no settings by name")
    return cast("dict[str, Any]", stored)


def _set_aside(path: Path) -> Problem:
    try:
        place = set_aside(path)
    except FileNotWritten as error:
        sentence = translate("Settings", "The settings can't be read, so all have their default.")
        return Problem(f"{sentence} {error}", path, grave=False)
    sentence = translate(
        "Settings",
        "The settings could not be read and were set aside as {name}; all have their default.",
    )
    return Problem(sentence.format(name=place.name), path, grave=False)


def _not_accepted(path: Path, told: Setting) -> Problem:
    sentence = translate(
        "Settings", "“{title}” has a value that makes no sense; it has its default."
    )
    return Problem(sentence.format(title=told.title()), path, grave=False)
