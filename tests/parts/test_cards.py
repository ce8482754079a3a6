from presenter.deck.designs import Cards
from tests.builders import deck, part, slides


def test_cards_show_their_prompts_and_what_is_needed():
    written = part("cards", prompts=["Dit weet ik", "Dit wil ik"], share="Deel het.")
    (only,) = slides({**written, "materials": ["kaartjes", "pennen"]}, language="nl")
    assert only.title == "Op een kaartje"
    assert only.design == Cards(
        prompts=("Dit weet ik", "Dit wil ik"),
        materials="Nodig: kaartjes en pennen",
        share="Deel het.",
    )


def test_the_cards_have_to_lie_ready():
    assert deck(part("cards", materials=["cards", "pens"])).parts[1].materials == ("cards", "pens")


def test_where_nothing_is_needed_nothing_is_asked():
    (only,) = slides(part("cards"))
    assert only.design.materials == ""
