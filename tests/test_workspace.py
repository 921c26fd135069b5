"""A workspace from its first minute: made, unlocked, used by one process, backed up, restored, rekeyed, erased."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from facilitator_app import workspace as workspaces
from facilitator_app.crypto.recovery_words import read_words
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.domain.process import Process
from facilitator_app.errors import Refused, StorageFailed, WrongSecret
from facilitator_app.store.disk.database import create_database
from facilitator_app.store.disk.restore import restore_backup
from facilitator_app.store.log.replay import differences
from facilitator_app.workspace import Workspace
from tests.store.scratch import begin_process
from tests.store.workspace import files_limited_to

CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
PASSPHRASE = Passphrase("la milpa crece despacio")
OTHER = Passphrase("el río baja crecido")


@pytest.fixture(autouse=True)
def _as_on_a_laptop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the tables of a new workspace are made by the migrations, each time."""
    monkeypatch.setattr(workspaces, "create_database", create_database)


def make(place: Path) -> tuple[Workspace, tuple[str, ...]]:
    """A new workspace of a coordinator, and its words."""
    return Workspace.create(place, "Rosa Morales", PASSPHRASE, programme="Pro Paz", cost=CHEAP)


def feeds(workspace: Workspace, process: UUID) -> int:
    """How many feeds write in the table space of a process."""
    with workspace.vault.read() as tx:
        space = tx.table_space(process)
        count: int = tx.connection.exec_driver_sql(
            "select count(*) from log_feed f join log_space s on s.no = f.space_no where s.id = ?", (space,)
        ).scalar_one()
    return count


def test_what_was_written_is_there_after_unlocking_again(tmp_path: Path) -> None:
    workspace, _ = make(tmp_path / "mesa")
    with workspace, workspace.vault.begin("test") as tx:
        process = begin_process(tx).id
    with Workspace.open(tmp_path / "mesa", PASSPHRASE) as again, again.vault.read() as tx:
        assert tx.get(Process, process).title == "Agua y bosque"
        assert again.identity.person == "Rosa Morales"
        assert differences(tx.connection) == []


def test_a_second_process_is_told_that_the_workspace_is_open(tmp_path: Path) -> None:
    workspace, _ = make(tmp_path / "mesa")
    with workspace, pytest.raises(Refused) as refused:
        Workspace.open(tmp_path / "mesa", PASSPHRASE)
    assert refused.value.code == "vault.open_elsewhere"
    assert refused.value.exit_code == 3


def test_an_opening_that_failed_keeps_nobody_else_out(tmp_path: Path) -> None:
    make(tmp_path / "mesa")[0].close()
    with files_limited_to(3_000), pytest.raises(StorageFailed) as failed:
        Workspace.open(tmp_path / "mesa", PASSPHRASE)
    assert failed.value.exit_code == 3
    Workspace.open(tmp_path / "mesa", PASSPHRASE).close()  # while the failure is still held


def test_the_recovery_words_open_it_and_a_wrong_passphrase_does_not(tmp_path: Path) -> None:
    workspace, words = make(tmp_path / "mesa")
    workspace.close()
    with pytest.raises(WrongSecret):
        Workspace.open(tmp_path / "mesa", OTHER)
    Workspace.open(tmp_path / "mesa", read_words(" ".join(words).upper())).close()


def test_the_same_copy_goes_on_in_its_feed_and_a_restored_one_begins_another(tmp_path: Path) -> None:
    workspace, _ = make(tmp_path / "mesa")
    with workspace, workspace.vault.begin("test") as tx:
        process = begin_process(tx).id
    with Workspace.open(tmp_path / "mesa", PASSPHRASE) as again:
        with again.vault.begin("test") as tx:
            tx.get(Process, process).title = "Agua"
        assert feeds(again, process) == 1
        again.back_up(tmp_path / "copia.facilitator-backup")
    restore_backup(tmp_path / "copia.facilitator-backup", tmp_path / "otra", PASSPHRASE)
    with Workspace.open(tmp_path / "otra", PASSPHRASE) as restored:
        with restored.vault.begin("test") as tx:
            assert tx.get(Process, process).title == "Agua"
            tx.get(Process, process).title = "Bosque"
        assert feeds(restored, process) == 2
        with restored.vault.read() as tx:
            assert differences(tx.connection) == []


def test_an_older_file_put_back_is_noticed_and_continued_in_another_feed(tmp_path: Path) -> None:
    workspace, _ = make(tmp_path / "mesa")
    with workspace, workspace.vault.begin("test") as tx:
        process = begin_process(tx).id
    older = (tmp_path / "mesa" / "vault.db").read_bytes()
    with Workspace.open(tmp_path / "mesa", PASSPHRASE) as again:
        for title in ("Agua", "Bosque"):
            with again.vault.begin("test") as tx:
                tx.get(Process, process).title = title
        assert again.check().vanished == 0
    (tmp_path / "mesa" / "vault.db").write_bytes(older)
    with Workspace.open(tmp_path / "mesa", PASSPHRASE) as put_back:
        assert put_back.check().vanished == 2
        with put_back.vault.begin("test") as tx:
            tx.get(Process, process).title = "Camino"
        assert feeds(put_back, process) == 2


def test_new_keys_after_a_leak_shut_out_the_old_passphrase_and_words(tmp_path: Path) -> None:
    workspace, words = make(tmp_path / "mesa")
    new_words = workspace.change_all_keys(OTHER, cost=CHEAP)
    for secret in (PASSPHRASE, read_words(" ".join(words))):
        with pytest.raises(WrongSecret):
            Workspace.open(tmp_path / "mesa", secret)
    Workspace.open(tmp_path / "mesa", OTHER).close()
    Workspace.open(tmp_path / "mesa", read_words(" ".join(new_words))).close()


def test_nothing_that_was_written_lies_readable_in_any_file(tmp_path: Path) -> None:
    workspace, words = make(tmp_path / "mesa")
    with workspace.vault.begin("test") as tx:
        begin_process(tx, "La Puya Xinka amenazada")
    # A short one can stand in random bytes by chance, and «previo» stands in the name of a field of the header.
    long_words = [word for word in words if len(word) > 5 and word not in "previous"]
    secrets = [text.encode() for text in ("La Puya Xinka", "Rosa Morales", "crece despacio", *long_words)]
    for file in (tmp_path / "mesa").rglob("*"):
        if file.is_file():
            found = [secret for secret in secrets if secret in file.read_bytes()]
            assert found == [], file.name
    workspace.close()


def test_an_erased_workspace_is_gone(tmp_path: Path) -> None:
    workspace, _ = make(tmp_path / "mesa")
    workspace.erase()
    with pytest.raises(Refused):
        Workspace.open(tmp_path / "mesa", PASSPHRASE)
