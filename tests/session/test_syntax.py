"""What is said where a file is no YAML."""

import pytest

from presenter.session import session_from

TAB = "There is a tab here. Indent with spaces instead."
COLON = "There is a second colon in this line. Put the text behind the first in quotes."
SIGN = "A text cannot begin with this sign. Put the whole text in quotes."
QUOTE = "This quote is never closed. If it is an apostrophe, put the text in double quotes."
INDENT = "This line does not stand right below the lines it belongs to: check the indent."
TOO_FAR = "This line stands too far to the right, or a `:` with a space is missing above it."
OPEN = "A list or group in brackets is not closed before this line ends."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("parts:\n\t- kind: songs\n", f"2:1: {TAB}"),
        ("parts:\n  - kind: songs\n\t  minutes: 8\n", f"3:1: {TAB}"),
        ("lines: |\n\t a\n", f"2:1: {TAB}"),
        ("title: Let op: koffie\n", f"1:14: {COLON}"),
        ("title: “foo: bar”\n", f"1:12: {COLON}"),
        ("title An evening\nsubtitle: x\n", f"2:9: {TOO_FAR}"),
        ("title: x\n  subtitle: y\n", f"2:11: {TOO_FAR}"),
        ("parts:\n  - kind: songs\n   minutes: 8\n", f"3:4: {INDENT}"),
        ("  title: x\nsubtitle: y\n", f"2:1: {INDENT}"),
        ("a: b\n...\nfoo\n", f"3:1: {INDENT}"),
        ('title: "foo\nparts: x\n', f"1:8: {QUOTE}"),
        ("title: 's avonds\nsubtitle: x\n", f"1:8: {QUOTE}"),
        ('title: "foo" bar\n', "1:14: Nothing can follow the closing quote. Quote the whole text."),
        ("songs: [a, b\ntitle: x\n", f"2:6: {OPEN}"),
        ("songs: {a: b\ntitle: x\n", f"2:6: {OPEN}"),
        ("songs: [a, b", f"1:13: {OPEN}"),
        ("songs: [a, \n\n", f"1:11: {OPEN}"),
        ('title: "\\q"\n', "1:9: Between double quotes, write `\\\\` for a backslash."),
        ("? [a]\n: b\n", "1:3: The name of a field has to be one plain word."),
        *((f"title: {sign}foo\n", f"1:8: {SIGN}") for sign in "@`%,}]"),
        *(
            (f"title: {text}\n", f"1:8: {SIGN}")
            for text in ("> a", "| a", "- a", "? a", "*a*", "& a")
        ),
    ],
)
def test_a_slip_is_told_in_plain_words(tmp_path, text, said):
    session, problems = session_from(text.encode(), tmp_path / "e")
    assert session is None
    assert str(problems[0]).removeprefix(f"{tmp_path / 'e'}:") == said


@pytest.mark.parametrize(("text", "sign"), [("!foo bar", "!"), ("&foo bar", "&"), ("*foo", "*")])
def test_signs_that_mean_something_to_yaml_are_refused(tmp_path, text, sign):
    written = f"title: {text}\nparts: [{{kind: prayer}}]\n"
    _, (problem,) = session_from(written.encode(), tmp_path / "e")
    assert (problem.line, problem.column) == (1, 8)
    assert problem.message.startswith(f"`{sign}` cannot begin a value here.")
