"""Writing a session and reading it again."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.files import FileNotWritten
from presenter.session import read_session, session_from, session_yaml, write_session
from tests.builders import part, session

FORMAT_1 = Path(__file__).parents[1] / "data" / "format-1" / "evening.yaml"

SHOWABLE = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
lines = st.text(SHOWABLE | st.sampled_from(":-#&*!|>'\"%@`[]{}, ~\n"), min_size=1).filter(str.strip)
written_lines = lines.filter(
    lambda text: text.replace("\u2028", " ").replace("\u2029", " ").strip()
)


def read_again(made):
    again, problems = session_from(session_yaml(made).encode(), Path("e"))
    assert problems == []
    return again


def test_it_reads_like_what_a_leader_writes():
    made = session(
        part("songs", minutes=8, songs=["Psalm 8:1-4", {"song": "Psalm 22:5", "text": "a\nb"}]),
        part("prayer", hidden="yes", title="no", notes="say: A\nask: B", points=["a: b"]),
        title="An evening",
        start="19.45",
        date="2026-03-12",
    )
    assert session_yaml(made) == (
        "presenter: 1\n"
        "title: An evening\n"
        "date: 2026-03-12\n"
        "start: 19:45\n"
        "parts:\n"
        "  - kind: songs\n"
        "    minutes: 8\n"
        "    songs:\n"
        "      - Psalm 8:1-4\n"
        "      - song: Psalm 22:5\n"
        "        text: |\n"
        "          a\n"
        "          b\n"
        "  - kind: prayer\n"
        "    title: no\n"
        "    notes: |\n"
        "      say: A\n"
        "      ask: B\n"
        "    hidden: yes\n"
        "    points:\n"
        "      - 'a: b'\n"
    )


def test_every_kind_and_field_survives():
    made, _ = read_session(FORMAT_1)
    again, problems = session_from(session_yaml(made).encode(), FORMAT_1)
    assert problems == []
    assert again == made


@given(title=written_lines, notes=lines, points=st.lists(written_lines), lead=lines)
def test_every_text_survives(title, notes, points, lead):
    made = session(
        part("prayer", title=title, notes=notes, points=points),
        part("teaching", blocks=[title, {"lead": lead, "points": [title]}, {"say": notes}]),
        part("songs", songs=[title, {"song": title, "text": notes}]),
        title=title,
    )
    again = read_again(made)
    assert again.parts == made.parts
    assert again.title == made.title


@pytest.mark.parametrize(
    "text", ["null", "~", "nl", "Null", "yes", "1", "<<", "=", "---", "...", "-"]
)
def test_words_that_mean_something_to_yaml_survive(text):
    assert read_again(session(part("prayer", title=text, points=[text]))).parts[0].title == text


def test_the_file_is_written_whole(tmp_path):
    made = session(part("prayer")).in_folder(tmp_path)
    write_session(made, tmp_path / "evening.yaml")
    assert read_session(tmp_path / "evening.yaml") == (made, [])


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(FileNotWritten):
        write_session(session(part("prayer")), tmp_path / "nowhere" / "evening.yaml")
