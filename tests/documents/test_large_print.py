"""An acta in large print: everything on it grows, the sheet does not, and what a copy to be read may say."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from facilitator_app.documents.acta import draft_acta, final_acta, reading_copy
from facilitator_app.documents.content import Attended
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.layout.paper import LargePaperName
from facilitator_app.documents.verify import Finding, verify
from facilitator_app.errors import Damaged
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import opened, page_texts, whole_text

FROZEN = freeze(samples.acta(), samples.SALT)
LARGE = final_acta(FROZEN, "oficio-large")
TO_READ = reading_copy(FROZEN)
SHEETS: dict[LargePaperName, tuple[float, float]] = {
    "oficio-large": (612, 936),
    "letter-large": (612, 792),
    "a4-large": (595.276, 841.89),
}


def sizes_of(pdf: bytes) -> Counter[float]:
    """How many times each size of letters is set, in points of the sheet."""
    found: Counter[float] = Counter()
    for page in opened(pdf).pages:
        scale = 1.0
        for step in pikepdf.parse_content_stream(page):
            if str(step.operator) == "cm" and scale == 1.0:
                scale = float(step.operands[0])
            if str(step.operator) == "Tf":
                found[round(float(step.operands[1]) * scale, 1)] += 1
    return found


def test_prose_has_14_points_and_nothing_less_than_12() -> None:
    sizes = sizes_of(LARGE.pdf)
    assert min(sizes) == 12.0
    assert sizes[14.0] > 100
    assert 9.7 not in sizes


@pytest.mark.parametrize("paper", SHEETS)
def test_it_is_printed_on_the_same_sheets_within_their_edges(paper: LargePaperName) -> None:
    printed = draft_acta(samples.acta(), paper)
    document = pypdfium2.PdfDocument(printed.pdf)
    for page in document:
        assert (page.get_width(), page.get_height()) == pytest.approx(SHEETS[paper], abs=0.01)
        text = page.get_textpage()
        for place in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(place)
            assert left > 20
            assert bottom > 14
            assert right < page.get_width() - 20
            assert top < page.get_height() - 20
        text.close()
    document.close()


def test_the_same_revision_is_the_same_bytes_again() -> None:
    assert final_acta(freeze(samples.acta(), samples.SALT), "oficio-large").pdf == LARGE.pdf
    assert reading_copy(freeze(samples.acta(), samples.SALT)).pdf == TO_READ.pdf


def test_no_word_is_cut_short_and_every_person_has_a_place_to_sign() -> None:
    pages = page_texts(LARGE.pdf)
    assert not any("…" in page for page in pages)
    assert sum(page.count("A ruego firma:") for page in pages) == len(samples.acta().signatures)


def test_a_file_in_large_print_agrees_with_its_record() -> None:
    verdict = verify(LARGE.pdf)
    assert (verdict.finding, verdict.to_sign, verdict.pages) == (Finding.COHERENT, True, LARGE.pages)


def test_a_copy_to_be_read_says_so_on_every_page_and_has_no_place_to_sign_and_no_code_of_pages() -> None:
    pages = page_texts(TO_READ.pdf)
    assert all("Copia en letra grande para leer: no se firma." in page for page in pages)
    assert not any("A ruego firma:" in page or "Rúbricas" in page for page in pages)
    assert all(f"Código {FROZEN.code}" in page for page in pages)
    assert verify(TO_READ.pdf).to_sign is False


def test_a_copy_to_be_read_with_another_word_in_its_record_is_no_copy() -> None:
    other = freeze(replace(samples.acta(), topic="Otro tema"), samples.SALT)
    start, end = (reading_copy(other).pdf.find(mark) for mark in (b"stream", b"endstream"))
    altered = TO_READ.pdf[:start] + reading_copy(other).pdf[start:end] + TO_READ.pdf[end:]
    with pytest.raises(Damaged):
        verify(altered)


ATTENDED = (
    Attended(came="present", name="Juan Icó Itzep", organisation="COCODE Aldea Saqjaꞌ", role="Delegado",
             arrived=samples.acta().meeting.starts, left=samples.acta().meeting.ends),
    Attended(came="present", reserved=True, organisation="Pastoral de la Tierra"),
    Attended(came="represented", name="Ana Xol", represented_by="Petrona Pérez López"),
    Attended(came="excused", name="Luis Sis"),
    Attended(came="absent", name="Mateo N̈oj Ẍutuc"),
)  # fmt: skip


def test_the_attendance_list_stands_at_the_end_with_the_hours_where_it_was_asked_for() -> None:
    content = replace(samples.acta(), attendance=ATTENDED)
    for printed in (final_acta(freeze(content, samples.SALT)), final_acta(freeze(content, samples.SALT), "a4-large")):
        text = whole_text(printed.pdf)
        listed = text[text.index("Lista de asistencia") :]
        assert "1 Juan Icó Itzep COCODE Aldea Saqjaꞌ · Delegado Presente 09:30 – 15:05" in listed
        assert "2 Participante reservado Pastoral de la Tierra Presente 3 Ana Xol" in listed
        assert "Con representante: Petrona Pérez López" in listed
        assert "4 Luis Sis Con excusa 5 Mateo N̈oj Ẍutuc Ausente" in listed
    assert "Lista de asistencia" not in whole_text(LARGE.pdf)
