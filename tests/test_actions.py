import json
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from presenter.actions import ACTIONS, BY_ID, BY_KEY, GROUPS, KEYS_WHILE_TYPING, key_text
from presenter.language import use_language
from presenter.places import resource
from presenter.show import Position, State
from presenter.show.commands import Next, ToggleBlack
from tests.show.decks import Evening, deck_of

# What clickers send, and what other programs have taught hands.
EXPECTED_KEYS = {
    "next": "Right Down PgDown Space Return Enter N",
    "previous": "Left Up PgUp Backspace P",
    "next-part": "Shift+PgDown",
    "previous-part": "Shift+PgUp",
    "first": "Home",
    "last": "End",
    "go-to-slide": "0 1 2 3 4 5 6 7 8 9",
    "go-back": "Alt+Left",
    "black": "B .",
    "white": "W ,",
    "freeze": "F",
    "swap-screens": "X",
    "pause": "K",
    "reset-clock": "Shift+R",
    "notes-larger": "Ctrl++",
    "notes-smaller": "Ctrl+-",
    "start": "F5",
    "start-here": "Shift+F5",
    "leave": "Esc",
    "keys-help": "F1 ?",
}


@pytest.mark.parametrize("action_id", EXPECTED_KEYS)
def test_hands_find_the_keys_that_they_know(action_id: str):
    assert set(EXPECTED_KEYS[action_id].split()) <= set(BY_ID[action_id].keys)


def test_no_key_means_two_things():
    uses = Counter(keys for action in ACTIONS for keys in action.keys)
    assert [keys for keys, count in uses.items() if count > 1] == []


def test_no_two_actions_share_an_id():
    assert len(BY_ID) == len(ACTIONS)


def test_every_key_is_written_as_qt_writes_it():
    for keys in BY_KEY:
        assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_every_action_can_be_reached_and_named():
    for action in ACTIONS:
        assert action.keys
        assert action.text
        assert action.group in GROUPS


def test_every_heading_of_the_key_help_has_actions():
    assert {action.group for action in ACTIONS} == set(GROUPS)
    assert all(group.text for group in GROUPS)


def test_every_icon_is_drawn_somewhere():
    drawn = json.loads(resource("icons.json").read_text(encoding="utf-8"))["paths"]
    assert {action.icon for action in ACTIONS} - {""} <= set(drawn)


def test_the_keys_that_act_while_typing_are_those_of_clickers():
    assert [BY_KEY[keys].id for keys in KEYS_WHILE_TYPING] == ["previous", "next", "leave"]


class TestEnabling:
    def test_there_is_nothing_before_the_first_step(self):
        tonight = Evening(deck_of("song:1 talk:1"))
        assert not BY_ID["previous"].enabled(tonight.state, tonight.deck)
        assert BY_ID["next"].enabled(tonight.state, tonight.deck)

    def test_under_black_every_move_shows_something(self):
        tonight = Evening(deck_of("song:1 talk:1")).do(ToggleBlack())
        assert BY_ID["previous"].enabled(tonight.state, tonight.deck)

    def test_past_the_end_there_is_no_next(self):
        tonight = Evening(deck_of("song:1")).do(Next())
        assert not BY_ID["next"].enabled(tonight.state, tonight.deck)

    def test_a_reset_can_be_undone_only_once_there_was_one(self):
        tonight = Evening(deck_of("song:1"))
        undo, reset = BY_ID["undo-reset-clock"], BY_ID["reset-clock"]
        assert not undo.enabled(tonight.state, tonight.deck)
        assert reset.command is not None
        assert undo.enabled(tonight.do(reset.command()).state, tonight.deck)

    def test_the_two_start_keys_are_harmless_while_leading(self):
        tonight = Evening(deck_of("song:1 talk:1"), Position(1))
        for action_id in ("start", "start-here"):
            command = BY_ID[action_id].command
            assert command is not None
            assert tonight.happens(command()) == ()

    def test_what_the_window_does_is_for_the_window_to_judge(self):
        assert BY_ID["leave"].enabled(State(), deck_of(""))

    def test_every_command_can_be_asked_at_any_time(self):
        for deck in (deck_of(""), deck_of("song:1"), deck_of("song:2 talk:3")):
            for action in ACTIONS:
                action.enabled(State(), deck)
                action.enabled(Evening(deck).state, deck)


class TestKeyTexts:
    @pytest.mark.parametrize(
        ("keys", "text"),
        [
            ("Space", "Space"),
            ("B", "B"),
            ("Right", "→"),
            ("PgDown", "PageDown"),
            ("Shift+PgUp", "Shift+PageUp"),
            ("Alt+Left", "Alt+←"),
            ("Ctrl+K", "Ctrl+K"),
            ("Ctrl++", "Ctrl++"),
            ("+", "+"),
            ("Ctrl+-", "Ctrl+−"),
            ("Ctrl+Shift+Up", "Ctrl+Shift+↑"),
            ("Return", "Enter"),
            ("Esc", "Esc"),
            ("?", "?"),
        ],
    )
    def test_keys_are_named_as_on_the_keyboard(self, keys: str, text: str):
        assert key_text(keys, "en") == text

    @pytest.mark.parametrize("language", ["nl", "nl-BE", "nl_NL"])
    def test_in_dutch_the_space_bar_is_the_spatiebalk(self, language: str):
        assert key_text("Space", language) == "Spatie"
        assert key_text("PgDown", language) == "PageDown"

    def test_another_language_has_the_english_names(self):
        assert key_text("Space", "fy") == "Space"

    def test_an_action_shows_each_of_its_keys_once(self):
        assert BY_ID["next"].shown_keys == ("Space", "→", "↓", "PageDown", "Enter", "N")

    def test_keys_follow_the_language_of_the_leader(self):
        use_language("nl")
        try:
            assert BY_ID["next"].shown_keys[0] == "Spatie"
        finally:
            use_language("en")

    def test_where_keys_do_not_tell_what_to_type_words_do(self):
        assert BY_ID["go-to-slide"].shown_keys == ("number, then Enter",)
