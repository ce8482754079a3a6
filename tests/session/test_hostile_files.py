"""Files that were made to harm: refused within a second and 100 MB, without a crash.

The second is one of the processor's, so that a busy machine does not fail the tests. A file that
makes the reader wait instead is told by the time limit of the process.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.session.source import LARGEST_FILE

SECONDS = 1.0
MEGABYTES = 100

# Reads a file as `presenter check` does, and tells how long that took and how much memory in all.
READER = """
import resource, sys, time
from pathlib import Path
from presenter.problems import UnreadableFile
from presenter.session import read_session
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
began = time.process_time()
try:
    session, problems = read_session(Path(sys.argv[1]))
    slides = len(session.deck().slides) if session else 0
except UnreadableFile as error:
    problems = [error]
seconds = time.process_time() - began
# getrusage would tell the peak of the process that started this one.
(peak,) = (line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(seconds, int(peak) / 1024)
print(problems[0] if problems else "")
"""
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="measures as Linux does")

FULL = LARGEST_FILE - 100


def filled(text, length=FULL):
    return (text * (length // len(text) + 1))[:length]


ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
)
MERGES = "a0: &a0 {k: v}\n" + "".join(
    f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 400)
)
HOSTILE = {
    "brackets, 25,000 deep": ("[" * 25_000, "nested too deep"),
    "braces, 25,000 deep": ("{a: " * 25_000, "nested too deep"),
    "lists, 25,000 deep": ("- " * 25_000, "nested too deep"),
    "brackets to the end": (filled("["), "nested too deep"),
    "names within names": (filled("? "), "one plain word"),
    "aliases that multiply": (ALIASES, "is missing here"),
    "merges that multiply": (MERGES, "is missing here"),
    "aliases to the end": ("a: &a b\nl:\n" + filled("- *a\n"), "500 entries is the most"),
    "entries without end": ("[" + filled("a, "), "500 entries is the most"),
    "lists without end": (
        "- " + filled("[a, a, a, a, a, a], ", 200) + "\n" + filled("- [a]\n"),
        "",
    ),
    "fields without end": ("".join(f"k{n}: v\n" for n in range(100_000)), "500 entries"),
    "one field again and again": (filled("a: b\n"), "holds too much"),
    "unknown fields": ("".join(f"titl{n}: v\n" for n in range(499)), "is missing here"),
    "misspelt parts": (
        "parts:\n" + "- {kind: songs, song: x, titel: y}\n" * 499,
        "is missing here",
    ),
    "misspelt blocks": (
        "parts:\n- kind: teaching\n  blocks:\n" + "  - {qoute: a, hading: b}\n" * 499,
        "is missing here",
    ),
    "one endless text": ("title: " + filled("a"), "is missing here"),
    "one endless quote": ('title: "' + filled("\\n") + '"', "is missing here"),
    "one endless name": ("? " + filled("a") + "\n: b\n", "is missing here"),
    "lines without end": ("title: |\n" + filled("\n"), "is missing here"),
    "comments without end": (filled("# a\n"), "The file is empty"),
    "documents without end": (filled("---\n"), "A second document"),
    "ends without end": (filled("...\n"), "cannot be read as YAML"),
    "directives": ("".join(f"%TAG !a{n}! tag:x:\n" for n in range(60_000)), "begin with `%`"),
    "a tag that runs programs": ("!!python/object/apply:os.system [ls]", "`!` cannot begin"),
    "digits without end": ("presenter: " + filled("9"), "newer Presenter"),
    "references without end": (
        "title: a\nparts:\n- kind: reading\n  passages:\n"
        + ("  - " + filled("1:1, ", 1900) + "\n") * 499,
        "",
    ),
    "paths without end": (
        "title: a\nparts:\n" + ("- {kind: picture, picture: " + "a/" * 900 + "a.png}\n") * 200,
        "is not there",
    ),
}


def read(path):
    """Seconds, megabytes and the first sentence of reading a file in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", READER, path],
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
        cwd=Path(__file__).parents[2],
    )
    measured, sentence = done.stdout.split("\n", 1)
    seconds, megabytes = map(float, measured.split())
    return seconds, megabytes, sentence.strip()


def assert_refused(path, said):
    seconds, megabytes, sentence = read(path)
    assert said in sentence
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


@needs_linux
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_refused_in_time(tmp_path, name):
    text, said = HOSTILE[name]
    path = tmp_path / "evening.yaml"
    path.write_text(text)
    assert_refused(path, said)


@needs_linux
def test_a_file_of_100_megabytes_is_not_read(tmp_path):
    path = tmp_path / "evening.yaml"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert_refused(path, "too large for a session: 100 MB, where 2 MB is the most")


@needs_linux
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert_refused(tmp_path / "pipe", "is a device or a pipe")


@needs_linux
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_opened(device):
    assert_refused(Path(device), "is a device or a pipe")
