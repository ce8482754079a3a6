import pytest

from presenter.session.suggestions import nearest, shortened, with_suggestion


@pytest.mark.parametrize(
    ("word", "meant"),
    [("minuts", "minutes"), ("Titel", "title"), (" minutes ", "minutes"), ("xyz", None)],
)
def test_a_word_that_looks_alike_is_suggested(word, meant):
    assert nearest(word, ["title", "minutes"]) == meant


def test_nobody_is_asked_about_a_word_without_end():
    assert nearest("minutes" * 1000, ["minutes"]) is None


def test_a_sentence_without_a_suggestion_stays_as_it_is():
    assert with_suggestion("No.", "xyz", ["title"]) == "No."
    assert with_suggestion("No.", "titel", ["title"]) == "No. Did you mean `title`?"


def test_what_is_quoted_fits_in_a_sentence():
    assert shortened("a\n b") == "a b"
    assert len(shortened("x" * 100)) == 40
