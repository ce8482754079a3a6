import json

import pytest

from presenter.cli import DONE, PROBLEMS, UNREADABLE, main
from presenter.places import sample

SESSION = """\
presenter: 1
title: A table for all
language: en
start: 19:45
parts:
  - kind: questions
    minutes: 20
    questions: [Who sat at your table?, Who would you invite?]
  - kind: closing
    minutes: 10
    steps: [Tell one thing you take home.]
"""


@pytest.fixture
def session(tmp_path):
    path = tmp_path / "table.yaml"
    path.write_text(SESSION, encoding="utf-8")
    return path


@pytest.fixture
def wrong(tmp_path):
    path = tmp_path / "wrong.yaml"
    path.write_text(SESSION.replace("minutes: 20", "minuts: 20"), encoding="utf-8")
    return path


def test_a_session_without_problems_is_done(qapp, capsys, session):
    assert main(["check", str(session)]) == DONE
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["veilig-gehecht.yaml", "friendship.yaml"])
def test_the_samples_have_no_problems(qapp, capsys, name):
    assert main(["check", str(sample(name))]) == DONE


def test_problems_are_printed_one_a_line_with_their_place(qapp, capsys, wrong):
    assert main(["check", str(wrong)]) == PROBLEMS
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{wrong}:7:5: ")
    assert "`minutes`" in line


def test_problems_of_several_files_are_printed_together(qapp, capsys, wrong, session):
    assert main(["check", str(session), str(wrong), str(wrong)]) == PROBLEMS
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_a_file_that_is_not_there_hides_no_problems_of_others(qapp, capsys, wrong, tmp_path):
    assert main(["check", str(wrong), str(tmp_path / "none.yaml")]) == UNREADABLE
    told = capsys.readouterr()
    assert "wrong.yaml:7:5" in told.out
    assert "none.yaml" in told.err


def test_problems_are_json_for_programs(qapp, capsys, wrong):
    assert main(["check", "--json", str(wrong)]) == PROBLEMS
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["file"], problem["line"], problem["column"]) == (str(wrong), 7, 5)


def test_too_much_to_read_is_told_at_the_line_of_its_part(qapp, capsys, tmp_path):
    path = tmp_path / "much.yaml"
    shown = "One sentence of a very long text that nobody reads. " * 60
    path.write_text(
        f"presenter: 1\ntitle: Much\nparts:\n  - kind: teaching\n    blocks:\n      - {shown}\n",
        encoding="utf-8",
    )
    assert main(["check", str(path)]) == PROBLEMS
    assert capsys.readouterr().out.startswith(f"{path}:4:5: ")


def test_advice_on_the_welcome_that_nobody_wrote_has_a_place_too(qapp, capsys, tmp_path):
    path = tmp_path / "long.yaml"
    path.write_text(SESSION.replace("A table", "A table " * 30), encoding="utf-8")
    assert main(["check", str(path)]) == PROBLEMS
    assert capsys.readouterr().out.startswith(f"{path}:1:1: ")


def test_a_file_that_is_not_there_is_unreadable(qapp, capsys, tmp_path):
    assert main(["check", str(tmp_path / "none.yaml")]) == UNREADABLE
    assert "none.yaml" in capsys.readouterr().err


def test_a_wrong_command_is_told_with_where_to_look(capsys):
    with pytest.raises(SystemExit) as end:
        main(["lead"])
    assert end.value.code == UNREADABLE
    assert "--help" in capsys.readouterr().err


def test_the_outline_is_a_table_for_people(qapp, capsys, session):
    assert main(["outline", str(session)]) == DONE
    out = capsys.readouterr().out
    assert "19:45" in out
    assert "20:05" in out


def test_the_outline_is_json_for_programs(qapp, capsys, session):
    assert main(["outline", "--json", str(session)]) == DONE
    outline = json.loads(capsys.readouterr().out)
    assert {"title", "language", "slides", "steps", "minutes", "parts"} == set(outline)
    questions = outline["parts"][1]
    assert (questions["kind"], questions["minutes"], questions["starts"]) == (
        "questions",
        20,
        "19:45",
    )
    assert (questions["slides"], questions["steps"]) == (2, 2)


def test_the_outline_of_a_wrong_file_prints_its_problems(qapp, capsys, wrong):
    assert main(["outline", str(wrong)]) == PROBLEMS
    assert "wrong.yaml:7:5" in capsys.readouterr().out


def test_the_doctor_tells_screens_fonts_and_folders(qapp, capsys):
    assert main(["doctor"]) == DONE
    out = capsys.readouterr().out
    assert "Carlito: True" in out
    assert "name 2-beamer" in out


def test_the_doctor_speaks_json(qapp, capsys):
    assert main(["doctor", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)["fonts"] == {"Carlito": True, "Caladea": True}


def test_the_program_speaks_the_language_of_the_system(qapp, capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    main(["check", str(tmp_path / "none.yaml")])
    assert "Er is geen bestand" in capsys.readouterr().err
