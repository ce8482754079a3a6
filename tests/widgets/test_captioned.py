import pytest

from presenter.widgets.captioned import Captioned
from presenter.widgets.picture_view import PictureView

WIDE = 16 / 9


@pytest.fixture
def captioned(look, show):
    made = Captioned(look, PictureView(look), WIDE)
    made.set_caption("Next")
    return show(made, 364, 300)


def test_the_picture_is_as_wide_as_there_is_room_and_keeps_its_shape(captioned):
    content = captioned.view.content_rect()
    assert content.width() == 362
    assert content.height() == pytest.approx(362 / WIDE, abs=0.5)


def test_with_too_little_height_it_becomes_narrower_and_keeps_its_shape(captioned):
    captioned.resize(364, 127)
    content = captioned.view.content_rect()
    assert content.height() == 98
    assert content.width() == pytest.approx(98 * WIDE, abs=1)


def test_the_picture_is_named_after_its_caption(captioned):
    assert captioned.view.accessibleName() == "Next"


def test_an_emphasis_puts_a_frame_of_its_colour_around_it(captioned, look, colours_of):
    captioned.set_caption("The group still sees this", ("frozen", "freeze"))
    assert look.colours.frozen.lower() in colours_of(captioned)
    assert captioned.view.x() == 4


def test_without_emphasis_the_frame_is_gone(captioned, look, colours_of):
    captioned.set_caption("The group still sees this", ("frozen", "freeze"))
    captioned.set_caption("Next")
    assert look.colours.frozen.lower() not in colours_of(captioned)
    assert captioned.view.x() == 0


def test_it_tells_how_high_it_is_when_nothing_limits_it(captioned):
    captioned.resize(364, captioned.height_for(364))
    assert captioned.view.geometry().bottom() == captioned.height() - 1
