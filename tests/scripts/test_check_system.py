"""The sentence that tells which system library Qt misses."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
LOADER_SAYS = "libGL.so.1: cannot open shared object file: No such file or directory"


def check_system(folder, environment=None):
    """Run the check with the packages in `folder` before all others."""
    return subprocess.run(
        [sys.executable, str(CHECKOUT / "scripts" / "check_system.py")],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), **(environment or {})},
    )


def qt_that_says(folder, code):
    (folder / "PySide6").mkdir()
    (folder / "PySide6" / "__init__.py").touch()
    (folder / "PySide6" / "QtWidgets.py").write_text(code)
    return folder


def test_a_complete_system_is_worth_no_word(tmp_path):
    outcome = check_system(tmp_path)
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "", "")


def test_a_missing_library_is_named_with_the_packages_that_bring_it(tmp_path):
    outcome = check_system(qt_that_says(tmp_path, f"raise ImportError({LOADER_SAYS!r})"))
    assert outcome.returncode == 1
    first, second = outcome.stderr.splitlines()
    assert first == "Qt needs libGL.so.1, which is not on this system."
    assert "apt install" in second
    assert "libgl1" in second


def test_a_window_plugin_that_cannot_be_loaded_counts_where_there_is_a_display(tmp_path):
    qt_that_says(tmp_path, "")
    plugins = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (plugins / "libqxcb.so").write_bytes(b"not a library")
    assert check_system(tmp_path).returncode == 0
    assert check_system(tmp_path, {"DISPLAY": ":0"}).returncode == (sys.platform == "linux")
