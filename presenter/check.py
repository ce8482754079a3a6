"""From a file to a laid-out deck, and everything that is wrong with the file on the way."""

from __future__ import annotations

from pathlib import Path

from presenter.display import measure_without_windows
from presenter.frames import Layout, advice_on, lay_out, load_theme
from presenter.problems import Problem, SessionError
from presenter.session import Session, read_session


def open_session(file: Path) -> Session:
    """The session in a file that can be led.

    Raises UnreadableFile where there is no such file, SessionError with all its problems where it
    holds no session that can be led.
    """
    session, problems = read_session(file)
    if session is None:
        raise SessionError(problems)
    return session


def lay_out_session(session: Session) -> Layout:
    """The parts that are led, laid out in the session's theme and shape."""
    deck = session.deck().led()
    return lay_out(deck, load_theme(deck.theme))


def laid_out(file: Path) -> Layout:
    """The session in a file, laid out. Raises as `open_session` does."""
    session = open_session(file)
    measure_without_windows()
    return lay_out_session(session)


def _place(session: Session, part: str) -> tuple[int, int]:
    """Where a part stands; the top of the file for the welcome that nobody wrote."""
    line, column = session.place_of(part)
    return line or 1, column or 1


def check(file: Path) -> list[Problem]:
    """All problems of a file, and advice on slides that hold too much to read.

    Raises UnreadableFile where there is no such file.
    """
    session, problems = read_session(file)
    if session is None:
        return problems
    measure_without_windows()
    advice = [
        Problem(advice.message, file, *_place(session, advice.part), grave=False)
        for advice in advice_on(lay_out_session(session))
    ]
    return [*problems, *advice]
