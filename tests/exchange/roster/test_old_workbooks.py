"""Workbooks of Excel 97: their records are counted before the library lays them out, and hostile ones refused."""

from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator_app.errors import Refused
from facilitator_app.exchange.roster import RosterRow, plan_roster, read_rows
from facilitator_app.exchange.roster.compound_file import compound_file, workbook_stream
from facilitator_app.exchange.roster.xls_extent import xls_extents

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _bof(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0))


def _text(row: int, column: int, text: str) -> bytes:
    return _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 0) + text.encode("latin-1"))


def _shared(row: int, column: int, at: int) -> bytes:
    return _record(0x00FD, struct.pack("<HHHI", row, column, 0, at))


def _stream(cells: bytes, before: bytes = b"") -> bytes:
    def sheet_at(offset: int) -> bytes:
        return _record(0x0085, struct.pack("<IBBBB", offset, 0, 0, 5, 0) + b"Hoja1")

    head = _bof(0x0005) + before
    offset = len(head) + len(sheet_at(0)) + 4
    return head + sheet_at(offset) + _record(0x000A, b"") + _bof(0x0010) + cells + _record(0x000A, b"")


def _entry(name: str, kind: int, start: int, size: int, child: int = FREE) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    links = struct.pack("<BBIII", kind, 1, FREE, FREE, child)
    return raw.ljust(64, b"\0") + struct.pack("<H", len(raw)) + links + bytes(36) + struct.pack("<IQ", start, size)


def _compound(stream: bytes) -> bytes:
    """The smallest compound file with one stream of at least 4,096 bytes."""
    stream = stream.ljust(4096, b"\0")
    body = stream.ljust(-(-len(stream) // SECTOR) * SECTOR, b"\0")
    sectors = len(body) // SECTOR
    tables = -(-(sectors + 2) // (SECTOR // 4 - 1))
    chain = [TABLE] * tables + [END] + [tables + 2 + at for at in range(sectors - 1)] + [END]
    chain += [FREE] * (tables * SECTOR // 4 - len(chain))
    directory = _entry("Root Entry", 5, END, 0, child=1) + _entry("Workbook", 2, tables + 1, len(stream))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", *(list(range(tables)) + [FREE] * (109 - tables)))
    return header + struct.pack(f"<{len(chain)}I", *chain) + directory.ljust(SECTOR, b"\0") + body


PEOPLE = _text(0, 0, "Nombre") + _text(0, 1, "Sexo") + _text(1, 0, "Ana") + _text(1, 1, "F")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return tmp_path / "lista.xls"


def test_the_smallest_old_workbook_made_here_is_read(old: Path) -> None:
    old.write_bytes(_compound(_stream(PEOPLE)))
    rows = [row for row in read_rows(plan_roster(old)) if isinstance(row, RosterRow)]
    assert [row.values for row in rows] == [{"name": "Ana", "sex": "f"}]


@pytest.mark.parametrize("boxed", [True, False], ids=["in a compound file", "as a bare stream"])
def test_a_workbook_of_excel_5_is_read_with_its_accents(old: Path, boxed: bool) -> None:
    texts = [["Nombre", "Año de nacimiento"], ["María Ñuñez Güinac", "1980"]]
    cells = [(row, column, text.encode("cp1252")) for row, line in enumerate(texts) for column, text in enumerate(line)]

    def bof(kind: int) -> bytes:
        return _record(0x0809, struct.pack("<HHHH", 0x0500, kind, 0x0DBB, 0x07CC))

    sheet = bof(0x0010) + b"".join(
        _record(0x0204, struct.pack("<HHHH", row, column, 0, len(text)) + text) for row, column, text in cells
    )
    head = bof(0x0005) + _record(0x0042, struct.pack("<H", 1252))
    listed = len(_record(0x0085, bytes(7) + b"Hoja1")) + 4
    book = head + _record(0x0085, struct.pack("<IHB", len(head) + listed, 0, 5) + b"Hoja1") + _record(0x000A, b"")
    stream = book + sheet + _record(0x000A, b"")
    old.write_bytes(_compound(stream) if boxed else stream)
    people = [row for row in read_rows(plan_roster(old)) if isinstance(row, RosterRow)]
    assert [(row.values["name"], row.values["birth_year"]) for row in people] == [("María Ñuñez Güinac", "1980")]


def test_a_stream_is_found_whole_and_a_broken_file_gives_none() -> None:
    stream = _stream(PEOPLE * 400)
    content = _compound(stream)
    assert (workbook_stream(content) or b"").startswith(stream)
    assert workbook_stream(content[:600]) is None
    assert workbook_stream(content.replace("Workbook".encode("utf-16-le"), "Otracosa".encode("utf-16-le"))) is None


def test_one_cell_far_away_is_refused_before_it_is_laid_out(old: Path) -> None:
    old.write_bytes(_compound(_stream(PEOPLE + _text(65_535, 255, "x"))))
    with pytest.raises(Refused, match=r"roster\.sheet_too_large"):
        plan_roster(old)


def test_a_long_text_used_by_thousands_of_cells_is_refused(old: Path) -> None:
    letters = b"x" * 8_000
    table = struct.pack("<II", 1, 1) + struct.pack("<HB", 32_000, 0) + letters
    more = _record(0x003C, b"\0" + letters) * 3
    cells = b"".join(_shared(row, 0, 0) for row in range(6_000))
    stream = _stream(cells, before=_record(0x00FC, table) + more)
    assert max(extent.text for extent in xls_extents(stream)) == 6_000 * 64_000
    old.write_bytes(_compound(stream))
    with pytest.raises(Refused, match=r"roster\.sheet_too_large"):
        plan_roster(old)


def test_dimensions_that_lie_reserve_no_memory(old: Path) -> None:
    lie = _record(0x0200, struct.pack("<IIHHH", 0, 0xFFFFFFF0, 0, 0xFFF0, 0))
    old.write_bytes(_compound(_stream(lie + PEOPLE)))
    assert len(list(read_rows(plan_roster(old)))) == 1


def test_a_table_of_texts_that_claims_billions_is_damage(old: Path) -> None:
    claim = _record(0x00FC, struct.pack("<II", 1, 0xFFFFFFF0))
    old.write_bytes(_compound(_stream(PEOPLE, before=claim)))
    with pytest.raises(Refused, match=r"roster\.damaged_workbook"):
        plan_roster(old)


def test_a_password_is_named_even_though_all_else_is_noise(old: Path) -> None:
    old.write_bytes(_compound(_stream(PEOPLE, before=_record(0x002F, bytes(54)))))
    with pytest.raises(Refused, match=r"roster\.password"):
        plan_roster(old)


def test_chains_that_run_in_rings_are_damage_and_the_library_never_sees_them(old: Path) -> None:
    content = bytearray(_compound(_stream(PEOPLE)))
    struct.pack_into("<I", content, SECTOR + 4, 1)  # the directory follows itself
    struct.pack_into("<I", content, SECTOR + 3 * 4, 2)
    old.write_bytes(content)
    with pytest.raises(Refused, match=r"roster\.damaged_workbook"):
        plan_roster(old)


def test_a_stream_comes_whole_out_of_the_plain_file_it_was_put_into() -> None:
    for size in (10, 4_095, 4_096, 5_000_000):
        stream = _stream(PEOPLE).ljust(size, b"x")
        assert (workbook_stream(compound_file(stream)) or b"")[: len(stream)] == stream


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 6_000), st.integers(0, 255)), min_size=1, max_size=8))
def test_flipped_bytes_of_an_old_workbook_give_rows_or_a_refusal(old: Path, flips: list[tuple[int, int]]) -> None:
    content = bytearray(_compound(_stream(PEOPLE)))
    for at, value in flips:
        content[at % len(content)] = value
    old.write_bytes(content)
    with suppress(Refused):
        for _ in read_rows(plan_roster(old)):
            pass


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_records_in_a_sound_compound_file_give_rows_or_a_refusal(old: Path, records: bytes) -> None:
    old.write_bytes(_compound(_stream(PEOPLE + records, before=records)))
    with suppress(Refused):
        for _ in read_rows(plan_roster(old)):
            pass


def test_an_old_workbook_cut_off_anywhere_is_refused(old: Path) -> None:
    content = _compound(_stream(PEOPLE))
    for end in range(8, len(content) - 4_000, 97):
        old.write_bytes(content[:end])
        with pytest.raises(Refused):
            plan_roster(old)
