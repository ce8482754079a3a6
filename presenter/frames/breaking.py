"""Breaking text into lines: greedy or balanced, without orphans, always at the same places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QTextBoundaryFinder

from presenter.frames.fonts import Face, face_of
from presenter.frames.theme import Style

_ORPHAN = 0.15
_HALVINGS = 12
_HYPHEN = "-"
# No line holds so many characters; measuring a longer word whole would only take time.
_LONGEST_WORD = 400


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What stands between two places where a line may break; widths as a part of the size."""

    text: str
    width: float
    with_space: float


def break_text(
    text: str, style: Style, width: float, language: str, *, balanced: bool = False
) -> tuple[tuple[str, float], ...]:
    """The lines of `text` in `width` points, each with its own width in points.

    A newline always breaks. `balanced` takes the narrowest width that needs no more lines. A last
    line shorter than 15 % of the width, or of one word, is filled from the lines above where that
    needs no more lines. A
    word wider than `width` is hyphenated in `language`, or cut where it can't be.
    """
    lines: list[tuple[str, float]] = []
    for part in text.split("\n"):
        chunks = _fitting_chunks(part.strip(), style, width, language)
        lines += _break_chunks(chunks, width / style.size, balanced=balanced)
    return tuple((line, part_width * style.size) for line, part_width in lines)


def _break_chunks(
    chunks: tuple[_Chunk, ...], width: float, *, balanced: bool
) -> list[tuple[str, float]]:
    lines = _greedy(chunks, width)
    if len(lines) < 2:
        return lines
    if balanced:
        return _greedy(chunks, _narrowest(chunks, width, len(lines)))
    return _without_orphan(chunks, width, lines)


def _greedy(chunks: tuple[_Chunk, ...], width: float) -> list[tuple[str, float]]:
    lines: list[tuple[str, float]] = []
    start, used = 0, 0.0
    limit = width + 1e-9
    for index, chunk in enumerate(chunks):
        if index > start and used + chunk.width > limit:
            lines.append(_line(chunks[start:index]))
            start, used = index, 0.0
        used += chunk.with_space
    lines.append(_line(chunks[start:]))
    return lines


def _line(chunks: tuple[_Chunk, ...]) -> tuple[str, float]:
    if not chunks:
        return "", 0.0
    text = "".join(chunk.text for chunk in chunks).rstrip()
    return text, sum(chunk.with_space for chunk in chunks[:-1]) + chunks[-1].width


def _narrowest(chunks: tuple[_Chunk, ...], width: float, count: int) -> float:
    """The narrowest width, to within a fraction, at which no more lines are needed."""
    low, high = max(chunk.width for chunk in chunks), width
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if len(_greedy(chunks, middle)) <= count:
            high = middle
        else:
            low = middle
    return high


def _without_orphan(
    chunks: tuple[_Chunk, ...], width: float, lines: list[tuple[str, float]]
) -> list[tuple[str, float]]:
    """The same lines, or narrower ones if the last would be short or, better still, a lone word."""
    spaced = any(" " in chunk.text for chunk in chunks)
    for fewest_words in (2, 1) if spaced else (1,):
        for hundredths in range(100, 58, -2):
            narrower = _greedy(chunks, width * hundredths / 100)
            if len(narrower) > len(lines):
                break
            text, last = narrower[-1]
            if last >= _ORPHAN * width and len(text.split()) >= fewest_words:
                return narrower
    return lines


@lru_cache(maxsize=4096)
def _chunks(text: str, face: Face) -> tuple[_Chunk, ...]:
    pieces: list[_Chunk] = []
    for piece in _breakable(text):
        bare = piece.rstrip()
        pieces.append(_Chunk(piece, face.width(bare), face.width(piece)))
    return tuple(pieces)


def _fitting_chunks(text: str, style: Style, width: float, language: str) -> tuple[_Chunk, ...]:
    """The chunks of a text, with those that are wider than a whole line cut up."""
    limit = width / style.size
    chunks = _chunks(text, face_of(style))
    if all(chunk.width <= limit for chunk in chunks):
        return chunks
    fitting: list[_Chunk] = []
    for chunk in chunks:
        fitting += [chunk] if chunk.width <= limit else _cut(chunk.text, style, limit, language)
    return tuple(fitting)


def _breakable(text: str) -> Iterator[str]:
    """The text between break opportunities (Unicode's rules, except after a slash)."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    place = _code_points(text)
    start = 0
    while (units := finder.toNextBoundary()) != -1:
        end = place(units)
        if end > start and (end == len(text) or text[end - 1] != "/"):
            yield text[start:end]
            start = end


def _code_points(text: str) -> Callable[[int], int]:
    """Turns Qt's positions, in UTF-16 units, into those of Python."""
    if not text or max(text) <= "\uffff":
        return lambda units: units
    places: list[int] = []
    for index, character in enumerate(text):
        places += [index] * (2 if character > "\uffff" else 1)
    places.append(len(text))
    return lambda units: places[units]


def _cut(word: str, style: Style, limit: float, language: str) -> list[_Chunk]:
    """A word that is wider than a line, in parts that are not."""
    face = face_of(style)
    bare = word.rstrip()
    parts: list[str] = []
    while len(bare) > _LONGEST_WORD or face.width(bare) > limit:
        head, bare = _first_part(bare, lambda part: face.width(part) <= limit, language)
        parts.append(head)
    parts.append(bare + word[len(word.rstrip()) :])
    return [_Chunk(part, face.width(part.rstrip()), face.width(part)) for part in parts]


def _first_part(word: str, fits: Callable[[str], bool], language: str) -> tuple[str, str]:
    """The longest beginning of a word that fits, with its hyphen, and what is left."""
    for place in reversed(_hyphenations(word, language)):
        if fits(word[:place] + _HYPHEN):
            return word[:place] + _HYPHEN, word[place:]
    length = 1
    while length < len(word) - 1 and fits(word[: length + 1]):
        length += 1
    return word[:length], word[length:]


@lru_cache(maxsize=512)
def _hyphenations(word: str, language: str) -> tuple[int, ...]:
    if len(word) > 200:
        return ()
    return tuple(_hyphenator(language).positions(word))


@cache
def _hyphenator(language: str):  # noqa: ANN202
    # Only a word wider than a line needs the dictionaries, which take a while to read.
    import pyphen

    return pyphen.Pyphen(lang=pyphen.language_fallback(language) or "en")
