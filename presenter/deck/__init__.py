"""The deck: what a room will see, in order, before anyone decided where it stands.

A `Deck` is made of `Slide`s. Each slide has one design (`designs.py`) that holds its words and
pictures, and one or more steps. Everything here is immutable and knows neither Qt nor YAML.
"""

from presenter.deck.deck import Deck, DeckPart
from presenter.deck.designs import Design, Picture
from presenter.deck.slide import Slide

__all__ = ["Deck", "DeckPart", "Design", "Picture", "Slide"]
