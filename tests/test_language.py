"""The language that the program speaks, and how it knows."""

import locale

import pytest

from presenter.language import (
    LANGUAGES,
    SOURCE_LANGUAGE,
    language_in_use,
    system_language,
    translate,
    use_language,
)
from presenter.places import resource


@pytest.fixture
def dutch():
    use_language("nl")


@pytest.fixture
def silent_system():
    """A process to which the system has not told any language."""
    before = locale.setlocale(locale.LC_CTYPE)
    locale.setlocale(locale.LC_CTYPE, "C")
    yield
    locale.setlocale(locale.LC_CTYPE, before)


class TestUseLanguage:
    @pytest.mark.parametrize("tag", ["nl", "nl-BE", "nl_NL", "NL", "nl-Latn-NL"])
    def test_a_tag_chooses_its_language_whatever_else_it_says(self, tag):
        use_language(tag)
        assert language_in_use() == "nl"

    @pytest.mark.parametrize("tag", ["", "de", "de-NL", "nln", "-", "?"])
    def test_an_unknown_language_becomes_english(self, tag, dutch):
        use_language(tag)
        assert language_in_use() == "en"

    @pytest.mark.parametrize("name", ["C", "POSIX"])
    def test_no_language_is_english(self, name, dutch):
        use_language(name)
        assert language_in_use() == "en"

    def test_it_can_be_changed_at_any_time(self):
        said = []
        for tag in ("nl", "en", "nl"):
            use_language(tag)
            said.append(translate("PresenterWindow", "Beamer on"))
        assert said == ["Beamer aan", "Beamer on", "Beamer aan"]


class TestTranslate:
    def test_english_is_what_stands_in_the_code(self):
        assert translate("PresenterWindow", "Beamer on") == "Beamer on"

    def test_a_sentence_depends_on_where_it_is_said(self, dutch):
        assert translate("Actions", "Next") == "Volgende"
        assert translate("PresenterWindow", "Next") == "Hierna"

    def test_placeholders_stay_to_be_filled(self, dutch):
        sentence = translate("PresenterWindow", "slide {number} of {total}")
        assert sentence.format(number=3, total=9) == "dia 3 van 9"

    def test_a_sentence_without_translation_is_said_in_english(self, dutch):
        assert translate("PresenterWindow", "Nobody says this.") == "Nobody says this."

    def test_a_translation_serves_its_own_context_only(self, dutch):
        assert translate("Nowhere", "Beamer on") == "Beamer on"


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {SOURCE_LANGUAGE}))
def test_every_language_that_can_be_chosen_comes_with_its_words(language):
    assert resource("translations", f"presenter_{language}.ts").is_file()


class TestSystemLanguage:
    @pytest.mark.parametrize(
        ("value", "tag"),
        [("nl_NL.UTF-8", "nl-NL"), ("nl_BE", "nl-BE"), ("nl", "nl"), ("en_GB.UTF-8", "en-GB")],
    )
    def test_it_is_a_tag_without_the_encoding(self, value, tag, monkeypatch):
        monkeypatch.setenv("LANG", value)
        assert system_language() == tag

    def test_the_language_of_messages_goes_before_that_of_everything(self, monkeypatch):
        monkeypatch.setenv("LANG", "en_GB.UTF-8")
        monkeypatch.setenv("LC_MESSAGES", "nl_NL.UTF-8")
        assert system_language() == "nl-NL"

    def test_what_overrides_all_goes_first(self, monkeypatch):
        monkeypatch.setenv("LANG", "en_GB.UTF-8")
        monkeypatch.setenv("LC_MESSAGES", "en_GB.UTF-8")
        monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
        assert system_language() == "nl-NL"

    def test_an_empty_variable_says_nothing(self, monkeypatch):
        monkeypatch.setenv("LC_ALL", "")
        monkeypatch.setenv("LC_MESSAGES", "")
        monkeypatch.setenv("LANG", "nl_NL.UTF-8")
        assert system_language() == "nl-NL"

    @pytest.mark.parametrize("value", ["C", "C.UTF-8", "POSIX"])
    def test_a_system_without_language_makes_the_program_speak_english(self, value, monkeypatch):
        monkeypatch.setenv("LC_ALL", value)
        monkeypatch.setenv("LANG", "nl_NL.UTF-8")
        use_language(system_language())
        assert language_in_use() == "en"

    def test_a_system_that_says_nothing_speaks_english(self, silent_system):
        assert system_language() == "en"

    def test_a_system_with_only_empty_variables_says_nothing(self, monkeypatch, silent_system):
        for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.setenv(name, "")
        assert system_language() == "en"

    def test_the_name_that_windows_gives_to_dutch_is_known(self, monkeypatch, silent_system):
        monkeypatch.setattr("locale.getlocale", lambda: ("Dutch_Netherlands", "1252"))
        use_language(system_language())
        assert language_in_use() == "nl"
