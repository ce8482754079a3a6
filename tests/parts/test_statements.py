from presenter.deck.designs import Answer, Statement, Vote
from tests.builders import deck, part, slides


def test_a_statement_stands_alone_before_the_answers_appear():
    alone, vote = slides(part("statements", statements=["So it is."]), language="nl")
    assert (alone.title, alone.design) == ("Stelling", Statement(text="So it is."))
    assert vote.design == Vote(
        text="So it is.", answers=(Answer(text="Eens"), Answer(text="Oneens"))
    )


def test_several_statements_are_counted():
    shown = slides(part("statements", statements=["A", "B"]), language="nl")
    assert [slide.slot for slide in shown] == ["1 van 2", "1 van 2", "2 van 2", "2 van 2"]


def test_answers_can_be_of_their_own():
    _, vote = slides(part("statements", answers=["Left", "Right", "Middle"]))
    assert [answer.text for answer in vote.design.answers] == ["Left", "Right", "Middle"]


def test_the_running_order_has_the_plural():
    assert deck(part("statements"), language="nl").parts[1].title == "Stellingen"
