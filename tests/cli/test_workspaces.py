"""Workspaces on the command line: made, opened by words, copied, restored, checked, erased; and what is refused."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from pathlib import Path

import pytest

from facilitator_app.clock import SystemClock
from facilitator_app.workspace import Workspace
from tests.cli.command_line import PASSPHRASE, CommandLine
from tests.store.workspace import files_limited_to, read_only

OTHER = "otra frase de la milpa"


def _opens_with(cli: CommandLine, passphrase: str) -> bool:
    file = cli.write("prueba.txt", passphrase + "\n")
    answer = cli.bare("--workspace", cli.workspace, "--passphrase-file", file, "--json", "status")
    assert answer.code in {0, 4}
    return answer.code == 0


def _set_clock(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    at = datetime.fromisoformat(text).astimezone()
    monkeypatch.setattr(SystemClock, "local", lambda _: at)
    monkeypatch.setattr(SystemClock, "now_ms", lambda _: int(at.timestamp() * 1000))


def test_a_new_workspace_says_who_it_is_of_and_its_twelve_words_once(cli: CommandLine) -> None:
    made = cli.done("init", "--name", "Rosa Morales", "--programme", "Diálogo")
    assert {"person", "device", "fingerprint", "recovery_words"} <= set(made)
    assert len(made["recovery_words"]) == 12
    status = cli.done("status")
    assert [space["title"] for space in status["spaces"] if space["kind"] == "programme"] == ["Diálogo"]
    assert (status["person"], status["device"], status["fingerprint"]) == (
        made["person"], made["device"], made["fingerprint"]
    )  # fmt: skip
    again = cli("init", "--name", "Otra")
    assert (again.code, again.refusal) == (3, "vault.workspace_exists")


def test_people_get_the_words_numbered_as_on_the_sheet(cli: CommandLine) -> None:
    lines = cli("init", "--name", "Rosa", json=False).out.splitlines()
    assert [line.split(".")[0].strip() for line in lines if line[:4].strip().isdigit()] == [
        str(number) for number in range(1, 13)
    ]


def test_a_wrong_passphrase_is_told_apart_from_a_missing_workspace(mesa: CommandLine) -> None:
    assert not _opens_with(mesa, OTHER)
    assert mesa.bare("--workspace", mesa.folder / "nada", "--json", "status").code == 2


def test_the_words_open_it_without_accents_in_any_case_and_set_a_new_passphrase(cli: CommandLine) -> None:
    words = cli.done("init", "--name", "Rosa")["recovery_words"]
    plain = unicodedata.normalize("NFD", " ".join(words)).encode("ascii", "ignore").decode().upper()
    cli.passphrase_file.write_text(OTHER + "\n", encoding="utf-8")
    swapped = cli("recover", "--words-file", cli.write("mal.txt", " ".join([*words[1:], words[0]])))
    assert swapped.code == 4
    told = cli.done("recover", "--words-file", cli.write("hoja.txt", plain + "\n"), "--new-words")
    assert len(told["recovery_words"]) == 12
    assert _opens_with(cli, OTHER)
    assert not _opens_with(cli, PASSPHRASE)
    assert cli("recover", "--words-file", cli.folder / "hoja.txt").code == 4


@pytest.mark.parametrize("compromised", [False, True])
def test_a_passphrase_is_changed_and_the_old_one_opens_no_more(mesa: CommandLine, compromised: bool) -> None:
    new = mesa.write("nueva.txt", OTHER + "\n")
    told = mesa.done("passphrase", "--new-passphrase-file", new, *(["--compromised"] if compromised else []))
    assert ("recovery_words" in told) is compromised
    assert _opens_with(mesa, OTHER)
    assert not _opens_with(mesa, PASSPHRASE)
    mesa.passphrase_file.write_text(OTHER + "\n", encoding="utf-8")
    assert mesa.done("check")["ok"] is True
    assert len(mesa("list", "notes").items) == 2


def test_a_backup_is_restored_elsewhere_and_goes_on_under_a_new_feed(mesa: CommandLine) -> None:
    copy = mesa.folder / "copia.respaldo"
    assert mesa.done("backup", "-o", copy)["bytes"] == copy.stat().st_size
    mesa.done("note", "s1", "Después de la copia")
    elsewhere = CommandLine(mesa.folder)
    elsewhere.workspace = mesa.folder / "otro"
    elsewhere.done("restore", copy)
    assert len(elsewhere("list", "notes").items) == 2
    elsewhere.done("note", "s1", "En la restaurada")
    assert {one["id"] for one in elsewhere("list", "devices").items} == {
        one["id"] for one in mesa("list", "devices").items
    }
    assert elsewhere.done("check")["ok"] is True
    assert elsewhere("restore", copy).refusal == "vault.workspace_exists"


@pytest.mark.parametrize("where", [0.001, 0.3, 0.999])
def test_a_backup_that_was_hurt_gives_nothing(mesa: CommandLine, where: float) -> None:
    copy = mesa.folder / "copia.respaldo"
    mesa.done("backup", "-o", copy)
    data = bytearray(copy.read_bytes())
    data[int(len(data) * where)] ^= 4
    mesa.write("rota", bytes(data))
    mesa.write("cortada", bytes(data[: len(data) // 2]))
    mesa.workspace = mesa.folder / "otro"
    for name in ("rota", "cortada"):
        assert mesa("restore", mesa.folder / name).code == 5
        assert not mesa.workspace.exists()


def test_a_damaged_vault_is_kept_and_its_newest_backup_is_offered(mesa: CommandLine) -> None:
    copy = mesa.folder / "copia.respaldo"
    mesa.done("backup", "-o", copy)
    vault = mesa.workspace / "vault.db"
    data = bytearray(vault.read_bytes())
    data[len(data) // 2] ^= 1
    vault.write_bytes(bytes(data))
    answer = mesa("check")
    assert answer.code == 5
    assert vault.stat().st_size == len(data)
    vault.write_bytes(bytes(4096))
    answer = mesa("status")
    assert answer.code == 5
    assert answer.data["error"]["backup"] == str(copy)
    assert vault.read_bytes() == bytes(4096)


def test_one_process_at_a_time(mesa: CommandLine) -> None:
    from facilitator_app.crypto.secrets import Passphrase

    with Workspace.open(mesa.workspace, Passphrase(PASSPHRASE)):
        answer = mesa("status")
    assert (answer.code, answer.refusal) == (3, "vault.open_elsewhere")


def test_nothing_is_erased_before_it_was_said_what_is_only_here(mesa: CommandLine) -> None:
    answer = mesa("erase")
    assert (answer.code, answer.refusal) == (3, "cli.unshared_would_be_lost")
    assert mesa("status").code == 0
    assert mesa.done("erase", "--unshared-too")["erased"] is True
    assert not (mesa.workspace / "vault.db").exists()
    assert mesa("status").code == 2


@pytest.mark.parametrize("content", [b"", b"broken", None])
def test_keys_that_were_lost_come_back_from_a_backup_with_what_was_written_after_it(
    mesa: CommandLine, content: bytes | None
) -> None:
    copy = mesa.folder / "copia.respaldo"
    mesa.done("backup", "-o", copy)
    mesa.done("note", "s1", "Después de la copia")
    assert mesa("restore", copy).refusal == "vault.workspace_exists"
    (mesa.workspace / "vault.key").unlink()
    if content is not None:
        (mesa.workspace / "vault.key").write_bytes(content)
    assert mesa("status").code == 5
    assert mesa.done("restore", copy)["keys_only"] is True
    assert len(mesa("list", "notes").items) == 3
    assert mesa.done("check")["ok"] is True


def test_the_keys_of_another_workspace_are_not_put_in_place(mesa: CommandLine) -> None:
    other = CommandLine(mesa.folder)
    other.workspace = mesa.folder / "otro"
    other.done("init", "--name", "Beto Choc")
    other.done("backup", "-o", mesa.folder / "ajena")
    (mesa.workspace / "vault.key").unlink()
    before = (mesa.workspace / "vault.db").read_bytes()
    answer = mesa("restore", mesa.folder / "ajena")
    assert (answer.code, answer.refusal) == (3, "vault.backup_has_other_keys")
    assert not (mesa.workspace / "vault.key").exists()
    assert (mesa.workspace / "vault.db").read_bytes() == before


def test_a_backup_is_not_put_where_it_would_be_lost_with_the_workspace(mesa: CommandLine) -> None:
    for name in ("copia", "lock", "vault.key.previous"):
        answer = mesa("backup", "-o", mesa.workspace / name)
        assert (answer.code, answer.refusal) == (3, "vault.backup_in_workspace")
    assert not (mesa.workspace / "copia").exists()
    for words in (["backup", "-o", mesa.folder], ["restore", mesa.folder]):
        answer = mesa(*words)
        assert (answer.code, answer.refusal) == (2, "cli.is_a_folder")


@pytest.mark.parametrize("words", [["status"], ["init", "--name", "Otra"], ["note", "s1", "x"]])
def test_an_erasure_that_was_cut_off_is_finished_by_the_next_command_which_says_so(
    mesa: CommandLine, words: list[str]
) -> None:
    (mesa.workspace / "vault.key").rename(mesa.workspace / "vault.key.erased")
    answer = mesa(*words)
    assert "se terminó" in answer.err
    assert answer.code == (0 if words[0] == "init" else 2)
    assert (mesa.workspace / "vault.db").exists() == (words[0] == "init")


@pytest.mark.parametrize(
    ("day", "kind"), [("1970-01-02", "too_early"), ("2019-05-01", "too_early"), ("2040-02-01", "ahead")]
)
def test_a_clock_that_is_wrong_by_years_is_told_and_refuses_nothing(
    mesa: CommandLine, monkeypatch: pytest.MonkeyPatch, day: str, kind: str
) -> None:
    assert mesa.done("status")["clock"] is None
    _set_clock(monkeypatch, f"{day}T10:00")
    assert mesa.done("status")["clock"]["kind"] == kind
    answer = mesa("note", "s1", "Con el reloj mal")
    assert answer.code == 0
    assert day in answer.err
    monkeypatch.undo()
    assert mesa.done("show", answer.data["id"])["text"] == "Con el reloj mal"
    assert mesa.done("check")["ok"] is True


def test_a_clock_set_back_is_told(mesa: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    _set_clock(monkeypatch, "2040-02-01T10:00")
    mesa.done("note", "s1", "Antes")
    _set_clock(monkeypatch, "2039-01-01T10:00")
    doubt = mesa.done("status")["clock"]
    assert (doubt["kind"], doubt["shows"], doubt["newest"]) == ("behind", "2039-01-01T10:00", "2040-02-01T10:00")


def test_a_folder_that_cannot_be_written_is_told(mesa: CommandLine) -> None:
    with read_only(mesa.workspace):
        for words in (["note", "s1", "x"], ["backup", "-o", mesa.folder / "c"], ["check"]):
            answer = mesa(*words)
            assert (answer.code, answer.refusal) == (3, "vault.read_only")
    assert len(mesa("list", "notes").items) == 2


@pytest.mark.parametrize(
    "words",
    [["backup", "-o", "X"], ["minutes", "s1", "-o", "X"], ["minutes", "s1", "--final", "-o", "X"],
     ["export", "--process", "agua", "-o", "X.json"], ["attendance-sheet", "s1", "-o", "X"]],
)  # fmt: skip
def test_what_does_not_fit_on_the_disk_leaves_no_piece_of_a_file(
    mesa: CommandLine, tmp_path: Path, words: list[str]
) -> None:
    target = tmp_path / "salida"
    with files_limited_to(3_000):
        answer = mesa(*(word.replace("X", str(target)) for word in words))
    assert answer.code == 3
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("salida")]
    assert mesa("minutes", "s1", "--reprint", "-o", target).refusal == "minutes.never_frozen"
    assert mesa.done("check")["ok"] is True
