"""Reading a session file: a session or everything that is wrong with the file, never a crash."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from presenter.language import translate
from presenter.problems import Problem
from presenter.session.findings import refusals_of
from presenter.session.loose_ends import loose_ends
from presenter.session.refusal import MOST_PROBLEMS, Refusal
from presenter.session.session import FORMAT_VERSION, Origin, Session
from presenter.session.source import file_bytes, text_of
from presenter.session.suggestions import shortened
from presenter.session.tree import Tree, Value, tree_of


def read_session(path: Path) -> tuple[Session | None, list[Problem]]:
    """The session in a file, and the problems in the order of the file.

    There is no session where any problem is grave. Raises UnreadableFile where there is no file
    that could be read; whatever a file holds comes out as problems.
    """
    try:
        data = file_bytes(path)
    except Refusal as refusal:
        return None, [_problem(refusal, path)]
    return session_from(data, path)


def session_from(data: bytes, path: Path) -> tuple[Session | None, list[Problem]]:
    """The same from the content of a file; `path` is where it lies, and its media beside it."""
    try:
        tree = tree_of(text_of(data))
    except Refusal as refusal:
        return None, [_problem(refusal, path)]
    session, refusals = _validated(tree, path.parent.absolute())
    if not refusals:
        return session, []
    return None, [_problem(refusal, path) for refusal in _in_order(refusals)]


def _validated(tree: Tree, folder: Path) -> tuple[Session | None, list[Refusal]]:
    try:
        _check_beginning(tree)
        session = Session.model_validate(tree.value, context={"folder": folder})
    except Refusal as refusal:
        return None, [*tree.refusals, refusal]
    except ValidationError as error:
        found = refusals_of(error.errors(include_url=False), tree)
        return None, [*tree.refusals, *loose_ends(tree), *found]
    parts = tree.place.within["parts"].within.values()
    origin = Origin(folder, tuple((place.line, place.column) for place in parts))
    return session.come_from(origin), [*tree.refusals, *loose_ends(tree)]


def _check_beginning(tree: Tree) -> None:
    """Refuse what is no session at all, or one of another version."""
    value = tree.value
    if value is None:
        raise Refusal(translate("Session", "The file is empty."), 1, 1)
    if not isinstance(value, dict):
        sentence = translate(
            "Session",
            "This is no session: it has to begin with fields such as `title: Our evening`.",
        )
        raise Refusal(sentence, tree.place.line, tree.place.column)
    version = value.get("presenter")
    if version is not None and version != str(FORMAT_VERSION):
        place = tree.place.at(("presenter",))
        raise Refusal(_other_version(version), place.line, place.column)


def _other_version(version: Value) -> str:
    if isinstance(version, str) and version.isdecimal() and int(version[:9]) > FORMAT_VERSION:
        return translate(
            "Session",
            "This file was made by a newer Presenter (format {version}). Update Presenter.",
        ).format(version=shortened(version))
    return translate("Session", "`presenter` is the version of the format: write `presenter: 1`.")


def _in_order(refusals: list[Refusal]) -> list[Refusal]:
    refusals.sort(key=lambda refusal: (refusal.line or 0, refusal.column or 0))
    if len(refusals) <= MOST_PROBLEMS:
        return refusals
    more = translate("Session", "There are more problems. Solve these first.")
    return [*refusals[:MOST_PROBLEMS], Refusal(more)]


def _problem(refusal: Refusal, path: Path) -> Problem:
    return Problem(refusal.sentence, path, refusal.line, refusal.column)
