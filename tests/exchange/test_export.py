"""What is exported opens in spreadsheets and calendars, runs nothing there, and says no more than it should."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any
from uuid import UUID

import icalendar
import openpyxl
import pytest
import python_calamine

from facilitator_app.errors import Refused, StorageFailed
from facilitator_app.exchange.export import export_process
from facilitator_app.exchange.roster import RosterRow, plan_roster, read_rows
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import example, take_in

BOOKS = ["xlsx", "ods"]


def _export(vault: Vault, path: Path, **options: Any) -> list[Path]:
    with vault.read() as tx:
        (process,) = tx.connection.exec_driver_sql("select id from process").one()
        return export_process(tx, UUID(bytes=process), path, **options)


@pytest.fixture
def full(vault: Vault) -> Vault:
    """A vault with the documented example, and people whose names look like formulas."""
    document = example()
    document["process"]["personal_fields"] = ["sex", "birth_year", "national_id", "phone"]
    document["participants"] += [
        {"key": "p4", "name": "=HYPERLINK(\"http://x\";\"y\")", "phone": "+502 5551 2345"},
        {"key": "p5", "name": "@Ana", "national_id": "0046825810101"},
    ]
    take_in(vault, document)
    return vault


def _sheets(path: Path) -> dict[str, list[list[Any]]]:
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.mark.parametrize("kind", BOOKS)
def test_a_workbook_holds_people_and_commitments_as_texts(full: Vault, tmp_path: Path, kind: str) -> None:
    (path,) = _export(full, tmp_path / f"mesa.{kind}")
    sheets = _sheets(path)
    assert list(sheets) == ["Personas", "Compromisos"]
    header, *people = sheets["Personas"]
    assert all(isinstance(cell, str) for row in people for cell in row)
    row = dict(zip(header, people[0], strict=True))
    assert "Juana Tzoc Ixcoy" in row.values()
    assert {"Mujer", "1987", "8646825810101", "Titular", "Gobierno"} <= set(row.values())
    assert "0046825810101" in people[4]
    assert sheets["Compromisos"][1][3] == "Juana Tzoc entrega el camión"
    assert "2026-04-15" in sheets["Compromisos"][1]


def test_no_cell_of_a_workbook_is_a_formula(full: Vault, tmp_path: Path) -> None:
    (path,) = _export(full, tmp_path / "mesa.xlsx")
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)
    assert {cell.data_type for cell in cells} == {"s"}
    book.close()


def test_a_csv_runs_nothing_and_keeps_telephones(full: Vault, tmp_path: Path) -> None:
    roster, commitments = _export(full, tmp_path / "mesa.csv")
    assert commitments.name == "mesa-compromisos.csv"
    data = roster.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
    assert "'@Ana" in cells
    assert "+502 5551 2345" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "@"))]


@pytest.mark.parametrize("kind", ["csv", *BOOKS])
def test_an_exported_roster_is_read_again_as_it_was(full: Vault, tmp_path: Path, kind: str) -> None:
    path = _export(full, tmp_path / f"mesa.{kind}")[0]
    rows = [row for row in read_rows(plan_roster(path)) if isinstance(row, RosterRow)]
    assert [row.key for row in rows] == ["p1", "p2", "p3", "p4", "p5"]
    first = rows[0].values
    assert (first["name"], first["party"], first["sector"]) == ("Juana Tzoc Ixcoy", "Municipalidad", "government")
    assert (first["sex"], first["birth_year"], first["delegate"]) == ("f", "1987", "titular")
    assert rows[4].values["name"] == "@Ana"


def test_a_spreadsheet_shows_a_reserved_person_by_pseudonym_alone(full: Vault, tmp_path: Path) -> None:
    path = _export(full, tmp_path / "mesa.csv")[0]
    text = path.read_text(encoding="utf-8-sig")
    assert "Delegado 2" in text
    assert "Mateo" not in text
    assert "1960" not in text


def test_a_spreadsheet_has_no_column_for_what_the_process_does_not_keep(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, example())
    text = _export(vault, tmp_path / "mesa.csv")[0].read_text(encoding="utf-8-sig")
    assert "8646825810101" not in text
    assert "5551" not in text
    assert "maya" not in text.casefold()


@pytest.mark.parametrize("kind", ["csv", *BOOKS])
def test_an_anonymous_spreadsheet_names_nobody(full: Vault, tmp_path: Path, kind: str) -> None:
    said = ""
    for path in _export(full, tmp_path / f"mesa.{kind}", anonymous=True):
        rows = (
            _sheets(path) if kind != "csv" else {"": list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))}
        )
        said += repr(rows)
    for telling in ("Juana", "Tzoc", "Delegado", "Rosa", "8646825810101", "5551", "1987", "p1", "Municipalidad"):
        assert telling not in said
    assert "1980" in said
    assert "Década de nacimiento" in said
    assert "Año de nacimiento" not in said
    assert "entrega el camión" in said
    assert "2026-04-15" in said


def test_deadlines_are_all_day_events_that_name_nobody(full: Vault, tmp_path: Path) -> None:
    (path,) = _export(full, tmp_path / "mesa.ics")
    data = path.read_bytes()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2026-04-15"
    assert str(event["summary"]) == "[…] entrega el camión"
    assert b"Juana" not in data
    again = _export(full, tmp_path / "otra.ics")[0].read_bytes()
    (same,) = icalendar.Calendar.from_ical(again).walk("VEVENT")
    assert same["uid"] == event["uid"]


def test_json_is_written_whole(full: Vault, tmp_path: Path) -> None:
    (path,) = _export(full, tmp_path / "mesa.JSON")
    assert json.loads(path.read_bytes())["process"]["key"] == "agua"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".JSON"] == ["mesa.JSON"]


def test_a_name_of_no_known_kind_is_refused_and_a_missing_folder_is_told(full: Vault, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="unknown_format"):
        _export(full, tmp_path / "mesa.docx")
    with pytest.raises(StorageFailed):
        _export(full, tmp_path / "nada" / "mesa.xlsx")


def test_spreadsheets_are_made_without_any_temporary_file(
    full: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("openpyxl.worksheet._writer.create_temporary_file", lambda *_: asked.append("x"))
    for kind in BOOKS:
        _export(full, tmp_path / f"mesa.{kind}")
    assert asked == []
