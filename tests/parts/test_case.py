from presenter.deck.designs import CaseQuestions, Prose
from tests.builders import deck, part, slides

LOTTE = part("case", name="Lotte (9)", story="She.\n\nHe.", questions=["Why?", "And then?"])


def test_a_case_is_a_story_and_then_its_questions():
    story, questions = slides(LOTTE, language="nl")
    assert story.design == Prose(paragraphs=("She.", "He."), voice=True)
    assert questions.design == CaseQuestions(story=("She.", "He."), questions=("Why?", "And then?"))
    assert (story.title, story.slot) == ("Casus · Lotte (9)", "")


def test_several_cases_are_numbered():
    shown = slides(LOTTE, part("case", name="Bas"), part("case"), language="nl")
    assert [(slide.title, slide.slot) for slide in shown] == [
        ("Casus 1 · Lotte (9)", "1 van 3"),
        ("Casus 1 · Lotte (9)", "1 van 3"),
        ("Casus 2 · Bas", "2 van 3"),
        ("Casus 3", "3 van 3"),
    ]


def test_hidden_cases_are_not_counted():
    shown = slides(part("case", hidden="yes"), LOTTE, part("case", name="Bas"), language="nl")
    assert [slide.slot for slide in shown[1:]] == ["1 van 2", "1 van 2", "2 van 2"]


def test_a_title_is_for_the_running_order():
    made = deck({**LOTTE, "title": "Cases"})
    assert (made.parts[1].title, made.slides[1].title) == ("Cases", "Case · Lotte (9)")


def test_a_case_without_a_name_is_called_by_its_title():
    assert slides(part("case", title="At school"))[0].title == "At school"
