"""What can be wrong, said so that a leader understands it.

    PresenterError
    ├── UnreadableFile     there is no such file, or it may not or cannot be read
    ├── FileNotWritten     a file could not be written; what stood there still does (`files.py`)
    └── SessionError       the file was read, but no session can be made of it

Readers do not raise for what a leader wrote: they return a value and its problems. The errors
above are for callers that cannot go on without the value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at in a file: what is wrong, where, and what to do about it.

    `line` and `column` count from 1. `grave` problems stop a session from being led; the others
    are advice, such as a slide that holds too much to read.
    """

    message: str
    file: Path | None = None
    line: int | None = None
    column: int | None = None
    grave: bool = True

    def __str__(self) -> str:
        """`FILE:LINE:COL: message`, without the places that are not known."""
        place = [str(part) for part in (self.file, self.line, self.column) if part is not None]
        return f"{':'.join(place)}: {self.message}" if place else self.message

    def as_json(self) -> dict[str, object]:
        """The same for programs, with every key present."""
        return {
            "file": None if self.file is None else str(self.file),
            "line": self.line,
            "column": self.column,
            "message": self.message,
            "grave": self.grave,
        }


class PresenterError(Exception):
    """The root of what Presenter raises on purpose. Its text is a sentence for a leader."""


class UnreadableFile(PresenterError):
    """There is no such file, or it may not or cannot be read."""


class SessionError(PresenterError):
    """A session cannot be made of the file; `problems` says why, in the order of the file."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
