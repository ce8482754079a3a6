"""The rules of the house that no linter knows. ARCHITECTURE.md gives the reasons."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "presenter"

CELLAR = {
    *("places", "problems", "files", "language", "deck", "parts", "session", "show", "settings"),
    "actions",
}
# The show's signals need Qt's core; every other module of the cellar runs without Qt.
MAY_KNOW_QT = {"presenter.show.show"}
TELLING_NOTHING = {"utils", "util", "helpers", "helper", "manager", "misc", "common", "tools"}
LONGEST_MODULE = 600

READS_THE_TIME = re.compile(
    r"\btime\.(?:time|monotonic|perf_counter|clock_gettime)(?:_ns)?$|\.(?:now|utcnow|today)$"
)
WRITES_A_FILE = re.compile(
    r"\.(?:write_text|write_bytes|unlink|mkdir|rename|touch|rmdir)$"
    r"|^(?:os\.(?:replace|remove|makedirs)|shutil\.\w+)$"
)
MACHINE_PATHS = re.compile(
    r"(?<![\w.~/])/(?:home|root|Users|work|opt|mnt)/\w|\b[A-Z]:\\{1,2}Users\b"
)
REGISTRY_HOSTS = re.compile(r"files\.pythonhosted\.org|pypi\.org/simple|registry\.npmjs\.org")
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"} | {
    f".{tool}" for tool in ("hypothesis", "import_linter_cache", "pytest_cache", "ruff_cache")
}


def modules() -> dict[str, Path]:
    """Every module of the program by its dotted name."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return {dotted(path): path for path in paths}


def dotted(path: Path) -> str:
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def room_of(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


def rooms() -> set[str]:
    """Every module or folder that stands directly in the package."""
    return {room_of(name) for name in modules()} - {""}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def calls(path: Path) -> Iterator[str]:
    """What a module calls, as it is written: `time.monotonic`, `path.write_text`."""
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def modules_that_call(what: re.Pattern[str], besides: set[str]) -> list[str]:
    return [
        f"{name} calls {call}"
        for name, path in modules().items()
        if path.name not in besides
        for call in calls(path)
        # Asking a clock that was handed in reads no time by itself.
        if what.search(call) and not call.endswith("clock.now")
    ]


def own_texts() -> Iterator[tuple[Path, str]]:
    for path in sorted(CHECKOUT.rglob("*")):
        if path.is_file() and NOT_OURS.isdisjoint(path.relative_to(CHECKOUT).parts):
            try:
                yield path, text_of(path)
            except UnicodeDecodeError:
                continue


def test_the_cellar_runs_without_qt():
    cellar = [name for name in modules() if room_of(name) in CELLAR and name not in MAY_KNOW_QT]
    code = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(*(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))))"
    )
    imported = subprocess.run(
        [sys.executable, "-c", code, *cellar],
        capture_output=True,
        text=True,
        check=True,
        cwd=CHECKOUT,
    )
    assert imported.stdout.split() == []


def test_every_room_of_the_cellar_is_there():
    assert CELLAR - rooms() == set()


def test_a_module_can_be_read_in_one_sitting():
    lengths = {name: len(text_of(path).splitlines()) for name, path in modules().items()}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_a_module_is_named_after_what_it_holds():
    assert [name for name in modules() if not TELLING_NOTHING.isdisjoint(name.split("."))] == []


def test_only_the_clock_reads_the_time():
    assert modules_that_call(READS_THE_TIME, besides={"clock.py"}) == []


def test_only_the_files_room_writes_files():
    assert modules_that_call(WRITES_A_FILE, besides={"files.py"}) == []


def test_the_architecture_lists_every_room():
    listed = set(re.findall(r"\b(\w+)(?:/|\.py\b)", text_of(CHECKOUT / "ARCHITECTURE.md")))
    assert rooms() - listed == set()


def test_every_room_has_its_place_in_the_order_of_imports():
    contracts = tomllib.loads(text_of(CHECKOUT / "pyproject.toml"))["tool"]["importlinter"]
    layers = next(c["layers"] for c in contracts["contracts"] if c["id"] == "rooms")
    placed = {room for layer in layers for room in re.findall(r"\w+", layer)}
    assert rooms() - placed == set()


def test_no_file_knows_the_machine_or_the_registry_it_was_made_with():
    found = [
        f"{path.relative_to(CHECKOUT)}: {match.group()}"
        for path, text in own_texts()
        if path != Path(__file__)
        for pattern in (MACHINE_PATHS, REGISTRY_HOSTS)
        for match in pattern.finditer(text)
    ]
    assert found == []
