from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from presenter.frames import load_theme
from presenter.frames.breaking import break_text
from presenter.frames.fonts import text_width

PROSE = "Een kind dat weet waar het terecht kan, durft verder van huis te gaan dan een kind alleen."


def style(name="body", size=40):
    return load_theme("linen").style(name, size)


def lines(text, width, **rest):
    return [line for line, _ in break_text(text, style(), width, "nl", **rest)]


def test_a_short_text_stays_on_one_line(qapp):
    assert lines("Kort", 400) == ["Kort"]


def test_lines_are_no_wider_than_asked_and_lose_no_word(qapp):
    broken = lines(PROSE, 400)
    assert " ".join(broken) == PROSE
    assert all(text_width(line, style()) <= 400 for line in broken)


def test_balanced_lines_are_of_like_length_and_no_more_of_them(qapp):
    greedy, balanced = lines(PROSE, 700), lines(PROSE, 700, balanced=True)
    assert len(balanced) == len(greedy)
    widths = [text_width(line, style()) for line in balanced]
    assert max(widths) - min(widths) < 0.35 * max(widths)


def test_the_last_line_is_not_a_lone_word(qapp):
    text = "Elk groepje vertelt kort wat het meest is blijven hangen."
    greedy_end = [w for w in range(300, 800, 10) if len(lines(text, w)[-1].split()) < 2]
    assert len(greedy_end) < 5, "only where there is no other way"


def test_a_word_wider_than_the_line_is_hyphenated_as_its_language_does(qapp):
    assert lines("arbeidsongeschiktheid", 230) == ["arbeidsonge-", "schiktheid"]


def test_a_word_without_syllables_is_cut(qapp):
    broken = lines("x" * 300, 200)
    assert "".join(broken) == "x" * 300
    assert all(text_width(line, style()) <= 200 for line in broken)


def test_a_newline_always_breaks(qapp):
    assert lines("een\ntwee", 400) == ["een", "twee"]


def test_no_line_ends_after_a_slash(qapp):
    assert not any(
        line.endswith("/")
        for width in range(120, 600, 20)
        for line in lines("de vader/moeder of opa/oma van het kind", width)
    )


def test_text_without_spaces_breaks_between_its_characters(qapp):
    broken = lines("日本語のテキストはどこでも折り返されます。", 300)
    assert len(broken) > 1
    assert "".join(broken) == "日本語のテキストはどこでも折り返されます。"


@given(st.text(max_size=80), st.floats(60, 900))
def test_any_text_breaks_into_lines_that_fit(qapp, text, width):
    for line, line_width in break_text(text, style(), width, "nl"):
        assert line_width <= width + 0.01 or len(line.strip()) <= 1


def test_widths_grow_with_the_size(qapp: QtBot):
    small, large = style(size=24), style(size=48)
    assert abs(2 * text_width("Veilig", small) - text_width("Veilig", large)) < 0.001
