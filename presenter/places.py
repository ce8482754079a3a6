"""Where files lie: those that come with the program, and those that belong to the user.

What comes with the program stands beside the package in a checkout and inside it once installed;
nobody but this module has to know which. The user's folders follow the habits of the system:
below `XDG_*` on Linux, in `Library` on macOS, in `AppData` on Windows. Nothing here creates a
folder or reads a file, so every function answers even on a disk that is full or read-only.
"""

from __future__ import annotations

from pathlib import Path

PROGRAM = "presenter"

_PACKAGE = Path(__file__).resolve().parent


def resource(*names: str) -> Path:
    """The shipped file or folder below `resources`, such as `resource("themes", "linen.yaml")`.

    It need not exist: ask the path when that is in question.
    """
    return _shipped("resources").joinpath(*names)


def sample(name: str) -> Path:
    """The shipped sample session in that file, such as `friendship.yaml`; it need not exist."""
    return _shipped("slides") / name


def theme_names() -> tuple[str, ...]:
    """The themes that come with the program, in the order of the alphabet."""
    return tuple(sorted({path.stem for path in resource("themes").glob("*.yaml")} - {"base"}))


def config_folder() -> Path:
    """Where the user's settings are kept."""
    return _user_folder("user_config_path")


def data_folder() -> Path:
    """Where what the user made and would miss is kept."""
    return _user_folder("user_data_path")


def state_folder() -> Path:
    """Where the program remembers what nobody would miss: window places, recent files."""
    return _user_folder("user_state_path")


def log_folder() -> Path:
    """Where log files are written: what to send with a question."""
    return _user_folder("user_log_path")


def _shipped(folder: str) -> Path:
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _PACKAGE.parent / folder


def _user_folder(kind: str) -> Path:
    # Imported when asked for: it costs 6 ms, and most of the command line needs no user folder.
    import platformdirs

    folder: Path = getattr(platformdirs, kind)(PROGRAM, appauthor=False)
    return folder
