"""Whatever a roster is refused or flagged for has its sentences in four languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import facilitator_app.exchange.roster as package
from facilitator_app.domain.national_id import CuiFinding, CuiVerdict
from facilitator_app.exchange.roster import Likeness
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.messages import LANGUAGES, _catalogue, message

SOURCES = sorted(Path(package.__file__).parent.glob("*.py"))
PLACES = ("file", "kind", "most_mb", "most_kb", "row", "most", "rows", "columns", "column", "field", "sheet", "where")
FILLED: dict[str, object] = dict.fromkeys((*PLACES, "examples", "others", "headers"), "x") | {"cells": 1}


def _codes_in_the_source() -> set[str]:
    text = "\n".join(source.read_text(encoding="utf-8") for source in SOURCES)
    return set(re.findall(r'"roster\.(\w+)"', text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_sentences(language: str) -> None:
    wanted = _codes_in_the_source() | {f"field_{field.value}" for field in Field} | {each.value for each in Likeness}
    assert wanted <= set(_catalogue("roster"))
    for code in _catalogue("roster"):
        assert message(f"roster.{code}", FILLED, language).what


@pytest.mark.parametrize("code", ["finding_formulas", "finding_merged_cells", "finding_accents_repaired"])
def test_one_cell_is_counted_as_one(code: str) -> None:
    assert "1 celda " in message(f"roster.{code}", FILLED, "es").what.replace(":", " ")
    assert "2 celdas " in message(f"roster.{code}", FILLED | {"cells": 2}, "es").what.replace(":", " ")


def test_every_flag_and_reason_has_a_sentence() -> None:
    text = "\n".join(source.read_text(encoding="utf-8") for source in SOURCES)
    named = set(re.findall(r'^[A-Z_]+ = "([a-z_]+_[a-z_]+)"$', text, re.MULTILINE))
    assert {"unclear_value", "row_total", "ambiguous_date", "lost_character"} <= named
    suspicious = {f"id_{verdict}" for verdict in CuiVerdict if CuiFinding(verdict).is_suspicious}
    assert named | suspicious <= set(_catalogue("roster"))
