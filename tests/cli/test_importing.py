"""Rosters and process JSON on the command line: what is told, what is refused, and what a full disk leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process
from tests.store.workspace import files_limited_to

COUNTS = ("added", "updated", "unchanged")
HEADER = "Nombre;Organización;Sexo;Año de nacimiento"


def _roster(mesa: CommandLine, *rows: str, name: str = "lista.csv") -> Path:
    return mesa.write(name, "\n".join((HEADER, *rows)) + "\n")


def _counts(data: dict[str, object]) -> tuple[object, ...]:
    return tuple(data[name] for name in COUNTS)


def test_a_roster_is_shown_first_and_brought_in_when_it_is_said(mesa: CommandLine) -> None:
    file = _roster(mesa, "Ana Xol;COCODE Norte;Mujer;1987", "Luis Tum;COCODE Norte;Hombre;1960")
    before = mesa.done("status")["spaces"]
    shown = mesa.done("import", file, "--dry-run")
    assert _counts(shown) == (2, 0, 0)
    assert {each["header"]: each["field"] for each in shown["columns"]} == {
        "Nombre": "name", "Organización": "party", "Sexo": "sex", "Año de nacimiento": "birth_year"
    }  # fmt: skip
    assert mesa.done("status")["spaces"] == before
    assert _counts(mesa.done("import", file, "--process", "agua")) == (2, 0, 0)
    assert _counts(mesa.done("import", file)) == (0, 0, 2)
    assert len(mesa("list", "participants").items) == 4


def test_what_is_to_know_of_the_whole_file_is_told_when_it_is_brought_in_too(mesa: CommandLine) -> None:
    answer = mesa("import", _roster(mesa, "Ana Xol;COCODE;Mujer;1987", name="lista.xls"))
    (finding,) = answer.data["findings"]
    assert finding["code"] == "roster.finding_other_kind"
    assert finding["what"] in answer.err


def test_rows_that_name_nobody_and_likely_twins_are_told(mesa: CommandLine) -> None:
    answer = mesa("import", _roster(mesa, "Domingo Ich;;;", ";COCODE;;1980", ";;;"))
    assert answer.code == 7
    assert _counts(answer.data) == (1, 0, 0)
    assert [(skip["row"], skip["reason"]) for skip in answer.data["skipped"]] == [
        (3, "roster.row_no_name"), (4, "roster.row_empty")
    ]  # fmt: skip
    (pair,) = answer.data["possible_duplicates"]
    assert {pair["first"]["where"], pair["second"]["where"]} == {"p2", 2}


def test_what_changed_here_and_in_the_file_is_a_conflict_and_what_changed_only_here_stays(mesa: CommandLine) -> None:
    file = _roster(mesa, "Ana Xol;COCODE;Mujer;1987")
    key = mesa.done("import", file)["process"]
    assert key
    person = next(each for each in mesa("list", "participants").items if each["name"] == "Ana Xol")
    mesa.done("edit", person["id"], "birth_year=1988", "position=Vocal")
    assert _counts(mesa.done("import", file)) == (0, 0, 1)
    answer = mesa("import", _roster(mesa, "Ana Xol;COCODE;Mujer;1989"))
    assert answer.code == 7
    (conflict,) = answer.data["conflicts"]
    assert (conflict["field"], conflict["in_file"], conflict["here"]) == ("birth_year", "1989", "1988")
    shown = mesa.done("show", person["id"])
    assert (shown["birth_year"], shown["position"]) == (1988, "Vocal")


def test_several_files_come_in_together_and_a_refused_one_stops_all_of_them(mesa: CommandLine) -> None:
    one, other = _roster(mesa, "Ana Xol;;;", name="a.csv"), _roster(mesa, "Luis Tum;;;", name="b.csv")
    answer = mesa("import", one, other, mesa.write("mala.csv", "columna\n1\n"))
    assert (answer.code, answer.refusal) == (3, "roster.no_name_column")
    assert len(mesa("list", "participants").items) == 2
    told = mesa.done("import", one, other)
    assert told["added"] == 2
    assert [file["added"] for file in told["files"]] == [1, 1]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("vacio.csv", b"", 3),
        ("mesa.json", b"", 3),
        ("mesa.json", b'{"format": "facilitator-process/1", "process": {"key": "a", "title": "b", "colour": 1}}', 3),
        ("roto.xlsx", b"PK\x03\x04" + bytes(200), 5),
        ("roto.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), 5),
        ("ruido.ods", bytes(range(256)) * 4, 3),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_name_and_changes_nothing(
    mesa: CommandLine, name: str, content: bytes, code: int
) -> None:
    answer = mesa("import", mesa.write(name, content))
    assert answer.code == code
    assert name in answer.data["error"]["what"]
    assert "No se cambió nada." in answer.err


def test_the_process_must_be_said_where_there_are_several(mesa: CommandLine) -> None:
    mesa.done("import", mesa.write("otra.json", highland_process("bosque")))
    file = _roster(mesa, "Ana Xol;;;")
    assert mesa("import", file).refusal == "cli.needs_process"
    assert mesa.done("import", file, "--process", "bosque")["added"] == 1


def test_a_mapping_says_what_the_columns_are(mesa: CommandLine) -> None:
    file = mesa.write("raro.csv", "quien;de donde\nAna Xol;Saqja\n")
    assert mesa("import", file).refusal == "roster.no_name_column"
    mapping = mesa.write("columnas.json", {"columns": {"quien": "name", "de donde": "party"}})
    assert mesa.done("import", file, "--mapping", mapping)["added"] == 1


def test_a_disk_that_fills_up_between_steps_keeps_what_is_in_and_the_same_order_goes_on(mesa: CommandLine) -> None:
    people = [f"Persona {number};Parte;Mujer;1980" for number in range(1500)]
    file = _roster(mesa, *people)
    with files_limited_to(3_000_000):
        answer = mesa("import", file)
    assert answer.code == 7, answer
    assert answer.data["error"]["code"] == "vault.storage_failed"  # what a limit on files gives
    kept = len(mesa("list", "participants").items) - 2
    assert 0 < kept < 1500
    assert answer.data["added"] == kept
    assert mesa.done("import", file)["added"] == 1500 - kept
    assert mesa.done("check")["ok"] is True


def test_personal_details_that_a_process_did_not_choose_stay_and_are_told(mesa: CommandLine) -> None:
    person = {"key": "p9", "name": "Eva Ixcoy", "sex": "f", "phone": "5555 1234", "national_id": "8646825810101"}
    chosen: dict[str, Any] = {"key": "tierra", "title": "Mesa de tierra", "country": "GT", "personal_fields": ["sex"]}
    document: dict[str, Any] = {"format": "facilitator-process/1", "process": chosen, "participants": [person]}
    answer = mesa("import", mesa.write("tierra.json", document))
    assert (answer.code, answer.data["not_kept"]) == (0, {})
    assert answer.data["not_chosen"] == {"national_id": 1, "phone": 1}
    assert "DPI" in answer.err
    assert mesa.done("show", "tierra/p9")["phone"] == "5555 1234"
    later = {**document, "process": {"key": "tierra", "title": "Mesa de tierra"}}
    assert mesa.done("import", mesa.write("tierra.json", later))["not_chosen"] == {"national_id": 1, "phone": 1}
    more = {**document, "process": {**chosen, "personal_fields": ["sex", "phone", "national_id"],
                                    "personal_fields_reason": "Para avisar"}}  # fmt: skip
    assert mesa.done("import", mesa.write("tierra.json", more))["not_chosen"] == {}


def test_a_mistyped_personal_code_turns_nobody_into_somebody_else(mesa: CommandLine) -> None:
    mesa.done("edit", "agua", "personal_fields=national_id", "personal_fields_reason=Lo pide la ley")
    first = mesa.write("uno.csv", "Nombre;DPI\nEulalia Josefa Pérez;8646825810101\n")
    mesa.done("import", first, "--process", "agua")
    wrong = mesa.done("import", mesa.write("dos.csv", "Nombre;DPI\nJuan Pop;8646825810101\n"), "--process", "agua")
    assert _counts(wrong) == (1, 0, 0)
    assert [pair["likeness"] for pair in wrong["possible_duplicates"]] == ["same_id"]
    names = {each["name"] for each in mesa("list", "participants").items}
    assert {"Eulalia Josefa Pérez", "Juan Pop"} <= names


def test_a_name_that_was_corrected_beside_the_same_code_stays_the_same_person(mesa: CommandLine) -> None:
    mesa.done("edit", "agua", "personal_fields=national_id", "personal_fields_reason=Lo pide la ley")
    first = mesa.write("uno.csv", "Nombre;DPI\nEulalia Josefa Peres;8646825810101\n")
    mesa.done("import", first, "--process", "agua")
    right = mesa.write("dos.csv", "Nombre;DPI\nEulalia Josefa Pérez Gómez;8646825810101\n")
    assert _counts(mesa.done("import", right, "--process", "agua")) == (0, 1, 0)
