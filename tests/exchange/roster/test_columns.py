"""Columns are guessed by what heads them and by what they hold; a weak guess is a proposal and not followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facilitator_app.errors import Refused
from facilitator_app.exchange.roster import ColumnMapping
from facilitator_app.exchange.roster.columns import column_letter
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.exchange.roster.header_words import field_named

IDS = ("8646825810101", "8495879641401", "7103996341609")


def _fields(result: Any) -> Any:
    return {column.header: column.field for column in result.plan.columns}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("NOMBRE", Field.NAME),
        ("Nombres y apellidos", Field.NAME),
        ("Nombre completo de la participante", Field.NAME),
        ("Apellidos y nombres", Field.NAME),
        ("Full name", Field.NAME),
        ("Nome completo", Field.NAME),
        ("Nom et prénom", Field.NAME),
        ("Nombres", Field.GIVEN_NAMES),
        ("Primer Apellido", Field.SURNAMES),
        ("Nombre de la organización", Field.PARTY),
        ("Institucion", Field.PARTY),
        ("No. DPI", Field.NATIONAL_ID),
        ("Número de DPI (CUI)", Field.NATIONAL_ID),
        ("Cédula", Field.NATIONAL_ID),
        ("Fecha de nac.", Field.BIRTH_DATE),
        ("Date of birth", Field.BIRTH_DATE),
        ("Año de nacimiento", Field.BIRTH_YEAR),
        ("Fecha de nacimiento Año", Field.BIRTH_YEAR),
        ("Mes de nacimiento", Field.BIRTH_DAY),
        ("Nacimiento (día/mes/año)", Field.BIRTH_DATE),
        ("Edad", Field.AGE),
        ("Sexo (H/M)", Field.SEX),
        ("Gênero", Field.SEX),
        ("Comunidad ling.", Field.LANGUAGE),
        ("Comunidad", Field.COMMUNITY),
        ("Etnia", Field.PEOPLE),
        ("tel", Field.PHONE),
        ("Obs.", Field.REMARKS),
        ("Titular/Suplente", Field.DELEGATE),
        ("Firma o huella", Field.SIGNATURE),
        ("#", Field.ORDINAL),
        ("No.", Field.ORDINAL),
        ("1er. Apellido", Field.SURNAMES),
        ("Apellido 2", Field.SURNAMES),
        ("2do Nombre", Field.GIVEN_NAMES),
        ("Nombre 1", Field.GIVEN_NAMES),
        ("Nombre completo según DPI", Field.NAME),
        ("Participantes", Field.NAME),
        ("¿Cuál es su nombre completo?", Field.NAME),
        ("Escriba su nombre", Field.NAME),
        ("¿Cuál es el nombre de su organización?", Field.PARTY),
        ("¿Con qué género se identifica?", Field.SEX),
        ("¿Qué idiomas habla?", Field.LANGUAGE),
        ("Código Único de Identificación", Field.NATIONAL_ID),
        ("Tel./Cel.", Field.PHONE),
        ("N.º", Field.ORDINAL),
        ("Cargo en la institución", Field.POSITION),
        ("Tipo de institución", None),
        ("Teléfono de la organización", None),
        ("Nombre de la madre", None),
        ("Nombre del proyecto", None),
        ("screen_name", None),
        ("Correo electrónico", None),
        ("", None),
    ],
)
def test_headers_in_four_languages_are_understood(header: Any, field: Any) -> None:
    assert field_named(header)[0] is field


def test_a_header_that_its_column_belies_is_only_a_proposal(read_text: Callable[..., Any]) -> None:
    rows = "\n".join(f"Persona {n};{code}" for n, code in enumerate(IDS))
    result = read_text(f"Nombre;Fecha de nacimiento\n{rows}\n")
    column = result.plan.columns[1]
    assert (column.field, column.proposed) == (None, Field.BIRTH_DATE)
    assert "unsure_column" in result.findings()


def test_a_column_without_header_is_known_by_its_ids_and_an_id_column_by_its_digits(
    read_text: Callable[..., Any],
) -> None:
    rows = "\n".join(f"Persona {n};{code};{code}" for n, code in enumerate(IDS))
    columns = read_text(f"Nombre;;Dato\n{rows}\n").plan.columns
    assert columns[1].field is Field.NATIONAL_ID
    assert (columns[1].why, columns[1].confidence >= 0.5) == ("content", True)
    assert columns[2].field is None


def test_a_list_without_headers_is_no_list_of_people_until_someone_says_so(read_text: Callable[..., Any]) -> None:
    content = "\n".join(f"Ana Xol {n};{code};12/0{n + 1}/1980" for n, code in enumerate(IDS))
    with pytest.raises(Refused, match=r"roster\.no_name_column"):
        read_text(content)
    result = read_text(content, ColumnMapping(columns={"A": Field.NAME}))
    assert [row.number for row in result.people] == [1, 2, 3]
    assert [row.values["national_id"] for row in result.people] == list(IDS)


def test_marks_under_woman_and_man_are_read_as_sex(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Sexo;;Cargo\n;H;M;\nAna;;X;a\nLuis;x;;b\nNoé;x;X;c\nEva;;;d\n")
    assert [row.values.get("sex") for row in result.people] == ["f", "m", None, None]
    assert (5, "sex", "two_marks") in result.flags()


def test_marks_in_several_groups_are_read_each_under_its_own_label(read_text: Callable[..., Any]) -> None:
    result = read_text(
        "Nombre;Sexo;;Edad;;Pueblo;;;Firma\n;M;H;0-29;30+;Maya;Xinka;Ladino;\nAna;X;;X;;x;;;\nLuis;;1;;X;;;x;\n"
    )
    assert [dict(row.values) for row in result.people] == [
        {"name": "Ana", "sex": "f", "people": "maya"},
        {"name": "Luis", "sex": "m", "people": "ladino"},
    ]
    assert result.skipped == []


def test_names_that_stand_divided_under_one_label_are_joined(read_text: Callable[..., Any]) -> None:
    result = read_text(
        "No.;Nombre completo;;;;Sexo;;DPI\n;Primer nombre;Segundo nombre;Primer apellido;Segundo apellido;H;M;\n"
        "1;Ana;Luz;Xol;Tut;;X;8646825810101\n2;Juan;;Pop;;X;;\n"
    )
    assert [(row.values["name"], row.values["sex"]) for row in result.people] == [
        ("Ana Luz Xol Tut", "f"), ("Juan Pop", "m"),
    ]  # fmt: skip


def test_a_label_that_covers_both_rows_of_the_header_heads_no_person(read_text: Callable[..., Any]) -> None:
    page = (
        "<table><tr><th rowspan=2>Nombre</th><th colspan=2>Sexo</th></tr><tr><th>H</th><th>M</th></tr>"
        "<tr><td>Ana</td><td></td><td>X</td></tr><tr><td>Luis</td><td>X</td><td></td></tr></table>"
    )
    result = read_text(page, name="lista.html")
    assert [dict(row.values) for row in result.people] == [{"name": "Ana", "sex": "f"}, {"name": "Luis", "sex": "m"}]


def test_a_mark_under_sex_is_no_sex_where_none_is_written(read_text: Callable[..., Any]) -> None:
    marked = read_text("Nombre;Sexo\nAna;X\nLuis;x\n")
    assert [row.values.get("sex") for row in marked.people] == [None, None]
    assert (2, "sex", "unclear_value") in marked.flags()
    assert [row.values["sex"] for row in read_text("Nombre;Sexo\nAna;F\nNoé;X\n").people] == ["f", "x"]


def test_the_letter_of_its_own_column_is_a_mark_and_a_column_without_marks_still_tells(
    read_text: Callable[..., Any],
) -> None:
    letters = read_text("Nombre;Sexo;\n;H;M\nAna;;M\nLuis;H;\n")
    assert [row.values["sex"] for row in letters.people] == ["f", "m"]
    women = read_text("Nombre;Sexo;;Cargo\n;H;M;\nAna;;X;a\nEva;;X;b\n")
    assert [row.values["sex"] for row in women.people] == ["f", "f"]


def test_somebody_else_s_name_never_takes_the_place_of_names_and_surnames(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombres;Apellidos;Nombre de la madre;Nombre de quien invita\nAna;Xol;Rosa Lux;Luis Pop\n")
    assert [row.values["name"] for row in result.people] == ["Ana Xol"]


def test_the_header_says_in_which_order_dates_stand_where_no_date_does(read_text: Callable[..., Any]) -> None:
    day_first = read_text("Nombre;Nacimiento (dd/mm/aaaa)\nAna;03/04/1980\n")
    assert day_first.people[0].values["birth_date"] == "1980-04-03"
    assert "date_order_open" not in day_first.findings()
    month_first = read_text("Name;Date of birth (mm/dd/yyyy)\nAna;03/04/1980\n")
    assert month_first.people[0].values["birth_date"] == "1980-03-04"
    belied = read_text("Nombre;Nacimiento (dd/mm/aaaa)\nAna;03/24/1980\nEva;03/04/1980\n")
    assert belied.people[1].values["birth_date"] == "1980-03-04"


@pytest.mark.parametrize(
    "heads",
    [
        "Nombre;Sexo;Fecha de nacimiento;;;Comunidad\n;;Día;Mes;Año;\n",
        ";;Fecha de nacimiento;;;\nNombre;Sexo;Día;Mes;Año;Comunidad\n",
        "Nombre;Sexo;Día de nacimiento;Mes de nacimiento;Año de nacimiento;Comunidad\n",
        "Name;Sex;Birth day;Birth month;Birth year;Community\n",
    ],
)
def test_of_a_birth_in_three_columns_the_year_is_taken(read_text: Callable[..., Any], heads: str) -> None:
    result = read_text(heads + "Ana;F;03;04;1987;Chisec\nEva;F;;;1971;Chisec\nPedro;M;1;enero;1990;Chisec\n")
    assert [row.values["birth_year"] for row in result.people] == ["1987", "1971", "1990"]
    assert [row.values["name"] for row in result.people] == ["Ana", "Eva", "Pedro"]
    assert [row.values["community"] for row in result.people] == ["Chisec"] * 3
    assert result.flags() == set()


def test_a_bare_day_month_and_year_are_proposed_as_a_birth_and_not_taken(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Día;Mes;Año\nAna;03;04;1987\nEva;05;06;1971\n")
    assert [column.proposed for column in result.plan.columns] == [
        None, Field.BIRTH_DAY, Field.BIRTH_DAY, Field.BIRTH_YEAR,
    ]  # fmt: skip
    assert all(row.values.keys() == {"name"} for row in result.people)


def test_an_age_is_never_turned_into_a_year(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Edad\nAna;34\n")
    assert result.people[0].values == {"name": "Ana"}
    assert result.flags() == {(2, "age", "age_not_birth_year")}


def test_open_dates_and_letters_are_told_of_the_whole_column(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Sexo;Nacimiento\nAna;M;03/04/1980\nEva;M;05/06/1981\n")
    assert {"date_order_open", "sex_letter_open"} <= result.findings()
    assert [row.values for row in result.people] == [
        {"name": "Ana", "birth_year": "1980"},
        {"name": "Eva", "birth_year": "1981"},
    ]


def test_what_stands_in_brackets_explains_a_header_and_does_not_name_another(read_text: Callable[..., Any]) -> None:
    result = read_text('"Nombres\n(como en su DPI)";Apellidos;DPI (CUI);Sexo (M/H)\nAna;Xol;8646825810101;M\n')
    assert [column.field for column in result.plan.columns] == [
        Field.GIVEN_NAMES, Field.SURNAMES, Field.NATIONAL_ID, Field.SEX,
    ]  # fmt: skip
    assert result.people[0].values["name"] == "Ana Xol"


def test_surnames_before_a_comma_go_behind_where_the_header_says_so(read_text: Callable[..., Any]) -> None:
    result = read_text('"Apellidos, Nombres"\n"Xol Caal, Ana"\n"Tum, Luis, hijo"\n')
    assert [row.values["name"] for row in result.people] == ["Ana Xol Caal", "Tum, Luis, hijo"]
    assert read_text('Nombre\n"Xol Caal, Ana"\n').people[0].values["name"] == "Xol Caal, Ana"


def test_a_title_inside_the_list_is_no_person_and_is_told(read_text: Callable[..., Any]) -> None:
    result = read_text("No.;Nombre;Sexo\nCOCODE DE SAQJA;;\n1;Ana Xol;F\n2;;\n")
    assert [row.values["name"] for row in result.people] == ["Ana Xol"]
    assert [(row.number, row.reason) for row in result.skipped] == [(2, "row_heading"), (4, "row_empty")]


def test_sums_titles_and_the_foot_of_a_list_are_no_people(read_text: Callable[..., Any]) -> None:
    closing = {
        "Hombres: 1;;": "row_total",
        "Mujeres;15;": "row_total",
        "25 personas;;": "row_total",
        "Total: 25 personas (15 mujeres, 10 hombres);;": "row_total",
        "Promedio;;35": "row_total",
        "Subtotal Chipoj;;2": "row_total",
        "Total comunidad Xix;;": "row_total",
        "Comunidad Chipoj;;": "row_heading",
        "Observaciones: ninguna;;": "row_footer",
        "Firma del facilitador;;": "row_footer",
    }
    result = read_text("Nombre;Sexo;Edad\nAna Xol;F;\n" + "\n".join(closing) + "\n")
    assert [row.values["name"] for row in result.people] == ["Ana Xol"]
    assert [row.reason for row in result.skipped] == list(closing.values())


def test_a_name_that_is_too_long_is_told_as_that(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre\n" + "Ixtzʼunün " * 30 + "\nAna Xol\n")
    assert [row.reason for row in result.skipped] == ["row_name_too_long"]


def test_municipalities_of_one_name_are_told_apart_by_the_department(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Municipio;Departamento\nAna;Comalapa;Chimaltenango\nEva;Santa Bárbara;\n")
    assert result.people[0].values["municipality"] == "0404"
    assert result.people[1].values["municipality"] == "Santa Bárbara"
    assert (3, "municipality", "unclear_value") in result.flags()


def test_remarks_propose_and_are_not_imported(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;Obs.\nAna;no sabe firmar\nEva;viene en moto\n")
    assert [row.values for row in result.people] == [{"name": "Ana"}, {"name": "Eva"}]
    assert [(flag.code, flag.shown) for flag in result.people[0].flags] == [("proposed_from_remarks", "thumbprint")]


def test_letters_of_columns_follow_the_spreadsheet() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_sums_at_the_foot_do_not_hide_that_a_column_holds_marks(read_text: Callable[..., Any]) -> None:
    heads = "Nombre;Sexo;;Pueblo;;DPI\n;H;M;Maya;Ladino;\n"
    people = "Ana;;X;X;;8646825810101\nLuis;X;;;X;8495879641401\nEva;;X;X;;\n"
    for sums in ("Total;1;2;2;1;\n", ";1;2;2;1;\n", "Total de participantes;3;;;;\n", "TOTALES;;;;;\n;1;2;2;1;\n"):
        result = read_text(heads + people + sums)
        assert [row.values.get("sex") for row in result.people] == ["f", "m", "f"], sums
        assert [row.values.get("people") for row in result.people] == ["maya", "ladino", "maya"], sums
        assert result.flags() == set()


def test_one_odd_cell_among_marks_is_told_and_no_x_becomes_a_sex(read_text: Callable[..., Any]) -> None:
    people = "".join(f"Persona {letter};;X\n" for letter in "ABCDEFGH")
    result = read_text("Nombre;Sexo;\n;H;M\nLuis;X;\nNoé;duda;\n" + people)
    assert [row.values.get("sex") for row in result.people] == ["m", None, *["f"] * 8]
    assert result.flags() == {(4, "sex", "unclear_value")}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("C.I.", Field.NATIONAL_ID),
        ("CI", Field.NATIONAL_ID),
        ("C.I. / Pasaporte", Field.NATIONAL_ID),
        ("DUI", Field.NATIONAL_ID),
        ("CURP", Field.NATIONAL_ID),
        ("Nº Doc.", Field.NATIONAL_ID),
        ("Doc. Identidad", Field.NATIONAL_ID),
        ("Número documento", Field.NATIONAL_ID),
        ("ID No.", Field.NATIONAL_ID),
        ("Passport", Field.NATIONAL_ID),
        ("Apellido1", Field.SURNAMES),
        ("Nombre2", Field.GIVEN_NAMES),
        ("A. Materno", Field.SURNAMES),
        ("Fec. Nacimiento", Field.BIRTH_DATE),
        ("Date de naiss.", Field.BIRTH_DATE),
        ("Data de nasc.", Field.BIRTH_DATE),
        ("D.O.B.", Field.BIRTH_DATE),
        ("Section communale", Field.COMMUNITY),
        ("Mobile No.", Field.PHONE),
        ("Cód. Mpio", Field.MUNICIPALITY),
        ("Ressort", Field.MUNICIPALITY),
        ("Voornaam", Field.GIVEN_NAMES),
        ("Achternaam", Field.SURNAMES),
        ("Tipo de documento", None),
        ("Dirección", None),
    ],
)
def test_headers_of_other_countries_are_known(header: str, field: Field | None) -> None:
    assert field_named(header)[0] is field


def test_a_column_with_data_and_no_title_is_told(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre completo;;Sexo;\nAna;Xol Caal;F;\nLuis;Tum;M;\n")
    assert [finding.parameters for finding in result.plan.findings] == [{"columns": "B («Xol Caal»)"}]
    assert result.findings() == {"untitled_columns"}


@pytest.mark.parametrize(
    ("heads", "name"),
    [
        ("Paterno;Materno;Nombre(s)", "Guadalupe Hernández Ruiz"),
        ("Apellido 1;Apellido 2;Nombre", "Guadalupe Hernández Ruiz"),
    ],
)
def test_each_surname_is_part_of_the_name(read_text: Callable[..., Any], heads: str, name: str) -> None:
    assert read_text(f"{heads};Sexo\nHernández;Ruiz;Guadalupe;Mujer\n").people[0].values["name"] == name


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("NIF/CIN", Field.NATIONAL_ID),
        ("B'i'aj / Nombre", Field.NAME),
        ("Celular/WhatsApp", Field.PHONE),
        ("Nombre/Organización", Field.PARTY),
        ("Tipo/Nombre del evento", None),
    ],
)
def test_on_both_sides_of_a_slash_a_header_says_the_same_twice(header: str, field: Field | None) -> None:
    assert field_named(header)[0] is field


def test_beside_marks_for_woman_and_man_another_mark_is_neither(read_text: Callable[..., Any]) -> None:
    result = read_text("Nombre;H;M;Otro\nAna Pú;;X;\nLuis Xo;X;;\nAle Tol;;;X\n")
    assert [row.values["sex"] for row in result.people] == ["f", "m", "x"]
    result = read_text("Nombre;Maya;Otro\nAna Pú;X;\nAle Tol;;X\n")
    assert "sex" not in result.people[1].values


def test_marks_that_number_a_list_written_in_one_column_are_no_part_of_the_names(read_text: Callable[..., Any]) -> None:
    lines = "PARTICIPANTES", "1. María Toc", "2) Pablo Sut", "3.- Inés Batz", "• Eva Xo", "- Luis Sis"
    names = [row.values["name"] for row in read_text("\n".join(lines)).people]
    assert names == ["María Toc", "Pablo Sut", "Inés Batz", "Eva Xo", "Luis Sis"]
