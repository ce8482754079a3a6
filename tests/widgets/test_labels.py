from PySide6.QtCore import Qt

from presenter.widgets.labels import ElidedLabel, TextLabel, plain_tip


def test_what_looks_like_html_is_shown_as_it_is_written(look):
    label = TextLabel(look, '<b>x</b> <img src="picture.png">')
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == '<b>x</b> <img src="picture.png">'


def test_a_label_is_painted_in_the_colour_of_its_tone(look, show, colours_of):
    label = show(TextLabel(look, "████", tone="danger"))
    assert look.colours.danger.lower() in colours_of(label)
    label.set_tone("ok")
    assert look.colours.danger.lower() not in colours_of(label)


def test_a_line_that_is_too_long_tells_the_rest_in_its_tool_tip(look, show):
    label = show(ElidedLabel(look, "A title that is far too long"), 60)
    label.grab()
    assert label.toolTip() == plain_tip("A title that is far too long")


def test_a_line_that_fits_has_no_tool_tip(look, show):
    label = show(ElidedLabel(look, "Short"), 200)
    label.grab()
    assert label.toolTip() == ""


def test_a_long_line_does_not_widen_its_window(look):
    assert ElidedLabel(look, "long " * 100).minimumSizeHint().width() < 40


def test_a_tip_shows_what_looks_like_html_as_it_is_written():
    assert plain_tip("<img src=x>") == "<p>&lt;img src=x&gt;</p>"
