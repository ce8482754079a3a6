import time

import pytest

from presenter.deck.notes import NoteLine, Span, note_lines


def plain(text, **more):
    return NoteLine(spans=(Span(text=text),), **more)


def spans(text):
    return [(s.text, s.bold, s.italic) for line in note_lines(text, "en") for s in line.spans]


@pytest.mark.parametrize("cue", ["say", "ask", "do"])
def test_a_line_can_begin_with_what_to_do_with_it(cue):
    assert note_lines(f"{cue}: Welcome.", "en") == (plain("Welcome.", cue=cue.title()),)


def test_the_language_of_the_session_has_its_own_words_besides_the_english_ones():
    lines = note_lines("zeg: Welkom.\nask: Who is here?", "nl")
    assert [line.cue for line in lines] == ["Zeg", "Ask"]


def test_the_words_of_another_language_are_words():
    assert note_lines("zeg: Welkom.", "en") == (plain("zeg: Welkom."),)


def test_a_cue_may_be_written_with_a_capital():
    assert note_lines("Vraag: Wie?", "nl")[0].cue == "Vraag"


def test_a_colon_elsewhere_is_a_colon():
    assert note_lines("One thing: be short.", "en") == (plain("One thing: be short."),)


def test_there_is_room_above_a_cue_and_after_an_empty_line():
    lines = note_lines("say: A\nB\n\nC\ndo: D", "en")
    assert [line.apart for line in lines] == [False, False, True, True]


def test_stars_make_words_bold_or_italic():
    assert spans("a **b c** *d* ***e***") == [
        ("a ", False, False),
        ("b c", True, False),
        (" ", False, False),
        ("d", False, True),
        (" ", False, False),
        ("e", True, True),
    ]


@pytest.mark.parametrize("text", ["2 * 3 * 4", "**open", "a* b", "*", "****", "back\\slash"])
def test_stars_that_mark_nothing_stay(text):
    assert "".join(words for words, _, _ in spans(text)) == text


def test_bold_words_within_italic_ones_do_not_eat_their_surroundings():
    assert "".join(words for words, _, _ in spans("*a **b** c*")) == "*a b c*"


def test_a_backslash_keeps_a_star():
    assert "".join(words for words, _, _ in spans(r"\*not italic\*")) == "*not italic*"


def test_nothing_else_is_read_as_a_mark():
    text = '<b>x</b> # y [z](w) `v` <img src="file">'
    assert spans(text) == [(text, False, False)]


def test_notes_of_nothing_but_stars_are_read_at_once():
    begin = time.perf_counter()
    note_lines("**a " * 20_000, "en")
    assert time.perf_counter() - begin < 2


def test_no_notes_are_no_lines():
    assert note_lines(" \n\n", "en") == ()
