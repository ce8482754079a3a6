"""The JSON Schema by which text editors complete and check a session."""

import pytest

from presenter.parts import KINDS
from presenter.session import Session

SCHEMA = Session.model_json_schema()
PARTS = {
    part["properties"]["kind"]["const"]: part
    for part in SCHEMA["properties"]["parts"]["items"]["anyOf"]
}


def test_every_kind_is_known():
    assert list(PARTS) == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_is_described_and_no_other_is_allowed(kind):
    fields = PARTS[kind]["properties"]
    assert set(fields) == set(KINDS[kind].model_fields)
    assert all(field["description"] for field in fields.values())
    assert PARTS[kind]["additionalProperties"] is False


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_to_be_named(kind):
    assert "kind" in PARTS[kind]["required"]


def test_a_title_may_look_like_a_number():
    assert SCHEMA["properties"]["title"]["type"] == ["string", "number", "boolean"]


def test_a_song_may_be_a_bare_text_or_one_with_a_colon():
    text, with_colon, fields = SCHEMA["$defs"]["Song"]["anyOf"]
    assert "string" in text["type"]
    assert with_colon["propertyNames"] == {"pattern": "[^a-z_]"}
    assert set(fields["properties"]) == {"song", "text"}


def test_a_list_of_texts_may_be_one_text():
    single, several = PARTS["questions"]["properties"]["questions"]["anyOf"]
    assert "string" in single["type"]
    assert (several["type"], several["minItems"]) == ("array", 1)


def test_a_block_is_one_of_its_kinds():
    blocks = PARTS["teaching"]["properties"]["blocks"]["anyOf"][1]["items"]["anyOf"]
    fields = [set(block.get("properties", {})) for block in blocks]
    assert {"heading"} in fields
    assert {"quote", "by", "say"} in fields
