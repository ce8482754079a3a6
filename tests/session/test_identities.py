import pytest

from presenter.session.identities import slug, unused


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Op een kaartje!", "op-een-kaartje"),
        ("  Één – twee_drie ", "een-twee-drie"),
        ("Casus 1 · Lotte (9)", "casus-1-lotte-9"),
        ("聖書", "聖書"),
        ("!?", ""),
        ("x" * 80, "x" * 50),
    ],
)
def test_a_slug_is_a_title_without_what_programs_stumble_over(title, made):
    assert slug(title) == made


def test_a_name_that_is_taken_gets_a_number():
    assert unused("a", ["a", "a-2"]) == "a-3"
    assert unused("b", ["a"]) == "b"
