"""The published schema says what the reader takes."""

from __future__ import annotations

import json

from facilitator_app.exchange.process_json.schema import schema, schema_file, schema_text


def test_the_shipped_schema_is_the_one_that_follows_from_the_reader() -> None:
    assert schema_file().read_text(encoding="utf-8") == schema_text()


def test_the_schema_forbids_unknown_keys_everywhere() -> None:
    parts = [part for part in schema()["$defs"].values() if part.get("type") == "object"]
    assert len(parts) > 15
    assert all(part["additionalProperties"] is False for part in parts)


def test_every_reference_of_the_schema_leads_somewhere() -> None:
    text = json.dumps(schema())
    names = {piece.split('"')[0] for piece in text.split("#/$defs/")[1:]}
    assert names <= schema()["$defs"].keys()
