"""Which function places which design."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from presenter.deck import Design, designs
from presenter.frames.placing import lists, opening, speech, tasks
from presenter.frames.placing.page import Page, Room

PLACERS: dict[type[Design], Callable[[Any, Room], tuple[Page, ...]]] = {
    designs.Welcome: opening.place_welcome,
    designs.PictureSlide: opening.place_picture,
    designs.Break: opening.place_break,
    designs.SongBoard: lists.place_song_board,
    designs.Passages: lists.place_passages,
    designs.Prayer: lists.place_prayer,
    designs.Points: lists.place_points,
    designs.NumberedSteps: lists.place_numbered_steps,
    designs.Prose: speech.place_prose,
    designs.Verses: speech.place_verses,
    designs.Quote: speech.place_quote,
    designs.Question: speech.place_question,
    designs.Statement: speech.place_statement,
    designs.Vote: speech.place_vote,
    designs.Cards: tasks.place_cards,
    designs.Activity: tasks.place_activity,
    designs.CaseQuestions: tasks.place_case_questions,
    designs.Recall: tasks.place_recall,
}

# These set the slide's title themselves, or have none at the top.
TITLED_BY_THEMSELVES = (designs.Welcome, designs.PictureSlide, designs.Quote)


def place(design: Design, room: Room) -> tuple[Page, ...]:
    """The pages of a design, each with the part of it that it shows."""
    return PLACERS[type(design)](design, room)
