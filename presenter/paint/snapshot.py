"""Keeping the pictures of a running show as they were when it began."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QThread
from typing_extensions import override

from presenter.files import FileNotWritten, copy_file

log = logging.getLogger(__name__)


class Snapshot(QThread):
    """Copies pictures to a folder of its own, in the order given, while the show goes on.

    What a leader deletes or changes afterwards then does nothing to the beamer. Until a copy is
    whole, and where there is no room for one, the original is read.
    """

    def __init__(self, pictures: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = tuple(dict.fromkeys(pictures))
        self._folder = TemporaryDirectory(prefix="presenter-", ignore_cleanup_errors=True)
        self._copies: dict[Path, Path] = {}
        self._ending = False

    def path_of(self, picture: Path) -> Path:
        """Where to read a picture now. Safe in any thread."""
        return self._copies.get(picture, picture)

    def end(self) -> None:
        """Stop copying and throw the copies away."""
        self._ending = True
        self.wait()
        self._folder.cleanup()

    @override
    def run(self) -> None:
        for number, picture in enumerate(self._pictures):
            if self._ending:
                return
            copy = Path(self._folder.name) / f"{number}{picture.suffix}"
            try:
                copy_file(picture, copy)
                self._copies[picture] = copy
            except (FileNotWritten, OSError) as error:
                log.info("The picture %s is read where it lies: %s", picture.name, error)
