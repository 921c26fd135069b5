"""Rosters as text, in the encodings, separators and shapes that programs and people give them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.errors import Refused

NAMES = ["Eulalia Josefa Pérez Gómez", "Ángel Núñez Güinac Ibáñez", "José María de la Peña y O'Reilly"]


def _as_csv(lines: Any, separator: Any = ";", newline: Any = "\r\n") -> Any:
    rows = []
    for line in lines:
        rows.append(separator.join(f'"{cell}"' if separator in cell else cell for cell in line.split(";")))
    return newline.join(rows) + newline


ENCODINGS = [
    ("utf-8", "UTF-8"),
    ("utf-8-sig", "UTF-8 (BOM)"),
    ("cp1252", "Windows-1252"),
    ("latin-1", "Windows-1252"),
    ("mac_roman", "Mac Roman"),
    ("cp850", "DOS 850"),
    ("utf-16", "UTF-16"),
    ("utf-16-le", "UTF-16-LE"),
    ("utf-16-be", "UTF-16-BE"),
    ("utf-32", "UTF-32"),
]


@pytest.mark.parametrize(("encoding", "told"), ENCODINGS)
def test_each_encoding_gives_the_same_names(
    read_text: Callable[..., Any], roster_lines: tuple[str, ...], encoding: Any, told: Any
) -> None:
    result = read_text(_as_csv(roster_lines).encode(encoding))
    assert [row.values["name"] for row in result.people] == NAMES
    assert result.plan.encoding == told


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_each_separator_and_newline_gives_the_same_people(
    read_text: Callable[..., Any], roster_lines: tuple[str, ...], separator: Any, newline: Any
) -> None:
    result = read_text(_as_csv(roster_lines, separator, newline))
    assert [row.values["name"] for row in result.people] == NAMES
    assert result.people[1].values["party"] == "Cooperativa Agrícola, R. L."
    assert result.plan.separator == separator


def test_a_sep_line_names_the_separator_and_is_no_row(
    read_text: Callable[..., Any], roster_lines: tuple[str, ...]
) -> None:
    result = read_text(("sep=|\r\n" + _as_csv(roster_lines, "|")).encode("utf-8-sig"))
    assert [row.number for row in result.people] == [2, 3, 4]


@pytest.mark.parametrize("wrong", ["latin-1", "mac_roman", "cp850"])
def test_accents_that_were_read_wrongly_are_repaired_and_told(
    read_text: Callable[..., Any], roster_lines: tuple[str, ...], wrong: Any
) -> None:
    spoilt = _as_csv(roster_lines).encode().decode(wrong)
    result = read_text(spoilt)
    assert [row.values["name"] for row in result.people] == NAMES
    assert "accents_repaired" in result.findings()
    assert (2, "surnames", "accents_repaired") in result.flags()


def test_apostrophes_that_windows_read_wrongly_are_repaired(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Cargo\nIxkâ€™at Tzâ€™unun;MarÃ\xada â€œla liderâ€\x9d\n")
    assert result.people[0].values == {"name": "Ixk’at Tz’unun", "position": "María “la lider”"}


def test_accents_spoilt_twice_are_repaired(read_text: Callable[..., Any], roster_lines: tuple[str, ...]) -> None:
    twice = _as_csv(roster_lines).encode().decode("latin-1").encode().decode("latin-1")
    assert [row.values["name"] for row in read_text(twice).people] == NAMES


def test_proper_accents_are_never_repaired(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre\nJoão «VOCÊ»\nCÔTÉ Ñuflo\nTz’unun Ixkʼat\nMÃE\n")
    assert [row.values["name"] for row in result.people] == ["João «VOCÊ»", "CÔTÉ Ñuflo", "Tz’unun Ixkʼat", "MÃE"]
    assert not result.findings()


def test_a_file_of_two_encodings_is_read_and_told(read_text: Callable[..., Any]) -> None:
    content = "Nombre;Sexo\nMaría;F\nJosé;M\nRené Xol;M\n".encode() + "Ramón Peña;M\n".encode("cp1252")
    result = read_text(content)
    assert [row.values["name"] for row in result.people] == ["María", "José", "René Xol", "Ramón Peña"]
    assert "mixed_encoding" in result.findings()


def test_quotes_with_line_breaks_inside_count_as_one_row(read_text: Callable[..., Any]) -> None:
    result = read_text('Nombre;Cargo\n"Ana\nXol";"Alcaldesa ""auxiliar"""\nRosa;x\n')
    assert [(row.number, row.values["name"]) for row in result.people] == [(2, "Ana Xol"), (3, "Rosa")]
    assert result.people[0].values["position"] == 'Alcaldesa "auxiliar"'


def test_a_quote_that_never_closes_costs_no_other_row(read_text: Callable[..., Any]) -> None:
    lines = ["Nombre;Cargo", '"La Chapina Xol;lideresa'] + [f'Persona {n};"cargo; {n}"' for n in range(300)]
    result = read_text("\n".join(lines))
    assert len(result.people) == 301
    assert result.people[0].values["name"] == '"La Chapina Xol'
    assert result.people[300].values["position"] == "cargo; 299"


def test_nul_bytes_and_escape_codes_are_taken_out_and_told(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Cargo\nNulo\x00dentro;\x1b[31mrojo\n")
    assert result.people[0].values == {"name": "Nulodentro", "position": "rojo"}
    assert {code for _, _, code in result.flags()} == {"control_character"}


def test_marks_that_turn_or_hide_letters_are_taken_out_and_told(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre\n\u202eoirad\nZoë\u200bInvisible\n👩🏽\u200d🌾 Ana\n")
    assert [row.values["name"] for row in result.people] == ["oirad", "ZoëInvisible", "👩🏽\u200d🌾 Ana"]
    assert result.flags() == {(2, "name", "direction_override"), (3, "name", "invisible_character")}


def test_formulas_stay_text_and_the_guard_of_an_export_comes_off(read_text: Callable[..., Any]) -> None:
    result = read_text('Nombre completo,Cargo\n"=HYPERLINK(""http://example.invalid"",""Juan"")",\'=1+1\nAna,\'-2+3\n')
    assert result.people[0].values == {"name": '=HYPERLINK("http://example.invalid","Juan")', "position": "=1+1"}
    assert result.people[1].values["position"] == "-2+3"
    assert (2, "name", "formula_as_text") in result.flags()


@pytest.mark.parametrize("written", ["'8646 82581 0101", '"=""8646825810101"""'])
def test_digits_that_were_marked_as_text_are_those_digits(read_text: Callable[..., Any], written: str) -> None:
    result = read_text(f"Nombre;DPI\nAna;{written}\n")
    assert result.people[0].values["national_id"] == "8646825810101"
    assert not result.flags()


def test_a_formula_inside_a_text_formula_is_still_told(read_text: Callable[..., Any]) -> None:
    result = read_text('Nombre;Cargo\n"=""=HYPERLINK(A1)""";Vocal\n')
    assert (2, "name", "formula_as_text") in result.flags()


def test_irregular_rows_and_repeated_headers_are_read_and_told(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Nombre;;Apellido\nAna;María;Tum;Xol;extra;extra2\nLuis\n;;;\n\nRosa;;;Ixcoy;;;;;;\n")
    assert [(row.number, row.values["name"]) for row in result.people] == [
        (2, "Ana María Xol"),
        (3, "Luis"),
        (6, "Rosa Ixcoy"),
    ]
    assert [(row.number, row.reason) for row in result.skipped] == [(4, "row_empty"), (5, "row_empty")]
    assert "repeated_headers" in result.findings()
    assert (2, "", "cells_beyond_header") in result.flags()


def test_what_stands_before_and_after_the_list_is_no_person(
    read_text: Callable[..., Any], roster_lines: tuple[str, ...]
) -> None:
    before = "MESA DE DIÁLOGO — LISTADO\r\nLugar:;Salón Comunal\r\nFecha:;15/03/2024;;Hora:;9:00\r\n\r\n"
    after = "4;;;;;;;;;;;\r\n\r\nTotal de participantes:;3\r\nElaborado por: Facilitación\r\n"
    result = read_text((before + _as_csv(roster_lines) + after).encode("cp1252"))
    assert result.plan.header.first_row == 5
    assert [row.values["name"] for row in result.people] == NAMES
    assert [row.reason for row in result.skipped] == ["row_empty", "row_empty", "row_total", "row_footer"]


def test_the_header_printed_again_on_each_page_is_no_person(
    read_text: Callable[..., Any], roster_lines: tuple[str, ...]
) -> None:
    result = read_text(_as_csv((*roster_lines, *roster_lines[:1], "9;Juana;Xol;M;;;;;;;;")))
    assert [row.reason for row in result.skipped] == ["row_header_again"]
    assert len(result.people) == 4


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "roster.empty_file"),
        (b"\xef\xbb\xbf", "roster.no_rows"),
        (b"\n\n;;;\n", "roster.no_rows"),
        (b"Nombre;Sexo\n", "roster.no_rows"),
        (b"a,b,c\n1,2,3\n", "roster.no_name_column"),
        (b"%PDF-1.7 ...", "roster.not_a_table"),
        (b"\x89PNG\r\n\x1a\n....", "roster.not_a_table"),
        (bytes(range(32)) * 40, "roster.not_text"),
        (b"Nombre\n" + b"x" * 1_200_000, "roster.row_too_long"),
        (b'Nombre\n"' + b"x" * 200_000 + b'"\n', "roster.unreadable_row"),
        (b"Nombre" + b";x" * 2_000 + b"\nAna\n", "roster.too_many_columns"),
        (b"PK\x03\x04 cut off", "roster.damaged_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut off", "roster.damaged_workbook"),
    ],
)
def test_what_is_no_list_of_people_is_refused_with_its_reason(
    read_text: Callable[..., Any], content: Any, code: Any
) -> None:
    with pytest.raises(Refused) as refused:
        read_text(content)
    assert refused.value.code == code
    assert refused.value.parameters["file"] == "lista.csv"


def test_a_list_without_names_is_refused_with_the_columns_that_it_has(read_text: Callable[..., Any]) -> None:
    with pytest.raises(Refused) as refused:
        read_text("Código,Lugar,\n1,Chitas,3\n")
    assert refused.value.parameters["columns"] == "A: Código, B: Lugar, C"


def test_a_missing_file_is_refused(read: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"roster\.not_found"):
        read(tmp_path / "no.csv")


def test_quotes_inside_a_quoted_cell_stay_as_they_were_written(read_text: Callable[..., Any]) -> None:
    result = read_text('Nombre;Parte\n"Ana "la Seño" Pérez";COCODE\n"Eva Caal" ;"Comité; "Pro Agua""\n')
    assert [row.values["name"] for row in result.people] == ['Ana "la Seño" Pérez', "Eva Caal"]
    assert [row.values["party"] for row in result.people] == ["COCODE", 'Comité; "Pro Agua"']
    assert result.flags() == set()


def test_a_quote_without_its_pair_is_told_and_swallows_nobody(read_text: Callable[..., Any]) -> None:
    result = read_text('Nombre;Parte\n"Eva Ixcoy;COCODE\nJuan Xol;COCODE\n"Ana ""Nita"" Tum";"Coop\nIxil"\n')
    assert [row.values["name"] for row in result.people] == ['"Eva Ixcoy', "Juan Xol", 'Ana "Nita" Tum']
    assert result.people[2].values["party"] == "Coop Ixil"
    assert result.flags() == {(2, "name", "stray_quote")}
