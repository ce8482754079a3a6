"""What holds for every slide, whatever a leader writes."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.designs import (
    Activity,
    Answer,
    Cards,
    CaseQuestions,
    NumberedSteps,
    PassageRow,
    Passages,
    Points,
    Prayer,
    Prose,
    Question,
    Quote,
    Recall,
    SongBoard,
    SongRow,
    Statement,
    Verses,
    Vote,
    Welcome,
)
from presenter.frames import THEMES, advice_on, lay_out, load_theme
from presenter.frames.frame import Box, Text
from presenter.frames.placing.table import PLACERS
from tests.gallery import DESIGNS, POINTS, deck, gallery, slide

WORDS = st.sampled_from(
    [
        *"een kind dat weet waar het mag zijn durft meer en speelt verder van huis".split(),
        "gehechtheid", "kinderopvangorganisaties", "arbeidsongeschiktheidsverzekeringsmaatschappij",
        "meervoudigepersoonlijkheidsstoornisbehandelingscentrum", "zegt.", "waarom?", "–", "“ja”",
        "vader/moeder", "10:14-16", "שלום", "עולם", "مرحبا", "日本語のテキスト", "你好。",
        "👨‍👩‍👧", "🎉", "é", "i̇",
    ]
)  # fmt: skip
TEXT = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)
NUMBERS = st.sampled_from(["", "8", "1005"])
SHORT = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


def some(strategy, least=1, most=8):
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


CONTENTS = st.one_of(
    st.builds(Welcome, subtitle=SHORT, occasion=SHORT),
    st.builds(
        SongBoard,
        rows=some(st.builds(SongRow, book=SHORT, number=NUMBERS, stanzas=SHORT)),
    ),
    st.builds(Passages, rows=some(st.builds(PassageRow, reference=SHORT, by=st.just("") | SHORT))),
    st.builds(Prayer, prompt=st.just("") | TEXT, points=some(SHORT, 0)).filter(
        lambda p: p.prompt or p.points
    ),
    st.builds(Points, items=some(TEXT, 1, 40), lead=st.just("") | SHORT, by=st.just("") | SHORT),
    st.builds(Question, text=TEXT, number=st.sampled_from(["", "1", "12"])),
    st.builds(Cards, prompts=some(SHORT, 1, 5), materials=st.just("") | SHORT, share=SHORT),
    st.builds(Prose, paragraphs=some(TEXT), voice=st.booleans(), by=st.just("") | SHORT),
    st.builds(Quote, text=TEXT, by=st.just("") | SHORT),
    st.builds(CaseQuestions, story=some(TEXT, 1, 3), questions=some(SHORT, 1, 6)),
    st.builds(Statement, text=TEXT),
    st.builds(
        Vote,
        text=TEXT,
        answers=some(st.builds(Answer, text=SHORT, votes=st.none() | st.integers(0, 99)), 2, 6),
    ),
    st.builds(NumberedSteps, items=some(TEXT, 1, 7)),
    st.builds(
        Recall, before_head=SHORT, after_head=SHORT, before=st.just("") | TEXT, after=TEXT
    ),
    st.builds(Verses, stanzas=some(some(SHORT, 1, 6), 1, 4), by=st.just("") | SHORT),
    st.builds(
        Activity, task=TEXT, materials=st.just("") | SHORT, tips_head=SHORT, tips=some(SHORT, 0, 5)
    ),
)  # fmt: skip
SHAPES = st.sampled_from(["16:9", "4:3"])


def texts(page):
    return [element for element in page.elements if isinstance(element, Text)]


def body_of(layout) -> Text:
    """The first text of the first slide that is its body."""
    return next(text for text in texts(layout.pages[0]) if text.role == "body")


def ink(text: Text) -> list[Box]:
    """The boxes of the lines of a text."""
    return [Box(line.x, line.y, line.width, text.style.pitch) for line in text.lines() if line.text]


def overlap(one: Box, other: Box) -> bool:
    return (
        min(one.right, other.right) - max(one.x, other.x) > 0.5
        and min(one.bottom, other.bottom) - max(one.y, other.y) > 0.5
    )


@given(CONTENTS, SHORT, SHAPES, st.sampled_from(THEMES), st.booleans())
def test_nothing_overlaps_leaves_the_margins_or_becomes_too_small(
    qapp, design, title, shape, theme, one_by_one
):
    layout = lay_out(
        deck(slide(title, design, slot="1 van 3", one_by_one=one_by_one), shape=shape),
        load_theme(theme),
    )
    margin = Box(48 if shape == "4:3" else 72, 40, 624 if shape == "4:3" else 816, 460)
    for page in layout.pages:
        for text in texts(page):
            assert text.style.size >= 24
            if text.role != "mark":
                assert all(margin.contains(box, 1) for box in ink(text)), text
            assert not any(overlap(a, b) for a, b in combinations(ink(text), 2)), text
        for one, other in combinations(texts(page), 2):
            if "mark" not in (one.role, other.role):
                assert not any(overlap(a, b) for a in ink(one) for b in ink(other)), (one, other)


@given(CONTENTS, SHAPES)
def test_the_same_deck_gives_the_same_frames(qapp, design, shape):
    one = lay_out(deck(slide("Titel", design), shape=shape), load_theme("linen"))
    other = lay_out(deck(slide("Titel", design), shape=shape), load_theme("linen"))
    assert one.pages == other.pages


@given(some(TEXT, 1, 12), SHAPES)
def test_prose_loses_no_word(qapp, paragraphs, shape):
    layout = lay_out(
        deck(slide("T", Prose(paragraphs=paragraphs)), shape=shape), load_theme("linen")
    )
    shown = " ".join(
        " ".join(p.text for p in text.paragraphs)
        for page in layout.pages
        for text in texts(page)
        if text.role == "body"
    )
    assert shown.split() == " ".join(paragraphs).split()


@given(st.integers(1, 40), st.booleans())
def test_every_point_is_shown_once_and_pages_are_counted(qapp, count, one_by_one):
    points = tuple(f"Punt {number} van de avond" for number in range(count))
    layout = lay_out(
        deck(slide("Punten", Points(items=points), one_by_one=one_by_one)), load_theme("linen")
    )
    shown = [p for page in layout.pages for p in page.slide.design.items]
    assert shown == list(points)
    slides = layout.deck.slides
    if len(slides) > 1:
        assert [s.slot for s in slides] == [
            f"{n} / {len(slides)}" for n in range(1, len(slides) + 1)
        ]
    assert sum(s.steps for s in slides) == (count if one_by_one else len(slides))
    assert len({s.id for s in slides}) == len(slides)


@pytest.mark.parametrize("shape", ["16:9", "4:3"])
@pytest.mark.parametrize("theme", THEMES)
def test_usual_words_stand_on_one_slide_each(qapp, shape, theme):
    layout = lay_out(gallery(shape, theme), load_theme(theme))
    more = {page.slide.id for page in layout.pages if "~" in page.slide.id}
    assert more <= {"points~2"}
    assert not list(advice_on(layout))


def test_a_list_continues_before_it_becomes_small(qapp):
    layout = lay_out(deck(slide("Lijst", Points(items=POINTS * 2))), load_theme("linen"))
    assert len(layout.pages) > 1
    assert {
        text.style.size for page in layout.pages for text in texts(page) if text.role == "body"
    } <= {28, 32}


def test_a_step_shows_what_came_and_keeps_the_place_of_what_is_to_come(qapp):
    layout = lay_out(
        deck(slide("Lijst", Points(items=("een", "twee", "drie")), one_by_one=True)),
        load_theme("linen"),
    )
    assert [p.step for p in body_of(layout).paragraphs] == [0, 1, 2]
    assert layout.frame(0, 0).elements == layout.frame(0, 2).elements


def test_a_frame_is_the_same_object_each_time(qapp):
    layout = lay_out(deck(slide("Titel", Statement(text="Kort"))), load_theme("linen"))
    assert layout.frame(0, 0) is layout.frame(0, 0)


def test_a_title_on_two_lines_pushes_the_body_down(qapp):
    def body_top(title):
        prose = deck(slide(title, Prose(paragraphs=("Tekst",))))
        return body_of(lay_out(prose, load_theme("linen"))).box.y

    long = "Een titel met zoveel woorden dat ze niet naast elkaar passen"
    assert body_top(long) == body_top("Kort") + 36


def test_right_to_left_text_stands_at_the_right(qapp):
    layout = lay_out(deck(slide("T", Prose(paragraphs=("שלום עולם",)))), load_theme("linen"))
    body = body_of(layout)
    (line,) = body.lines()
    assert line.x + line.width == pytest.approx(body.box.right)


def test_too_much_to_read_is_told_in_one_sentence(qapp):
    layout = lay_out(
        deck(slide("Veel", Prose(paragraphs=("Dit is een zin van precies acht woorden. " * 70,)))),
        load_theme("linen"),
    )
    (advice,) = advice_on(layout)
    assert advice.part == "part"
    assert "“Veel”" in advice.message


def test_what_is_clipped_is_told(qapp):
    layout = lay_out(deck(slide("Woord " * 60, Statement(text="Kort"))), load_theme("linen"))
    assert next(advice_on(layout)).message.startswith("Not all of “Woord Woord")


def test_a_title_of_ten_thousand_characters_keeps_to_two_lines(qapp):
    layout = lay_out(deck(slide("lang " * 2000, Statement(text="Kort"))), load_theme("linen"))
    title = next(t for t in texts(layout.pages[0]) if t.role == "title")
    assert len(list(title.lines())) == 2


def test_the_gallery_has_every_design():
    assert {type(design) for _, design in DESIGNS.values()} == set(PLACERS)
