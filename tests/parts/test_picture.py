from pathlib import Path

from presenter.deck.designs import Picture, PictureSlide
from tests.builders import deck, part, session


def test_a_picture_lies_beside_the_session():
    made = session(part("picture", alt="An oak")).in_folder(Path("media")).deck()
    assert made.slides[1].design == PictureSlide(picture=Picture(Path("media/tree.png"), "An oak"))


def test_a_picture_is_called_by_its_caption():
    assert deck(part("picture", caption="A tree")).slides[1].title == "A tree"
    assert deck(part("picture", caption="A tree", title="Look")).parts[1].title == "Look"
    assert deck(part("picture"), language="nl").parts[1].title == "Beeld"
