"""The check that every sentence in the code has its translation."""

import pytest

from scripts.check_translations import main

CODE = 'translate("Start", "Good evening, {name} & all"); translate("Start", "Goodbye")\n'


@pytest.fixture
def checkout(tmp_path):
    """A small program with two sentences, and a translation that has none of them."""
    (tmp_path / "presenter").mkdir()
    (tmp_path / "presenter" / "start.py").write_text(CODE)
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "resources" / "translations" / "presenter_nl.ts").write_text("<TS></TS>")
    return tmp_path


def translations(checkout):
    return checkout / "resources" / "translations" / "presenter_nl.ts"


def finish(checkout, source, translation):
    """Write a translation as a translator does: the text, and no `unfinished` any more."""
    text = translations(checkout).read_text(encoding="utf-8")
    unfinished = f'{source}</source>\n        <translation type="unfinished">'
    assert unfinished in text
    finished = f"{source}</source>\n        <translation>{translation}"
    translations(checkout).write_text(text.replace(unfinished, finished), encoding="utf-8")


def test_a_sentence_without_translation_is_named(checkout, capsys):
    assert main([], checkout) == 1
    assert "presenter_nl.ts: not translated: Start: Goodbye" in capsys.readouterr().out


def test_a_finished_translation_is_complete_and_stays(checkout, capsys):
    main(["--write"], checkout)
    finish(checkout, "Goodbye", "Tot ziens")
    finish(checkout, "Good evening, {name} &amp; all", "Goedenavond {name} &amp; anderen")
    capsys.readouterr()
    assert main([], checkout) == 0
    assert main(["--write"], checkout) == 0
    assert capsys.readouterr().out == ""


def test_a_new_sentence_is_written_as_unfinished(checkout, capsys):
    assert main(["--write"], checkout) == 1
    assert 'type="unfinished"' in translations(checkout).read_text(encoding="utf-8")


def test_a_translation_keeps_its_placeholders(checkout, capsys):
    main(["--write"], checkout)
    finish(checkout, "Good evening, {name} &amp; all", "Goedenavond {naam}")
    assert main([], checkout) == 1
    assert "other placeholders: Start: Good evening" in capsys.readouterr().out


def test_a_translation_that_nobody_says_any_more_is_named(checkout, capsys):
    main(["--write"], checkout)
    finish(checkout, "Goodbye", "Tot ziens")
    (checkout / "presenter" / "start.py").write_text(CODE.replace("Goodbye", "Good night"))
    main([], checkout)
    assert "not in the code any more: Start: Goodbye" in capsys.readouterr().out


def test_a_sentence_that_is_not_written_out_is_a_problem_of_its_line(checkout, capsys):
    (checkout / "presenter" / "end.py").write_text('\nlanguage.translate("End", text)\n')
    assert main([], checkout) == 1
    assert "end.py:2: write context and sentence out" in capsys.readouterr().out
