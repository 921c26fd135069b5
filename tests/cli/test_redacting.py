"""`redact` on the command line: what it says first, what it asks for, what is left, and what an import may not undo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facilitator_app.messages import LANGUAGES
from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process

WORDS = ("--reason", "Lo pidió")


def _phone(mesa: CommandLine) -> str | None:
    phone: str | None = mesa.done("show", "p1").get("phone")
    return phone


@pytest.fixture
def with_phone(mesa: CommandLine) -> dict[str, object]:
    """The process file again, with the telephone of a person."""
    data = highland_process()
    data["process"]["personal_fields"] = ["sex", "phone"]
    data["participants"][0]["phone"] = "5555 1234"
    mesa.done("import", mesa.write("con-telefono.json", data))
    assert _phone(mesa) == "5555 1234"
    return data


def test_nothing_goes_before_it_was_said_what_and_confirmed(mesa: CommandLine) -> None:
    text = mesa.done("show", "n1")["text"]
    preview = mesa.done("redact", "n1", *WORDS, "--dry-run")
    assert preview["redacted"] is False
    assert [(one["key"], one["fields"]) for one in preview["taken"]] == [("n1", ["text"])]
    assert preview["entries"] >= 1
    asked = mesa("redact", "n1", *WORDS)
    assert (asked.code, asked.refusal) == (3, "redaction.not_confirmed")
    assert "memorias USB" in asked.err
    assert mesa.done("show", "n1")["text"] == text
    done = mesa.done("redact", "n1", *WORDS, "--for-good")
    assert done["redacted"] is True
    assert mesa.done("show", "n1")["text"] == "(retirado)"
    assert mesa.done("check")["ok"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_it_in_their_language(mesa: CommandLine, language: str) -> None:
    answer = mesa.bare(
        "--workspace", mesa.workspace, "--passphrase-file", mesa.passphrase_file, "--lang", language,
        "redact", "p1", "--said-too", *WORDS, "--dry-run",
    )  # fmt: skip
    assert answer.code == 0
    assert len(answer.out.splitlines()) >= 4
    assert "{" not in answer.out


def test_a_reason_is_needed_and_nonsense_is_a_mistake_of_usage(mesa: CommandLine) -> None:
    assert mesa("redact", "n1", "--for-good").code == 2
    assert mesa("redact", "nada", *WORDS, "--for-good").code == 2
    assert mesa("redact", "n1", "--field", "nada", *WORDS, "--for-good").code == 2
    assert mesa("redact", "n1", *WORDS, "--for-good", "--dry-run").code == 2
    assert mesa("redact", "n1", "--field", "kind", *WORDS, "--for-good").refusal == "redaction.needed_field"


def test_the_file_it_came_from_does_not_bring_it_back(mesa: CommandLine, with_phone: dict[str, object]) -> None:
    mesa.done("redact", "p1", "--field", "phone", *WORDS, "--for-good")
    assert _phone(mesa) is None
    again = mesa.done("import", mesa.write("otra-vez.json", with_phone))
    assert (again["added"], again["updated"]) == (0, 0)
    assert _phone(mesa) is None


def test_a_closed_acta_stays_as_it_is_and_is_named(mesa: CommandLine) -> None:
    text = mesa.done("show", "n1")["text"]
    mesa.done("minutes", "s1", "-o", mesa.folder / "acta.pdf", "--final")
    done = mesa("redact", "n1", *WORDS, "--for-good")
    assert done.code == 7
    (document,) = done.data["documents"]
    assert document["type"] == "frozen_document"
    assert mesa("verify", mesa.folder / "acta.pdf").code == 0
    refused = mesa("redact", document["id"], *WORDS, "--for-good")
    assert (refused.code, refused.refusal) == (3, "redaction.stands")
    assert text not in {one["text"] for one in mesa("list", "notes").items}


def test_every_copy_that_this_laptop_knows_of_is_named(mesa: CommandLine) -> None:
    mesa.done("backup", "-o", mesa.folder / "copia")
    beside = mesa.workspace / "backups" / "antes.backup"
    shutil.copy(mesa.folder / "copia", beside)
    (mesa.workspace / "kept" / "2026-11-01").mkdir(parents=True)
    named = mesa.done("redact", "n1", *WORDS, "--dry-run")["backups"]
    assert {Path(one).name for one in named} == {"copia", "antes.backup", "2026-11-01"}


def test_who_receives_it_is_told_that_words_were_taken_out(mesa: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "beto"
    folder.mkdir()
    beto, bundle = CommandLine(folder), tmp_path / "paquete"
    beto.done("init", "--name", "Beto Choc")
    beto.done("card", "-o", folder / "tarjeta")
    mesa.done("admit", folder / "tarjeta", "--role", "facilitator", "-o", folder / "invitacion")
    beto.done("join", folder / "invitacion")
    mesa.done("bundle", "export", "-o", bundle)
    assert beto.done("bundle", "import", bundle)["taken_out"] == 0
    mesa("redact", "n1", "--reason", "La persona lo pidió.", "--for-good")
    mesa.done("bundle", "export", "-o", bundle)
    told = beto("bundle", "import", bundle, json=False)
    assert told.code == 0
    assert "sacó para siempre palabras o datos, una vez" in told.out
    assert beto.done("bundle", "import", bundle)["taken_out"] == 0
    assert mesa.done("status")["taken_out"] == 0
