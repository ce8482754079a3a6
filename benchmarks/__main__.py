"""Measure everything and print the table: `python -m benchmarks`."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import CHECKOUT, HERE, Row, call_seconds, command_seconds, python, run

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SAMPLE = str(CHECKOUT / "slides" / "veilig-gehecht.yaml")
BARE = python(str(HERE / "bare_window.py"))


def starts() -> Iterator[Row]:
    """How long until something is seen, in ms."""
    bare = command_seconds(BARE)
    first = command_seconds(python(str(HERE / "first_slide.py"), SAMPLE))
    yield Row("first slide of the sample", first * 1e3, "ms", bare * 1e3, "bare PySide6 window")
    imports = command_seconds(python("-c", "import pydantic, yaml"))
    check = command_seconds(python("-m", "presenter", "check", SAMPLE))
    yield Row("presenter check", check * 1e3, "ms", imports * 1e3, "import pydantic, yaml")


def memory() -> Iterator[Row]:
    """The most memory that was in use, in MB."""
    bare = int(run(BARE)) / 1024
    led = int(run(python(str(HERE / "first_slide.py"), SAMPLE, "all"))) / 1024
    yield Row("memory after the whole sample", led, "MB", bare, "bare PySide6 window")


def large_session(folder: Path, slides: int) -> Path:
    """A session of so many slides, beside nothing."""
    questions = "".join(
        f"      - Waarom is vraag {n} voor jou een goede vraag voor vanavond, en voor wie niet?\n"
        for n in range(slides - 1)
    )
    path = folder / "large.yaml"
    head = "presenter: 1\ntitle: Groot\nlanguage: nl\nparts:\n  - kind: questions\n    questions:\n"
    path.write_text(head + questions, encoding="utf-8")
    return path


def rooms() -> Iterator[Row]:
    """How long the rooms take between the file and the picture."""
    from PySide6.QtGui import QImage

    from presenter.app import application_with_windows
    from presenter.check import lay_out_session, open_session
    from presenter.paint import paint_frame

    application_with_windows()
    session = open_session(Path(SAMPLE))
    layout = lay_out_session(session)
    yield Row("reading the sample", call_seconds(lambda: open_session(Path(SAMPLE))) * 1e3, "ms")
    yield Row("laying out the sample", call_seconds(lambda: lay_out_session(session)) * 1e3, "ms")

    def fill() -> None:
        QImage(1920, 1080, QImage.Format.Format_RGB32).fill(0x13202B)

    frames = [layout.frame(index, 0) for index in range(len(layout.deck.slides))]
    paint = call_seconds(lambda: [paint_frame(frame, 1920, 1080) for frame in frames])
    blank = call_seconds(lambda: [fill() for _ in frames])
    count = len(frames)
    yield Row(
        "painting a slide, 1920 × 1080", paint * 1e3 / count, "ms", blank * 1e3 / count, "fill"
    )
    with tempfile.TemporaryDirectory() as folder:
        large = open_session(large_session(Path(folder), 500))
        seconds = call_seconds(lambda: lay_out_session(large), times=3)
        yield Row("laying out 500 slides", seconds * 1e3, "ms")


def main() -> None:
    """Print a row for each thing that is measured, as soon as it is known."""
    print(f"{'what':34} {'measured':>12} {'baseline':>12} {'ratio':>8}  baseline is")
    for measure in (starts, memory, rooms):
        for row in measure():
            baseline = f"{row.baseline:.2f} {row.unit}" if row.baseline else ""
            print(
                f"{row.name:34} {row.measured:9.2f} {row.unit} {baseline:>12} "
                f"{row.ratio:>8}  {row.baseline_name}",
                flush=True,
            )


main()
