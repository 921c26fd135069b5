"""What the follow-up report prints: where each promise stands, each source apart, and no side taken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator_app.documents.content import OUTCOMES
from facilitator_app.documents.follow_up import SHAPES, follow_up_report
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.phrases import phrases
from facilitator_app.documents.verify import Finding, verify
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import page_texts, whole_text

FROZEN = freeze(samples.follow_up(), samples.SALT)
REPORT = follow_up_report(FROZEN)
TEXT = whole_text(REPORT.pdf)
LANGUAGES = ("es", "en", "pt", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_is_a_word_and_a_shape_of_its_own(language: str) -> None:
    text = whole_text(follow_up_report(freeze(samples.follow_up(language=language), samples.SALT)).pdf)
    say = phrases(language)
    assert len({SHAPES[outcome] for outcome in OUTCOMES}) == len(OUTCOMES)
    for outcome in OUTCOMES:
        assert f"{SHAPES[outcome]} {say(f'follow_up.outcomes.{outcome}')}" in text


def test_what_each_source_said_stands_apart_in_its_words() -> None:
    assert f"{samples.PARTIES[0]}: «Se entregó el viernes.» (Cumplido)" in TEXT
    assert f"{samples.PARTIES[1]}: «Aquí no ha venido nadie.» (Incumplido)" in TEXT
    assert "Otras fuentes, reservadas: 1" in TEXT


def test_days_late_the_cut_off_and_the_verifier_are_said() -> None:
    assert "4 días de atraso" in TEXT
    assert "del 15 de enero de 2026 al 5 de marzo de 2026" in TEXT
    assert "Rosa Morales" in TEXT
    late_by_one = replace(samples.follow_up(1).commitments[0], days_late=1)
    one = replace(samples.follow_up(1), commitments=(late_by_one,))
    assert "1 día de atraso" in whole_text(follow_up_report(freeze(one, samples.SALT)).pdf)


def test_the_parties_sign_as_informed_which_is_no_agreement() -> None:
    assert TEXT.count("Enterada") == len(samples.PARTIES)
    assert "No dice que esté de acuerdo con él." in TEXT


def test_every_page_says_how_old_it_is_and_carries_its_code() -> None:
    long = freeze(samples.follow_up(40), samples.SALT)
    pages = page_texts(follow_up_report(long).pdf)
    assert len(pages) > 3
    for page in pages:
        assert "Datos al 5 de marzo de 2026" in page
        assert f"Código {long.code}" in page


def test_an_empty_report_says_what_is_not_there() -> None:
    text = whole_text(follow_up_report(freeze(samples.follow_up(0), samples.SALT)).pdf)
    for said in ("No hay compromisos registrados.", "No se anotaron riesgos nuevos", "No consta."):
        assert said in text
    assert "Anexos" not in text


def test_a_report_for_the_team_says_so_at_the_top() -> None:
    warning = "No se entrega."
    team = freeze(replace(samples.follow_up(), for_team=True), samples.SALT)
    assert warning in page_texts(follow_up_report(team).pdf)[0]
    assert warning not in TEXT


def test_it_is_verified_as_any_paper_and_a_changed_byte_is_noticed() -> None:
    assert follow_up_report(freeze(samples.follow_up(), samples.SALT)).pdf == REPORT.pdf
    verdict = verify(REPORT.pdf)
    assert verdict.finding is Finding.COHERENT
    assert verdict.frozen == FROZEN
