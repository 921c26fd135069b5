"""Rosters as workbooks: merged headers, sheets, typed cells, other epochs, and files under a wrong name."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from facilitator_app.errors import Refused
from facilitator_app.exchange.roster import ColumnMapping


def _saved(path: Any, fill: Any, *, epoch: Any = None) -> Any:
    book = openpyxl.Workbook()
    if epoch is not None:
        book.epoch = epoch
    fill(book)
    book.save(path)
    return path


def _ods(path: Any, rows: Any) -> Any:
    """Each cell is a text, None for one that is covered, or (text, rows spanned, columns spanned)."""
    document = OpenDocumentSpreadsheet()
    table = Table(name="Hoja1")
    for row in rows:
        line = TableRow()
        for cell in row:
            if cell is None:
                line.addElement(CoveredTableCell())
                continue
            text, down, across = cell if isinstance(cell, tuple) else (cell, 1, 1)
            made = TableCell(valuetype="string", numberrowsspanned=down, numbercolumnsspanned=across)
            made.addElement(P(text=text))
            line.addElement(made)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def _attendance(book: Any) -> None:
    sheet = book.active
    sheet.title = "Asistencia"
    sheet.append(["MESA DE DIÁLOGO"])
    sheet.append(["No.", "Datos personales", None, None, "Documento", None, "Procedencia"])
    sheet.append([None, "Nombres", "Apellidos", "Sexo", "CUI", "Nacimiento", "Organización"])
    sheet.append([1, "Ana", "Xol", "M", 8646825810101, date(1983, 11, 27), "COCODE"])
    sheet.append([2, "Luis", "Tum", "H", "8495879641401", date(1990, 12, 6), None])
    sheet.append(["TOTAL", "=COUNTA(B4:B5)"])
    for area in ("A1:G1", "A2:A3", "B2:D2", "E2:F2", "G4:G5"):
        sheet.merge_cells(area)
    hidden = book.create_sheet("Oculta")
    hidden.append(["Nombre"])
    hidden.append(["no leer"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Notas").append(["algo"])


def test_a_header_of_two_merged_rows_is_joined_and_ids_typed_as_numbers_stay_whole(
    read: Callable[..., Any], tmp_path: Path
) -> None:
    result = read(_saved(tmp_path / "a.xlsx", _attendance))
    assert (result.plan.header.first_row, result.plan.header.last_row) == (2, 3)
    assert [(row.number, row.values["name"], row.values["sex"]) for row in result.people] == [
        (4, "Ana Xol", "f"),
        (5, "Luis Tum", "m"),
    ]
    assert [row.values["national_id"] for row in result.people] == ["8646825810101", "8495879641401"]
    assert [row.values["birth_date"] for row in result.people] == ["1983-11-27", "1990-12-06"]
    assert [(row.number, row.reason) for row in result.skipped] == [(6, "row_total")]


def test_names_under_one_title_keep_their_own_headers(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        sheet.append(["Listado", None, None, None])
        sheet.append(["No.", "Nombre", None, "Sexo"])
        sheet.append([None, "Nombres", "Apellidos", None])
        sheet.append([1, "Ana", "Xol", "F"])
        for area in ("A1:D1", "A2:A3", "B2:C2", "D2:D3"):
            sheet.merge_cells(area)

    result = read(_saved(tmp_path / "a.xlsx", fill))
    assert [row.values for row in result.people] == [{"name": "Ana Xol", "sex": "f"}]


def test_a_title_merged_across_the_list_is_no_person(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        for row in (["Nombre", "Sexo", "Cargo"], ["COCODE", None, None], ["Ana Xol", "F", "Vocal"]):
            book.active.append(row)
        book.active.merge_cells("A2:C2")

    result = read(_saved(tmp_path / "a.xlsx", fill))
    assert [row.values["name"] for row in result.people] == ["Ana Xol"]
    assert [(row.number, row.reason, row.shown) for row in result.skipped] == [(2, "row_heading", "COCODE")]


def test_a_cell_merged_downwards_counts_for_each_row_it_covers(read: Callable[..., Any], tmp_path: Path) -> None:
    result = read(_saved(tmp_path / "a.xlsx", _attendance))
    assert [row.values["party"] for row in result.people] == ["COCODE", "COCODE"]
    assert "merged_cells" in result.findings()


def test_the_sheet_with_the_people_is_read_and_the_others_are_named(read: Callable[..., Any], tmp_path: Path) -> None:
    result = read(_saved(tmp_path / "a.xlsx", _attendance))
    assert result.plan.sheet.name == "Asistencia"
    assert [sheet.name for sheet in result.plan.other_sheets] == ["Oculta", "Notas"]
    assert {"other_sheets", "formulas"} <= result.findings()


def test_another_sheet_can_be_asked_for(read: Callable[..., Any], tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", _attendance)
    assert [row.values["name"] for row in read(path, ColumnMapping(sheet="Oculta")).people] == ["no leer"]
    with pytest.raises(Refused, match=r"roster\.no_such_sheet"):
        read(path, ColumnMapping(sheet="Otra"))


def test_dates_counted_from_1904_are_the_same_dates(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        book.active.append(["Nombre", "Fecha de nacimiento"])
        book.active.append(["Ana Xol", date(1983, 3, 4)])

    result = read(_saved(tmp_path / "a.xlsx", fill, epoch=CALENDAR_MAC_1904))
    assert result.people[0].values["birth_date"] == "1983-03-04"
    assert not result.flags()


def test_a_list_that_starts_in_the_middle_of_the_sheet_keeps_its_row_numbers(
    read: Callable[..., Any], tmp_path: Path
) -> None:
    def fill(book: Any) -> None:
        for row, values in enumerate((("Nombre", "Sexo"), ("Ana Xol", "Mujer")), start=5):
            for column, value in enumerate(values, start=3):
                book.active.cell(row, column).value = value

    result = read(_saved(tmp_path / "a.xlsx", fill))
    assert [(row.number, row.values["name"], row.values["sex"]) for row in result.people] == [(6, "Ana Xol", "f")]
    assert result.plan.columns[2].letter == "C"


def test_an_id_that_excel_rounded_is_told_and_left_out(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        book.active.append(["Nombre", "DPI"])
        for value in (8646830000000, "8.64683E+12", "8646825810101.0", 8646825810101, "8646825820101"):
            book.active.append([f"Persona {value}", value])

    result = read(_saved(tmp_path / "a.xlsx", fill))
    assert [row.values.get("national_id") for row in result.people] == [
        None,
        None,
        "8646825810101",
        "8646825810101",
        "8646825820101",
    ]
    assert result.flags() >= {
        (2, "national_id", "id_digits_lost"),
        (3, "national_id", "id_digits_lost"),
        (4, "national_id", "id_written_as_number"),
        (6, "national_id", "id_wrong_check_digit"),
    }


def test_an_open_document_is_read_with_its_merged_cells(read: Callable[..., Any], tmp_path: Path) -> None:
    rows = [
        [("LISTADO", 1, 3), None, None],
        [("Personas", 1, 2), None, "Procedencia"],
        ["Nombres", "Apellidos", "Organización"],
        ["Ana", "Xol", ("COCODE", 2, 1)],
        ["Luis", "Tum", None],
    ]
    result = read(_ods(tmp_path / "a.ods", rows))
    assert [(row.number, row.values["name"], row.values["party"]) for row in result.people] == [
        (4, "Ana Xol", "COCODE"),
        (5, "Luis Tum", "COCODE"),
    ]


def test_a_file_is_read_as_what_it_is_and_not_as_its_name_says(
    read_text: Callable[..., Any], read: Callable[..., Any], tmp_path: Path
) -> None:
    assert read_text("Nombre;Sexo\nAna;F\n", name="lista.xlsx").findings() == {"other_kind"}
    book = _saved(tmp_path / "book.xlsx", _attendance)
    for name in ("book.csv", "book.xls", "book.ods", "book"):
        disguised = tmp_path / name
        disguised.write_bytes(book.read_bytes())
        assert len(read(disguised).people) == 2


def test_an_html_table_saved_as_xls_is_read(read_text: Callable[..., Any]) -> None:
    page = (
        "<html><body><table><tr><th rowspan=2>No</th><th colspan=2>Persona</th></tr>"
        "<tr><th>Nombre</th><th>Sexo</th></tr>"
        "<tr><td>1</td><td>Mar&iacute;a <b>Xol</b></td><td>Mujer<span style='display: none'>x</span></td></tr>"
        "</table></body></html>"
    )
    result = read_text(page, name="lista.xls")
    assert result.people[0].values == {"name": "María Xol", "sex": "f"}
    with pytest.raises(Refused, match=r"roster\.not_a_table"):
        read_text("<html><body><p>Nada</p></body></html>", name="lista.xls")


def test_an_empty_workbook_is_refused(read: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"roster\.no_rows"):
        read(_saved(tmp_path / "a.xlsx", lambda _: None))


def test_a_document_that_is_no_spreadsheet_is_refused_by_its_kind(read: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "carta.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    with pytest.raises(Refused) as refused:
        read(path)
    assert refused.value.parameters == {"file": "carta.xlsx", "kind": "DOCX"}


def test_a_workbook_with_a_password_is_refused_by_that_name(read: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)
    )
    with pytest.raises(Refused, match=r"roster\.password"):
        read(path)


def test_two_columns_of_one_name_are_told_apart_by_what_stands_over_them(
    read: Callable[..., Any], tmp_path: Path
) -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        sheet.append(["LISTADO", None, None, None])
        sheet.append([None, "Datos personales", None, "Organización"])
        sheet.append(["No.", "Nombre", "Sexo", "Nombre"])
        sheet.append([1, "Ana Xol", "F", "COCODE Xix"])
        sheet.merge_cells("B2:C2")

    result = read(_saved(tmp_path / "a.xlsx", fill))
    assert [row.values for row in result.people] == [{"name": "Ana Xol", "sex": "f", "party": "COCODE Xix"}]


def test_two_people_in_one_row_are_never_joined_into_one_name(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        sheet.append(["Titular", None, "Suplente", None])
        sheet.append(["Nombre", "Cargo", "Nombre", "Cargo"])
        sheet.append(["Ana Xol", "Vocal", "Luis Tum", "Vocal"])
        for area in ("A1:B1", "C1:D1"):
            sheet.merge_cells(area)

    with pytest.raises(Refused, match=r"roster\.no_name_column"):
        read(_saved(tmp_path / "a.xlsx", fill))


def test_another_sheet_that_lists_people_is_named_as_left_out(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        book.active.title = "Mujeres"
        for sheet, name in ((book.active, "Ana Xol"), (book.create_sheet("Hombres"), "Luis Tum")):
            sheet.append(["Nombre", "Cargo"])
            sheet.append([name, "Vocal"])
        places = book.create_sheet("Aldeas")
        places.append(["Código", "Nombre"])

    path = _saved(tmp_path / "a.xlsx", fill)
    result = read(path)
    assert [sheet.name for sheet in result.plan.other_lists] == ["Hombres"]
    assert {"other_lists", "other_sheets"} <= result.findings()
    assert read(path, ColumnMapping(sheet="Hombres")).plan.other_lists == ()


def test_a_title_of_names_over_two_columns_names_both_of_them(read: Callable[..., Any], tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        for row in ([None, "Nombre completo", None, "Sexo"], [1, "Ana", "Xol Caal", "F"], [2, "Luis", "Tum", "M"]):
            sheet.append(row)
        sheet.merge_cells("B1:C1")

    result = read(_saved(tmp_path / "lista.xlsx", fill))
    assert [row.values["name"] for row in result.people] == ["Ana Xol Caal", "Luis Tum"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n', "DIF"),
        (b'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Nombre"\r\n', "SYLK"),
    ],
)
def test_old_formats_of_tables_are_named_and_not_read_as_text(
    read: Callable[..., Any], tmp_path: Path, content: bytes, kind: str
) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes(content)
    with pytest.raises(Refused) as refusal:
        read(path)
    assert (refusal.value.code, refusal.value.parameters["kind"]) == ("roster.not_a_table", kind)
