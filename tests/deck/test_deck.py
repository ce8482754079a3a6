import pytest

from presenter.deck import Deck, DeckPart, Slide
from presenter.deck.designs import Points, Statement


def slide(name, part="one", **rest):
    return Slide(id=name, part=part, title=name, design=Statement(text=name), **rest)


@pytest.fixture
def deck():
    return Deck(
        title="Evening",
        parts=(
            DeckPart(id="one", kind="teaching", title="One"),
            DeckPart(id="two", kind="poem", title="Two", hidden=True),
        ),
        slides=(slide("a"), slide("b", hidden=True), slide("c", part="two"), slide("d")),
    )


def test_a_slide_that_is_not_built_up_has_one_step():
    points = Points(items=("a", "b", "c"))
    assert Slide(id="s", part="p", title="t", design=points).steps == 1


def test_a_slide_that_is_built_up_has_a_step_for_each_piece():
    points = Points(items=("a", "b", "c"))
    assert Slide(id="s", part="p", title="t", design=points, one_by_one=True).steps == 3


def test_what_cannot_be_built_up_has_one_step_all_the_same():
    whole = Statement(text="a")
    assert Slide(id="s", part="p", title="t", design=whole, one_by_one=True).steps == 1


def test_a_part_is_found_by_its_id(deck):
    assert deck.part("two").title == "Two"
    with pytest.raises(KeyError):
        deck.part("three")


def test_the_slides_of_a_part_are_found_by_their_index(deck):
    assert list(deck.slides_of("one")) == [0, 1, 3]


def test_what_is_led_leaves_out_what_is_hidden(deck):
    led = deck.led()
    assert [part.id for part in led.parts] == ["one"]
    assert [s.id for s in led.slides] == ["a", "d"]
