from presenter.show import Position
from presenter.show.moves import (
    after,
    before,
    holds,
    last_slide,
    next_part,
    part_at,
    part_start,
    previous_part,
)
from tests.show.decks import deck_of

DECK = deck_of("song:1 talk:3,2 case:1")


def test_steps_of_a_slide_come_before_the_next_slide():
    positions = [Position(0)]
    while following := after(DECK, positions[-1]):
        positions.append(following)
    assert positions == [
        Position(0, 0),
        *(Position(1, 0), Position(1, 1), Position(1, 2)),
        *(Position(2, 0), Position(2, 1)),
        Position(3, 0),
    ]


def test_going_back_passes_the_same_steps():
    position, passed = Position(3), list[Position]()
    while position := before(DECK, position):
        assert after(DECK, position) == (passed[-1] if passed else Position(3))
        passed.append(position)
    assert passed[-1] == Position(0)


def test_the_last_slide_is_met_at_its_first_step():
    assert last_slide(deck_of("song:1 talk:4")) == Position(1, 0)


def test_a_part_starts_at_its_first_slide():
    assert part_start(DECK, "talk") == Position(1)
    assert part_at(DECK, Position(2, 1)) == "talk"


def test_a_part_that_is_not_shown_has_no_start():
    assert part_start(deck_of("song:1 empty:"), "empty") is None
    assert part_start(DECK, "unknown") is None


def test_parts_without_slides_are_passed_over():
    deck = deck_of("song:1 empty: talk:1")
    assert next_part(deck, Position(0)) == Position(1)
    assert previous_part(deck, Position(1)) == Position(0)


def test_after_the_last_part_there_is_none():
    assert next_part(DECK, Position(3)) is None


def test_the_part_before_comes_after_the_start_of_this_one():
    assert previous_part(DECK, Position(2, 1)) == Position(1)
    assert previous_part(DECK, Position(1, 1)) == Position(1)
    assert previous_part(DECK, Position(1)) == Position(0)
    assert previous_part(DECK, Position(0)) is None


def test_a_deck_holds_only_its_own_steps():
    assert holds(DECK, Position(1, 2))
    assert not holds(DECK, Position(1, 3))
    assert not holds(DECK, Position(4))
    assert not holds(DECK, Position(-1))
    assert not holds(DECK, Position(0, -1))


def test_an_empty_deck_leads_nowhere():
    empty = deck_of("")
    assert not holds(empty, Position(0))
    assert part_at(empty, Position(0)) == ""
    assert next_part(empty, Position(0)) is None
    assert previous_part(empty, Position(0)) is None
