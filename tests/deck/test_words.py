import datetime
from dataclasses import fields

import pytest

from presenter.deck.words import DUTCH, ENGLISH, date_text, enumerate_things, words_for

DATE, TIME = datetime.date(2026, 3, 12), datetime.time(19, 45)


@pytest.mark.parametrize("tag", ["nl", "nl-BE", "NL-nl"])
def test_dutch_is_spoken_by_all_its_tags(tag):
    assert words_for(tag) is DUTCH


@pytest.mark.parametrize("tag", ["en", "en-GB", "fr", "", "nds"])
def test_other_languages_get_english(tag):
    assert words_for(tag) is ENGLISH


def test_a_date_reads_as_it_is_said():
    assert date_text(DUTCH, DATE, TIME) == "donderdag 12 maart · 19:45 uur"
    assert date_text(ENGLISH, DATE, TIME) == "Thursday 12 March · 19:45"


def test_half_a_date_is_what_is_known():
    assert date_text(DUTCH, DATE, None) == "donderdag 12 maart"
    assert date_text(DUTCH, None, None) == ""


def test_things_are_told_as_in_a_sentence():
    assert enumerate_things(DUTCH, ("papier", "lijm", "scharen")) == "papier, lijm en scharen"
    assert enumerate_things(ENGLISH, ("paper",)) == "paper"
    assert enumerate_things(ENGLISH, ()) == ""


def test_both_languages_name_every_kind():
    assert set(DUTCH.titles) == set(ENGLISH.titles)


@pytest.mark.parametrize("words", [DUTCH, ENGLISH])
def test_no_word_is_empty(words):
    assert all(getattr(words, entry.name) for entry in fields(words))
