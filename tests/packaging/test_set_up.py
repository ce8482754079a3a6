"""The two commands of the README, on a machine that has nothing yet."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.check_system import DEBIAN_PACKAGES

CHECKOUT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")


@pytest.fixture
def make_run_with(tmp_path):
    """Run `make run` in a fresh checkout with a Python that does as the shell script says."""

    def run(script: str) -> subprocess.CompletedProcess[str]:
        for name in ("Makefile", "pyproject.toml", "constraints.txt"):
            shutil.copy(CHECKOUT / name, tmp_path)
        python = tmp_path / "python"
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(0o755)
        return subprocess.run(
            ["make", f"PYTHON={python}", "run"],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
        )

    return run


def test_a_python_that_is_too_old_is_one_sentence(make_run_with):
    outcome = make_run_with("exit 1")
    assert outcome.returncode != 0
    assert outcome.stderr.startswith("Presenter needs Python 3.11 or newer, which is not here:")


def test_a_python_without_venv_is_one_sentence(make_run_with):
    outcome = make_run_with('case "$2" in *ensurepip*) exit 1;; esac')
    assert outcome.returncode != 0
    assert outcome.stderr.startswith("Python's venv module is not here:")
    assert "apt install python3-venv" in outcome.stderr


def test_ci_installs_what_a_leader_is_told_to_install():
    installed = (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8").split()
    assert set(DEBIAN_PACKAGES.split()) - set(installed) == set()


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_make_run_without_a_display_leaves_pictures_of_the_sample(tmp_path):
    checkout = tmp_path / "checkout"
    made_here = shutil.ignore_patterns(".git", ".venv", "build", "dist", "__pycache__", ".*cache")
    shutil.copytree(CHECKOUT, checkout, ignore=made_here)
    no_display = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in no_display}
    outcome = subprocess.run(
        ["make", "run"], capture_output=True, text=True, check=False, cwd=checkout, env=environment
    )
    assert outcome.returncode == 0, outcome.stderr
    assert "No display here" in outcome.stdout
    assert (checkout / "build" / "tour" / "index.html").is_file()
