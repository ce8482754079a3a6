import re

import pytest
from PySide6.QtGui import QImage

from presenter.problems import SessionError
from presenter.tour import take_tour

SESSION = """\
presenter: 1
title: Thuis <& samen>
language: nl
date: 2026-06-05
start: 20:00
parts:
  - kind: teaching
    title: Punten
    minutes: 10
    reveal: one by one
    blocks:
      - {lead: Wat helpt, points: [luisteren, wachten, samen eten]}
"""


@pytest.fixture
def tour(qapp, tmp_path):
    file = tmp_path / "session.yaml"
    file.write_text(SESSION, encoding="utf-8")
    return take_tour(file, tmp_path / "new" / "tour")


def test_both_windows_are_taken_at_every_step(tour):
    names = sorted(path.name for path in tour.parent.glob("*.png"))
    assert [name for name in names if "audience" in name] == [
        "001-1-audience.png",
        "002-1-audience.png",
        "002-2-audience.png",
        "002-3-audience.png",
    ]
    assert len(names) == 8


def test_the_pictures_show_what_was_led(tour):
    first, last = (QImage(str(tour.parent / f"002-{step}-audience.png")) for step in (1, 3))
    assert first.pixelColor(5, first.height() - 5).name() == "#f7f1e7"
    assert first != last
    assert QImage(str(tour.parent / "002-1-presenter.png")).width() == 1440


def test_the_page_links_every_picture_and_escapes_what_a_leader_wrote(tour):
    page = tour.read_text(encoding="utf-8")
    assert "Thuis &lt;&amp; samen&gt;" in page
    linked = set(re.findall(r'src="([^"]+)"', page))
    assert linked == {path.name for path in tour.parent.glob("*.png")}


def test_a_session_with_problems_is_not_led(qapp, tmp_path):
    file = tmp_path / "session.yaml"
    file.write_text("presenter: 1\n", encoding="utf-8")
    with pytest.raises(SessionError):
        take_tour(file, tmp_path / "tour")
    assert not (tmp_path / "tour").exists()
