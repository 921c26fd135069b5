"""Whatever the bytes, only a refusal comes out, quickly and without filling the memory."""

from __future__ import annotations

import io
import random
import tracemalloc
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator_app.errors import Damaged, Refused
from facilitator_app.exchange.roster import RosterRow, plan_roster, read_rows
from facilitator_app.exchange.roster.extent import Extent, check_extent

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/>'
    "</Relationships>"
)
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Hoja1">'
)
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"
ODS_PARTS = {
    "mimetype": ODS_KIND,
    "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
}
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"


def _read_all(path: Any) -> None:
    for _ in read_rows(plan_roster(path)):
        pass


def _names(path: Path) -> list[str]:
    return [row.values["name"] for row in read_rows(plan_roster(path)) if isinstance(row, RosterRow)]


def _zip(path: Any, parts: Any) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def _xlsx(path: Any, rows: Any, **more: Any) -> None:
    _zip(
        path,
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": ROOT,
            "xl/workbook.xml": BOOK,
            "xl/_rels/workbook.xml.rels": RELATIONS,
            "xl/worksheets/sheet1.xml": SHEET.format(rows),
            **more,
        },
    )


def _text_cell(reference: Any, text: Any) -> Any:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def _workbook_bytes() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["Nombre", "Sexo", "DPI"])
    for number in range(20):
        book.active.append([f"Ana Xol {number}", "F", 8646825810101])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


WORKBOOK = _workbook_bytes()


def test_the_smallest_workbook_made_here_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    _xlsx(path, f'<row r="1">{_text_cell("A1", "Nombre")}</row><row r="2">{_text_cell("A2", "Ana")}</row>')
    assert _names(path) == ["Ana"]


@pytest.mark.parametrize(
    ("rows", "more", "code"),
    [
        (_text_cell("A1", "Nombre") + _text_cell("XFD1048576", "x"), {}, "roster.sheet_too_large"),
        (
            f'<row r="1048576"><c><v>1</v></c></row><row r="1">{"<c><v>1</v></c>" * 16_000}</row>',
            {},
            "roster.sheet_too_large",
        ),
        (
            "".join(f'<c r="A{n}" t="s"><v>0</v></c>' for n in range(1, 9_000)),
            {"xl/sharedStrings.xml": f"<sst><si><t>{'x' * 30_000}</t></si></sst>"},
            "roster.sheet_too_large",
        ),
        ("", {"xl/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}, "roster.bomb"),
    ],
)
def test_small_files_that_ask_for_gigabytes_are_refused_before_the_library_sees_them(
    tmp_path: Path, rows: Any, more: Any, code: Any
) -> None:
    path = tmp_path / "a.xlsx"
    _xlsx(path, rows, **more)
    tracemalloc.start()
    try:
        with pytest.raises(Refused) as refused:
            plan_roster(path)
        assert tracemalloc.get_traced_memory()[1] < 32_000_000
    finally:
        tracemalloc.stop()
    assert refused.value.code == code


@pytest.mark.parametrize(
    "row",
    [
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" '
        'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string">'
        f"<text:p>{'x' * 300}</text:p></table:table-cell></table:table-row>",
    ],
)
def test_an_open_document_that_repeats_without_end_is_refused(tmp_path: Path, row: Any) -> None:
    path = tmp_path / "a.ods"
    _zip(path, {**ODS_PARTS, "content.xml": ODS_HEAD + row + ODS_TAIL})
    with pytest.raises(Refused, match=r"roster\.sheet_too_large"):
        plan_roster(path)


def test_many_wide_sheets_count_together() -> None:
    wide = Extent(rows=2_000, columns=1_500)
    check_extent([wide], Path("a.xls"))
    with pytest.raises(Refused, match=r"roster\.sheet_too_large"):
        check_extent([wide, wide], Path("a.xls"))


def test_empty_rows_repeated_to_the_end_of_an_open_document_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    cells = "".join(
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
        for text in ("Nombre", "Ana")
    )
    rest = (
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    _zip(path, {**ODS_PARTS, "content.xml": ODS_HEAD + cells + rest + ODS_TAIL})
    assert _names(path) == ["Ana"]


def test_a_bomb_that_says_how_large_it_is_is_refused_without_inflating_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    _xlsx(path, "", **{"xl/bomb.bin": bytes(1_234_567)})
    claimed = path.read_bytes().replace((1_234_567).to_bytes(4, "little"), (500_000_000).to_bytes(4, "little"))
    path.write_bytes(claimed)
    with pytest.raises(Refused, match=r"roster\.bomb"):
        plan_roster(path)


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    _xlsx(path, "", **{"xl/bomb.bin": bytes(50_000_000)})
    content = bytearray(path.read_bytes())
    size = (50_000_000).to_bytes(4, "little")
    while (at := content.find(size)) >= 0:
        content[at : at + 4] = (1_000).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(Refused, match=r"roster\.bomb"):
        plan_roster(path)


def test_parts_that_lie_over_each_other_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", BOOK + " " * 100_000)
        first = archive.infolist()[0]
        for number in range(200):
            copy = zipfile.ZipInfo(f"xl/{number}.xml")
            for name in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(copy, name, getattr(first, name))
            archive.filelist.append(copy)
    with pytest.raises(Refused, match=r"roster\.bomb"):
        plan_roster(path)


def test_a_zip_with_a_password_is_refused_by_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    content = bytearray(WORKBOOK)
    at = 0
    while (at := content.find(b"PK\x01\x02", at)) >= 0:
        content[at + 8] |= 1
        at += 4
    path.write_bytes(content)
    with pytest.raises(Refused, match=r"roster\.password"):
        plan_roster(path)


def test_a_workbook_cut_off_anywhere_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    for end in range(4, len(WORKBOOK) - 1, max(1, len(WORKBOOK) // 60)):
        path.write_bytes(WORKBOOK[:end])
        with pytest.raises(Damaged, match=r"roster\.damaged_workbook"):
            plan_roster(path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_flipped_bytes_of_a_workbook_give_rows_or_a_refusal(tmp_path: Path, chance: random.Random) -> None:
    content = bytearray(WORKBOOK)
    for _ in range(chance.randint(1, 6)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with suppress(Refused):
        _read_all(path)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.binary(max_size=60))
def test_flipped_xml_inside_a_sound_zip_gives_rows_or_a_refusal(tmp_path: Path, sheet: bytes, strings: bytes) -> None:
    path = tmp_path / "a.xlsx"
    parts = {
        "_rels/.rels": ROOT,
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "[Content_Types].xml": TYPES,
    }
    sound = SHEET.format(_text_cell("A1", "Nombre")).encode()
    _zip(
        path, {**parts, "xl/worksheets/sheet1.xml": sound[:120] + sheet + sound[120:], "xl/sharedStrings.xml": strings}
    )
    with suppress(Refused):
        _read_all(path)


_MAGIC = st.sampled_from(
    [
        b"",
        b"Nombre;Sexo\n",
        b"\xef\xbb\xbfNombre\n",
        b"\xff\xfe",
        b"\xfe\xff",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"<table><tr><td>Nombre<tr><td>",
        b"\x09\x08\x10\x00\x00\x06\x05\x00",
        b'"',
        b"sep=;\n",
        b"<?xml version='1.0'?>",
    ]
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_MAGIC, st.binary(max_size=600))
def test_random_bytes_give_rows_or_a_refusal(tmp_path: Path, magic: bytes, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(magic + content)
    with suppress(Refused):
        _read_all(path)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(max_size=8), max_size=6), max_size=12), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_any_cells_under_a_header_give_rows_or_a_refusal(tmp_path: Path, rows: Any, encoding: Any) -> None:
    path = tmp_path / "a.csv"
    lines = ["Nombre;Sexo;Nacimiento;DPI;Idioma;Municipio", *(";".join(cells) for cells in rows)]
    path.write_bytes("\n".join(lines).encode(encoding, "replace"))
    with suppress(Refused):
        _read_all(path)


def test_html_nested_without_end_is_read_in_flat_time(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"<table>" + b"<tr><td>Nombre</td></tr><tr><td rowspan=999999 colspan=99999>Ana<table>" * 3_000)
    with pytest.raises(Refused):
        _read_all(path)


def test_a_panic_inside_the_library_is_damage_and_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + zlib.compress(bytes(5_000)) * 20)
    with pytest.raises(Refused):
        _read_all(path)
