"""Placing: for every slide design, where its words and pictures stand.

Each function takes what one slide holds and returns one or more pages. `place` finds the function
of a design; a new design is a new function here, in the module it is kin to.
"""

from presenter.frames.placing.page import Page, Room
from presenter.frames.placing.table import place

__all__ = ["Page", "Room", "place"]
