import pytest

from presenter.widgets.lay_ready import LayReady


@pytest.fixture
def pane(look, show):
    made = LayReady(look, "To lay ready")
    made.show_things("Paper and glue", "(Collage, in 9 min)")
    return show(made, 364, made.heightForWidth(364))


def test_it_tells_what_and_when(pane):
    assert pane.words == ("Paper and glue", "(Collage, in 9 min)")


def test_what_is_needed_stands_before_when(pane, look, colours_of):
    assert {look.colours.ink.lower(), look.colours.muted.lower()} <= colours_of(pane)


def test_a_long_list_takes_more_lines(pane):
    one = pane.heightForWidth(364)
    pane.show_things("Paper, glue, scissors, crayons, cards, pens and a table", "(Collage)")
    assert pane.heightForWidth(364) == one + 20
