"""References as leaders write them, in Dutch and in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.words import DUTCH, ENGLISH
from presenter.parts.references import Song, passage, song


def dutch(written):
    return passage(written, DUTCH, "nl").text


def english(written):
    return passage(written, ENGLISH, "en").text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Deuteronomium 32:1-12", "Deuteronomium 32 : 1 – 12"),
        ("Jesaja 49:14-26", "Jesaja 49 : 14 – 26"),
        ("Markus 10 : 14 – 16", "Markus 10 : 14 – 16"),
        ("Psalm 139", "Psalm 139"),
        ("Genesis 1-3", "Genesis 1 – 3"),
        ("Psalm 1 en 2", "Psalm 1 en 2"),
        ("Psalm 139:1-6, 13 t/m 18 en 23", "Psalm 139 : 1 – 6, 13 – 18 en 23"),
        ("Gen. 1:1-5; 2:4", "Genesis 1 : 1 – 5; 2 : 4"),
        ("Gen. 1:1-5, 2:4", "Genesis 1 : 1 – 5; 2 : 4"),
        ("Gen 1:1–2:3", "Genesis 1 : 1 – 2 : 3"),
        ("Lukas 15:11b-32", "Lukas 15 : 11b – 32"),
        ("Ruth", "Ruth"),
    ],
)
def test_places_are_set_in_one_way(written, shown):
    assert dutch(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "Joh. 3:16",
        "Joh 3 : 16",
        "joh 3.16",
        "Johannes 3 vers 16",
        "Johannes 3, vers 16",
        "Joh. 3 vs. 16",
        "Joh 3 : v. 16",
        "Johannes hoofdstuk 3 vers 16",
    ],
)
def test_chapter_and_verse_are_found_however_they_are_parted(written):
    assert dutch(written) == "Johannes 3 : 16"


@pytest.mark.parametrize(
    "written",
    ["Mk 4:35-41", "Mk 4:35–41", "Mk 4:35 t/m 41", "Mk 4:35 tot en met 41", "Mk 4:35 - 41"],
)
def test_a_span_is_found_however_it_is_written(written):
    assert dutch(written) == "Markus 4 : 35 – 41"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Deut. 32:1-12", "Deuteronomy 32:1–12"),
        ("1 Cor 13:4 to 7", "1 Corinthians 13:4–7"),
        ("Psalms 139", "Psalm 139"),
        ("Song of Songs 2:8", "Song of Songs 2:8"),
        ("Gen 1:1-2:3", "Genesis 1:1–2:3"),
        ("John 3 verses 16 and 17", "John 3:16 and 17"),
        ("Rev. 21", "Revelation 21"),
    ],
)
def test_english_has_its_own_way(written, shown):
    assert english(written) == shown


@pytest.mark.parametrize(
    ("written", "book"),
    [
        ("1 Kor. 13", "1 Korinthe 13"),
        ("1Kor 13", "1 Korinthe 13"),
        ("I Kor. 13", "1 Korinthe 13"),
        ("1e Kor. 13", "1 Korinthe 13"),
        ("II Tim. 3", "2 Timotheüs 3"),
        ("III Joh. 4", "3 Johannes 4"),
        ("2 samuel 7", "2 Samuel 7"),
    ],
)
def test_numbered_books_are_found_however_they_are_numbered(written, book):
    assert dutch(written) == book


@pytest.mark.parametrize("name", ["Markus", "Marcus"])
def test_a_full_name_keeps_its_spelling(name):
    assert dutch(f"{name} 10:14") == f"{name} 10 : 14"


def test_a_name_of_the_other_language_is_translated():
    assert dutch("Matthew 5:3") == "Mattheüs 5 : 3"
    assert english("Mattheüs 5:3") == "Matthew 5:3"


def test_a_language_that_presenter_does_not_speak_keeps_its_names():
    assert passage("Johannes 3:16", ENGLISH, "de").text == "Johannes 3:16"


@pytest.mark.parametrize(
    "written",
    ["NGB artikel 7", "Zondag 10 van de Catechismus", "Joh. 3:16 e.v.", "Mk 4, 35-41", "12", "?"],
)
def test_what_is_not_understood_is_shown_as_it_was_written(written):
    assert dutch(written).split(" ", 1)[-1] == written.split(" ", 1)[-1]


def test_an_unknown_book_is_set_like_any_other():
    assert dutch("Sirach 3:1-5") == "Sirach 3 : 1 – 5"


def test_round_brackets_hold_a_remark():
    found = passage("Psalm 139 (Marijke leest)", DUTCH, "nl")
    assert (found.text, found.remark) == ("Psalm 139", "Marijke leest")


@pytest.mark.parametrize(
    ("written", "row"),
    [
        ("Psalm 8:1-4", Song("Psalm", "8", "1 – 4")),
        ("Psalm 91:1 en 5", Song("Psalm", "91", "1 en 5")),
        ("Ps. 22: 5", Song("Psalm", "22", "5")),
        ("psalm 90 : 9", Song("Psalm", "90", "9")),
        ("8:1-4", Song("Psalm", "8", "1 – 4")),
        ("Psalm 131 vers 2", Song("Psalm", "131", "2")),
        ("Psalm 8 couplet 1 t/m 3", Song("Psalm", "8", "1 – 3")),
        ("Lied 23b: 1, 3", Song("Lied", "23b", "1 en 3")),
        ("Op Toonhoogte 123:1,3 en 4", Song("Op Toonhoogte", "123", "1, 3 en 4")),
        ("Weerklank 45", Song("Weerklank", "45")),
        ("Psalm 42: voorzang", Song("Psalm", "42", "voorzang")),
        ("Gebed des Heeren:1 en 9", Song("Gebed des Heeren", "", "1 en 9")),
        ("Psalm 150 (berijmd)", Song("Psalm", "150", "", "berijmd")),
        ("Ere zij God", Song("Ere zij God")),
        ("10.000 redenen", Song("10.000 redenen")),
    ],
)
def test_a_song_has_a_book_a_number_and_stanzas(written, row):
    assert song(written, DUTCH) == row


def test_a_song_can_be_told_in_one_line():
    assert song("Ps 91:1 en 5", DUTCH).text(DUTCH) == "Psalm 91 : 1 en 5"
    assert song("Psalm 150 (berijmd)", DUTCH).text(DUTCH) == "Psalm 150 (berijmd)"
    assert song("Hymn 12:1-3", ENGLISH).text(ENGLISH) == "Hymn 12:1–3"


@given(st.text(min_size=1).map(str.strip).filter(bool))
def test_no_reference_is_ever_rejected_or_lost(written):
    for words in (DUTCH, ENGLISH):
        assert passage(written, words, "nl").text
        assert song(written, words).text(words)


@pytest.mark.parametrize("bait", ["1 ", "a 1:", "vers ", "(", "1,", "x", "1-", "en "])
def test_a_long_reference_takes_no_time(bait):
    written = (bait * 2000)[:2000]
    assert passage(written, DUTCH, "nl").text
    assert song(written, DUTCH).book
