"""What can be wrong between parts: ids that are given twice, cards that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.deck.words import words_for
from presenter.language import translate
from presenter.parts.paragraphs import one_line
from presenter.session.identities import Label, part_ids
from presenter.session.refusal import Refusal
from presenter.session.suggestions import shortened, with_suggestion
from presenter.session.tree import Key, Tree, Value


def loose_ends(tree: Tree) -> Iterator[Refusal]:
    """A refusal for each id that another part has, and each `recall` that finds no cards.

    It looks at what was written, and not at the session, so that it can tell them together with
    all other problems of the file.
    """
    written = tree.value.get("parts") if isinstance(tree.value, dict) else None
    parts = [part if isinstance(part, dict) else {} for part in written or ()]
    labels = [Label(*(_text(part, name) for name in Label._fields)) for part in parts]
    yield from _double_ids(labels, tree)
    language = _text(tree.value, "language") if isinstance(tree.value, dict) else ""
    ids = part_ids(labels, words_for(language or "en"))
    cards = [part_id for part_id, label in zip(ids, labels, strict=True) if label.kind == "cards"]
    for index, part in enumerate(parts):
        recall = _text(part, "recall")
        if recall and recall not in cards:
            yield _refusal(_no_cards(recall, cards), tree, ("parts", index, "recall"))


def _double_ids(labels: list[Label], tree: Tree) -> Iterator[Refusal]:
    first: dict[str, int] = {}
    for index, label in enumerate(labels):
        if label.id and label.id in first:
            line = tree.place.at(("parts", first[label.id], "id")).line
            sentence = translate("Session", "The part on line {line} has this id already.")
            yield _refusal(sentence.format(line=line), tree, ("parts", index, "id"))
        first.setdefault(label.id, index)


def _no_cards(recall: str, cards: list[str]) -> str:
    sentence = translate("Session", "There is no `cards` part with the id `{id}`.")
    return with_suggestion(sentence.format(id=shortened(recall)), recall, cards)


def _text(fields: dict[str, Value], name: str) -> str:
    value = fields.get(name)
    return one_line(value) if isinstance(value, str) else ""


def _refusal(sentence: str, tree: Tree, path: tuple[Key, ...]) -> Refusal:
    place = tree.place.at(path)
    return Refusal(sentence, place.line, place.column)
