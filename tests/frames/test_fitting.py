import pytest

from presenter.frames import load_theme
from presenter.frames.fitting import Setting, paginate, sentences

LONG = "Deze zin is lang genoeg om bij elke maat meer dan één regel van de dia te vullen. "


@pytest.fixture
def setting(qapp):
    return Setting(load_theme("linen").rungs("body", 40), 816, 388, "nl", gap=24)


def test_what_fits_stands_on_one_page_at_the_first_rung(setting):
    (page,) = paginate(["Kort", "Ook kort"], setting)
    assert page.style.size == 40
    assert page.items == ("Kort", "Ook kort")


def test_what_does_not_fit_goes_down_the_rungs_first(setting):
    (page,) = paginate([LONG.strip()] * 5, setting)
    assert page.style.size < 40


def test_past_the_last_rung_it_continues_on_pages_as_equal_as_possible(setting):
    pages = paginate([LONG.strip()] * 12, setting)
    counts = [len(page.items) for page in pages]
    assert len(pages) > 1
    assert max(counts) - min(counts) <= 1
    assert len({page.style for page in pages}) == 1


def test_an_item_longer_than_a_page_is_cut_at_a_sentence(setting):
    pages = paginate([(LONG * 20).strip()], setting)
    assert len(pages) > 1
    assert all(item.endswith(".") for page in pages for item in page.items)
    assert " ".join(item for page in pages for item in page.items) == (LONG * 20).strip()


def test_an_endless_sentence_is_cut_between_words(setting):
    text = " ".join(["woord"] * 800)
    pages = paginate([text], setting)
    assert " ".join(item for page in pages for item in page.items) == text


def test_no_more_items_than_asked_stand_on_a_page(setting):
    assert [len(page.items) for page in paginate(["a", "b", "c"], setting, most=1)] == [1, 1, 1]


def test_verse_that_would_wrap_takes_a_smaller_rung(qapp):
    verse = "Een regel die bij tweeëndertig punten net te breed is voor zijn kolom"
    narrow = Setting(load_theme("linen").rungs("voice", 32), 720, 388, "nl", whole_lines=True)
    (page,) = paginate([verse], narrow)
    assert page.style.size in {24, 28}
    assert len(narrow.lines(verse, page.style)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een. Twee! Drie?", ["Een.", "Twee!", "Drie?"]),
        ("“Kom je?” vroeg ze. Hij knikte.", ["“Kom je?”", "vroeg ze.", "Hij knikte."]),
        ("Geen einde", ["Geen einde"]),
        ("これは一。これは二。", ["これは一。", "これは二。"]),
    ],
)
def test_sentences_end_where_readers_pause(text, expected):
    assert sentences(text) == expected


def test_sixteen_short_points_stand_on_pages_that_differ_by_one_at_most(qapp):
    rungs = load_theme("linen").rungs("body", 32, 28)
    setting = Setting(rungs, 780, 388, "nl", gap=16)
    pages = paginate([f"Punt {number}" for number in range(16)], setting)
    assert sorted(len(page.items) for page in pages) == [5, 5, 6]
