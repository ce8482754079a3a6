import pytest

from presenter.deck.designs import Question
from tests.builders import deck, part, slides


def test_each_question_has_its_slide():
    first, second = slides(part("questions", questions=["Who?", "Why?"]), language="nl")
    assert first.design == Question(text="Who?", number="1")
    assert (second.design.number, second.slot) == ("2", "2 van 2")


def test_a_lonely_question_is_not_numbered():
    (only,) = slides(part("questions", questions="Who?"))
    assert (only.design.number, only.slot) == ("", "")


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({}, "Vragen"),
        ({"about": "het gedeelte"}, "Vragen bij het gedeelte"),
        ({"about": "het gedeelte", "title": "Doorpraten"}, "Doorpraten"),
    ],
)
def test_what_they_are_about_makes_the_title(fields, title):
    made = deck(part("questions", **fields), language="nl")
    assert (made.parts[1].title, made.slides[1].title) == (title, title)
