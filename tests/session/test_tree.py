"""Plain values with their places."""

import pytest

from presenter.session.refusal import Refusal
from presenter.session.tree import DEEPEST, MOST_EVENTS, tree_of


@pytest.mark.parametrize(
    "written", ["19:30", "no", "8:1-4", "1.10", "0777", "2026-03-12", "<<", "="]
)
def test_what_is_written_stays_text(written):
    assert tree_of(f"a: {written}").value == {"a": written}


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_nothing(written):
    assert tree_of(f"a: {written}").value == {"a": None}


@pytest.mark.parametrize("written", ['""', "''", '"~"', "'null'"])
def test_in_quotes_nothing_is_a_text(written):
    assert tree_of(f"a: {written}").value == {"a": written[1:-1]}


def test_every_value_knows_its_place():
    tree = tree_of("parts:\n  - kind: songs\n    songs: [a, {song: b}]\n")
    found = tree.place.at(("parts", 0, "songs", 1, "song"))
    assert (found.line, found.column) == (3, 23)
    assert (found.name_line, found.name_column) == (3, 17)


def test_what_was_not_written_has_the_place_of_what_should_hold_it():
    tree = tree_of("title: x\nparts:\n  - kind: songs\n")
    assert tree.place.at(("parts", 0, "songs")) is tree.place.at(("parts", 0))


def test_of_two_fields_with_one_name_the_first_counts():
    tree = tree_of("a: 1\nb: 2\na: 3\n")
    assert tree.value == {"a": "1", "b": "2"}
    assert [(found.line, found.column) for found in tree.refusals] == [(3, 1)]


def nested(depth):
    return "- " * depth + "a"


def test_depth_has_an_end():
    assert tree_of(nested(DEEPEST))
    with pytest.raises(Refusal, match="nested too deep"):
        tree_of(nested(DEEPEST + 1))


def test_length_has_an_end():
    with pytest.raises(Refusal, match="500 entries is the most"):
        tree_of("- a\n" * 501)


def test_the_whole_has_an_end():
    row = "- [" + "a, " * 400 + "a]\n"
    assert tree_of(row * 100)
    with pytest.raises(Refusal, match="too much"):
        tree_of(row * (MOST_EVENTS // 400 + 1))
