import pytest
from PySide6.QtWidgets import QApplication

from presenter.widgets.figure import LOW, Figure, Reading

LEFT = Reading(caption="Singing, left", value="12:40", tone="accent", name="Singing")


@pytest.fixture
def figure(look):
    return Figure(look, width=148)


def test_it_is_as_wide_as_its_figures_and_never_less_than_asked(figure):
    figure.show_reading(LEFT)
    assert figure.sizeHint().width() == 148
    figure.show_reading(Reading(caption="", value="1:12:40:00"))
    assert figure.sizeHint().width() > 148


def test_it_can_be_read_aloud(figure):
    figure.show_reading(LEFT)
    assert figure.accessibleName() == "Singing, left 12:40"


def test_figures_have_the_colour_of_their_tone(look, figure, show, colours_of):
    figure.show_reading(Reading(caption="", value="+ 2:15", tone="danger"))
    assert look.colours.danger.lower() in colours_of(show(figure))


def test_the_same_reading_is_not_painted_again(figure, show):
    show(figure)
    figure.show_reading(LEFT)
    QApplication.processEvents()
    painted = []
    figure.paintEvent = painted.append
    figure.show_reading(
        Reading(caption="Singing, left", value="12:40", tone="accent", name="Singing")
    )
    QApplication.processEvents()
    assert painted == []


def test_a_long_name_is_shortened_and_what_follows_it_stays(figure, show):
    figure.show_reading(
        Reading(
            caption="Questions about the passage, left",
            value="1:00",
            name="Questions about the passage",
        )
    )
    show(figure)
    caption = figure.short_caption()
    assert caption.startswith("Questions")
    assert caption.endswith("…, left")


def test_it_takes_less_room_in_a_low_bar(figure):
    figure.show_reading(LEFT)
    tall = figure.sizeHint()
    figure.set_measures(LOW, 116)
    assert figure.sizeHint().height() < tall.height()
    assert figure.sizeHint().width() == 116
