"""What stands in the column of names and is no person: who signs the list, its titles once more, its sections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

NUMBERED = "No,Nombre,Sexo,Organización\n1,Ana Pú,M,X\n2,Luis Sis,H,Y\n"
BARE = "Nombre,Sexo,Organización\nAna Pú,M,X\nLuis Sis,H,Y\n"


def _names(result: Any) -> list[str]:
    return [row.values["name"] for row in result.people]


def _skipped(result: Any) -> list[str]:
    return [row.reason.removeprefix("row_") for row in result.skipped]


def test_who_signs_a_list_below_it_is_not_in_it(read_text: Callable[..., Any]) -> None:
    signed = ",,,\n,(f) ______________,,\n,Ing. Rudy Mazariegos,,\n,Director DDPP,,\n,Sello,,\n"
    result = read_text(NUMBERED + signed)
    assert _names(result) == ["Ana Pú", "Luis Sis"]
    assert _skipped(result) == ["empty", *["footer"] * 4]
    signed = ",,\nf.____________,,\nIng. Rudy Mazariegos,,\nDirector DDPP,,\n"
    assert _names(read_text(BARE + signed)) == ["Ana Pú", "Luis Sis"]


def test_what_closes_a_list_in_words_is_not_in_it(read_text: Callable[..., Any]) -> None:
    closing = ",Guatemala 5 de marzo de 2025,,\n,No habiendo más que hacer constar,,\n,,Firma:,____\n,,Nombre:,Rudy M\n"
    result = read_text(NUMBERED + "Total de hombres: 1,,,\n" + closing)
    assert _names(result) == ["Ana Pú", "Luis Sis"]
    assert _skipped(result) == ["total", *["footer"] * 4]


@pytest.mark.parametrize("mark", ["Hoja 2 de 2", "Pág. 2", "- 2 -", "Van...", "Continúa"])
def test_the_end_of_a_page_is_no_person_and_not_the_end_of_the_list(read_text: Callable[..., Any], mark: str) -> None:
    result = read_text(f"{BARE}{mark},,\nEva Xo,,\n")
    assert _names(result) == ["Ana Pú", "Luis Sis", "Eva Xo"]
    assert _skipped(result) == ["footer"]


def test_the_title_of_a_list_is_no_person_on_its_second_page(read_text: Callable[..., Any]) -> None:
    title = "MUNICIPALIDAD DE NEBAJ,,\n"
    result = read_text(f"{title}{BARE}{title}Nombre,Sexo,Organización\nEva Xo,M,\n")
    assert _names(result) == ["Ana Pú", "Luis Sis", "Eva Xo"]
    assert _skipped(result) == ["heading", "header_again"]


def test_a_name_alone_in_a_numbered_list_is_left_out_for_a_person_to_look_at(read_text: Callable[..., Any]) -> None:
    result = read_text(NUMBERED + ",Gobierno,,\n3,Eva Xo,,\n,Rosa Tol,M,\n")
    assert _names(result) == ["Ana Pú", "Luis Sis", "Eva Xo", "Rosa Tol"]
    assert _skipped(result) == ["apart"]


def test_who_was_added_without_a_number_is_never_taken_for_the_foot(read_text: Callable[..., Any]) -> None:
    assert _names(read_text(NUMBERED + "Subtotal,2,,\n,Rosa Tol,M,\n"))[-1] == "Rosa Tol"
    result = read_text(NUMBERED + ",f) ____________,,\n,Rudy Mazariegos,,Ana Ruiz\n")
    assert _skipped(result) == ["footer", "apart"]


def test_names_alone_are_people_where_the_list_has_nothing_else(read_text: Callable[..., Any]) -> None:
    assert len(_names(read_text("Nombre,Sexo\nAna Pú,\n\nLuis Sis,\nSubtotal: 2,\nEva Xo,\n"))) == 3
    assert len(_names(read_text("Nombre,Sexo\nAna Pú,M\n\nLuis Sis,\n\nEva Xo,\n"))) == 3


def test_headers_of_a_file_put_behind_another_are_no_person(read_text: Callable[..., Any]) -> None:
    assert _names(read_text("\ufeffNombre,Sexo\nAna Pú,F\n\ufeffNombre,Sexo\nLuis Sis,M\n")) == ["Ana Pú", "Luis Sis"]


def test_what_cannot_be_a_name_is_told(read_text: Callable[..., Any]) -> None:
    result = read_text("No,Nombre,Sexo\n1,Ana Pú,F\n2,Vacante,\n3,Fecha de nacimiento,\nEva Xo,F,\n")
    assert _names(result) == ["Ana Pú"]
    assert _skipped(result) == ["no_name"] * 3
