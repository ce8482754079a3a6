from PySide6.QtGui import QFontDatabase

from presenter.frames import load_fonts, load_theme
from presenter.frames.fonts import face_of, text_width


def test_our_fonts_are_known_whatever_the_machine_has(qapp):
    load_fonts()
    assert {"Carlito", "Caladea"} <= set(QFontDatabase.families())


def test_characters_that_we_lack_have_a_width_that_does_not_depend_on_the_machine(qapp):
    style = load_theme("linen").style("body", 40)
    assert not face_of(style).covers("日")
    assert text_width("日本", style) == 80
    assert text_width("ש", style) == 24


def test_marks_that_join_take_no_room(qapp):
    style = load_theme("linen").style("body", 40)
    assert text_width("日\ufe0f", style) == text_width("日", style)
