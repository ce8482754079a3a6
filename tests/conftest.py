"""What every test stands on: two screens that nobody sees, and folders that nobody owns."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from presenter.language import SOURCE_LANGUAGE, use_language

HERE = Path(__file__).parent

# Qt reads the platform when the application is made, and tests start programs of their own too.
# It sorts the screens by name; the first is the primary one.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={HERE / 'two_screens.json'}"

FULL_DOSE = os.environ.get("PRESENTER_DOSE") == "full"

hypothesis.settings.register_profile("test", deadline=None, max_examples=50, database=None)
hypothesis.settings.register_profile("full", deadline=None, max_examples=2000, database=None)
hypothesis.settings.load_profile("full" if FULL_DOSE else "test")


@pytest.fixture(autouse=True)
def _user_folders_of_nobody(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Keep tests out of the home of whoever runs them, and their home out of the tests."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Begin every test in English, whatever the system speaks or the test before it chose."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    use_language(SOURCE_LANGUAGE)
    yield
    use_language(SOURCE_LANGUAGE)


@pytest.fixture(autouse=True)
def _no_unexpected_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that leaves a warning in the log, unless it is marked `expects_log`."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    lines = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
    ]
    if lines:
        pytest.fail("unexpected in the log:\n" + "\n".join(lines), pytrace=False)
