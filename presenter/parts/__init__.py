"""The parts of an evening: for each kind, what a leader can write and the slides it makes.

A new kind is one module with a `Part`, and its line in `kinds.py`.
"""

from presenter.parts.content import Content
from presenter.parts.context import PartContext
from presenter.parts.kinds import KINDS
from presenter.parts.part import Part

__all__ = ["KINDS", "Content", "Part", "PartContext"]
