"""Sharing on the command line: the exit codes and the JSON that scripts rely on, and what people are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.store.sharing.sent_bundles import sent_bundles
from facilitator_app.wire.bundle import MAGIC
from facilitator_app.workspace import Workspace
from tests.cli.command_line import PASSPHRASE, CommandLine
from tests.cli.documents import highland_process


@pytest.fixture
def beto(tmp_path: Path) -> CommandLine:
    """Beto's workspace, in no programme yet."""
    folder = tmp_path / "beto"
    folder.mkdir()
    cli = CommandLine(folder)
    cli.done("init", "--name", "Beto Choc")
    return cli


@pytest.fixture
def invited(mesa: CommandLine, beto: CommandLine) -> tuple[CommandLine, CommandLine]:
    """Rosa coordinates and has let Beto in, who has joined."""
    beto.done("card", "-o", beto.folder / "tarjeta")
    mesa.done("admit", beto.folder / "tarjeta", "--role", "facilitator", "-o", beto.folder / "invitacion")
    beto.done("join", beto.folder / "invitacion")
    return mesa, beto


def test_two_people_can_read_the_same_fingerprints_to_each_other(mesa: CommandLine, beto: CommandLine) -> None:
    card = beto.done("card", "-o", beto.folder / "tarjeta")
    admitted = mesa.done("admit", beto.folder / "tarjeta", "--role", "facilitator", "-o", beto.folder / "invitacion")
    assert [one["fingerprint"] for one in admitted["devices"]] == [card["fingerprint"]]
    assert len(admitted["processes"]) == 1
    joined = beto.done("join", beto.folder / "invitacion")
    assert joined["inviter"] == "Rosa Morales"
    assert joined["inviter_fingerprint"] == mesa.done("status")["fingerprint"]


def test_an_invitation_that_came_damaged_is_told_as_that_and_changes_nothing(
    mesa: CommandLine, beto: CommandLine
) -> None:
    beto.done("card", "-o", beto.folder / "tarjeta")
    mesa.done("admit", beto.folder / "tarjeta", "--role", "facilitator", "-o", beto.folder / "invitacion")
    whole = (beto.folder / "invitacion").read_bytes()
    altered = bytearray(whole)
    altered[len(whole) // 2] ^= 1
    for harmed in (bytes(altered), whole[: len(whole) // 2], whole[: len(MAGIC) + 10]):
        answer = beto("join", beto.write("dañada", harmed))
        assert (answer.code, answer.refusal) == (5, "sync.invitation_damaged")
    assert [space["kind"] for space in beto.done("status")["spaces"]] == ["personal"]
    mesa.done("bundle", "export", "-o", beto.folder / "paquete")
    cut = (beto.folder / "paquete").read_bytes()[:-40]
    assert beto("join", beto.write("cortado", cut)).refusal == "sync.no_invitation"
    assert beto.done("join", beto.folder / "invitacion")["programme"] == "Diálogo"


def test_an_observer_is_told_that_they_may_only_read_and_keeps_private_notes(
    mesa: CommandLine, beto: CommandLine
) -> None:
    beto.done("card", "-o", beto.folder / "tarjeta")
    mesa.done("admit", beto.folder / "tarjeta", "--role", "observer", "-o", beto.folder / "invitacion")
    beto.done("join", beto.folder / "invitacion")
    mesa.done("bundle", "export", "-o", beto.folder / "paquete")
    beto.done("bundle", "import", beto.folder / "paquete")
    assert "usted la lee" in beto("status", json=False).out
    assert "usted la lee" not in mesa("status", json=False).out
    for words in (("note", "s1", "No debo."), ("edit", "n1", "text=Otra cosa"), ("delete", "n1")):
        refused = beto(*words)
        assert (refused.code, refused.refusal) == (3, "log.may_not_write")
        assert "leer, pero no escribir" in refused.err
    assert beto("admit", beto.folder / "tarjeta", "--role", "observer", "-o", "x").refusal == "sync.not_a_manager"
    assert beto.done("note", "s1", "Solo para mí.", "--visibility", "private")["visibility"] == "private"


def test_a_bundle_says_in_json_what_it_brought_and_again_that_it_was_here(
    invited: tuple[CommandLine, CommandLine],
) -> None:
    mesa, beto = invited
    bundle = mesa.folder / "paquete"
    exported = mesa.done("bundle", "export", "-o", bundle)
    assert exported["bytes"] == bundle.stat().st_size
    first = beto("bundle", "import", bundle)
    assert first.code == 0
    assert {"segments_new", "entries_new", "already_had", "rejected", "gaps", "conflicts"} <= first.data.keys()
    assert first.data["entries_new"] == exported["entries"]
    again = beto.done("bundle", "import", bundle, bundle)
    assert (again["segments_new"], again["entries_new"], again["rejected"]) == (0, 0, [])
    assert [one["key"] for one in beto.done("list", "processes")["items"]] == ["agua"]


def test_a_bundle_is_remembered_among_those_that_went(invited: tuple[CommandLine, CommandLine]) -> None:
    mesa, _ = invited
    made = mesa.done("bundle", "export", "-o", mesa.folder / "paquete")
    with Workspace.open(mesa.workspace, Passphrase(PASSPHRASE)) as workspace, workspace.vault.read() as tx:
        (sent,) = sent_bundles(tx)
    assert (sent.file, sent.medium, sent.entries) == ("paquete", mesa.folder.name, made["entries"])


def test_looking_into_a_bundle_takes_nothing_from_it(invited: tuple[CommandLine, CommandLine]) -> None:
    mesa, beto = invited
    bundle = mesa.folder / "paquete"
    mesa.done("bundle", "export", "-o", bundle)
    found = beto.done("bundle", "inspect", bundle)
    assert found["damaged"] == []
    assert sum(space["new"] for space in found["spaces"]) == found["parts"]["segment"]
    assert beto.done("list", "processes")["items"] == []
    assert "Rosa Morales" in beto("bundle", "inspect", bundle, json=False).out


def test_a_damaged_bundle_is_taken_as_far_as_it_is_whole_and_somebody_must_look(
    invited: tuple[CommandLine, CommandLine],
) -> None:
    mesa, beto = invited
    bundle = mesa.folder / "paquete"
    mesa.done("bundle", "export", "-o", bundle)
    cut = mesa.write("cortado", bundle.read_bytes()[:-60])
    answer = beto("bundle", "import", cut)
    assert answer.code == 7
    assert [one["reason"] for one in answer.data["rejected"]] == ["sync.part_cut"]
    assert answer.data["entries_new"] > 0


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        (b"", 5, "wire.no_bundle"),
        (bytes(100_000), 5, "wire.no_bundle"),
        (MAGIC + bytes(100_000), 5, "sync.nothing_usable"),
        (MAGIC.replace(b"1", b"7"), 3, "wire.newer_format"),
    ],
)
def test_what_is_no_bundle_is_refused_with_its_code(beto: CommandLine, data: bytes, code: int, reason: str) -> None:
    answer = beto("bundle", "import", beto.write("algo", data))
    assert (answer.code, answer.refusal) == (code, reason)
    assert beto("bundle", "import", beto.folder / "no-existe").code == 2


def test_the_bundle_of_others_is_refused(mesa: CommandLine, beto: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "carla").mkdir()
    carla = CommandLine(tmp_path / "carla")
    carla.done("init", "--name", "Carla Pop")
    carla.done("card", "-o", carla.folder / "tarjeta")
    mesa.done("admit", carla.folder / "tarjeta", "--role", "facilitator", "-o", carla.folder / "invitacion")
    mesa.done("bundle", "export", "-o", mesa.folder / "paquete")
    answer = beto("bundle", "import", mesa.folder / "paquete")
    assert (answer.code, answer.refusal) == (3, "sync.foreign_bundle")
    answer = beto("join", carla.folder / "invitacion")
    assert (answer.code, answer.refusal) == (3, "sync.invitation_not_for_us")


def test_who_only_facilitates_lets_nobody_in_and_removes_nobody(invited: tuple[CommandLine, CommandLine]) -> None:
    mesa, beto = invited
    rosa = mesa.done("status")["device"]
    answer = beto("revoke", rosa)
    assert (answer.code, answer.refusal) == (3, "sync.not_a_manager")


def test_who_is_removed_is_told_of_no_more(invited: tuple[CommandLine, CommandLine]) -> None:
    mesa, beto = invited
    device = beto.done("status")["device"]
    removed = mesa.done("revoke", device)
    assert (removed["person"], removed["remaining"]) == ("Beto Choc", 0)
    mesa.done("note", "agua/s1", "Después", "--visibility", "team")
    mesa.done("bundle", "export", "-o", mesa.folder / "paquete")
    answer = beto("bundle", "import", mesa.folder / "paquete")
    assert answer.data.get("entries_new", 0) == 0
    assert mesa("revoke", device).refusal == "sync.no_member"


def test_a_process_begun_before_joining_is_shared_once(mesa: CommandLine, beto: CommandLine) -> None:
    beto.done("import", beto.write("tierra.json", highland_process("tierra")))
    assert beto("share", "tierra").refusal == "sync.no_programme"
    beto.done("card", "-o", beto.folder / "tarjeta")
    mesa.done("admit", beto.folder / "tarjeta", "--role", "facilitator", "-o", beto.folder / "invitacion")
    beto.done("join", beto.folder / "invitacion")
    assert beto.done("share", "tierra")["coordinators"] == 1
    assert beto("share", "tierra").refusal == "sync.already_shared"


def test_the_status_says_in_plain_words_what_is_unshared_and_who_has_what(
    invited: tuple[CommandLine, CommandLine],
) -> None:
    mesa, beto = invited
    assert mesa.done("status")["unshared"] > 0
    mesa.done("bundle", "export", "-o", mesa.folder / "ida")
    beto.done("bundle", "import", mesa.folder / "ida")
    beto.done("bundle", "export", "-o", beto.folder / "vuelta")
    mesa.done("bundle", "import", beto.folder / "vuelta")
    status = mesa.done("status")
    assert status["gaps"] == []
    assert {one["lacks"] for one in status["receipts"]} == {0}
    assert "Beto Choc" in mesa("status", json=False).out


@pytest.mark.parametrize("words", [("card",), ("admit", "tarjeta", "--role", "facilitator"), ("bundle", "export")])
def test_a_folder_in_the_place_of_the_file_is_refused_before_anything_is_done(
    mesa: CommandLine, beto: CommandLine, words: tuple[str, ...]
) -> None:
    beto.done("card", "-o", beto.folder / "tarjeta")
    before = mesa.done("list", "devices")
    said = [str(beto.folder / word) if word == "tarjeta" else word for word in words]
    answer = mesa(*said, "-o", beto.folder)
    assert answer.code == 2
    assert answer.data["error"]["code"] == "cli.is_a_folder"
    assert mesa.done("list", "devices") == before


def test_a_removed_device_is_told_so_by_a_stick_and_by_its_status(invited: tuple[CommandLine, CommandLine]) -> None:
    mesa, beto = invited
    mesa.done("bundle", "export", "-o", mesa.folder / "uno")
    beto.done("bundle", "import", mesa.folder / "uno")
    mesa("revoke", "Beto Choc")
    mesa.done("bundle", "export", "-o", mesa.folder / "dos")
    taken = beto("bundle", "import", mesa.folder / "dos")
    assert (taken.code, len(taken.data["put_out_of"])) == (7, 2)
    assert beto.done("status")["put_out_of"] == taken.data["put_out_of"]
    said = beto("status", json=False).out
    assert "Este equipo fue retirado de" in said
    assert "usted la lee" not in said
    assert "fue retirado" not in beto("bundle", "import", mesa.folder / "dos", json=False).out, "it is told once"


def test_where_nobody_coordinates_any_more_the_status_says_so_and_the_way_out_works(
    invited: tuple[CommandLine, CommandLine], tmp_path: Path
) -> None:
    mesa, beto = invited
    for name in ("otra", "nuevo"):
        (tmp_path / name).mkdir()
    other = CommandLine(tmp_path / "otra")
    other.done("init", "--name", "Otra Coordinadora")
    other.done("card", "-o", other.folder / "tarjeta")
    mesa.done("admit", other.folder / "tarjeta", "--role", "coordinator", "-o", other.folder / "invitacion")
    other.done("join", other.folder / "invitacion")
    mesa.done("bundle", "export", "-o", mesa.folder / "uno")
    for each in (other, beto):
        each.done("bundle", "import", mesa.folder / "uno")
    assert "Ya nadie coordina" not in beto("status", json=False).out
    mesa.done("revoke", "Otra Coordinadora")
    other.done("revoke", "Rosa Morales")
    mesa.done("bundle", "export", "-o", mesa.folder / "dos")
    other.done("bundle", "export", "-o", other.folder / "dos")
    beto("bundle", "import", mesa.folder / "dos", other.folder / "dos")
    said = beto("status", json=False).out
    assert said.count("Ya nadie coordina") == 2, "the process and the programme"
    assert "export --process CLAVE -o ARCHIVO.json" in said
    beto.done("export", "--process", "agua", "-o", beto.folder / "agua.json")
    new = CommandLine(tmp_path / "nuevo")
    new.done("init", "--name", "Beto Choc", "--programme", "Diálogo de nuevo")
    new.done("import", beto.folder / "agua.json")
    assert [one["key"] for one in new.done("list", "processes")["items"]] == ["agua"]
    assert new.done("status")["uncoordinated"] == []
