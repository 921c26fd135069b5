"""Real awkward spreadsheets, kept beside the checkout: what each gives was checked by looking at the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.folding import fold
from facilitator_app.errors import Refused
from facilitator_app.exchange.roster import ColumnMapping, plan_roster
from facilitator_app.exchange.roster.fields import Field

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
SHEETS = DATA / "spreadsheets"

pytestmark = pytest.mark.skipif(not SHEETS.is_dir(), reason="the awkward spreadsheets are not beside the checkout")

# file → encoding, separator, row of the header, people, rows left out
SAME_SIXTY: dict[str, tuple[str, str, int, int, dict[int, str]]] = {
    "01_windows1252_puntoycoma.csv": ("Windows-1252", ";", 1, 60, {}),
    "03_utf8_BOM_puntoycoma_sep.csv": ("UTF-8 (BOM)", ";", 1, 60, {}),
    "05_macroman_CR.csv": ("Mac Roman", ",", 1, 60, {}),
    "07_mojibake_doble_utf8.csv": ("UTF-8", ";", 1, 60, {}),
    "09_preambulo_y_pie_cp1252.csv": (
        "Windows-1252",
        ";",
        5,
        60,
        {66: "row_empty", 67: "row_total", 68: "row_footer"},
    ),
    "17_encabezado_combinado_cui_numero_fechas_mixtas.xlsx": ("", "", 4, 60, {66: "row_empty", 67: "row_total"}),
    "19_excel97.xls": ("", "", 1, 60, {}),
    "21_csv_disfrazado.xlsx": ("Windows-1252", ";", 1, 60, {}),
    "23_encabezado_combinado.ods": ("", "", 4, 60, {66: "row_empty", 67: "row_total"}),
}

# file → the code it is refused with when no one says which column holds the names
REFUSED = {
    "15_vacio.csv": "empty_file",
    "csvkit__bad.csv": "no_name_column",
    "csvkit__mac_newlines.csv": "no_name_column",
    "csvkit__null_byte.csv": "no_name_column",
    "csvkit__optional_quote_characters.csv": "no_name_column",
    "csvkit__test_extra_header.csv": "no_name_column",
    "csvkit__test_header_newline.csv": "no_name_column",
    "csvkit__test_latin1.csv": "no_name_column",
    "csvkit__test_locale.csv": "no_name_column",
    "csvkit__test_no_leading_zeroes.csv": "no_name_column",
    "csvkit__test_skip_lines.xlsx": "no_name_column",
    "csvkit__test_utf16_big.csv": "no_name_column",
    "csvkit__test_utf16_little.csv": "no_name_column",
    "csvkit__test_utf8_bom.csv": "no_name_column",
    "messytables__begrotingsanalyse-2011.csv": "no_name_column",
    "messytables__encrypted_no_password.xls": "password",
    "messytables__excel_pasting.csv": "no_name_column",
    "messytables__invisible_text.html": "no_name_column",
    "messytables__libreoffice.xlsx": "no_rows",
    "messytables__long.csv": "no_name_column",
    "messytables__mixedGLB.csv": "no_name_column",
    "messytables__multilineods.ods": "no_rows",
    "messytables__null.csv": "no_name_column",
    "messytables__ods_formats.ods": "no_name_column",
    "messytables__rowcolspan.html": "no_name_column",
    "messytables__simple.xls": "no_name_column",
    "messytables__skip_initials.csv": "no_name_column",
    "messytables__span_rich.xls": "no_name_column",
    "messytables__spanish_chars.csv": "no_name_column",
    "messytables__sw_gen.xlsx": "no_name_column",
    "messytables__unicode_sheet_name.xls": "no_rows",
    "messytables__utf-16le_encoded.csv": "no_name_column",
    "messytables__utf8bom.csv": "no_rows",
    "messytables__weird_head_padding.csv": "no_name_column",
}

# file → which column someone calls the names, the row of the header, how many people, the first and the last
MAPPED: dict[str, tuple[str, int | None, int, str, str]] = {
    "csvkit__bad.csv": ("column_b", 1, 2, "I'm too short!", "mixed types.... uh oh"),
    "csvkit__mac_newlines.csv": ("a", 1, 1, "Once upon a time", "Once upon a time"),
    "csvkit__test_header_newline.csv": ("start end", 1, 1, "d", "d"),
    "csvkit__test_skip_lines.xlsx": ("text", 4, 5, "Chicago Reader", "Unicode! Σ"),
    "csvkit__test_utf16_big.csv": ("c", 1, 1, "ʤ", "ʤ"),
    "csvkit__test_utf16_little.csv": ("c", 1, 1, "ʤ", "ʤ"),
    "csvkit__test_utf8_bom.csv": ("baz", 1, 1, "ʤ", "ʤ"),
    "messytables__excel_pasting.csv": ("A", None, 17, "CO2 emissions by different", "Note: includes emissions from"),
    "messytables__invisible_text.html": ("Station", 1, 3, "Acton Town", "Woodside Park"),
    "messytables__long.csv": ("foo", 1, 3_999, "foo", "foo"),
    "messytables__simple.xls": ("place", 1, 6, "Galway", "Berkeley"),
    "messytables__skip_initials.csv": ("field2", 1, 2, "goodbye", "goodbye2"),
    "messytables__span_rich.xls": ("B", 1, 5, "MERGE", "o"),
    "messytables__sw_gen.xlsx": ("screen_name", 1, 15, "frabcus", "ScraperWiki"),
    "messytables__utf-16le_encoded.csv": ("Organisation_name", 1, 326, "Enfield PCT", "St Andrews Healthcare"),
}

OTHERS = {
    "11_inyeccion_formula_y_control.csv",
    "13_filas_irregulares_columnas_repetidas.csv",
    "22_grande_50000.csv",
    "messytables__blank_line.ods",
}


@pytest.fixture(scope="module")
def clean(read: Callable[..., Any]) -> Any:
    """The first sixty people of the list from which the awkward files were made."""
    return read(DATA / "people" / "roster_sintetico_3000.csv").people[:60]


def test_every_file_has_its_expectation() -> None:
    assert set(SAME_SIXTY) | set(REFUSED) | OTHERS == {path.name for path in SHEETS.iterdir()}


@pytest.mark.parametrize("name", SAME_SIXTY)
def test_the_same_sixty_people_come_out_of_each_shape(name: str, read: Callable[..., Any], clean: Any) -> None:
    encoding, separator, header, people, left_out = SAME_SIXTY[name]
    result = read(SHEETS / name)
    assert (result.plan.encoding, result.plan.separator, result.plan.header.first_row) == (encoding, separator, header)
    assert len(result.people) == people
    assert {row.number: row.reason for row in result.skipped} == left_out
    # Some of these encodings know one apostrophe only, so that names are compared without their kind.
    assert [fold(row.values["name"]) for row in result.people] == [fold(row.values["name"]) for row in clean]
    for field in ("sex", "national_id", "birth_year", "municipality", "language"):
        assert [row.values.get(field) for row in result.people] == [row.values.get(field) for row in clean], field
    assert [row.values.get("phone", "").replace("-", "") for row in result.people] == [
        row.values.get("phone", "") for row in clean
    ]


@pytest.mark.parametrize("name", [name for name in SAME_SIXTY if not name.startswith(("17", "23"))])
def test_they_have_the_same_keys_too(name: str, read: Callable[..., Any], clean: Any) -> None:
    assert [row.key for row in read(SHEETS / name).people] == [row.key for row in clean]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_roster_is_refused_with_its_reason(name: str, read: Callable[..., Any]) -> None:
    with pytest.raises(Refused) as refused:
        read(SHEETS / name)
    assert refused.value.code == f"roster.{REFUSED[name]}"
    assert refused.value.exit_code == 3


@pytest.mark.parametrize("name", MAPPED)
def test_it_is_read_once_someone_says_where_the_names_are(name: str, read: Callable[..., Any]) -> None:
    column, header, people, first, last = MAPPED[name]
    result = read(SHEETS / name, ColumnMapping(columns={column: Field.NAME}))
    assert result.plan.header.first_row == header
    assert len(result.people) == people
    assert result.people[0].values["name"].startswith(first)
    assert result.people[-1].values["name"].startswith(last)


def test_formulas_and_control_characters_come_as_text_and_are_told(read: Callable[..., Any]) -> None:
    result = read(SHEETS / "11_inyeccion_formula_y_control.csv")
    assert [(row.number, row.values["name"]) for row in result.people] == [
        (2, '=HYPERLINK("http://example.invalid","Juan")'),
        (4, "=cmd|' /C calc'!A0"),
        (5, 'María "La Chapina" Xol'),
        (6, "Nulodentro"),
        (7, "oirad"),
        (8, "ZoëInvisible"),
        (9, "𐐷 Ángel 👩🏽\u200d🌾"),
    ]
    assert [(row.number, row.reason) for row in result.skipped] == [(3, "row_no_name")]
    assert {flag for flag in result.flags() if flag[1] == "name"} == {
        (2, "name", "formula_as_text"),
        (4, "name", "formula_as_text"),
        (6, "name", "control_character"),
        (7, "name", "direction_override"),
        (8, "name", "invisible_character"),
    }


def test_irregular_rows_lose_no_name(read: Callable[..., Any]) -> None:
    result = read(SHEETS / "13_filas_irregulares_columnas_repetidas.csv")
    assert [(row.number, row.values["name"]) for row in result.people] == [
        (2, "Ana María Xol"),
        (3, "Luis"),
        (6, "Rosa Ixcoy"),
    ]
    assert (2, "", "cells_beyond_header") in result.flags()


def test_a_blank_line_is_left_out_and_ages_are_not_guessed(read: Callable[..., Any]) -> None:
    result = read(SHEETS / "messytables__blank_line.ods")
    assert [(row.number, row.values) for row in result.people] == [
        (2, {"name": "Bob"}),
        (3, {"name": "Jane"}),
        (5, {"name": "Ian"}),
    ]
    assert Counter(code for _, _, code in result.flags()) == {"age_not_birth_year": 3}


def test_two_digit_years_and_merged_organisations_of_the_workbook(read: Callable[..., Any]) -> None:
    for name in ("17_encabezado_combinado_cui_numero_fechas_mixtas.xlsx", "23_encabezado_combinado.ods"):
        result = read(SHEETS / name)
        assert Counter(code for _, _, code in result.flags()) == {"two_digit_year": 15}
        parties = {row.number: row.values.get("party") for row in result.people}
        assert parties[36] == parties[37]
        assert result.findings() == {"formulas", "other_lists", "other_sheets", "merged_cells"}


@pytest.mark.slow
def test_fifty_thousand_rows_repeat_three_thousand_people_and_say_so(read: Callable[..., Any]) -> None:
    result = read(SHEETS / "22_grande_50000.csv")
    assert len(result.people) == 50_000
    assert len({row.key for row in result.people}) == 50_000
    assert Counter(code for _, _, code in result.flags()) == {"row_repeated": 47_000}


@pytest.mark.parametrize("name", ["messytables__ods_formats.ods", "messytables__begrotingsanalyse-2011.csv"])
def test_a_table_of_something_else_is_still_shown_for_a_person_to_choose(name: str) -> None:
    plan = plan_roster(SHEETS / name)
    assert plan.columns
    assert not plan.names_people
