"""The follow-up report on the command line: printed for the parties or for the team, and verified as any paper."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command_line import CommandLine
from tests.documents.pdf_rules import whole_text


def _printed(mesa: CommandLine, *words: object) -> tuple[Path, str]:
    target = mesa.folder / "informe.pdf"
    mesa.done("follow-up", "agua", "-o", target, *words)
    return target, whole_text(target.read_bytes())


def test_a_report_is_printed_in_the_language_of_the_table_and_verified(mesa: CommandLine) -> None:
    target, text = _printed(mesa)
    assert "Publicar las lecturas" in text
    assert "No consta." in text
    answer = mesa("verify", target)
    assert (answer.code, answer.data["finding"], answer.data["origin_proven"]) == (7, "coherent", False)


def test_the_paper_and_the_day_from_which_it_counts_can_be_named(mesa: CommandLine) -> None:
    _, text = _printed(mesa, "--paper", "a4", "--since", "2026-03-01")
    assert "del 1 de marzo de 2026 al" in text
    answer = mesa("follow-up", "agua", "-o", mesa.folder / "x.pdf", "--since", "ayer")
    assert answer.code == 2
    assert not (mesa.folder / "x.pdf").exists()


def test_a_report_for_the_team_says_that_it_is_not_handed_out(mesa: CommandLine) -> None:
    assert "No se entrega." not in _printed(mesa)[1]
    assert "No se entrega." in _printed(mesa, "--team")[1]


def test_a_table_that_is_not_there_leaves_no_file(mesa: CommandLine) -> None:
    answer = mesa("follow-up", "nada", "-o", mesa.folder / "x.pdf")
    assert (answer.code, answer.refusal) == (2, "record.unknown")
    assert not (mesa.folder / "x.pdf").exists()
