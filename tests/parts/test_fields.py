"""How what is written becomes a text, a number, a choice, a time."""

import datetime

import pytest
from pydantic import ValidationError

from presenter.parts.fields import LONGEST_LINE, LONGEST_LIST, LONGEST_TEXT
from tests.builders import part, session


def prayer(**fields):
    return session(part("prayer", **fields)).parts[0]


def sentence(**fields):
    """What is said about the one wrong field."""
    with pytest.raises(ValidationError) as refused:
        prayer(**fields)
    error, *_ = refused.value.errors()
    return error["msg"]


@pytest.mark.parametrize("written", ["19:30", "no", "8:1-4", "1.10", "0777", "1e3", "on"])
def test_a_text_stays_what_was_written(written):
    assert prayer(title=written).title == written


def test_a_line_is_one_line():
    assert prayer(title=" A \n  title\t here ").title == "A title here"


def test_spaces_that_do_not_break_are_kept():
    assert prayer(title="12\N{NO-BREAK SPACE}maart").title == "12\N{NO-BREAK SPACE}maart"


def test_a_text_keeps_its_lines():
    assert prayer(notes="say: A  \r\nask: B\n").notes == "say: A\nask: B"


@pytest.mark.parametrize("character", ["\0", "\x07", "\x7f", "\x9b", "\ud800", "\uffff"])
def test_what_cannot_be_shown_is_refused(character):
    assert "cannot be shown" in sentence(title=f"a{character}b")


def test_a_text_in_a_list_may_hold_a_colon():
    assert prayer(points=[{"For whom": "everyone"}, "b"]).points == ("For whom: everyone", "b")


def test_a_single_text_is_a_list_of_one():
    assert prayer(points="for peace").points == ("for peace",)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("yes", True), ("ja", True), ("True", True), ("no", False), ("Nee", False), ("off", False)],
)
def test_a_choice_is_made_in_either_language(written, meant):
    assert prayer(hidden=written).hidden is meant


def test_anything_else_is_no_choice():
    assert sentence(hidden="maybe") == "Write `yes` or `no` here."


@pytest.mark.parametrize("written", ["acht", "8.5", "-1", "601", "8 min"])
def test_minutes_are_whole_and_not_without_end(written):
    assert sentence(minutes=written)


def test_a_part_cannot_need_more_than_is_planned():
    assert "more than the 10 minutes" in sentence(minutes="10", at_least="15")


@pytest.mark.parametrize("written", ["19:45", "19.45", " 19:45 "])
def test_a_time_is_written_as_people_do(written):
    assert session(start=written).start == datetime.time(19, 45)


@pytest.mark.parametrize("written", ["1945", "24:00", "19:60", "7 uur", "19:45:00", ""])
def test_anything_else_is_no_time(written):
    with pytest.raises(ValidationError, match="Write a time of day"):
        session(start=written)


@pytest.mark.parametrize(
    "written", ["12 maart", "2026-02-30", "20260312", "12-03-2026", "1773273600"]
)
def test_a_date_has_one_form(written):
    with pytest.raises(ValidationError, match="Write a date"):
        session(date=written)


@pytest.mark.parametrize("written", ["a b", "a/b", "a~2", "x" * 61])
def test_an_id_is_a_plain_word(written):
    assert "Use letters, digits" in sentence(id=written)


@pytest.mark.parametrize("written", ["n", "dutch!", "nl_NL", "nl-" + "x" * 40])
def test_a_language_is_a_tag(written):
    with pytest.raises(ValidationError, match="Write a language"):
        session(language=written)


def test_texts_and_lists_have_an_end():
    assert prayer(title="x" * LONGEST_LINE).title
    assert sentence(title="x" * (LONGEST_LINE + 1))
    assert prayer(notes="x" * LONGEST_TEXT).notes
    assert sentence(notes="x" * (LONGEST_TEXT + 1))
    assert sentence(points=["x"] * (LONGEST_LIST + 1))
