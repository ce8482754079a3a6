from presenter.deck.designs import SongBoard, SongRow, Verses
from tests.builders import designs, part, slides


def board(*songs, language="nl"):
    (design,) = designs(part("songs", songs=list(songs)), language=language)
    return design


def test_all_songs_stand_on_one_board():
    assert board("Psalm 8:1-4", "Psalm 91:1 en 5") == SongBoard(
        rows=(
            SongRow(book="Psalm", number="8", stanzas="1 – 4"),
            SongRow(book="Psalm", number="91", stanzas="1 en 5"),
        )
    )


def test_a_song_that_yaml_took_apart_is_put_together():
    assert board({"Psalm 22": "5"}).rows == (SongRow(book="Psalm", number="22", stanzas="5"),)


def test_one_song_needs_no_list():
    (only,) = slides(part("songs", songs="Psalm 22"))
    assert only.design.rows == (SongRow(book="Psalm", number="22"),)


def test_a_remark_stands_behind_the_stanzas():
    assert board("Psalm 150 (berijmd)").rows[0].stanzas == "(berijmd)"
    assert board("Ere zij God (staande)").rows[0] == SongRow(book="Ere zij God (staande)")


def test_the_title_of_the_board_is_in_the_language_of_the_session():
    assert slides(part("songs"), language="nl")[0].title == "Zingen"
    assert slides(part("songs"))[0].title == "Singing"


def test_a_song_with_words_has_a_slide_for_each_stanza():
    song = {"song": "Psalm 22:5-6", "text": "a\nb\n\nc"}
    board, first, second = slides(part("songs", songs=["Psalm 8", song]), language="nl")
    assert [row.number for row in board.design.rows] == ["8", "22"]
    assert first.design == Verses(stanzas=(("a", "b"),))
    assert second.design == Verses(stanzas=(("c",),))
    assert (first.title, first.slot) == ("Psalm 22 : 5 – 6", "1 van 2")


def test_one_song_with_its_words_needs_no_board():
    (only,) = slides(part("songs", songs=[{"song": "Psalm 22", "text": "a"}]))
    assert (only.design, only.slot) == (Verses(stanzas=(("a",),)), "")


def test_the_board_can_appear_row_by_row():
    (shown,) = slides(part("songs", songs=["Psalm 1", "Psalm 2"], reveal="one by one"))
    assert shown.steps == 2
