"""A desktop of X11 that nobody sees, with two monitors that come and go and hands at its keys."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import pytest

from tests.evening.pixels import Area, Framebuffer

NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "xrandr", "xsetroot", "xwininfo")
LEFT, RIGHT = "LEFT", "RIGHT"
LAPTOP, BEAMER = Area(0, 0, 1440, 900), Area(1440, 0, 1920, 1080)
DESKTOP_COLOUR = "#FF00FF"

_SCREEN = f"{BEAMER.x + BEAMER.width}x{BEAMER.height}x24"
_ONLY_OUTPUT = "screen"
_PATIENCE = 10.0
_BETWEEN_LOOKS = 0.005

Found = TypeVar("Found")


def require_tools() -> None:
    """Skip the test where a tool is missing; fail it where every tool has to be there."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if not missing:
        return
    reason = f"an X11 desktop needs {', '.join(missing)}"
    if os.environ.get("CI", "").casefold() == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def eventually(condition: Callable[[], Found], what: str, seconds: float = _PATIENCE) -> Found:
    """What `condition` gives as soon as that counts as true.

    Raises AssertionError, which says `what` did not come about, when the time is up.
    """
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {seconds:g} s: {what}"
        time.sleep(_BETWEEN_LOOKS)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A window that is on the desktop, as the window manager and the server know it."""

    id: str
    role: str
    area: Area
    states: frozenset[str] = field(default_factory=frozenset[str])

    @property
    def fullscreen(self) -> bool:
        """Whether it fills a monitor, over everything else."""
        return "_NET_WM_STATE_FULLSCREEN" in self.states


class Desktop:
    """Xvfb with openbox, from entering to leaving it; `folder` is where it may keep files.

    LEFT is the laptop's panel and the primary monitor, RIGHT the beamer. Xvfb has one output. The
    monitor that holds it, `steady`, must stay: without an owner, it would become a monitor itself.
    """

    def __init__(self, folder: Path, steady: str = LEFT) -> None:
        self._folder = folder
        self._steady = steady
        self._ended = ExitStack()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            stack.callback(self._ended.close)
            self._begin()
            stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.close()

    def plug(self, monitor: str, area: Area) -> None:
        """Add a monitor that shows an area of the screen. It must not be there already."""
        width, height = f"{area.width}/{area.width // 4}", f"{area.height}/{area.height // 4}"
        output = _ONLY_OUTPUT if monitor == self._steady else "none"
        # The asterisk makes a monitor the primary one.
        name = "*" + monitor if monitor == LEFT else monitor
        place = f"{width}x{height}+{area.x}+{area.y}"
        self._run("xrandr", "--setmonitor", name, place, output)

    def unplug(self, monitor: str) -> None:
        """Take a monitor away. Its pixels go on to exist, which is how a test can look at them."""
        assert monitor != self._steady
        self._run("xrandr", "--delmonitor", monitor)

    def press(self, *keys: str) -> None:
        """Press keys, one after another, as a clicker does: `Next`, `alt+Left`."""
        self._run("xdotool", "key", "--delay", "1", *keys)

    def point_at(self, x: int, y: int) -> None:
        """Move the pointer there."""
        self._run("xdotool", "mousemove", "--sync", str(x), str(y))

    def windows(self) -> Mapping[str, Window]:
        """The windows that are on the desktop, by their roles."""
        clients = re.findall(r"0x[0-9a-f]+", self._ask("xprop", "-root", "_NET_CLIENT_LIST"))
        found = [window for client in clients if (window := self._window(client))]
        assert len({window.role for window in found}) == len(found), found
        return {window.role: window for window in found}

    def start(self, name: str, command: Sequence[str], cwd: Path | None = None) -> Path:
        """Run a program on this desktop until it is left; returns the file of what it says."""
        said = self._folder / f"{name}.txt"
        with said.open("wb") as file:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                env=self.environment,
                cwd=cwd,
            )
        self._ended.callback(_end, process)
        return said

    def _begin(self) -> None:
        self.environment = _plain_environment(self._folder)
        self.environment["DISPLAY"] = self._start_server()
        self.framebuffer = Framebuffer(self._folder / "Xvfb_screen0")
        self._ended.callback(self.framebuffer.close)
        self._run("xsetroot", "-solid", DESKTOP_COLOUR)
        for monitor, area in ((LEFT, LAPTOP), (RIGHT, BEAMER)):
            self.plug(monitor, area)
        self.point_at(LAPTOP.width // 2, LAPTOP.height - 8)
        self.start("openbox", ["openbox", "--sm-disable"])
        managed = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        eventually(lambda: "window id" in self._ask(*managed), "openbox manages windows")

    def _start_server(self) -> str:
        """The display of an X server of its own: the first number that is free."""
        read, write = os.pipe()
        options = ["-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset"]
        with (self._folder / "Xvfb.txt").open("wb") as said:
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-fbdir", str(self._folder), *options],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                pass_fds=[write],
            )
        self._ended.callback(_end, server)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as answer:
            ready, _, _ = select.select([answer], [], [], _PATIENCE)
            number = answer.readline().strip() if ready else ""
        assert number, (self._folder / "Xvfb.txt").read_text()
        return f":{number}"

    def _window(self, client: str) -> Window | None:
        """None for a window that has gone or that is not mapped."""
        told = self._ask("xprop", "-id", client, "WM_WINDOW_ROLE", "_NET_WM_STATE")
        info = self._ask("xwininfo", "-id", client)
        role = re.search(r'WM_WINDOW_ROLE\(STRING\) = "(.*)"', told)
        measures = re.findall(r"(?:Absolute upper-left [XY]|Width|Height):\s+(-?\d+)", info)
        if "IsViewable" not in info or role is None:
            return None
        return Window(
            id=client,
            role=role[1],
            area=Area(*map(int, measures)),
            states=frozenset(re.findall(r"_NET_WM_STATE_\w+", told)),
        )

    def _run(self, *command: str) -> None:
        subprocess.run(
            command, env=self.environment, check=True, capture_output=True, timeout=_PATIENCE
        )

    def _ask(self, *command: str) -> str:
        """What a tool prints; about a window that has just gone, that is nothing."""
        answer = subprocess.run(
            command,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
        )
        return answer.stdout


def _plain_environment(folder: Path) -> dict[str, str]:
    """The environment of this process without what it says about displays and about Qt."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "WAYLAND_"))
        and name not in {"XAUTHORITY", "SESSION_MANAGER"}
    }
    return kept | {
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(folder),
    }


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
