import dataclasses
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presenter.files import FileNotWritten
from presenter.settings import SETTINGS, Settings, load_settings, save_settings

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_everything_has_its_default(file: Path):
    assert load_settings(file) == (Settings(), [])


def test_what_was_saved_is_there_again(file: Path):
    wish = Settings(notes_size=32, window_theme="light", transition="none", language="nl")
    save_settings(wish, file)
    assert load_settings(file) == (wish, [])


def test_the_folder_is_made_at_the_first_save(tmp_path: Path):
    file = tmp_path / "not" / "there" / "settings.json"
    save_settings(Settings(), file)
    assert load_settings(file) == (Settings(), [])


def test_what_the_file_does_not_say_has_its_default(file: Path):
    file.write_text('{"notes_size": 30}')
    assert load_settings(file) == (Settings(notes_size=30), [])


@pytest.mark.parametrize(("stored", "used"), [(8, 16), (400, 40), (-1, 16), (10**30, 40), (17, 17)])
def test_a_size_out_of_range_is_brought_into_it(file: Path, stored: int, used: int):
    file.write_text(json.dumps({"notes_size": stored}))
    assert load_settings(file) == (Settings(notes_size=used), [])


@pytest.mark.parametrize("value", ["24", 24.5, True, None, [], {"px": 24}])
def test_a_value_of_another_type_is_told_and_has_its_default(file: Path, value: object):
    file.write_text(json.dumps({"notes_size": value, "transition": "none"}))
    found, problems = load_settings(file)
    assert found == Settings(transition="none")
    assert [problem.message for problem in problems] == [
        "“Size of the notes” has a value that makes no sense; it has its default."
    ]
    assert not problems[0].grave


@pytest.mark.parametrize("value", ["blue", 1, None, ["dark"]])
def test_what_can_not_be_chosen_is_told_and_has_its_default(file: Path, value: object):
    file.write_text(json.dumps({"window_theme": value}))
    found, problems = load_settings(file)
    assert found == Settings()
    assert problems[0].file == file


BROKEN = [
    b"",
    b"{",
    b'{"notes_size": 30',
    b"[1, 2]",
    b"null",
    b"\xff\xfe\x00",
    b"[" * 100_000,
    b"1" * 5_000,
    b"{}" + b" " * 2_000_000,
]


@pytest.mark.parametrize("content", BROKEN, ids=lambda content: repr(content[:8]))
def test_a_file_that_can_not_be_read_is_set_aside(file: Path, content: bytes):
    file.write_bytes(content)
    found, problems = load_settings(file)
    assert found == Settings()
    assert not file.exists()
    assert (file.parent / "settings.json.broken").read_bytes() == content
    assert len(problems) == 1
    assert "were set aside as settings.json.broken" in problems[0].message
    assert not problems[0].grave


def test_a_second_broken_file_does_not_take_the_place_of_the_first(file: Path):
    for content in (b"first", b"second", b"third"):
        file.write_bytes(content)
        load_settings(file)
    kept = sorted(path.read_bytes() for path in file.parent.glob("settings.json.broken*"))
    assert kept == [b"first", b"second", b"third"]


def test_saving_over_a_broken_file_loses_nothing(file: Path):
    file.write_bytes(b"broken")
    save_settings(Settings(notes_size=40), file)
    assert (file.parent / "settings.json.broken").read_bytes() == b"broken"
    assert load_settings(file)[0].notes_size == 40


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(file: Path):
    os.mkfifo(file)
    assert load_settings(file)[0] == Settings()


def test_a_folder_in_the_place_of_the_file_is_set_aside(file: Path):
    file.mkdir()
    assert load_settings(file)[0] == Settings()
    assert (file.parent / "settings.json.broken").is_dir()


def test_a_broken_file_that_can_not_be_set_aside_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    file.write_bytes(b"broken")
    monkeypatch.setattr(os, "rename", refuse)
    found, problems = load_settings(file)
    assert found == Settings()
    assert "choose another folder" in problems[0].message
    assert file.read_bytes() == b"broken"


def test_what_a_newer_version_keeps_there_is_not_lost(file: Path):
    file.write_text('{"remote": {"port": 8080}, "name": "\\ud800", "notes_size": 30}')
    found, _ = load_settings(file)
    save_settings(found.stepped("notes_size", 1), file)
    assert json.loads(file.read_text()) == {
        "remote": {"port": 8080},
        "name": "\ud800",
        **dataclasses.asdict(Settings(notes_size=32)),
    }


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(FileNotWritten):
        save_settings(Settings(), tmp_path / "file" / "settings.json")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*SETTINGS, "else"]), json_values))
def test_whatever_a_file_says_the_settings_make_sense(file: Path, stored: dict[str, object]):
    file.write_text(json.dumps(stored))
    found, _ = load_settings(file)
    for name, about in SETTINGS.items():
        assert about.accepts(getattr(found, name))
        assert found.changed(name, getattr(found, name)) == found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_whatever_a_file_holds_reading_it_never_fails(file: Path, content: bytes):
    file.write_bytes(content)
    found, problems = load_settings(file)
    assert found == Settings()
    assert problems


class TestChanging:
    def test_the_notes_grow_and_shrink_by_steps(self):
        assert Settings().stepped("notes_size", 1).notes_size == 26
        assert Settings().stepped("notes_size", -2).notes_size == 20

    def test_they_stop_at_the_ends_of_their_range(self):
        assert Settings().stepped("notes_size", 100).notes_size == 40
        assert Settings().stepped("notes_size", -100).notes_size == 16

    def test_a_change_leaves_the_rest_as_it_was(self):
        changed = Settings(notes_size=30).changed("language", "nl")
        assert changed == Settings(notes_size=30, language="nl")

    def test_what_makes_no_sense_is_refused(self):
        with pytest.raises(ValueError, match="transition"):
            Settings().changed("transition", "explode")


class TestThePage:
    def test_it_has_every_setting(self):
        assert list(SETTINGS) == [field.name for field in dataclasses.fields(Settings)]

    def test_every_setting_is_explained(self):
        for about in SETTINGS.values():
            assert about.title()
            assert about.description()
            assert all(choice.text() for choice in about.choices)

    def test_every_default_is_among_what_can_be_set(self):
        for name, about in SETTINGS.items():
            default = getattr(Settings(), name)
            assert about.accepts(default)
            assert about.within(default) == default

    def test_a_language_is_called_by_its_own_name(self):
        names = {choice.value: choice.text() for choice in SETTINGS["language"].choices}
        assert names == {"": "That of the system", "en": "English", "nl": "Nederlands"}
