"""The table of books."""

import pytest

from presenter.parts.bible import book_name

DUTCH_BOOKS = """
    Genesis Exodus Leviticus Numeri Deuteronomium Jozua Richteren Ruth Ezra Nehemia Esther Job Psalm
    Spreuken Prediker Hooglied Jesaja Jeremia Klaagliederen Ezechiël Daniël Hosea Joël Amos Obadja
    Jona Micha Nahum Habakuk Zefanja Haggaï Zacharia Maleachi Mattheüs Markus Lukas Johannes
    Handelingen Romeinen Galaten Efeze Filippenzen Kolossenzen Titus Filemon Hebreeën Jakobus Judas
    Openbaring
""".split()
NUMBERED = (
    "Samuel",
    "Koningen",
    "Kronieken",
    "Korinthe",
    "Thessalonicenzen",
    "Timotheüs",
    "Petrus",
)
ALL = [*DUTCH_BOOKS, *(f"{n} {name}" for name in NUMBERED for n in (1, 2))] + [
    f"{number} Johannes" for number in (1, 2, 3)
]


def test_all_books_are_there():
    assert len(ALL) == 66
    assert [name for name in ALL if book_name(name, "nl") != name] == []


def test_every_book_has_an_english_name_of_its_own():
    assert len({book_name(name, "en") for name in ALL}) == 66


@pytest.mark.parametrize("name", ["EZECHIEL", "ezechiël", "Ezech.", "Ez", " ezechiel "])
def test_case_accents_and_dots_do_not_matter(name):
    assert book_name(name, "nl") == "Ezechiël"


@pytest.mark.parametrize("name", ["", "?", "4 Johannes", "Sirach", "Jan"])
def test_what_is_no_book_is_none(name):
    assert book_name(name, "nl") is None


def test_a_region_does_not_change_the_language():
    assert book_name("Gen", "nl-BE") == "Genesis"
