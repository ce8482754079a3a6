import pytest

from presenter.deck.designs import PictureSlide, Points, Prose, Quote
from tests.builders import part, slides


def teaching(*blocks, **fields):
    return slides(part("teaching", title="A safe base", blocks=list(blocks), **fields))


def test_a_bare_text_is_shown():
    (only,) = teaching("One.\nStill one.\n\nTwo.")
    assert only.design == Prose(paragraphs=("One. Still one.", "Two."))
    assert only.title == "A safe base"


def test_a_bare_text_may_hold_a_colon():
    (only,) = teaching({"Mind this": "coffee"})
    assert only.design.paragraphs == ("Mind this: coffee",)


def test_what_is_said_goes_to_the_notes_of_its_slide():
    first, second = teaching({"show": "A", "say": "B"}, {"show": "C", "say": "D"}, notes="N")
    assert (first.notes, second.notes) == ("N\n\nsay: B", "say: D")


def test_what_is_only_said_goes_to_the_slide_that_is_there():
    (only,) = teaching({"show": "A", "say": "B"}, {"say": "C"})
    assert only.notes == "say: B\n\nsay: C"


def test_where_nothing_is_shown_the_title_is():
    (only,) = teaching({"say": "B"})
    assert (only.title, only.design, only.notes) == (
        "A safe base",
        Prose(paragraphs=()),
        "say: B",
    )


def test_a_heading_changes_the_title_of_what_follows():
    assert [slide.title for slide in teaching("A", {"heading": "H"}, "B", "C")] == [
        "A safe base",
        "H",
        "H",
    ]


def test_a_heading_that_nothing_follows_is_not_lost():
    *_, last = teaching("A", {"heading": "H"})
    assert (last.title, last.design) == ("H", Prose(paragraphs=()))


def test_a_short_lead_is_the_title_of_its_points():
    first, second = teaching({"lead": "Four needs:", "points": ["a", "b"]}, "B")
    assert (first.title, first.design) == ("Four needs", Points(items=("a", "b")))
    assert second.title == "A safe base"


def test_a_long_lead_stands_above_its_points():
    lead = "What can stand in the way of a child that would like to feel safe"
    (only,) = teaching({"lead": lead, "points": ["a"]})
    assert (only.title, only.design.lead) == ("A safe base", lead)


def test_a_lead_does_not_push_a_heading_away():
    (only,) = teaching({"heading": "H"}, {"lead": "Four needs:", "points": ["a"]})
    assert (only.title, only.design.lead) == ("H", "Four needs:")


def test_a_quote_is_its_own_title():
    (only,) = teaching({"quote": "Come here.", "by": "A father", "say": "Wait."})
    assert (only.title, only.design) == ("Come here.", Quote(text="Come here.", by="A father"))
    assert only.notes == "say: Wait."


def test_a_picture_is_named_by_its_caption():
    (only,) = teaching({"picture": "tree.png", "caption": "A tree", "alt": "An oak"})
    assert only.title == "A tree"
    assert isinstance(only.design, PictureSlide)
    assert (only.design.caption, only.design.picture.alt) == ("A tree", "An oak")


@pytest.mark.parametrize(
    ("blocks", "bears"),
    [
        ([{"points": ["a"]}, {"points": ["b"]}, {"quote": "q"}, "text"], 1),
        ([{"quote": "q"}, {"quote": "r"}, {"quote": "s", "by": "x"}, "text"], 1),
        (["text", "more"], 1),
    ],
)
def test_the_source_stands_below_the_last_list_or_quote(blocks, bears):
    shown = [slide.design.by for slide in teaching(*blocks, source="A book")]
    assert [index for index, by in enumerate(shown) if by == "A book"] == [bears]


def test_points_can_appear_one_by_one():
    (only,) = teaching({"points": ["a", "b", "c"]}, reveal="one by one")
    assert only.steps == 3
