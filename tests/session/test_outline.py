from presenter.session import outline, outline_table
from tests.builders import deck, part

EVENING = deck(
    part("songs", minutes=8, songs=["Psalm 1", "Psalm 2"], reveal="one by one"),
    part("prayer", hidden="yes", minutes=30),
    part("case", title="Someone", minutes=10, questions="Why?"),
    part("questions"),
    title="An evening",
    start="19:45",
)


def test_the_outline_tells_the_running_order():
    assert outline(EVENING) == {
        "title": "An evening",
        "language": "en",
        "slides": 5,
        "steps": 6,
        "minutes": 18,
        "parts": [
            told("welcome", "Welcome", 0, "19:45", 1, 1),
            told("singing", "Singing", 8, "19:45", 1, 2, kind="songs"),
            told("someone", "Someone", 10, "19:53", 2, 2, kind="case"),
            told("questions", "Questions", None, "20:03", 1, 1),
        ],
    }


def told(part_id, title, minutes, starts, slides, steps, *, kind=None):
    return {
        "id": part_id,
        "kind": kind or part_id,
        "title": title,
        "minutes": minutes,
        "starts": starts,
        "slides": slides,
        "steps": steps,
    }


def test_the_table_tells_the_same():
    assert outline_table(EVENING).splitlines() == [
        "Starts  Minutes  Part        Slides  Steps",
        "19:45         0  Welcome          1      1",
        "19:45         8  Singing          1      2",
        "19:53        10  Someone          2      2",
        "20:03            Questions        1      1",
        "             18  An evening       5      6",
    ]
