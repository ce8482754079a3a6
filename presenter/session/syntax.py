"""What is wrong with a file that is no YAML, in words for a leader instead of a parser's."""

from __future__ import annotations

import yaml

from presenter.language import translate
from presenter.session.refusal import Refusal
from presenter.session.source import line_at, place_of

_SIGNS = "@`%|>&*!,]}?-"
_BEGUN = ("while scanning an alias", "while scanning an anchor", "while scanning a block scalar")


def syntax_refusal(error: yaml.MarkedYAMLError, text: str) -> Refusal:
    """The refusal for what the parser of YAML stumbled over."""
    mark = _mark(error)
    if mark is None:
        return Refusal(_unclear())
    if mark.index >= len(text):
        return Refusal(_never_ends(error), *place_of(text, len(text.rstrip())))
    sentence = _sentence(str(error.problem), line_at(text, mark.line), mark.column)
    return Refusal(sentence, mark.line + 1, mark.column + 1)


def _mark(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where to look: where the trouble began, if the parser only noticed it later."""
    never_closed = "quoted" in str(error.context) and "end of stream" in str(error.problem)
    is_tab = "tab" in str(error.problem)
    if never_closed or (error.context in _BEGUN and not is_tab):
        return error.context_mark
    return error.problem_mark or error.context_mark


def _sentence(problem: str, line: str, column: int) -> str:
    before, sign = line[:column], line[column : column + 1]
    if "end of stream" in problem and sign in ("'", '"'):
        return _open_quote()
    if "tab character" in problem or sign == "\t":
        return translate("Session", "There is a tab here. Indent with spaces instead.")
    if "mapping values" in problem:
        return _misplaced_colon(before)
    if before.rstrip().endswith(('"', "'")) and "expected" in problem:
        return translate("Session", "Nothing can follow the closing quote. Quote the whole text.")
    if _begins_value(before) and (sign in _SIGNS or "alphabetic" in problem or "block" in problem):
        return translate(
            "Session", "A text cannot begin with this sign. Put the whole text in quotes."
        )
    return _by_what_was_expected(problem)


def _never_ends(error: yaml.MarkedYAMLError) -> str:
    return _open_brackets() if "flow" in str(error.context) else _unclear()


def _by_what_was_expected(problem: str) -> str:
    if "',' or" in problem:
        return _open_brackets()
    if "escape" in problem:
        return translate("Session", "Between double quotes, write `\\\\` for a backslash.")
    if "expected key" in problem or "'-' indicator" in problem or "document start" in problem:
        return translate(
            "Session",
            "This line does not stand right below the lines it belongs to: check the indent.",
        )
    return _unclear()


def _misplaced_colon(before: str) -> str:
    if ": " in before.strip():
        return translate(
            "Session",
            "There is a second colon in this line. Put the text behind the first in quotes.",
        )
    return translate(
        "Session",
        "This line stands too far to the right, or a `:` with a space is missing above it.",
    )


def _open_brackets() -> str:
    return translate("Session", "A list or group in brackets is not closed before this line ends.")


def _open_quote() -> str:
    return translate(
        "Session",
        "This quote is never closed. If it is an apostrophe, put the text in double quotes.",
    )


def _begins_value(before: str) -> bool:
    return not before.strip() or before.rstrip().endswith((":", "-", "[", ",", "{"))


def _unclear() -> str:
    return translate("Session", "This cannot be read as YAML.")
