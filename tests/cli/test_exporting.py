"""A process leaves through the command line in the format of the file's ending, and comes in again as it was."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process


def _export(mesa: CommandLine, name: str, *words: object) -> Path:
    target = mesa.folder / name
    told = mesa.done("export", "--process", "agua", "-o", target, *words)
    assert told["file"] == str(target)
    assert all(Path(file).exists() for file in told["files"])
    return target


def test_what_came_in_goes_out_and_comes_into_an_empty_workspace_as_the_same(
    mesa: CommandLine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first = _export(mesa, "una.json")
    other = CommandLine(tmp_path_factory.mktemp("otra"))
    other.done("init", "--name", "Juana Tum")
    assert other.done("import", first)["added"] > 0
    assert _export(other, "dos.json").read_bytes() == first.read_bytes()
    given, come = highland_process(), json.loads(first.read_bytes())
    assert come["process"] == given["process"]
    assert [each["key"] for each in come["sessions"][0]["notes"]] == ["n1", "n2"]


def test_private_notes_never_leave(mesa: CommandLine) -> None:
    mesa.done("note", "s1", "SOLO MÍO", "--visibility", "private")
    for name in ("a.json", "a.csv", "a.xlsx", "a.ods", "a.ics"):
        assert "SOLO MÍO".encode() not in _export(mesa, name).read_bytes()


def test_an_anonymous_export_names_nobody_and_keeps_decades(mesa: CommandLine) -> None:
    text = _export(mesa, "a.json", "--anonymous").read_text(encoding="utf-8")
    for telling in ("Tz’unun", "Domingo", "turbio", "1990-", '"p1"'):
        assert telling not in text
    assert json.loads(text)["participants"][0]["birth_decade"] == 1990
    answer = mesa("import", mesa.folder / "a.json")
    assert (answer.code, answer.refusal) == (3, "exchange.anonymous")


def test_a_csv_that_is_exported_adds_nothing_when_it_comes_back(mesa: CommandLine) -> None:
    mesa.done("edit", "agua", "personal_fields=sex,birth_year,language")
    mesa.done("edit", "p1", "language=quc")
    mesa.done("edit", "p2", "position==1+1", "language=kek", "languages=kek,es")
    file = _export(mesa, "lista.csv")
    cells = [cell for row in csv.reader(io.StringIO(file.read_text("utf-8-sig"))) for cell in row]
    assert "'=1+1" in cells
    told = mesa.done("import", file)
    assert (told["added"], told["updated"], told["unchanged"]) == (0, 0, 2)
    assert mesa.done("show", "p2")["position"] == "=1+1"


@pytest.mark.parametrize("name", ["gente.csv", "gente.xlsx", "gente.ods"])
def test_who_is_reserved_comes_back_under_their_pseudonym_as_the_same(mesa: CommandLine, name: str) -> None:
    mesa.done("edit", "agua/p1", "pseudonym=La señora de arriba", "reserved=true")
    answer = mesa("import", _export(mesa, name), "--process", "agua")
    assert (answer.code, answer.data["conflicts"], answer.data["added"], answer.data["updated"]) == (0, [], 0, 0)


@pytest.mark.parametrize("name", ["a.docx", "a", "nada/a.json"])
def test_where_it_cannot_be_written_is_told_and_nothing_is_left(mesa: CommandLine, name: str) -> None:
    answer = mesa("export", "--process", "agua", "-o", mesa.folder / name)
    assert answer.code == 3
    assert not (mesa.folder / name).exists()


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("localc") is None, reason="LibreOffice has no tables here")
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_libreoffice_opens_what_is_exported(mesa: CommandLine, tmp_path: Path, kind: str) -> None:
    file = _export(mesa, f"lista.{kind}")
    words = ["soffice", f"-env:UserInstallation={(tmp_path / 'perfil').as_uri()}", "--headless", "--convert-to", "csv"]
    subprocess.run([*words, "--outdir", str(tmp_path), str(file)], check=True, capture_output=True, timeout=180)
    assert "Domingo Ich" in (tmp_path / "lista.csv").read_text(encoding="latin-1")
