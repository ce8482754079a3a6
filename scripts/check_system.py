"""Say in one sentence which system library Qt misses; nothing where it has all it needs.

Python's packages bring Qt itself, but not what Qt expects from a Linux system. A missing library
would otherwise show as a traceback, or as an abort when the first window opens.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

DEBIAN_PACKAGES = (
    "libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0"
)


def main() -> int:
    """Print what is missing. Exit status 1 where windows cannot be opened, else 0."""
    try:
        import PySide6.QtWidgets

        if os.environ.get("DISPLAY") and sys.platform == "linux":
            _load_window_plugin(Path(PySide6.QtWidgets.__file__).parent)
    except (ImportError, OSError) as error:
        library = str(error).split(":", maxsplit=1)[0]
        print(f"Qt needs {library}, which is not on this system.", file=sys.stderr)
        print(f"On Debian and Ubuntu: apt install {DEBIAN_PACKAGES}", file=sys.stderr)
        return 1
    return 0


def _load_window_plugin(package: Path) -> None:
    for plugin in package.glob("Qt/plugins/platforms/libqxcb.so"):
        ctypes.CDLL(str(plugin))


if __name__ == "__main__":
    sys.exit(main())
