import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.places import sample

CHECKOUT = Path(__file__).parents[2]
# Leads the sample, and says so as soon as the group sees the first slide.
PROGRAM = """
import sys
from presenter import app
begin = app.Evening.begin
def begin_and_tell(self, **where):
    self.audience.shown.connect(lambda: print("seen", flush=True))
    begin(self, **where)
app.Evening.begin = begin_and_tell
sys.exit(app.lead(app.Path(sys.argv[1])))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_end_ends_the_evening_and_leaves_nothing_behind(ending, tmp_path):
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path), "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(sample("friendship.yaml"))],
        env=environment,
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "seen\n"
            process.send_signal(ending)
            _, errors = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, errors) == (0, "")
    assert list(tmp_path.iterdir()) == []
