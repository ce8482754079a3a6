"""Measuring programs and functions."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
CHECKOUT = HERE.parent


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what was measured, how much it was, and the same of the baseline."""

    name: str
    measured: float
    unit: str
    baseline: float | None = None
    baseline_name: str = ""

    @property
    def ratio(self) -> str:
        """How many times the baseline; empty where there is none."""
        return f"{self.measured / self.baseline:.2f} ×" if self.baseline else ""


def python(*arguments: str) -> list[str]:
    """The command that runs this Python."""
    return [sys.executable, *arguments]


def run(command: Sequence[str]) -> str:
    """What a command prints; raises CalledProcessError where it fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return done.stdout


def command_seconds(command: Sequence[str], times: int = 9) -> float:
    """The median of how long a command takes, in seconds; the first run warms up the disk."""
    run(command)
    return statistics.median(_seconds(lambda: run(command)) for _ in range(times))


def call_seconds(call: Callable[[], object], times: int = 9) -> float:
    """The median of how long a call takes, in seconds, after one to warm up."""
    call()
    return statistics.median(_seconds(call) for _ in range(times))


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start
