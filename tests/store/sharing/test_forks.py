"""Copies of one workspace that go on apart: both branches are kept and count, and a person is told."""

from __future__ import annotations

from pathlib import Path

from facilitator_app.store.log.replay import differences
from facilitator_app.store.sharing.alarms import AlarmKind, list_alarms, mark_seen
from facilitator_app.store.sharing.gaps import gaps, held
from facilitator_app.store.sharing.own_branches import cut, unsealed
from facilitator_app.wire.entry import decode_header
from tests.store.devices import Device, as_new_incarnation, copied, everything_shown


def _alarms(device: Device) -> list[str]:
    with device.vault.read() as tx:
        return [alarm.kind for alarm in list_alarms(tx)]


def test_both_branches_of_a_copied_workspace_count_and_an_alarm_tells(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    shared = ana.writes("Común")
    twin = copied(ana, tmp_path, 7)
    ana.edits(shared, "De una")
    other = twin.writes("De la otra")
    twin.edits(shared, "De la otra también")
    beto.takes_all(ana)
    assert _alarms(beto) == []
    beto.takes_all(twin)
    assert _alarms(beto) == [AlarmKind.FORK]
    assert beto.text(other) == "De la otra"
    assert beto.texts(shared) == {"De una", "De la otra también"}
    with beto.vault.begin("see") as tx:
        (alarm,) = list_alarms(tx)
        assert alarm.details["person"] == "Persona 1"
        mark_seen(tx, alarm.no)
        assert list_alarms(tx) == []


def test_a_copy_that_meets_its_own_feed_goes_on_in_another(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    ana.writes("Común")
    twin = copied(ana, tmp_path, 7)
    ana.writes("De una")
    twin.writes("De la otra")
    beto.takes_all(ana)
    before = {one.origin.feed for one in twin.entries()}
    twin.takes_all(beto)
    assert set(_alarms(twin)) == {AlarmKind.OWN_COPY, AlarmKind.FORK}
    note = twin.writes("Ya aparte")
    (feed,) = {one.origin.feed for one in twin.entries()} - before
    for device in (ana, beto):
        device.takes_all(twin)
        assert device.text(note) == "Ya aparte"
    assert feed in {one.origin.feed for one in ana.entries()}
    beto.takes_all(ana)
    twin.takes_all(beto)
    ana.takes_all(beto)
    assert everything_shown(ana.vault) == everything_shown(twin.vault) == everything_shown(beto.vault)


def test_a_restored_backup_writes_in_new_feeds_and_gets_back_what_it_lost(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    ana.writes("Antes de la copia")
    backup = copied(ana, tmp_path, 7)
    lost = ana.writes("Después de la copia")
    beto.takes_all(ana)
    restored = as_new_incarnation(backup, b"t" * 16)
    anew = restored.writes("Con la copia restaurada")
    restored.takes_all(beto)
    assert restored.text(lost) == "Después de la copia"
    beto.takes_all(restored)
    assert beto.text(anew) == "Con la copia restaurada"
    assert AlarmKind.FORK not in _alarms(beto) + _alarms(restored)
    assert everything_shown(beto.vault) == everything_shown(restored.vault)


def test_two_branches_are_never_sealed_into_one_range(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    ana.writes("Común")
    twin = copied(ana, tmp_path, 7)
    for number in range(3):
        ana.writes(f"De una {number}")
    twin.writes("De la otra")
    beto.takes_all(twin)
    ana.takes_all(beto)
    with ana.vault.read() as tx:
        portions = [portion for span in unsealed(tx, ana.table) for portion in cut(tx, span)]
    carried = [parts.id for portion in portions for parts in portion]
    own = [one for one in ana.entries() if one.origin.device == ana.key]
    assert sorted(carried) == sorted(one.name for one in own)
    for portion in portions:
        headers = [decode_header(parts.header) for parts in portion]
        previous = [header.previous for header in headers]
        assert previous[1:] == [parts.id for parts in portion[:-1]]


def test_what_is_missing_of_a_branch_shows_as_a_gap(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    ana.writes("Común")
    twin = copied(ana, tmp_path, 7)
    for number in range(4):
        ana.writes(f"De una {number}")
    hidden = [twin.writes(f"De la otra {number}") for number in range(4)]
    beto.takes_all(ana)
    last = max((one for one in twin.entries()), key=lambda one: one.head.seq)
    beto.takes([last])
    with beto.vault.read() as tx:
        (gap,) = gaps(tx, beto.table)
        assert (gap.first, gap.last) == (last.head.seq - 1, last.head.seq - 1)
        assert held(tx, beto.table)
    beto.takes_all(twin)
    with beto.vault.read() as tx:
        assert gaps(tx, beto.table) == []
        assert differences(tx.connection) == []
    assert beto.text(hidden[0]) == "De la otra 0"
