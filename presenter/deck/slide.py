"""One slide: its place in the evening, its words and its steps."""

from __future__ import annotations

from dataclasses import dataclass

from presenter.deck.designs import Design


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """What the room sees at one time, apart from its steps.

    `id` is unique in the deck and stable over edits; `part` is the id of the part it belongs to.
    `title` names the slide in lists, in the running order and as PowerPoint's title, also where
    the design does not set it at the top. `slot` is what stands in the upper right corner, such as
    "1 van 2". `notes` are for the leader only, as light Markdown. With `one_by_one` each piece of
    the design is a step of its own; otherwise everything is there at once.
    """

    id: str
    part: str
    title: str
    design: Design
    slot: str = ""
    notes: str = ""
    one_by_one: bool = False
    hidden: bool = False

    @property
    def steps(self) -> int:
        """How many times the leader presses "next" before the slide is left; at least 1."""
        return max(1, self.design.pieces) if self.one_by_one else 1
