"""What the document of one agreement prints."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2

from facilitator_app.documents.agreement import draft_agreement, final_agreement
from facilitator_app.documents.content import Agreement, AgreementContent
from facilitator_app.documents.frozen import freeze
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import page_texts, whole_text

FROZEN = freeze(samples.agreement_document(), samples.SALT)
FINAL = final_agreement(FROZEN)
TEXT = whole_text(FINAL.pdf)


def test_the_number_stands_in_words() -> None:
    assert "ACUERDO DÉCIMO PRIMERO" in TEXT


def test_parties_their_representatives_and_their_authority_are_named() -> None:
    assert "Juana Diego Caal Ixim · Presidenta · acta 3-2026" in TEXT
    assert "Cómo decide: asamblea" in TEXT
    assert "No consta quién la representa" in TEXT


def test_the_acta_it_comes_from_is_named() -> None:
    assert "Adoptado en el acta No. 08-2026, del cinco de marzo de dos mil veintiséis, punto CUARTO" in TEXT


def test_money_stands_in_words_and_figures() -> None:
    assert "cinco mil quetzales" in TEXT
    assert "(Q 5,000.00)" in TEXT.replace("\u00a0", " ")


def test_terms_are_printed_and_what_is_missing_is_said() -> None:
    for said in (
        "La comisión de seguimiento convoca en quince días.",
        "Cada seis meses.",
        "prevalece la versión en español",
        "Este acuerdo existe en español y qꞌeqchiꞌ.",
        "Al ratificarlo la última parte.",
    ):
        assert said in TEXT
    bare = AgreementContent(language="es", mesa_title="Mesa", agreement=Agreement(number=1, title="Agua"))
    text = whole_text(draft_agreement(bare).pdf)
    assert "No constan las partes." in text
    assert "Sin compromiso anotado" in text


def test_reservations_are_verbatim() -> None:
    assert "«El plazo depende del permiso del ministerio.»" in TEXT


def test_a_majority_is_never_called_consensus() -> None:
    assert "Por mayoría" in TEXT
    assert "por consenso" not in TEXT.lower()


def test_it_is_the_same_bytes_each_time_and_a_draft_cannot_be_signed() -> None:
    assert final_agreement(freeze(samples.agreement_document(), samples.SALT)).pdf == FINAL.pdf
    draft = whole_text(draft_agreement(samples.agreement_document()).pdf)
    assert FROZEN.code not in draft
    assert "A ruego firma" not in draft


def test_every_page_carries_its_code() -> None:
    assert all(f"Código {FROZEN.code}" in page for page in page_texts(FINAL.pdf))


def test_an_undated_agreement_is_printed_too() -> None:
    content = replace(samples.agreement_document(), dated=None)
    assert draft_agreement(content).pdf == draft_agreement(content).pdf


def test_the_lines_of_its_place_and_date_stand_as_close_as_any_prose() -> None:
    document = pypdfium2.PdfDocument(FINAL.pdf)
    pages = [page.get_textpage() for page in document]
    page = next(page for page in pages if "Dado en" in page.get_text_range())
    start = page.get_text_range().index("Dado en")
    end = page.get_text_range().index("veintiséis.", start)
    bottoms = [page.get_charbox(at, loose=True)[1] for at in range(start, end)]
    assert 10 < max(bottoms) - min(bottoms) < 18  # one line below the other
    document.close()
