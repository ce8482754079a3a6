from presenter.deck.designs import NumberedSteps, Recall
from tests.builders import part, slides

CARDS = part("cards", id="cards")


def test_a_closing_shows_its_steps():
    (only,) = slides(part("closing", steps=["One", "Two"]), language="nl")
    assert (only.title, only.design) == ("Samen afsluiten", NumberedSteps(items=("One", "Two")))


def test_cards_come_back_at_the_end():
    *_, recall = slides(CARDS, part("closing", recall="cards"), language="nl")
    assert recall.title == "Van ons kaartje naar nu"
    assert recall.design == Recall(before_head="Aan het begin", after_head="Wat we leerden")
