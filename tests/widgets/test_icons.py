import json

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from presenter.actions import ACTIONS
from presenter.frames.icons import GRID, icon_of_kind
from presenter.parts import KINDS
from presenter.places import resource
from presenter.widgets.icons import icon, icon_path, stroke_width

NAMES = sorted(json.loads(resource("icons.json").read_text("utf-8"))["paths"])


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_stays_on_its_grid(name):
    bounds = icon_path(name).boundingRect()
    left, top, right, bottom = bounds.left(), bounds.top(), bounds.right(), bounds.bottom()
    assert 0 <= left <= right <= GRID
    assert 0 <= top <= bottom <= GRID
    assert (left, top) != (right, bottom)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_part_has_an_icon(kind):
    assert icon_of_kind(kind) in NAMES


def test_a_kind_without_an_icon_is_shown_as_text():
    assert icon_of_kind("something new") == "text"


def test_every_action_has_an_icon_that_exists_or_none():
    assert {action.icon for action in ACTIONS} - {""} <= set(NAMES)


def test_small_icons_are_drawn_with_a_heavier_pen():
    assert stroke_width(16) > stroke_width(18) == stroke_width(32)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_at_any_pixel_ratio(look, ratio):
    pixmap = icon("bag", QColor("white"), size=20).pixmap(QSize(20, 20), ratio)
    assert pixmap.devicePixelRatio() == ratio
    assert pixmap.width() == 20 * ratio
