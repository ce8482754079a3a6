"""The only place that writes files. A reader finds the old file or the new one, never half of one.

Errors come out as `FileNotWritten`: one sentence that names the file and the reason.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
from collections.abc import Generator
from pathlib import Path

from presenter.language import translate
from presenter.problems import PresenterError


class FileNotWritten(PresenterError):
    """A file could not be written: what stood there before still does, if anything did.

    There is one exception: when the folder can't be brought to disk after the new file took its
    place, the new content is there, but may not outlive a power cut.

    `path` is the file that was meant, `reason` why it could not be written, in the leader's
    language.
    """

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        sentence = translate("Files", "{path} was not saved: {reason}.")
        super().__init__(sentence.format(path=path, reason=reason))


def write_atomically(path: Path, data: bytes) -> None:
    """Make `data` the content of the file `path`, on disk by the time this returns.

    A file that was there keeps its permissions; a link stays a link, and what it points at is
    written. Raises `FileNotWritten`.
    """
    with _told(path):
        target = Path(os.path.realpath(path))
        mode = _mode_of(target)
        draft = target.with_name(f".presenter-{secrets.token_hex(8)}.tmp")
        try:
            _write_to_disk(draft, data, mode)
            draft.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


def copy_file(source: Path, target: Path) -> None:
    """Copy the content of a regular file to a new one that nobody would miss after a power cut.

    Raises `FileNotWritten`, also where `source` can't be read or is no regular file.
    """
    with _told(target):
        shutil.copyfile(source, target)


def set_aside(path: Path) -> Path:
    """Rename a file that can't be used to the first free of `….broken`, `….broken-2`, and so on.

    Returns its new place: nothing that a leader made is ever lost. Raises `FileNotWritten`.
    """
    with _told(path):
        place = next(place for place in _places_aside(path) if not os.path.lexists(place))
        return path.rename(place)


def make_folder(path: Path) -> None:
    """Make a folder, and those around it, where they are missing. Raises `FileNotWritten`."""
    with _told(path):
        path.mkdir(parents=True, exist_ok=True)


@contextlib.contextmanager
def _told(path: Path) -> Generator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise FileNotWritten(path, _reason(error)) from error


def _mode_of(target: Path) -> int | None:
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
    return stat.S_IMODE(status.st_mode)


def _write_to_disk(draft: Path, data: bytes, mode: int | None) -> None:
    with draft.open("xb") as file:
        if mode is not None:
            draft.chmod(mode)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # Windows can't open a folder.
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network file systems can't sync a folder, and say so.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise
    finally:
        os.close(handle)


def _places_aside(path: Path) -> Generator[Path]:
    yield path.with_name(f"{path.name}.broken")
    number = 2
    while True:
        yield path.with_name(f"{path.name}.broken-{number}")
        number += 1


def _reason(error: OSError | ValueError) -> str:
    # ValueError is what a NUL byte in a name, or no name at all, comes to.
    match error.errno if isinstance(error, OSError) else errno.ENAMETOOLONG:
        case errno.EACCES | errno.EPERM | errno.EROFS:
            reason = translate("Files", "this place may not be changed; choose another folder")
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            reason = translate("Files", "the disk is full; make room or choose another disk")
        case errno.ENOENT | errno.ENOTDIR:
            reason = translate("Files", "its folder does not exist; choose another folder")
        case errno.ENAMETOOLONG | errno.ELOOP:
            reason = translate("Files", "no file can have that name; choose another name")
        case errno.EISDIR | errno.ENODEV:
            reason = translate("Files", "what has that name is not a file; choose another name")
        case errno.EIO:
            reason = translate("Files", "the disk is faulty; choose another disk")
        case _:
            reason = getattr(error, "strerror", None) or str(error)
    return reason
