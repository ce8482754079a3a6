"""Painting: a frame becomes a picture of so many pixels.

`paint_frame` does it at once; `FramePainter` does it ahead of time in a thread of its own, keeps
what will be needed soon, and never decodes a photo in the thread of the windows.
"""

from presenter.paint.painting import paint_frame, paint_live
from presenter.paint.snapshot import Snapshot
from presenter.paint.worker import FramePainter

__all__ = ["FramePainter", "Snapshot", "paint_frame", "paint_live"]
