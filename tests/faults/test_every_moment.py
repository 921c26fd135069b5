"""At every moment of every command about the vault as a whole the disk may fail, fill up or go, and so may the power.

What was acknowledged is there afterwards. A command that was told to have failed has changed nothing, one that was cut
off has changed nothing or all, and the old passphrase opens or the new one, never neither.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator_app.crypto.recovery_words import read_words
from facilitator_app.errors import Refused
from facilitator_app.store.disk.backup import verify_backup
from facilitator_app.store.disk.folder import WorkspaceFolder
from facilitator_app.store.disk.restore import restore_backup
from facilitator_app.workspace import Workspace
from tests.faults.conftest import NEW, OLD, Village
from tests.faults.failing_disk import Fault
from tests.faults.sweep import Outcome

pytestmark = pytest.mark.slow

EVERY_FAULT = pytest.mark.parametrize("fault", Fault)
OF_A_DISK = {"vault.disk_full", "vault.storage_failed"}


def told_well(outcome: Outcome, *also: str) -> None:
    """A failure of the disk is told as one."""
    assert outcome.killed or outcome.done or outcome.told in OF_A_DISK | set(also), (outcome.told, outcome.place)


@EVERY_FAULT
def test_opening_and_closing(village: Village, fault: Fault) -> None:
    for outcome in village.scene(lambda: Workspace.open(village.workspace, OLD).close()).sweep(fault):
        told_well(outcome)
        assert village.opens(OLD), outcome.place


def one_of_two_opens(village: Village, outcome: Outcome, before: Callable[[], bool], after: Callable[[], bool]) -> None:
    """The old secret or the new one: the new after it was done, the old after it was told to have failed."""
    told_well(outcome, "vault.keys_unsure", "vault.rekey_failed")
    is_old = before()
    assert after() is not is_old, outcome.place
    if outcome.done:
        assert not is_old, outcome.place
    elif not outcome.killed and outcome.told != "vault.keys_unsure":
        assert is_old, (outcome.told, outcome.place)
    assert not [path for path in village.workspace.rglob("*") if path.name.startswith(".unfinished")]


@EVERY_FAULT
def test_another_passphrase(village: Village, fault: Fault) -> None:
    def change() -> None:
        with Workspace.open(village.workspace, OLD) as workspace:
            workspace.change_passphrase(NEW)

    for outcome in village.scene(change, "mesa").sweep(fault):
        one_of_two_opens(village, outcome, lambda: village.opens(OLD), lambda: village.opens(NEW))
        assert village.opens(read_words(" ".join(village.words)))


@EVERY_FAULT
def test_a_new_sheet_of_words(village: Village, fault: Fault) -> None:
    def recover() -> None:
        with Workspace.open(village.workspace, read_words(" ".join(village.words))) as workspace:
            workspace.change_passphrase(NEW)
            workspace.change_words()

    for outcome in village.scene(recover, "mesa").sweep(fault):
        told_well(outcome, "vault.keys_unsure")
        assert village.opens(OLD) is not village.opens(NEW), outcome.place
        by_old_words = village.opens(read_words(" ".join(village.words)))
        assert not (by_old_words and outcome.done), "the lost sheet still opens"
        assert by_old_words or outcome.done or outcome.killed or outcome.told == "vault.keys_unsure", outcome.place


@EVERY_FAULT
def test_all_keys_after_a_leak(village: Village, fault: Fault) -> None:
    def change() -> None:
        Workspace.open(village.workspace, OLD).change_all_keys(NEW)

    for outcome in village.scene(change, "mesa").sweep(fault):
        one_of_two_opens(village, outcome, lambda: village.opens(OLD), lambda: village.opens(NEW))
        assert b'"coming": null' in WorkspaceFolder(village.workspace).key_file.read_bytes()


@EVERY_FAULT
def test_a_backup_over_an_older_one(village: Village, fault: Fault) -> None:
    def back_up() -> None:
        with Workspace.open(village.workspace, OLD) as workspace:
            workspace.back_up(village.backup)

    for outcome in village.scene(back_up, "stick").sweep(fault):
        told_well(outcome)
        verify_backup(village.backup, OLD)
        if outcome.killed or fault is Fault.GONE or "unlink" in outcome.place or "rmdir" in outcome.place:
            back_up()  # the next one takes away what was left on the stick
        assert os.listdir(village.backup.parent) == [village.backup.name], outcome.place
        assert village.opens(OLD)


def whole_or_nothing(outcome: Outcome, place: Path) -> bool:
    """Whether a workspace stands at `place`, which it may only where it was done, or cut off."""
    told_well(outcome)
    if WorkspaceFolder(place).exists():
        assert outcome.done or outcome.killed, (outcome.told, outcome.place)
        return True
    assert not outcome.done, outcome.place
    assert outcome.killed or outcome.fault is Fault.GONE or not place.exists(), outcome.place
    return False


@EVERY_FAULT
def test_a_restored_backup(village: Village, fault: Fault) -> None:
    place = village.run / "otra"

    def restore() -> None:
        restore_backup(village.backup, place, OLD)

    for outcome in village.scene(restore, "otra", "state").sweep(fault):
        if not whole_or_nothing(outcome, place):
            restore()
        assert village.opens(OLD, place), outcome.place
        verify_backup(village.backup, OLD)


@EVERY_FAULT
def test_an_erasure_that_is_cut_off_is_finished_by_the_next_start(village: Village, fault: Fault) -> None:
    folder = WorkspaceFolder(village.workspace)

    def erase() -> None:
        Workspace.open(village.workspace, OLD).erase()

    for outcome in village.scene(erase, "mesa").sweep(fault):
        told_well(outcome, "vault.erase_unfinished")
        if folder.exists():
            assert not outcome.done
            assert outcome.told != "vault.erase_unfinished"
            assert village.opens(OLD), outcome.place
            continue
        with pytest.raises(Refused, match=r"vault\.no_workspace"):
            Workspace.open(village.workspace, OLD)
        assert set(os.listdir(village.workspace)) <= {"lock"}, outcome.place
