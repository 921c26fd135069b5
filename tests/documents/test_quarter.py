"""What the report of a quarter prints: how old its figures are on its face, and a dash for every hidden number."""

from __future__ import annotations

import pytest

from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.phrases import phrases
from facilitator_app.documents.quarter import HIDDEN, quarter_report
from facilitator_app.documents.verify import Finding, verify
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import as_read, page_texts, whole_text

FROZEN = freeze(samples.quarter(), samples.SALT)
REPORT = quarter_report(FROZEN)
TEXT = whole_text(REPORT.pdf)


def test_it_says_of_when_its_figures_are_and_how_many_tables_are_up_to_date() -> None:
    first = page_texts(REPORT.pdf)[0]
    assert "4 de marzo de 2026" in first
    assert "7 de 10" in first
    assert "Trimestre 1 de 2026: del 1 de enero de 2026 al 31 de marzo de 2026" in first


def test_hidden_numbers_are_all_the_same_dash_and_a_total_of_parts_is_left_empty() -> None:
    assert f"Comunidad 30 {HIDDEN} {HIDDEN}" in TEXT
    assert "Gobierno 14 8 35 %" in TEXT.replace("\u00a0", " ")
    assert "En total 50 21 Quién participó" in TEXT


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_why_numbers_are_missing_is_told_in_every_language(language: str) -> None:
    text = whole_text(quarter_report(freeze(samples.quarter(language=language), samples.SALT)).pdf)
    assert as_read(phrases(language)("quarter.privacy")) in text
    assert phrases(language)("quarter.none") in text


def test_it_is_verified_as_any_paper() -> None:
    assert quarter_report(freeze(samples.quarter(), samples.SALT)).pdf == REPORT.pdf
    verdict = verify(REPORT.pdf)
    assert verdict.finding is Finding.COHERENT
    assert verdict.frozen == FROZEN
