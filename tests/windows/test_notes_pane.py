import pytest

from presenter.show.commands import End, GoToPart, Next
from presenter.windows.notes_pane import NotesPane, notes_at
from tests.builders import part


@pytest.fixture
def pane(stage, window):
    return NotesPane(stage.look, window)


def words(lines):
    return ["".join(span.text for span in line.spans) for line in lines]


def test_it_shows_the_notes_of_the_slide(pane, moment):
    pane.draw(moment())
    assert words(pane.view.lines) == ["Welcome."]
    pane.draw(moment(GoToPart("questions")))
    assert words(pane.view.lines) == ["Who?"]


def test_a_slide_without_notes_has_none(pane, moment):
    pane.draw(moment(Next()))
    assert pane.view.lines == ()


def test_at_the_end_there_are_no_notes(pane, moment):
    pane.draw(moment(End()))
    assert pane.view.lines == ()


def test_what_continues_on_a_next_slide_keeps_its_notes(led):
    points = [
        f"A thing that is long enough to fill a line of its own, number {n}" for n in range(30)
    ]
    stage = led(
        part("teaching", blocks=[{"lead": "Things", "points": points}], notes="say: Slowly.")
    )
    deck = stage.layout.deck
    assert deck.slides[2].id.endswith("~2")
    assert words(notes_at(deck, 2)) == ["Slowly."]


def test_the_size_is_what_the_leader_chose_and_a_little_less_where_room_is_short(pane):
    pane.set_size(24)
    assert pane.view.size_of_text == 24
    pane.set_compact(True)
    assert pane.view.size_of_text == 20
    pane.set_size(16)
    assert pane.view.size_of_text == 16


def test_its_keys_can_be_pressed(pane, qtbot):
    from presenter.widgets.key_caps import KeyButton

    pressed = []
    pane.wished.connect(pressed.append)
    for button in pane.findChildren(KeyButton):
        button.click()
    assert pressed == ["notes-smaller", "notes-larger"]
