"""The attendance sheet, reduced and full."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from facilitator_app.documents.attendance_sheet import attendance_sheet
from facilitator_app.documents.content import SheetRow
from facilitator_app.documents.phrases import phrases
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import page_texts, whole_text


def test_ten_rows_to_a_sheet_and_eight_blank_ones_for_walk_ins() -> None:
    printed = attendance_sheet(samples.attendance_sheet(23))
    pages = page_texts(printed.pdf)
    assert printed.pages == 4
    assert [f"Hoja {n} de 4" in page for n, page in enumerate(pages, 1)] == [True] * 4
    assert "1 Juan Icó Itzep" in pages[0]
    assert "31" in pages[3]
    assert "32" not in pages[3]


def test_a_sheet_for_a_day_that_is_not_known_leaves_room_to_write_it() -> None:
    content = samples.attendance_sheet()
    text = whole_text(attendance_sheet(replace(content, meeting=replace(content.meeting, starts=None))).pdf)
    assert "Fecha: ____/____/______ · Hora: ____:____" in " ".join(text.split())


def test_the_reduced_sheet_shows_neither_id_nor_telephone() -> None:
    text = whole_text(attendance_sheet(samples.attendance_sheet()).pdf)
    assert "DPI" not in text
    assert "Teléfono" not in text
    assert "Listado reducido" in text
    with pytest.raises(ValueError, match="reduced"):
        replace(samples.attendance_sheet(), rows=(SheetRow(number=1, name="Ana", telephone="5555 0000"),))


def test_the_full_sheet_shows_both() -> None:
    text = whole_text(attendance_sheet(samples.attendance_sheet(full=True)).pdf)
    assert "1698 19494 1415" in text
    assert "5555 0000" in text


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ((), set()),
        (("sex",), {"Sexo"}),
        (("birth_year", "language"), {"Edad", "Idioma"}),
        (("phone", "people"), {"Teléfono", "Pueblo"}),
        (("birth_year", "sex", "language", "people"), {"Edad · sexo", "Pueblo / idioma"}),
    ],
)
def test_nobody_is_asked_for_what_the_process_does_not_keep(asked: tuple[str, ...], titles: set[str]) -> None:
    rows = tuple(replace(row, national_id="") for row in samples.attendance_sheet(3, full=True).rows)
    content = replace(samples.attendance_sheet(full=True), asked=asked, rows=rows)
    head = page_texts(attendance_sheet(content).pdf)[0].partition("cargo")[2].partition("Firma")[0]
    for title in titles:
        assert title in head
    for title in ("DPI", "Teléfono", "Pueblo", "dioma", "Edad", "exo"):
        assert (title in head) == any(title in each for each in titles), title


def test_the_privacy_line_and_the_totals_are_printed() -> None:
    text = whole_text(attendance_sheet(samples.attendance_sheet()).pdf)
    assert "Firmar aquí es constancia de asistencia, no de acuerdo." in text
    assert "Personas esperadas: 23." in text


def test_there_is_no_code_before_there_is_an_acta() -> None:
    text = whole_text(attendance_sheet(samples.attendance_sheet()).pdf)
    assert "Código" not in text
    assert "Acta No." not in text


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4"])
def test_the_sheet_lies_on_its_side_and_is_the_same_bytes_each_time(paper: str) -> None:
    first = attendance_sheet(samples.attendance_sheet(), paper)  # type: ignore[arg-type]
    assert attendance_sheet(samples.attendance_sheet(), paper).pdf == first.pdf  # type: ignore[arg-type]
    document = pypdfium2.PdfDocument(first.pdf)
    width, height = document[0].get_size()
    document.close()
    assert width > height


def test_a_reserved_person_is_expected_without_a_name() -> None:
    content = replace(samples.attendance_sheet(), rows=(SheetRow(number=1, reserved=True, organisation="COCODE"),))
    assert "Participante reservado" in whole_text(attendance_sheet(content).pdf)


def test_an_empty_list_still_has_rows_to_sign() -> None:
    assert attendance_sheet(replace(samples.attendance_sheet(), rows=())).pages == 1


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4"])
@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
@pytest.mark.parametrize("full", [True, False])
def test_no_title_of_a_column_is_cut_and_ten_people_fit_on_a_sheet(paper: str, language: str, full: bool) -> None:
    content = replace(samples.attendance_sheet(2, full=full), language=language)
    pdf = attendance_sheet(content, paper).pdf  # type: ignore[arg-type]
    assert "…" not in whole_text(pdf)
    assert phrases(language)("columns.community").split()[-1] in whole_text(pdf)
    assert len(page_texts(pdf)) == 1


def test_a_long_name_and_a_long_organisation_are_printed_whole_with_the_role() -> None:
    name = "María Candelaria de los Ángeles Tzꞌununijaꞌ Raxcacó Velásquez viuda de Saqbꞌach"
    party = "Consejo Comunitario de Desarrollo de Segundo Nivel de la Microrregión Norte y sus aldeas"
    row = SheetRow(number=1, name=name, organisation=party, role="Presidenta del órgano de coordinación")
    content = replace(samples.attendance_sheet(full=True), rows=(row,))
    for paper in ("oficio", "letter", "a4"):
        text = whole_text(attendance_sheet(content, paper).pdf)
        assert all(part in text for part in (name, party, row.role))
