"""The session file: what a leader wrote, read with all its problems and written back."""

from presenter.session.outline import outline, outline_table
from presenter.session.reading import read_session, session_from
from presenter.session.session import Session
from presenter.session.writing import session_yaml, write_session

__all__ = [
    "Session",
    "outline",
    "outline_table",
    "read_session",
    "session_from",
    "session_yaml",
    "write_session",
]
