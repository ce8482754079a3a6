"""What a leader is told about a file: every problem, in one go, at its place."""

import pytest

from presenter.problems import UnreadableFile
from presenter.session import read_session, session_from

GOOD = "presenter: 1\ntitle: An evening\nparts:\n  - kind: questions\n    questions: [Who?]\n"


@pytest.fixture
def told(tmp_path):
    """What is said about a text, without the name of the file."""

    def say(text):
        session, problems = session_from(text.encode(), tmp_path / "evening.yaml")
        assert (session is None) == bool(problems)
        return [str(problem).removeprefix(f"{tmp_path / 'evening.yaml'}:") for problem in problems]

    return say


def part(*lines):
    """A session around the lines of one part."""
    return "title: An evening\nparts:\n  - " + "\n    ".join(lines) + "\n"


def test_a_good_file_has_no_problems(told):
    assert told(GOOD) == []


def test_a_problem_names_the_file_as_it_was_given(tmp_path):
    path = tmp_path / "evening.yaml"
    path.write_text("title: [a]\n")
    session, problems = read_session(path)
    assert session is None
    assert str(problems[0]).startswith(f"{path}:1:1: ")


def test_all_problems_are_told_in_the_order_of_the_file(told):
    text = (
        "titel: An evening\n"
        "date: 12 March\n"
        "parts:\n"
        "  - kind: song\n"
        "  - kind: poem\n"
        "    minutes: many\n"
        "    lines: a\n"
        "    lines: b\n"
        "  - kind: closing\n"
        "    steps: [Go.]\n"
        "    recall: cards\n"
    )
    assert told(text) == [
        "1:1: There is no field `titel` here. Did you mean `title`?",
        "2:7: Write a date as year, month and day: `2026-03-12`.",
        "4:11: There is no kind `song`. Did you mean `songs`?",
        "6:14: Write a whole number here, from 0 to 600.",
        "8:5: `lines` stands here twice, first on line 7.",
        "11:13: There is no `cards` part with the id `cards`.",
    ]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["kind: songs"], "3:5: `songs` is missing here."),
        (["kind: songs", "songs:"], "4:11: `songs` is missing here."),
        (["kind: songs", "songs: []"], "4:12: This list is empty: write at least one entry."),
        (["kind: songs", "songs: {a: b}"], "4:12: Write a list here, each entry on its own line"),
        (["kind: songs", "songs: [a, ]", "minuten: 8"], "5:5: A `songs` part has no field `minut"),
        (["kind: songs", "songs: [a, {song: b, tekst: c}]"], "4:26: There is no field `tekst` her"),
        (["kind: songs", "songs:", "  - a", "  -"], "6:8: This is empty. Fill it in, or take it"),
        (["kind: songs", "songs: a", "reveal: one-by-one"], "5:13: Choose one of these: `all`, `o"),
        (["kind: prayer", "hidden: [yes]"], "4:13: Write `yes` or `no` here."),
        (["kind: prayer", f"title: {'x' * 2001}"], "4:12: This text is too long: 2000 characters"),
        (["kind: songs", "songs: [[a]]"], "4:13: Write fields here, each as `name: value`."),
        (["kind: songs", "songs: [a]", "minutes: [8]"], "5:14: Write a whole number here, from 0"),
        (["kind: prayer", "hidden: perhaps"], "4:13: Write `yes` or `no` here."),
        (["kind: prayer", "title: [a, b]"], "4:12: Write one text here, not a list."),
        (["kind: prayer", "title: {a: b}"], "4:12: Write a text here. A text with a colon goes"),
        (["kind: prayer", "points: [a, [b]]"], "4:17: Write one text here, not a list."),
        (["kind: prayer", "minutes: 5", "at_least: 6"], "5:15: This is more than the 5 minutes"),
        (["kind: teaching", "blocks: [{qoute: a}]"], "4:15: There is no field `qoute` here. Did"),
        (["kind: teaching", "blocks: [[a]]"], "4:14: A block has `show`, `say`, `heading`, `poin"),
        (["kind: picture", "picture: /a.png"], "4:14: Name a picture that lies beside the sessio"),
        (["kind: picture", "picture: none.png"], "4:14: The picture `none.png` is not there."),
        (["title: a"], "3:5: The `kind` of this part is missing. The kinds are: welcome, songs,"),
        (["kind: [a]"], "3:11: There is no kind ``."),
        (["kind: zingen"], "3:11: There is no kind `zingen`. Did you mean `songs`?"),
        (["kind: Pauze"], "3:11: There is no kind `Pauze`. Did you mean `break`?"),
        (["a"], "3:5: A part begins with its kind: `- kind: songs`."),
    ],
)
def test_a_problem_stands_at_its_place(told, lines, said):
    found = told(part(*lines))
    assert len(found) >= 1
    assert found[0].startswith(said)


def test_a_misspelt_field_is_not_missing_too(told):
    assert told(part("kind: songs", "song: [a]")) == [
        "4:5: A `songs` part has no field `song`. Did you mean `songs`?"
    ]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (
            "theme: linnen",
            "1:8: There is no theme `linnen`; there are contrast, evening, linen, pla",
        ),
        ("theme: base", "1:8: There is no theme `base`; there are contrast"),
        ("theme: ../linen", "1:8: There is no theme `../linen`"),
        ("shape: 16:10", "1:8: Choose one of these: `16:9`, `4:3`. Did you mean `16:9`?"),
        ("language: dutch!", "1:11: Write a language as `nl`, `en` or `nl-BE`."),
        ("start: 25:00", "1:8: Write a time of day as hours and minutes: `19:45`."),
        ("end: 9 uur", "1:6: Write a time of day"),
        ("date: [2026-03-12]", "1:7: Write a date as year, month and day"),
        ("subtitle: [a]", "1:11: Write one text here, not a list."),
        ("colour: red", "1:1: There is no field `colour` here."),
    ],
)
def test_a_problem_of_the_session_stands_at_its_place(told, field, said):
    (found,) = told(f"{field}\n{GOOD}")
    assert found.startswith(said)


def test_an_evening_has_only_so_many_parts(told):
    (said,) = told("title: A\nparts:\n" + "  - kind: prayer\n" * 201)
    assert said == "3:3: This list is too long: 200 entries is the most."


def test_a_recall_finds_cards_by_their_title_or_id(told):
    closing = "  - kind: closing\n    steps: [Go.]\n    recall: {}\n"
    cards = "title: A\nlanguage: nl\nparts:\n  - kind: cards\n    prompts: [a]\n"
    assert told(cards + closing.format("op-een-kaartje")) == []
    assert told(cards + "    id: mine\n" + closing.format("mine")) == []
    (said,) = told(cards + "    title: Mijn kaartje\n" + closing.format("mijn-kaart"))
    assert said.endswith("`mijn-kaart`. Did you mean `mijn-kaartje`?")


def test_an_id_belongs_to_one_part(told):
    text = part("kind: prayer", "id: a") + "  - kind: prayer\n    id: a\n"
    assert told(text) == ["6:9: The part on line 4 has this id already."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: The file is empty."),
        ("\n# only a comment\n", "1:1: The file is empty."),
        ("---\n", "1:1: The file is empty."),
        ("Just a text.\n", "1:1: This is no session"),
        ("- kind: songs\n", "1:1: This is no session"),
        ("a: b\n---\nc: d\n", "2:1: A second document begins here: remove the `---`."),
        ("%YAML 1.1\n---\na: b\n", "1:1: A line cannot begin with `%`."),
        ("presenter: 2\nfoo: bar\n", "1:12: This file was made by a newer Presenter (format 2). "),
        ("presenter: 0\n", "1:12: `presenter` is the version of the format: write `presenter: 1`."),
        ("presenter: one\n", "1:12: `presenter` is the version"),
        ("presenter: [1]\n", "1:12: `presenter` is the version"),
    ],
)
def test_a_file_that_is_no_session_is_told_in_one_sentence(told, text, said):
    (found,) = told(text)
    assert found.startswith(said)


def test_the_version_may_be_left_out(told):
    assert told(GOOD.removeprefix("presenter: 1\n")) == []


def test_what_is_empty_counts_as_not_written(told):
    assert told(GOOD + "subtitle:\ndate: ~\ntheme: null\n") == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"title: caf\xe9\n", "1:11: The byte 0xE9 is not UTF-8. Save the file again as UTF-8."),
        (b"a: b\nc: \xff", "2:4: The byte 0xFF is not UTF-8."),
        ("title: é".encode("utf-16"), "1:1: The file is written in UTF-16."),
        (b"title: a\0b", "1:9: There is a NUL byte here: this is not a text file."),
        (b"title: a\r\nsub: \x1b[31m", "2:6: There is a character here that cannot be shown (U+00"),
        ("title: \N{ZERO WIDTH NO-BREAK SPACE}a".encode(), "1:8: There is a character here"),
    ],
)
def test_a_file_that_is_no_plain_text_names_the_place(tmp_path, data, said):
    session, problems = session_from(data, tmp_path / "e")
    assert session is None
    assert str(problems[0]).removeprefix(f"{tmp_path / 'e'}:").startswith(said)


def test_a_byte_order_mark_does_no_harm(tmp_path):
    session, problems = session_from(b"\xef\xbb\xbf" + GOOD.encode(), tmp_path / "e")
    assert (problems, session.title) == ([], "An evening")


def test_lines_are_counted_as_text_editors_do(told):
    (said,) = told(f"{GOOD}subtitle: a\u2028b\x85c\u2029d\r\ncolour: red\n")
    assert said.startswith("7:1: There is no field `colour` here.")


def test_no_more_is_told_than_anyone_reads(told):
    found = told("parts:\n" + "  - kind: song\n" * 150)
    assert len(found) == 101
    assert found[-1].endswith("There are more problems. Solve these first.")


def test_a_missing_file_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableFile, match=r"There is no file .*none\.yaml"):
        read_session(tmp_path / "none.yaml")


def test_a_folder_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableFile, match="is a folder"):
        read_session(tmp_path)


def test_a_name_that_no_file_can_have_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableFile):
        read_session(tmp_path / "a\0b")


def test_a_session_knows_where_its_parts_stand(tmp_path):
    text = part("kind: prayer", "title: A") + "  - kind: songs\n    id: b\n    songs: [c]\n"
    session, _ = session_from(text.encode(), tmp_path / "e")
    assert (session.place_of("a"), session.place_of("b")) == ((3, 5), (5, 5))
    assert session.place_of("welcome") == (None, None)


def test_the_media_of_a_session_lie_beside_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "evening.yaml").write_text(GOOD)
    session, _ = read_session((tmp_path / "evening.yaml").relative_to(tmp_path))
    assert session.folder == tmp_path
