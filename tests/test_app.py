import pytest
from PySide6.QtCore import Qt

from presenter.app import NoDisplay, application_with_windows, box_for, lead, position_of
from presenter.check import lay_out_session, open_session
from presenter.display import has_display
from presenter.places import sample
from presenter.problems import UnreadableFile
from presenter.show import Position


@pytest.fixture
def layout(qapp):
    return lay_out_session(open_session(sample("friendship.yaml")))


@pytest.mark.parametrize("name", ["miriam", "MIRIAM", "Case · Miriam", "5"])
def test_a_part_is_found_by_its_id_its_title_or_its_number(layout, name):
    position = position_of(layout, name)
    assert layout.deck.slides[position.slide].part == "miriam"


def test_without_a_part_it_begins_at_the_beginning(layout):
    assert position_of(layout, "") is None


def test_a_part_that_is_not_there_is_told_with_those_that_are(layout):
    with pytest.raises(UnreadableFile, match="two-on-a-bench"):
        position_of(layout, "two-on-a-benhc")


def test_a_show_begins_where_it_was_asked(layout):
    assert position_of(layout, "1") == Position(0)


@pytest.mark.parametrize(
    ("names", "there"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_display_is_looked_for_before_qt_ends_the_program(monkeypatch, names, there):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert has_display() is there


def test_without_a_display_nothing_is_led(monkeypatch):
    monkeypatch.setattr("presenter.app.has_display", lambda: False)
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.instance", lambda: None)
    with pytest.raises(NoDisplay, match="presenter tour"):
        lead(sample("friendship.yaml"))


def test_the_application_is_made_once(qapp):
    assert application_with_windows() is application_with_windows()


def test_a_problem_is_told_as_it_is_written(qapp):
    error = UnreadableFile("There is no kind <img src=x>.")
    box = box_for(error)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == str(error)


def test_whatever_goes_wrong_the_threads_of_an_evening_end(qapp, layout, monkeypatch):
    evenings = []

    def fail(self, **_):
        evenings.append(self)
        raise RuntimeError("no screens at all")

    monkeypatch.setattr("presenter.app.Evening.begin", fail)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    with pytest.raises(RuntimeError):
        lead(sample("friendship.yaml"))
    assert not evenings[0].snapshot.isRunning()
    assert evenings[0].painter.ended
