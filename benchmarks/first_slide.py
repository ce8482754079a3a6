"""Leads a session until the audience window shows its first slide, tells its memory and ends.

`first_slide.py FILE` ends at the first slide, `first_slide.py FILE all` after every step.
"""

from __future__ import annotations

import gc
import resource
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from presenter.app import Evening, application_with_windows
from presenter.check import lay_out_session, open_session
from presenter.show.commands import Next

gc.disable()  # as `presenter show` does while it starts
application = application_with_windows()
evening = Evening(lay_out_session(open_session(Path(sys.argv[1]))))
steps = sum(slide.steps for slide in evening.show.deck.slides) if "all" in sys.argv else 1


def go_on() -> None:
    """The next step, as soon as this one is seen."""
    global steps  # noqa: PLW0603
    if evening.audience.frame is None:
        return
    steps -= 1
    if steps > 0:
        QTimer.singleShot(0, lambda: evening.show.do(Next()))
    else:
        evening.audience.shown.disconnect(go_on)
        evening.over.connect(application.quit)
        QTimer.singleShot(0, evening.finish)


evening.audience.shown.connect(go_on)
evening.begin()
application.exec()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
