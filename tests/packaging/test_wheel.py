"""What `pip install` brings, seen from another folder."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*command, "--directory", str(folder)], check=True, cwd=CHECKOUT)
    return next(folder.glob("*.whl"))


def environment_at(folder: Path) -> Path:
    """Make a virtual environment without anything in it, and answer its folder of programs."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    return folder / ("Scripts" if os.name == "nt" else "bin")


def pip_install(programs: Path, *what: str) -> None:
    """Install `what` into the virtual environment with those programs."""
    pip = [sys.executable, "-m", "pip", "--python", str(programs / "python"), "--quiet", "install"]
    subprocess.run([*pip, *what], check=True, cwd=CHECKOUT)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment in which only the wheel is installed.

    It borrows the packages that Presenter needs from the environment of the tests, because Qt
    takes long to install. Presenter itself it can't borrow: `.pth` files are not followed there.
    """
    root = tmp_path_factory.mktemp("environment")
    programs = environment_at(root)
    own_packages = sysconfig.get_path("purelib", vars={"base": str(root)})
    borrowed = sysconfig.get_path("purelib")
    pip_install(programs, "--no-deps", "--no-index", str(wheel))
    (Path(own_packages) / "borrowed.pth").write_text(f"{borrowed}\n", encoding="utf-8")
    return programs


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Run:
    """Run a program of the installation from a folder that has nothing to do with it."""

    def run_elsewhere(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(installed / program), *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=tmp_path, encoding="utf-8"
        )

    return run_elsewhere


@pytest.fixture(scope="module")
def contents(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def files_below(folder):
    """The files of a folder of the checkout, by the place that they have in the wheel."""
    found = (CHECKOUT / folder).rglob("*")
    files = (path for path in found if path.is_file() and path.suffix not in {".py", ".pyc"})
    return {f"presenter/{path.relative_to(CHECKOUT).as_posix()}" for path in files}


@pytest.mark.parametrize("folder", ["resources", "slides"])
def test_the_wheel_holds_every_shipped_file(folder, contents):
    assert files_below(folder)
    assert files_below(folder) - contents == set()


def test_the_wheel_holds_the_program_and_nothing_of_the_workshop(contents):
    folders = {name.split("/")[0] for name in contents}
    assert "presenter/__main__.py" in contents
    assert {folder.partition("-")[0] for folder in folders} == {"presenter"}
    assert [
        name for name in contents if name.startswith("presenter/slides/") and ".py" in name
    ] == []


def test_the_wheel_holds_the_licences(contents):
    licences = {name.partition("/licenses/")[2] for name in contents if "/licenses/" in name}
    assert {
        "LICENSE",
        "resources/licences/NOTICE.md",
        "resources/fonts/Carlito-OFL.txt",
    } <= licences


@pytest.mark.parametrize(
    "name",
    [
        "applications/presenter.desktop",
        "icons/hicolor/scalable/apps/presenter.svg",
        "mime/packages/presenter-session.xml",
    ],
)
def test_a_linux_desktop_gets_its_file(name, installed):
    assert (installed.parent / "share" / name).is_file()


def test_the_installed_program_is_not_the_checkout(run: Run):
    code = "import presenter; print(presenter.__file__)"
    found = Path(run("python", "-c", code).stdout.strip())
    assert not found.is_relative_to(CHECKOUT / "presenter")


def test_installed_resources_and_samples_are_found(run: Run):
    code = (
        "from presenter.places import resource, sample\n"
        "print(resource('fonts', 'Carlito-Regular.ttf').is_file(),"
        " sample('veilig-gehecht.yaml').is_file(), resource())"
    )
    font, session, folder = run("python", "-c", code).stdout.split(maxsplit=2)
    assert (font, session) == ("True", "True")
    assert not Path(folder.strip()).is_relative_to(CHECKOUT)


def sample_of(installation):
    return next((installation.parent).rglob("presenter/slides/veilig-gehecht.yaml"))


def test_the_installed_program_finds_no_fault_in_its_own_sample(run: Run, installed):
    checked = run("presenter", "check", str(sample_of(installed)))
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_installed_program_tells_the_running_order(run: Run, installed):
    outline = run("presenter", "outline", str(sample_of(installed)), "--json")
    assert json.loads(outline.stdout)["language"] == "nl"


def test_the_installed_program_can_be_run_as_a_module(run: Run):
    assert run("python", "-m", "presenter", "doctor").returncode == 0


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator here")
def test_the_desktop_entry_is_valid():
    entry = CHECKOUT / "resources" / "desktop" / "presenter.desktop"
    subprocess.run(["desktop-file-validate", str(entry)], check=True)


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_pip_installs_a_working_program_in_an_empty_environment(wheel, tmp_path):
    programs = environment_at(tmp_path / "environment")
    pip_install(programs, "--constraint", "constraints.txt", str(wheel))
    tour = [str(programs / "presenter"), "tour", str(sample_of(programs)), "pictures"]
    subprocess.run(tour, check=True, cwd=tmp_path, env=os.environ | {"PYTHONPATH": ""})
    assert (tmp_path / "pictures" / "index.html").is_file()


@pytest.mark.soak
def test_a_wheel_can_be_built_from_the_source_archive(tmp_path):
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path)]
    subprocess.run([*build, str(CHECKOUT)], check=True)
    assert len(list(tmp_path.iterdir())) == 2
