"""The sample sessions are whole evenings: what their handouts have, they have."""

import pytest

from presenter.deck.designs import (
    CaseQuestions,
    NumberedSteps,
    Passages,
    Points,
    Question,
    Quote,
    Recall,
    SongBoard,
    Statement,
    Verses,
)
from presenter.places import sample
from presenter.session import outline, read_session


def session(name):
    found, problems = read_session(sample(name))
    assert problems == []
    return found


def designs(deck, kind):
    return [slide.design for slide in deck.slides if isinstance(slide.design, kind)]


@pytest.fixture
def dutch():
    return session("veilig-gehecht.yaml").deck()


def test_the_dutch_evening_has_everything_that_its_handout_has(dutch):
    assert [len(board.rows) for board in designs(dutch, SongBoard)] == [5]
    assert [len(passages.rows) for passages in designs(dutch, Passages)] == [4]
    assert len(designs(dutch, Question)) == 2
    assert len(designs(dutch, Quote)) == 1
    assert [len(points.items) for points in designs(dutch, Points)] == [7, 4, 6]
    assert [len(case.questions) for case in designs(dutch, CaseQuestions)] == [2, 1]
    assert len(designs(dutch, Statement)) == 3
    assert [len(steps.items) for steps in designs(dutch, NumberedSteps)] == [3]
    assert len(designs(dutch, Recall)) == 1
    assert [len(poem.stanzas) for poem in designs(dutch, Verses)] == [2]


def test_the_dutch_evening_fills_its_two_hours(dutch):
    assert outline(dutch)["minutes"] == 120


def test_the_english_evening_has_eight_parts():
    assert len(session("friendship.yaml").parts) == 8


@pytest.mark.parametrize("name", ["veilig-gehecht.yaml", "friendship.yaml"])
def test_every_part_has_notes_for_the_leader(name):
    assert all(part.notes.strip() for part in session(name).parts)
