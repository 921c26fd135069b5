"""The workspaces of a laptop: a copy of one becomes a workspace here when it is opened, and not before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.desktop.workspaces import LaptopWorkspaces
from facilitator_app.errors import Damaged, WrongSecret
from facilitator_app.workspace import Workspace

PASSPHRASE = "maíz nube camino puente"
FLOOR = Argon2Cost(64 * 1024, 1, 1)


@dataclass(frozen=True)
class Copied:
    """A backup and the words of its sheet; the laptop that it was made on is gone."""

    file: Path
    words: Sequence[str]


@pytest.fixture
def copied(tmp_path: Path) -> Copied:
    workspace, words = Workspace.create(tmp_path / "old", "Rosa Morales", Passphrase(PASSPHRASE), cost=FLOOR)
    with workspace:
        workspace.back_up(tmp_path / "copia.backup")
    return Copied(tmp_path / "copia.backup", words)


@pytest.fixture
def laptop(tmp_path: Path) -> LaptopWorkspaces:
    return LaptopWorkspaces(tmp_path / "new", tmp_path / "state")


def test_a_copy_opens_with_the_passphrase_and_is_then_a_workspace_of_this_laptop(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    opened = laptop.unlock(copied.file, PASSPHRASE)
    assert opened.person == "Rosa Morales"
    opened.close()
    assert [known.folder for known in laptop.known()] == [tmp_path / "new"]
    laptop.unlock(tmp_path / "new", PASSPHRASE).close()


def test_a_copy_opens_with_the_sheet_and_takes_a_new_passphrase(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    opened = laptop.recover(copied.file, copied.words, "puente laguna comal barro")
    assert opened.rehearsed
    opened.close()
    laptop.unlock(tmp_path / "new", "puente laguna comal barro").close()


def test_a_copy_never_takes_the_place_of_what_is_there(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    for _ in range(2):
        laptop.unlock(copied.file, PASSPHRASE).close()
    assert {known.folder for known in laptop.known()} == {tmp_path / "new", tmp_path / "new-2"}


def test_a_wrong_passphrase_or_another_file_brings_nothing(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    with pytest.raises(WrongSecret):
        laptop.unlock(copied.file, "nube maíz puente camino")
    (tmp_path / "foto.jpg").write_bytes(b"\xff\xd8 a picture")
    with pytest.raises(Damaged):
        laptop.unlock(tmp_path / "foto.jpg", PASSPHRASE)
    assert not (tmp_path / "new").exists()
    assert laptop.known() == []


def test_a_workspace_that_lost_its_keys_is_shown_and_told_and_none_is_begun_in_its_place(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    laptop.unlock(copied.file, PASSPHRASE).close()
    (tmp_path / "new" / "vault.key").unlink()
    assert [known.folder for known in laptop.known()] == [tmp_path / "new"]
    with pytest.raises(Damaged, match=r"key_file_missing"):
        laptop.unlock(tmp_path / "new", PASSPHRASE)


def test_keys_that_were_lost_come_back_from_a_copy_to_the_workspace_that_is_here(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    laptop.unlock(copied.file, PASSPHRASE).close()
    (tmp_path / "new" / "vault.key").write_bytes(b"broken")
    laptop.unlock(copied.file, PASSPHRASE).close()
    assert [known.folder for known in laptop.known()] == [tmp_path / "new"]


def test_the_newest_sound_backup_of_a_damaged_workspace_is_found(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    opened = laptop.unlock(copied.file, PASSPHRASE)
    assert laptop.newest_backup(tmp_path / "new") is None
    opened.back_up(tmp_path / "stick.backup")
    opened.close()
    (tmp_path / "new" / "vault.db").write_bytes(bytes(9000))
    with pytest.raises(Damaged):
        laptop.unlock(tmp_path / "new", PASSPHRASE)
    assert laptop.newest_backup(tmp_path / "new") == tmp_path / "stick.backup"


def test_in_an_emergency_what_has_damaged_keys_is_erased_too(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    laptop.unlock(copied.file, PASSPHRASE).close()
    (tmp_path / "new" / "vault.key").write_bytes(b"broken")
    laptop.erase(tmp_path / "new")
    assert laptop.known() == []
    assert not (tmp_path / "new" / "vault.db").exists()


def test_an_erasure_that_was_cut_off_is_finished_when_the_window_opens(
    laptop: LaptopWorkspaces, copied: Copied, tmp_path: Path
) -> None:
    laptop.unlock(copied.file, PASSPHRASE).close()
    (tmp_path / "new" / "vault.key").rename(tmp_path / "new" / "vault.key.erased")
    assert laptop.known() == []
    assert not (tmp_path / "new" / "vault.db").exists()
