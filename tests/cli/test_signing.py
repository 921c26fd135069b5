"""Sealing and verifying on the command line, with the keys and exit codes that scripts read."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.exchange.screen_signing import sign_on_screen
from facilitator_app.queries.frozen_documents import chosen_revision
from facilitator_app.store.records.finding import find_record
from facilitator_app.workspace import Workspace
from tests.cli.command_line import PASSPHRASE, CommandLine
from tests.documents.drawings import scribble


def _sign(mesa: CommandLine, person: str, number: int = 0) -> None:
    with Workspace.open(mesa.workspace, Passphrase(PASSPHRASE)) as workspace, workspace.vault.begin("test") as tx:
        session = find_record(tx, "s1", "session").id
        who = find_record(tx, person, "participant").id
        sign_on_screen(tx, chosen_revision(tx, session).id, who, scribble(number), agreed=True)


def _sealed(mesa: CommandLine, name: str = "sellada.pdf") -> tuple[Path, dict[str, object]]:
    target = mesa.folder / name
    return target, mesa.done("sign", "s1", "-o", target)


def test_the_newest_final_acta_is_sealed_with_who_signed_so_far(mesa: CommandLine) -> None:
    final = mesa.done("minutes", "s1", "-o", mesa.folder / "acta.pdf", "--final")
    _sign(mesa, "p1")
    target, told = _sealed(mesa)
    assert set(told) == {"file", "revision", "code", "sha256", "signatures"}
    assert told["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    assert (told["revision"], told["code"], told["signatures"]) == (1, final["code"], 2)
    assert target.read_bytes().startswith((mesa.folder / "acta.pdf").read_bytes())
    again, _ = _sealed(mesa, "otra.pdf")
    assert again.read_bytes() == target.read_bytes()


def test_verify_lists_every_signature_with_its_time_by_the_clock_of_the_device(mesa: CommandLine) -> None:
    mesa.done("minutes", "s1", "-o", mesa.folder / "acta.pdf", "--final")
    _sign(mesa, "p1")
    target, told = _sealed(mesa)
    found = mesa.done("verify", target)
    assert (found["finding"], found["origin_proven"], found["code"]) == ("identical", True, told["code"])
    ink, seal = found["signatures"]
    assert (ink["kind"], ink["who"], ink["clock"], ink["intact"]) == ("on_screen", "María Tz’unun", "device", True)
    assert (seal["kind"], seal["who"]) == ("seal", "Rosa Morales")
    assert ink["at"]
    assert mesa.done("verify", mesa.folder / "acta.pdf")["signatures"] == []
    said = mesa("verify", target, json=False)
    assert "Firma simple en pantalla de María Tz’unun" in said.out
    assert "según el reloj del equipo; íntegra" in said.out


def test_there_is_nothing_to_seal_before_the_acta_is_final(mesa: CommandLine) -> None:
    answer = mesa("sign", "s1", "-o", mesa.folder / "x.pdf")
    assert (answer.code, answer.refusal) == (3, "minutes.never_frozen")
    assert not (mesa.folder / "x.pdf").exists()


def test_a_file_that_was_changed_or_cut_back_is_damaged(mesa: CommandLine) -> None:
    mesa.done("minutes", "s1", "-o", mesa.folder / "acta.pdf", "--final")
    _sign(mesa, "p1")
    target, _ = _sealed(mesa)
    whole = target.read_bytes()
    before_the_seal = whole[: whole.rindex(b"%%EOF\n", 0, len(whole) - 6) + 6]
    for bad in (whole[:-2000] + whole[-1999:], whole + b"\n1 0 obj\n<<>>\nendobj\n%%EOF\n", before_the_seal):
        target.write_bytes(bad)
        assert mesa("verify", target).code == 5


def test_a_sealed_acta_without_its_record_is_proven_by_the_key_of_a_device_that_takes_part(
    mesa: CommandLine, joined: CommandLine, tmp_path: Path
) -> None:
    mesa.done("minutes", "s1", "-o", mesa.folder / "acta.pdf", "--final")
    _sign(mesa, "p1")
    target, _ = _sealed(mesa)
    found = joined.done("verify", target)
    assert (found["finding"], found["origin_proven"]) == ("sealed", True)
    (tmp_path / "nobody").mkdir()
    nobody = CommandLine(tmp_path / "nobody")
    answer = nobody("verify", target)
    assert (answer.code, answer.data["finding"], len(answer.data["signatures"])) == (7, "coherent", 2)


def test_who_only_observes_seals_nothing(mesa: CommandLine, tmp_path: Path) -> None:
    mesa.done("minutes", "s1", "-o", mesa.folder / "acta.pdf", "--final")
    (tmp_path / "obs").mkdir()
    observer = CommandLine(tmp_path / "obs")
    observer.done("init", "--name", "Olga Observa")
    observer.done("card", "-o", observer.folder / "tarjeta")
    invitation = observer.folder / "invitacion"
    mesa.done("admit", observer.folder / "tarjeta", "--role", "observer", "-o", invitation)
    observer.done("join", invitation)
    mesa.done("bundle", "export", "-o", observer.folder / "paquete")
    observer.done("bundle", "import", observer.folder / "paquete")
    answer = observer("sign", "s1", "-o", observer.folder / "x.pdf")
    assert (answer.code, answer.refusal) == (3, "process.no_team")


def test_nothing_that_seals_is_read_before_somebody_seals_or_verifies_a_sealed_file() -> None:
    heavy = "{'pyhanko', 'aiohttp', 'asn1crypto'} & set(sys.modules)"
    read = "import sys, facilitator_app.cli.paper, facilitator_app.desktop.screens.minutes.screen"
    subprocess.run([sys.executable, "-c", f"{read}; sys.exit(bool({heavy}))"], check=True)
