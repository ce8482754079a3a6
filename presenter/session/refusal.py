"""The way out of reading a file that cannot be read any further."""

from __future__ import annotations

# More than anyone reads at a time. Nothing keeps a hostile file from having a million.
MOST_PROBLEMS = 100


class Refusal(Exception):
    """One sentence says why; `line` and `column` count from 1, None where no place is to blame."""

    def __init__(self, sentence: str, line: int | None = None, column: int | None = None) -> None:
        self.sentence = sentence
        self.line = line
        self.column = column
        super().__init__(sentence)
