"""From a session to its deck."""

import datetime
from pathlib import Path

import pytest

from presenter.deck.designs import Welcome
from tests.builders import deck, part, session


def test_the_deck_knows_the_evening():
    made = deck(
        part("prayer"),
        title="A",
        subtitle="B",
        language="nl",
        date="2026-03-12",
        start="19:45",
        end="21:45",
        theme="evening",
        shape="4:3",
    )
    assert (made.title, made.subtitle, made.language) == ("A", "B", "nl")
    assert (made.theme, made.shape) == ("evening", "4:3")
    assert (made.date, made.start) == (datetime.date(2026, 3, 12), datetime.time(19, 45))
    assert made.end == datetime.time(21, 45)


def test_what_is_not_said_has_a_default():
    made = deck(part("prayer"))
    assert (made.language, made.theme, made.shape) == ("en", "linen", "16:9")
    assert (made.date, made.start, made.end) == (None, None, None)


def test_an_evening_without_a_welcome_opens_with_one():
    made = deck(part("prayer"), language="nl", start="19:45")
    assert [found.id for found in made.parts] == ["welkom", "bidden"]
    assert made.slides[0].design == Welcome(occasion="19:45")
    assert made.parts[0].minutes == 0


def test_a_welcome_stands_where_it_is_written():
    made = deck(part("songs"), part("welcome"))
    assert [found.kind for found in made.parts] == ["songs", "welcome"]


def test_a_hidden_welcome_is_not_replaced():
    assert len(deck(part("welcome", hidden="yes"), part("prayer")).led().parts) == 1


def test_the_welcome_takes_no_id_from_another_part():
    made = deck(part("prayer", title="Welcome"))
    assert [found.id for found in made.parts] == ["welcome-2", "welcome"]


def test_ids_are_made_from_titles():
    made = session(part("prayer"), part("prayer"), part("prayer", title="Op één kaartje!"))
    assert made.ids() == ("prayer", "prayer-2", "op-een-kaartje")


def test_given_ids_go_first():
    made = session(part("prayer"), part("songs", id="prayer"), part("prayer", id="P_1"))
    assert made.ids() == ("prayer-2", "prayer", "P_1")


@pytest.mark.parametrize(
    "others", [[], [part("songs")], [part("songs"), part("case", name="Lotte")]]
)
def test_the_id_of_a_part_does_not_depend_on_the_others(others):
    made = session(*others, part("prayer", title="For peace"))
    assert made.ids()[-1] == "for-peace"


def test_the_slides_of_a_part_stand_together_with_ids_that_last():
    made = deck(part("questions", questions=["A", "B"]), part("prayer"))
    assert [slide.id for slide in made.slides] == [
        "welcome/1",
        "questions/1",
        "questions/2",
        "prayer/1",
    ]


def test_parts_know_when_they_begin():
    first, second = part("break", minutes=15), part("break", minutes=5)
    made = deck(first, second, language="nl", start="20:00")
    assert [slide.design.resume[-10:-1] for slide in made.slides[1:]] == ["20:15 uur", "20:20 uur"]


def test_media_lie_in_the_folder_of_the_session():
    made = session(part("welcome", picture="tree.png")).in_folder(Path("here"))
    assert made.deck().slides[0].design.picture.path == Path("here/tree.png")


def test_the_same_session_makes_the_same_deck():
    assert deck(part("case"), part("case")) == deck(part("case"), part("case"))
