"""What the record of signatures prints: which acta, by its hash, and each act by which people signed it or declined."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from facilitator_app.documents.content import Corrects, RecordedAct, Signatory
from facilitator_app.documents.frozen import freeze, thaw
from facilitator_app.documents.reprint import reprint
from facilitator_app.documents.signing_record import draft_signing_record, final_signing_record
from facilitator_app.documents.verify import Finding, verify
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import page_texts, whole_text

LATER = datetime(2026, 3, 9, 8, 15)  # noqa: DTZ001 - the wall clock of the hall
FROZEN = freeze(samples.signing_record(), samples.SALT)
RECORD = final_signing_record(FROZEN)
TEXT = whole_text(RECORD.pdf)


def test_it_names_the_acta_by_its_code_and_both_of_its_hashes() -> None:
    assert "el acta No. 08-2026, revisión 2, código 7X2X-8050-JE6" in TEXT
    assert " ".join(["1f1f1f1f"] * 8) in TEXT
    assert "del archivo que se imprimió, de 12 páginas" in TEXT


def test_every_way_of_signing_is_told_in_words_and_a_refusal_as_it_was_said() -> None:
    for said in (
        "Firma.", "Sello.", "Huella digital, pulgar derecho.", f"A ruego firmó {samples.NAMES[0]}.",
        f"Testigo: {samples.NAMES[1]}.", "No firmó. Dijo: «No firmo mientras no lo lea mi asamblea.»",
        "Después, en la escuela de Alto Lechuzal, el 9 de marzo de 2026 a las 08:15.",
        "Consta de antes de esta revisión del acta.", "Se retiró a las 12:30, antes de firmar.",
    ):  # fmt: skip
        assert said in TEXT


def test_a_reserved_person_has_no_name_and_what_would_tell_who_it_is_is_withheld() -> None:
    assert "Participante reservado" in TEXT
    assert "Consta su acto; la manera de firmar se reserva." in TEXT
    with pytest.raises(ValueError, match="carries no name"):
        Signatory(number=1, name="Rosa", reserved=True)


def test_how_many_signed_declined_and_did_neither_is_counted() -> None:
    assert "Constan 12 personas. Firmaron, de la manera que cada una escogió: 9. No quisieron firmar: 2." in TEXT
    assert "Sin acto anotado: 1." in TEXT


def test_the_facilitation_and_two_witnesses_have_a_place_to_sign_whether_their_names_are_known_or_not() -> None:
    assert TEXT.count("Testigo de esta constancia") == 2
    assert samples.NAMES[8] in TEXT
    assert "Nombre:" in TEXT


def test_what_was_drawn_on_a_screen_is_called_what_it_is_with_its_time() -> None:
    acts = (RecordedAct(kind="signature", on_screen=True, drawn_at=LATER), RecordedAct(kind="stamp", on_screen=True))
    people = (Signatory(number=1, name="Rosa Choc", acts=acts),)
    content = replace(samples.signing_record(1), people=people)
    text = whole_text(final_signing_record(freeze(content, samples.SALT)).pdf)
    assert "Firma. Firma simple en pantalla, 09/03/2026, 08:15, según el reloj del equipo." in text
    assert "Sello. Firma simple en pantalla." in text
    assert "avanzada" not in text


def test_a_draft_has_no_code_and_no_place_to_sign() -> None:
    text = whole_text(draft_signing_record(samples.signing_record()).pdf)
    assert "BORRADOR" in text
    assert "Testigo de esta constancia" not in text
    assert FROZEN.code not in text


def test_every_page_carries_the_code_and_a_correction_names_what_it_corrects() -> None:
    corrects = Corrects(revision=1, code="AAAA-BBBB-CCC", reason="Faltaba una firma tardía.")
    frozen = freeze(samples.signing_record(80, revision=2, corrects=corrects), samples.SALT)
    pages = page_texts(final_signing_record(frozen, "letter").pdf)
    assert len(pages) > 4
    assert all(frozen.code in page for page in pages)
    assert "Faltaba una firma tardía." in pages[0]


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4"])
@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_the_same_revision_prints_the_same_bytes_and_agrees_with_its_record(language: str, paper: str) -> None:
    frozen = freeze(samples.signing_record(9, language=language), samples.SALT)
    assert thaw(frozen.record) == frozen
    printed = reprint(frozen, paper)  # type: ignore[arg-type]
    assert printed.pdf == reprint(frozen, paper).pdf  # type: ignore[arg-type]
    verdict = verify(printed.pdf)
    assert (verdict.finding, verdict.frozen) == (Finding.COHERENT, frozen)


def test_a_person_who_did_nothing_and_did_not_leave_is_said_to_have_no_act() -> None:
    quiet = replace(samples.signing_record(1), people=(Signatory(number=1, name="Rosa"),))
    assert "No consta que haya firmado." in whole_text(final_signing_record(freeze(quiet, samples.SALT)).pdf)
