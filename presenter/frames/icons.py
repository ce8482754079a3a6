"""The icons of slides and windows, as `resources/icons.json` has them: strokes on a grid of 24."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache

from presenter.places import resource

GRID = 24
STROKE = 1.75

Commands = tuple[tuple[str, tuple[float, ...]], ...]
"""Letters M, L, C and Z, each with its absolute numbers."""


@cache
def icon_commands(name: str) -> Commands:
    """The strokes of an icon; raises KeyError where there is no such icon."""
    commands: list[tuple[str, list[float]]] = []
    for word in re.findall(r"[MLCZ]|[-+.\d]+", _icons()["paths"][name]):
        if word in "MLCZ":
            commands.append((word, []))
        else:
            commands[-1][1].append(float(word))
    return tuple((letter, tuple(numbers)) for letter, numbers in commands)


def icon_of_kind(kind: str) -> str:
    """The name of the icon of a part kind; that of a text for a kind that has none."""
    return str(_icons()["kinds"].get(kind, "text"))


@cache
def _icons() -> Mapping[str, Mapping[str, str]]:
    icons: Mapping[str, Mapping[str, str]] = json.loads(resource("icons.json").read_text("utf-8"))
    return icons
