"""Lines for the leader's notes."""

from __future__ import annotations


def note(cue: str, text: str) -> str:
    """A note with its cue, such as "zeg: Welkom allemaal"; nothing where there is no text."""
    return f"{cue}: {text}" if text else ""
