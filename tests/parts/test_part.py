"""What all kinds have in common."""

import pytest
from pydantic import ValidationError

from presenter.deck.words import DUTCH, ENGLISH
from presenter.parts import KINDS, Part
from tests.builders import deck, part, slides


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_makes_slides_that_know_their_part(kind):
    shown = slides(part(kind, id="here"), start="19:45")
    assert [slide.id for slide in shown] == [f"here/{n + 1}" for n in range(len(shown))]
    assert {slide.part for slide in shown} == {"here"}
    assert all(slide.title for slide in shown)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_name_in_both_languages(kind):
    assert ENGLISH.titles[kind]
    assert DUTCH.titles[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_the_common_fields_and_forbids_others(kind):
    model = KINDS[kind]
    assert set(Part.model_fields) <= set(model.model_fields)
    with pytest.raises(ValidationError, match="not permitted"):
        model.model_validate(part(kind, colour="red"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_described(kind):
    fields = KINDS[kind].model_fields.items()
    assert [name for name, field in fields if name != "kind" and not field.description] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_changes_afterwards(kind):
    made = KINDS[kind].model_validate(part(kind))
    with pytest.raises(ValidationError, match="frozen"):
        made.title = "Other"


def test_the_running_order_knows_what_was_planned():
    written = part("prayer", minutes="10", at_least="5", optional="yes", fixed="ja", by="Anna")
    found = deck(written).parts[1]
    assert (found.minutes, found.at_least, found.by) == (10, 5, "Anna")
    assert (found.optional, found.fixed, found.hidden) == (True, True, False)


def test_the_notes_of_a_part_stand_at_all_its_slides():
    assert {slide.notes for slide in slides(part("statements", notes="do: Listen."))} == {
        "do: Listen."
    }


def test_a_hidden_part_is_kept_but_not_led():
    made = deck(part("prayer", hidden="yes"), part("questions"))
    assert [found.kind for found in made.parts] == ["welcome", "prayer", "questions"]
    assert [found.kind for found in made.led().parts] == ["welcome", "questions"]
