"""What a screen of Xvfb shows, read from its file: looking asks nothing of the X server."""

from __future__ import annotations

import mmap
import struct
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from PySide6.QtGui import QImage

_BYTES = 4
_BETWEEN_LOOKS = 0.001


class Area(NamedTuple):
    """A rectangle of the desktop, in px."""

    x: int
    y: int
    width: int
    height: int

    def points(self, columns: int, rows: int, inset: int = 0) -> tuple[tuple[int, int], ...]:
        """A grid over the area, `inset` px off its edges."""
        across = _spread(self.x + inset, self.x + self.width - 1 - inset, columns)
        down = tuple(_spread(self.y + inset, self.y + self.height - 1 - inset, rows))
        return tuple((x, y) for x in across for y in down)


class Framebuffer:
    """The pixels of an X screen of depth 24, as Xvfb keeps them with `-fbdir`, in XWD's format."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._buffer = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._buffer[:100])
        header_size, depth, least_significant_first = header[0], header[3], not header[7]
        bits_per_pixel, self._pitch, colours = header[11], header[12], header[19]
        assert (depth, bits_per_pixel, least_significant_first) == (24, 8 * _BYTES, True)
        self._begin = header_size + 12 * colours

    def colour(self, x: int, y: int) -> str:
        """The colour of a point, as `#RRGGBB`."""
        return _name(self.raw(self.place(x, y)))

    def picture(self, area: Area) -> bytes:
        """The pixels of an area."""
        return b"".join(self._rows(area))

    def shows(self, image: QImage, area: Area) -> bool:
        """Whether an area shows exactly that image."""
        pitch = image.bytesPerLine()
        wanted = image.constBits()
        return (image.width(), image.height()) == area[2:] and all(
            row == wanted[line * pitch : line * pitch + len(row)].tobytes()
            for line, row in enumerate(self._rows(area))
        )

    def is_filled(self, area: Area, colour: str) -> bool:
        """Whether every pixel of an area has that colour."""
        return self.shows(_plain(area, colour), area)

    def place(self, x: int, y: int) -> int:
        """Where in the file a point is."""
        return self._begin + y * self._pitch + x * _BYTES

    def raw(self, place: int) -> bytes:
        """Blue, green and red at a place in the file."""
        return self._buffer[place : place + 3]

    def close(self) -> None:
        """Let go of the file."""
        self._buffer.close()

    def _rows(self, area: Area) -> Iterator[bytes]:
        for y in range(area.y, area.y + area.height):
            begin = self.place(area.x, y)
            yield self._buffer[begin : begin + area.width * _BYTES]


class Watch:
    """Looks at points of the screen about every millisecond, from entering to leaving it.

    The points have the names of what they stand for. A colour counts as seen under a name when any
    point of that name has it.
    """

    def __init__(
        self, framebuffer: Framebuffer, points: Mapping[str, Sequence[tuple[int, int]]]
    ) -> None:
        self._framebuffer = framebuffer
        self._sights = [
            _Sight(name, tuple(framebuffer.place(x, y) for x, y in these))
            for name, these in points.items()
        ]
        self._over = threading.Event()
        self._looking = threading.Thread(target=self._look, daemon=True)
        self.looks = 0

    def __enter__(self) -> Self:
        self._looking.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._looking.join()

    def colours(self, name: str, lasting: float = 0.0) -> set[str]:
        """The colours, as `#RRGGBB`, that were seen under a name so many seconds on end or longer.

        To be asked when the watch is over.
        """
        assert self._over.is_set()
        longest = next(sight.longest for sight in self._sights if sight.name == name)
        return {_name(raw) for raw, seconds in longest.items() if seconds >= lasting}

    def _look(self) -> None:
        while not self._over.wait(_BETWEEN_LOOKS):
            now = time.monotonic()
            for sight in self._sights:
                sight.take(now, set(map(self._framebuffer.raw, sight.places)))
            self.looks += 1


class _Sight:
    """Some places in the file, and how long every colour was there on end, in seconds."""

    def __init__(self, name: str, places: tuple[int, ...]) -> None:
        self.name = name
        self.places = places
        self.longest: dict[bytes, float] = {}
        self._since: dict[bytes, float] = {}

    def take(self, now: float, seen: set[bytes]) -> None:
        """Note what is seen now."""
        self._since = {raw: self._since.get(raw, now) for raw in seen}
        for raw, since in self._since.items():
            self.longest[raw] = max(self.longest.get(raw, 0.0), now - since)


def _plain(area: Area, colour: str) -> QImage:
    image = QImage(area.width, area.height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def _name(raw: bytes) -> str:
    blue, green, red = raw
    return f"#{red:02X}{green:02X}{blue:02X}"


def _spread(first: int, last: int, count: int) -> Iterator[int]:
    for index in range(count):
        yield first if count == 1 else first + (last - first) * index // (count - 1)
