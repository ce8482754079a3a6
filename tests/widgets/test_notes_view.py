import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from presenter.deck.notes import note_lines
from presenter.widgets.notes_view import NotesView

LONG = "\n".join(f"do: Thing {number} that has to be done by everybody." for number in range(30))


@pytest.fixture
def view(look, show):
    return show(NotesView(look, "Notes"), 400, 200)


def read(text):
    return note_lines(text, "en")


def test_what_looks_like_html_is_shown_as_it_is_written(view):
    view.set_notes(read('<b>x</b> <img src="picture.png"> & so on'))
    assert view.toPlainText() == '<b>x</b> <img src="picture.png"> & so on'


def test_a_cue_stands_out_before_its_line(view, look, colours_of):
    view.set_notes(read("say: Welcome."))
    assert view.toPlainText().replace("\u00a0", " ") == "Say  Welcome."
    assert look.colours.accent.lower() in colours_of(view)


def test_marked_words_are_bold_or_italic(view):
    view.set_notes(read("a **bold** and *italic* word"))
    cursor = view.textCursor()
    found = set()
    for position in range(1, len(view.toPlainText()) + 1):
        cursor.setPosition(position)
        font = cursor.charFormat().font()
        found.add((font.bold(), font.italic()))
    assert found == {(False, False), (True, False), (False, True)}


def test_larger_text_takes_more_room(view):
    view.set_notes(read("say: One line of text."))
    low = view.document().size().height()
    view.set_size(40)
    assert view.document().size().height() > low
    assert view.size_of_text == 40


def test_notes_that_were_written_before_the_view_got_its_size_begin_at_the_beginning(look, show):
    view = NotesView(look, "Notes")
    view.set_notes(read(LONG))
    show(view, 400, 200)
    view.resize(380, 120)
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == 0


def test_the_pitch_of_the_lines_is_fixed(view):
    view.set_notes(read("One\nTwo\nThree"))
    assert view.document().size().height() == 3 * 33


def test_it_scrolls_by_whole_lines(view):
    view.set_notes(read(LONG))
    tops = set(view.line_tops())
    seen = []
    for _ in range(4):
        view.scroll_by(1)
        seen.append(view.verticalScrollBar().value())
    assert seen == sorted(set(seen))
    assert set(seen) <= tops


def wheel(view, turn):
    point = QPointF(10, 10)
    event = QWheelEvent(
        point,
        view.viewport().mapToGlobal(point),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_wheel_scrolls_by_whole_lines(view):
    view.set_notes(read(LONG))
    wheel(view, -120)
    assert view.verticalScrollBar().value() == list(view.line_tops())[3]


def test_a_touchpad_scrolls_by_whole_lines_too(view):
    view.set_notes(read(LONG))
    for _ in range(3):
        wheel(view, -15)
    assert view.verticalScrollBar().value() == list(view.line_tops())[1]


def test_it_scrolls_back_to_the_beginning(view):
    view.set_notes(read(LONG))
    for direction in (1, 1, 1, -1, -1, -1, -1):
        view.scroll_by(direction)
    assert view.verticalScrollBar().value() == 0


def test_other_notes_begin_at_their_beginning(view):
    view.set_notes(read(LONG))
    view.scroll_by(1)
    view.set_notes(read(LONG + "\nmore"))
    assert view.verticalScrollBar().value() == 0


def test_the_same_notes_stay_where_they_were_scrolled_to(view):
    view.set_notes(read(LONG))
    view.scroll_by(1)
    there = view.verticalScrollBar().value()
    view.set_notes(read(LONG))
    assert view.verticalScrollBar().value() == there > 0


def test_notes_that_are_not_there_can_be_scrolled(view):
    view.set_notes(())
    view.scroll_by(1)
    assert view.verticalScrollBar().value() == 0


def test_another_look_colours_the_words_anew(view, look, colours_of):
    view.set_notes(read("say: Welcome."))
    look.use("light")
    assert look.colours.accent.lower() in colours_of(view)
