"""Where shipped and user files lie."""

import subprocess
import sys
from pathlib import Path

import pytest

from presenter import places

CHECKOUT = Path(__file__).parents[1]


def test_a_checkout_offers_its_own_resources():
    assert places.resource("fonts", "Carlito-Regular.ttf") == (
        CHECKOUT / "resources" / "fonts" / "Carlito-Regular.ttf"
    )


def test_the_folder_of_all_resources_has_no_further_name():
    assert places.resource() == CHECKOUT / "resources"


def test_a_checkout_offers_its_own_samples():
    assert places.sample("veilig-gehecht.yaml").is_file()


def test_what_is_not_shipped_is_a_path_that_does_not_exist():
    assert not places.resource("translations", "presenter_xx.ts").exists()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="XDG is for Linux")
@pytest.mark.parametrize(
    ("folder", "variable"),
    [
        (places.config_folder, "XDG_CONFIG_HOME"),
        (places.data_folder, "XDG_DATA_HOME"),
        (places.state_folder, "XDG_STATE_HOME"),
        (places.log_folder, "XDG_STATE_HOME"),
    ],
)
def test_user_folders_follow_the_system(folder, variable, monkeypatch, tmp_path):
    monkeypatch.setenv(variable, str(tmp_path))
    assert folder().is_relative_to(tmp_path / "presenter")


def test_asking_for_a_user_folder_creates_nothing():
    folders = [
        places.config_folder(),
        places.data_folder(),
        places.state_folder(),
        places.log_folder(),
    ]
    assert not any(folder.exists() for folder in folders)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not ask the environment")
def test_tests_stay_out_of_the_users_own_folders(tmp_path_factory):
    assert places.config_folder().is_relative_to(tmp_path_factory.getbasetemp())
    assert Path.home().is_relative_to(tmp_path_factory.getbasetemp())


def test_shipped_files_are_found_without_loading_platformdirs():
    code = "import sys; from presenter import places; places.resource(); print(*sys.modules)"
    modules = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=CHECKOUT
    ).stdout.split()
    assert "presenter.places" in modules
    assert "platformdirs" not in modules
