from presenter.deck.designs import Verses
from tests.builders import deck, part, slides


def test_a_poem_keeps_its_lines_and_stanzas():
    (only,) = slides(part("poem", lines="a\n  b\n\n\nc\n", by="A poet"), language="nl")
    assert only.title == "Gedicht"
    assert only.design == Verses(stanzas=(("a", "b"), ("c",)), by="A poet")


def test_the_poet_does_not_lead_the_part():
    assert deck(part("poem", by="A poet")).parts[1].by == ""
