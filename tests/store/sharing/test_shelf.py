"""What a removed device wrote after its accepted head stands aside on every device, until it is accepted."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from facilitator_app.errors import Refused
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.replay import differences, rebuild
from facilitator_app.store.log.standing import Standing
from facilitator_app.wire.statement import Head, Revoke, Role, Withdraw
from tests.store.devices import Device, copied, everything_shown


def _shelved(device: Device) -> int:
    with device.vault.read() as tx:
        count = "select count(*) from log_entry where standing = ?"
        found: int = Statements(tx.connection).value(count, (Standing.SHELVED,))
        return found


def _agree(*devices: Device) -> None:
    shown = [everything_shown(device.vault) for device in devices]
    assert all(other == shown[0] for other in shown)
    for device in devices:
        with device.vault.read() as tx:
            assert differences(tx.connection) == []


def _one_late_note(three: list[Device]) -> UUID:
    """Beto, who was put out and does not know it, writes on; Carla has got that already."""
    ana, beto, carla = three
    for device in (beto, carla):
        device.takes_all(ana)
    beto.writes("A tiempo")
    ana.takes_all(beto)
    ana.removes(beto)
    late = beto.writes("Tarde")
    carla.takes_all(beto)
    return late


def test_what_was_applied_already_stands_aside_when_the_removal_arrives(three: list[Device]) -> None:
    ana, _, carla = three
    late = _one_late_note(three)
    assert carla.text(late) == "Tarde"
    carla.takes_all(ana)
    assert (carla.text(late), _shelved(carla)) == (None, 1)
    ana.takes_all(carla)
    assert (ana.text(late), _shelved(ana)) == (None, 1)
    _agree(ana, carla)


def test_what_is_accepted_later_counts_again(three: list[Device]) -> None:
    ana, beto, carla = three
    late = _one_late_note(three)
    carla.takes_all(ana)
    ana.takes_all(carla)
    ana.accepts(beto)
    carla.takes_all(ana)
    assert (ana.text(late), carla.text(late), _shelved(carla)) == ("Tarde", "Tarde", 0)
    _agree(ana, carla)


def test_an_edit_that_stands_aside_gives_back_what_it_had_replaced(three: list[Device]) -> None:
    ana, beto, carla = three
    note = ana.writes("Primera")
    for device in (beto, carla):
        device.takes_all(ana)
    ana.removes(beto)
    beto.edits(note, "Segunda")
    beto.deletes(note)
    carla.takes_all(beto)
    assert carla.text(note) is None
    carla.takes_all(ana)
    assert (carla.text(note), carla.texts(note)) == ("Primera", {"Primera"})


def test_one_who_was_let_in_again_counts_whole(three: list[Device]) -> None:
    ana, beto, carla = three
    late = _one_late_note(three)
    ana.admits(beto)
    carla.takes_all(ana)
    ana.takes_all(carla)
    assert (ana.text(late), carla.text(late), _shelved(ana)) == ("Tarde", "Tarde", 0)


def test_one_who_knows_of_the_removal_writes_no_more(three: list[Device]) -> None:
    ana, beto, _ = three
    beto.takes_all(ana)
    ana.removes(beto)
    beto.hears(ana.statements())
    with pytest.raises(Refused, match=r"log\.may_not_write"):
        beto.writes("Algo")


def test_a_reader_may_not_write_and_what_it_sends_does_not_count(three: list[Device]) -> None:
    ana, beto, _ = three
    beto.takes_all(ana)
    note = beto.writes("Como autor")
    ana.removes(beto)
    ana.admits(beto, Role.READER)
    ana.takes_all(beto)
    assert (ana.text(note), _shelved(ana)) == (None, len([e for e in beto.entries() if e.origin.device == beto.key]))
    with ana.vault.read() as tx:
        assert tx.members(ana.table).accepted(beto.key, b"n" * 16) == frozenset()
        assert tx.members(ana.table).role(beto.key) is Role.READER


def test_on_a_forked_feed_only_the_accepted_branch_counts(three: list[Device], tmp_path: Path) -> None:
    ana, beto, carla = three
    beto.takes_all(ana)
    beto.writes("Antes")
    twin = copied(beto, tmp_path, 7)
    kept = beto.writes("En una rama")
    hidden = twin.writes("En la otra")
    ana.takes_all(beto)
    ana.removes(beto)
    ana.takes_all(twin)
    assert (ana.text(kept), ana.text(hidden)) == ("En una rama", None)
    carla.takes_all(twin)
    assert carla.text(hidden) == "En la otra"
    carla.takes_all(ana)
    assert (carla.text(kept), carla.text(hidden)) == ("En una rama", None)
    _agree(ana, carla)


def test_a_rebuild_leaves_what_stands_aside_where_it_is(three: list[Device]) -> None:
    ana, _, carla = three
    late = _one_late_note(three)
    carla.takes_all(ana)
    with carla.vault.begin("rebuild") as tx:
        rebuild(tx.connection)
        assert differences(tx.connection) == []
    assert carla.text(late) is None


def test_a_removal_by_one_without_the_right_changes_nothing_and_is_not_kept(three: list[Device]) -> None:
    ana, beto, carla = three
    carla.takes_all(ana)
    kept = len(carla.statements())
    beto.states(Revoke(carla.key, []))
    carla.hears(beto.statements())
    assert len(carla.statements()) == kept
    with carla.vault.read() as tx:
        assert tx.members(carla.table).may_write(carla.key)


def test_a_withdrawal_of_what_stands_aside_empties_it_too(three: list[Device]) -> None:
    ana, beto, carla = three
    late = _one_late_note(three)
    carla.takes_all(ana)
    ana.takes_all(carla)
    head: Head = next(one.head for one in reversed(ana.entries()) if one.origin.device == beto.key)
    ana.states(Withdraw([head], []))
    carla.takes_all(ana)
    ana.accepts(beto)
    carla.takes_all(ana)
    assert (ana.text(late), carla.text(late)) == (None, None)
    _agree(ana, carla)
