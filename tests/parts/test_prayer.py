from presenter.deck.designs import Prayer
from tests.builders import part, slides


def prayer(**fields):
    (only,) = slides(part("prayer", **fields), language="nl")
    return only


def test_a_prayer_shows_its_prompt_and_points():
    shown = prayer(prompt="Waarvoor?", points=["Dank", "Nood"])
    assert shown.design == Prayer(prompt="Waarvoor?", points=("Dank", "Nood"))
    assert shown.title == "Bidden"


def test_where_the_group_is_asked_a_prompt_stands_there_anyway():
    shown = prayer(collect="ja")
    assert shown.design.prompt == "Waar mogen we samen voor bidden?"
    assert shown.notes == "doe: Vraag de groep om gebedspunten."


def test_a_prayer_of_nothing_is_a_quiet_slide():
    assert prayer().design == Prayer()
