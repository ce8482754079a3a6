"""The real program, leading the sample on a desktop, and somebody who sees both monitors."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QImage

from presenter.app import application_with_windows
from presenter.check import laid_out
from presenter.frames import Layout
from presenter.paint import paint_frame
from presenter.widgets.look import DARK
from tests.evening.pixels import Area, Watch
from tests.evening.x11 import BEAMER, LAPTOP, LEFT, RIGHT, Desktop, Window, eventually

BLACK, WHITE = "#000000", "#FFFFFF"
GONE, NO_SECOND_SCREEN = DARK.dangerbg, DARK.warnbg
"""The colours of the strips that say so."""

LEAVING = DARK.warnbg

_CHECKOUT = Path(__file__).parents[2]
_SAMPLE = "slides/veilig-gehecht.yaml"
_NOTES = {DARK.win, DARK.surface, DARK.sunken}
_HIGHEST_TITLE_BAR = 40
# When a monitor goes, a window manager moves what was fullscreen there to another one, by itself
# and before it hears that the window was hidden: openbox for 1 to 12 ms. What lasts longer than
# this was left there by the program.
_BLINK = 0.2


@cache
def layout() -> Layout:
    """The sample as the program lays it out."""
    application_with_windows()
    return laid_out(_CHECKOUT / _SAMPLE)


@cache
def painted(slide: int, step: int, width: int, height: int) -> QImage:
    """A step of a slide of the sample, in that many px."""
    return paint_frame(layout().frame(slide, step), width, height)


class Program:
    """Waits until the program does what is asked; AssertionError where it doesn't in time.

    Slides and steps count from 0. Without an `area`, it is about the beamer.
    """

    def __init__(self, desktop: Desktop, *options: str) -> None:
        self.desktop = desktop
        self._pixels = desktop.framebuffer
        command = [sys.executable, "-m", "presenter", "show", *options, _SAMPLE]
        self._said = desktop.start("presenter", command, _CHECKOUT)

    @property
    def audience(self) -> Window | None:
        """The audience window, as long as there is one on the desktop."""
        return self.desktop.windows().get("audience")

    @property
    def presenter(self) -> Window | None:
        """The presenter window, as long as there is one on the desktop."""
        return self.desktop.windows().get("presenter")

    @property
    def said(self) -> str:
        """What the program has printed, with Qt's warnings."""
        return self._said.read_text()

    def begins(self) -> None:
        """Both windows are on their monitors."""
        self.shows(0)
        self.leads_on(LAPTOP)

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        self.desktop.press(*keys)

    def unplug(self) -> None:
        """Unplug the beamer: its window goes, and the leader is told."""
        self.desktop.unplug(RIGHT)
        eventually(lambda: self.audience is None, "the audience window is gone", seconds=2)
        self.tells(GONE)

    def replug(self, area: Area = BEAMER) -> None:
        """Plug a beamer in: its window is back."""
        self.desktop.plug(RIGHT, area)
        self.is_fullscreen(area)
        self.tells_nothing()

    def shows(self, slide: int, step: int = 0, area: Area = BEAMER) -> None:
        """An area shows a step of a slide, pixel by pixel."""
        image = painted(slide, step, area.width, area.height)
        what = f"{area} shows step {step} of slide {slide}"
        eventually(lambda: self._pixels.shows(image, area), what)

    def is_filled(self, colour: str, area: Area = BEAMER) -> None:
        """An area has one colour all over."""
        eventually(lambda: self._pixels.is_filled(area, colour), f"{area} is {colour}")

    def is_fullscreen(self, area: Area = BEAMER) -> None:
        """The audience window is fullscreen there."""
        eventually(
            lambda: (window := self.audience) and window.fullscreen and window.area == area,
            f"the audience window is fullscreen in {area}",
        )

    def leads_on(self, area: Area) -> None:
        """The presenter window fills an area below its title bar."""
        eventually(
            lambda: (window := self.presenter) and _fills(window.area, area),
            f"the presenter window fills {area}",
        )

    def tells(self, colour: str) -> None:
        """There is a strip of that colour over the whole presenter window, on the laptop."""
        eventually(lambda: self._strip(colour), f"a strip that is {colour}")

    def tells_nothing(self) -> None:
        """There is no strip."""
        strips = (DARK.dangerbg, DARK.warnbg, DARK.sel)
        eventually(lambda: not any(map(self._strip, strips)), "no strip")

    def watched(self) -> Watch:
        """Look at both monitors: all over the beamer, and at the edges of the laptop's panel.

        In the middle of the panel, the presenter window shows slides too.
        """
        edges = LAPTOP.points(2, 40, inset=6)
        edges = tuple((x, y) for x, y in edges if y > LAPTOP.y + _HIGHEST_TITLE_BAR)
        return Watch(self._pixels, {LEFT: edges, RIGHT: BEAMER.points(24, 14, inset=2)})

    def _strip(self, colour: str) -> bool:
        edge = [self._pixels.colour(LAPTOP.x + 4, y) for y in range(LAPTOP.height)]
        return edge.count(colour) > 30


def nothing_strayed(watch: Watch) -> None:
    """The beamer never showed anything of the presenter window, nor the laptop the slide alone."""
    assert watch.looks > 10
    assert watch.colours(RIGHT) & _NOTES == set()
    assert watch.colours(LEFT, lasting=_BLINK) & {layout().theme.colours["bg"], BLACK} == set()


def _fills(window: Area, monitor: Area) -> bool:
    title_bar = window.y - monitor.y
    return 0 <= title_bar < _HIGHEST_TITLE_BAR and window == Area(
        monitor.x, window.y, monitor.width, monitor.height - title_bar
    )
