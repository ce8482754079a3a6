"""Themes: the colours, type scale and spacing that turn a deck into frames.

A theme is a YAML file in `resources/themes`; `base.yaml` holds what all share. Values are points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import yaml

from presenter.places import resource, theme_names
from presenter.problems import UnreadableFile

THEMES = theme_names()


@dataclass(frozen=True, slots=True)
class Style:
    """One rung of a type style: a face, a size and a fixed line pitch in points.

    `ascent` and `descent` are points above and below the baseline, as the font itself says.
    """

    name: str
    family: str
    bold: bool
    italic: bool
    size: float
    pitch: float
    ascent: float
    descent: float

    @property
    def baseline(self) -> float:
        """How far below the top of its pitch a line stands: the spare room is halved."""
        return (self.pitch - self.ascent - self.descent) / 2 + self.ascent


@dataclass(frozen=True, eq=False)
class Theme:
    """A set of colours (role → "#RRGGBB"), styles (name → rungs, largest first) and spacing."""

    name: str
    colours: dict[str, str]
    styles: dict[str, tuple[Style, ...]] = field(repr=False)
    spacing: dict[str, float] = field(repr=False)
    line_weight: float
    outlined: bool
    ornament: bool

    def rungs(self, name: str, largest: float = 1000, smallest: float = 0) -> tuple[Style, ...]:
        """The rungs of a style between two sizes, largest first; never empty for known sizes."""
        return tuple(s for s in self.styles[name] if smallest <= s.size <= largest)

    def style(self, name: str, size: float = 0) -> Style:
        """The rung of that size, or the largest one."""
        return self.rungs(name, size or 1000)[0]


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name. Raises UnreadableFile where there is none."""
    base = _read("base")
    own = _read(name)
    styles = {
        style: _rungs(style, values, base["families"], bold=style in own["bold"])
        for style, values in base["styles"].items()
    }
    return Theme(
        name=name,
        colours=own["colours"],
        styles=styles,
        spacing=base["spacing"],
        line_weight=own["line_weight"],
        outlined=own["outlined"],
        ornament=own["ornament"],
    )


def _read(name: str) -> dict[str, Any]:
    path = resource("themes", f"{name}.yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(path.read_bytes(), loader)
    except OSError as error:
        raise UnreadableFile(f"The theme {name} cannot be read: {error.strerror}.") from error


def _rungs(
    name: str, values: dict[str, Any], families: dict[str, dict[str, float]], *, bold: bool
) -> tuple[Style, ...]:
    family = families[values["family"]]
    return tuple(
        Style(
            name=name,
            family=values["family"],
            bold=bold or values.get("bold", False),
            italic=values.get("italic", False),
            size=size,
            pitch=pitch,
            ascent=size * family["ascent"],
            descent=size * family["descent"],
        )
        for size, pitch in values["rungs"]
    )
