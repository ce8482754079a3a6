import pytest

from presenter.actions import ACTIONS
from presenter.show.commands import End, Next, ToggleBlack, ToggleFreeze
from presenter.windows.arrangement import arrange
from presenter.windows.foot_bar import AUDIENCE, MORE, MOVES, WINDOWS, FootBar

# Typed, and what clickers send while leading: no button could do more.
ONLY_KEYS = {"go-to-slide", "start", "start-here", "notes-down", "notes-up"}


@pytest.fixture
def bar(stage, window):
    return FootBar(stage.look, window)


def test_every_action_can_be_reached_with_the_mouse():
    reached = {*MOVES, *AUDIENCE, *WINDOWS, *(name for group in MORE for name in group)}
    assert {action.id for action in ACTIONS} - reached == ONLY_KEYS


def test_a_button_says_the_word_and_the_key_of_its_action(bar):
    face = bar.buttons["black"].face
    assert (face.text, face.icon, face.key) == ("Black", "black", "B")
    assert bar.buttons["next"].face.key == "Space"


def test_a_button_wants_its_action(bar, moment, qtbot):
    bar.draw(moment())
    with qtbot.waitSignal(bar.wished) as wished:
        bar.buttons["next"].click()
    assert wished.args == ["next"]


def test_what_would_do_nothing_cannot_be_pressed(bar, moment):
    bar.draw(moment())
    assert not bar.buttons["previous"].isEnabled()
    bar.draw(moment(Next()))
    assert bar.buttons["previous"].isEnabled()
    bar.draw(moment(End()))
    assert not bar.buttons["next"].isEnabled()


def test_what_is_on_is_checked(bar, moment):
    bar.draw(moment(ToggleBlack()))
    assert bar.buttons["black"].isChecked()
    bar.draw(moment(ToggleBlack(), ToggleFreeze()))
    assert not bar.buttons["black"].isChecked()
    assert bar.buttons["freeze"].isChecked()


def test_where_room_is_short_the_moves_lose_their_words(bar):
    bar.arrange(arrange(1024, 700))
    assert not bar.buttons["next"].face.words
    bar.arrange(arrange(1440, 900))
    assert bar.buttons["next"].face.words


def test_the_menu_holds_the_rest_with_their_keys(bar, moment, qtbot):
    bar.draw(moment())
    menu = bar.menu()
    qtbot.addWidget(menu)
    entries = {entry.text(): entry for entry in menu.actions() if entry.text()}
    assert "White\tW" in entries
    assert not entries["Undo clock to zero\tCtrl Z"].isEnabled()
    with qtbot.waitSignal(bar.wished) as wished:
        entries["Keys\tF1"].trigger()
    assert wished.args == ["keys-help"]
