"""Whatever a file holds, only problems come out: no other error, no hang, no crash."""

import os
import random
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presenter.session import session_from

FORMAT_1 = Path(__file__).parents[1] / "data" / "format-1" / "evening.yaml"
VALID = FORMAT_1.read_text("utf-8")
SNIPPETS = (
    *(
        ":",
        ": ",
        "- ",
        "  ",
        "\n",
        "\t",
        "'",
        '"',
        "[",
        "]",
        "{",
        "}",
        "#",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
    ),
    *(
        "?",
        "%",
        "@",
        "~",
        "---",
        "...",
        "<<: ",
        "null",
        "yes",
        "\0",
        "\x07",
        "\ufeff",
        "\u2028",
        "é",
    ),
    *(
        "999999999999",
        "-1",
        "1e9",
        "0x10",
        "19:99",
        "2026-13-45",
        "../",
        "/dev/zero",
        "kind: ",
        "id: ",
    ),
)
MUTATIONS = 100_000 if os.environ.get("PRESENTER_DOSE") == "full" else 300


def check(data: bytes) -> None:
    """What always has to hold for what is read of a file."""
    session, problems = session_from(data, FORMAT_1)
    assert (session is None) == bool(problems)
    for problem in problems:
        assert problem.message
        assert "\n" not in str(problem)
        last = data.count(b"\n") + data.count(b"\r") + 1
        assert problem.line is None or 1 <= problem.line <= last
    if session is not None:
        assert session.deck().slides


def mutated(text: str, chance: random.Random) -> str:
    """The text with one to four things that can happen to it in an editor."""
    for _ in range(chance.randint(1, 4)):
        here = chance.randrange(len(text) + 1)
        there = min(len(text), here + chance.choice((1, 1, 2, 5, 20, 200)))
        match chance.randrange(5):
            case 0:
                text = text[:here] + text[there:]
            case 1:
                text = text[:here] + chance.choice(SNIPPETS) + text[here:]
            case 2:
                text = text[:here] + chance.choice(SNIPPETS) + text[there:]
            case 3:
                text = text[:there] + text[here:]
            case _:
                lines = text.split("\n")
                chance.shuffle(lines[here % len(lines) :])
                line = lines.pop(chance.randrange(len(lines)))
                lines.insert(chance.randrange(len(lines) + 1), line)
                text = "\n".join(lines)
    return text


def check_mutations(count: int) -> None:
    for seed in range(count):
        text = mutated(VALID, random.Random(seed))
        try:
            check(text.encode("utf-8", "surrogatepass"))
        except Exception as error:
            error.add_note(f"mutation {seed}")
            raise


def test_a_mutated_session_gives_only_problems():
    check_mutations(300)


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_a_session_mutated_in_a_hundred_thousand_ways_gives_only_problems():
    check_mutations(MUTATIONS)


@given(st.binary(max_size=200))
def test_any_bytes_give_only_problems(data):
    check(data)


@given(st.text(st.sampled_from("ab:- \n\t'\"[]{}#&*!|>?%@~,é\0"), max_size=60))
def test_any_text_gives_only_problems(text):
    check(text.encode())


scalars = (
    st.none() | st.text(max_size=20) | st.sampled_from(["songs", "8", "yes", "19:45", "x.png"])
)
names = st.sampled_from(
    ["kind", "title", "minutes", "songs", "song", "blocks", "points", "parts", "id", "recall", "x"]
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4)
)


@given(st.dictionaries(names, values, max_size=5), st.lists(st.dictionaries(names, values)))
def test_any_content_gives_only_problems(fields, parts):
    check(yaml.safe_dump({**fields, "parts": parts}, allow_unicode=True).encode())
