from presenter.deck.designs import PassageRow, Passages, Prose
from tests.builders import part, slides


def test_all_passages_stand_in_one_list():
    (only,) = slides(part("reading", passages=["Psalm 139", "Mk 10:14-16"]), language="nl")
    assert only.title == "Lezen"
    assert only.design == Passages(
        rows=(PassageRow(reference="Psalm 139"), PassageRow(reference="Markus 10 : 14 – 16"))
    )


def test_who_reads_stands_at_the_right():
    (only,) = slides(part("reading", passages=["Psalm 139 (Marijke leest)"]))
    assert only.design.rows == (PassageRow(reference="Psalm 139", by="Marijke leest"),)


def test_a_passage_with_its_text_has_a_slide_with_its_translation():
    text = {"passage": "Joh 3 : 16", "text": "Want\nalzo\n\nlief", "translation": "SV"}
    listed, read = slides(part("reading", passages=["Psalm 1", text]), language="nl")
    assert len(listed.design.rows) == 2
    assert read.title == "Johannes 3 : 16"
    assert read.design == Prose(paragraphs=("Want alzo", "lief"), voice=True, by="SV")


def test_one_passage_with_its_text_needs_no_list():
    (only,) = slides(part("reading", passages=[{"passage": "Psalm 1", "text": "a"}]))
    assert isinstance(only.design, Prose)


def test_the_leader_is_told_to_choose():
    (only,) = slides(part("reading", choose="ja", notes="Hello"), language="nl")
    assert only.notes == "Hello\n\ndoe: Kies vanavond welke van deze gedeelten je leest."
