"""What devices wrote without having seen each other: the base, who, when and where; and what was withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.clock import SystemClock
from facilitator_app.commands.conflict import resolve_conflict
from facilitator_app.queries.history import WITHDRAWN, history
from facilitator_app.queries.merging.conflicts import conflict_of, list_conflicts
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.store.vault import Vault
from facilitator_app.wire.statement import Withdraw
from tests.store.devices import Device, everything_shown, share_table
from tests.store.workspace import StillClock


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Device]]:
    """Two devices of one table that have the same."""
    devices = share_table(tmp_path, 2)
    devices[1].takes_all(devices[0])
    yield devices
    for device in devices:
        device.vault.engine.dispose()


def _exchange(*devices: Device) -> None:
    for taker in devices:
        for giver in devices:
            if giver is not taker:
                taker.takes_all(giver)


def test_the_base_is_found_however_often_each_side_wrote_since(two: list[Device]) -> None:
    ana, beto = two
    note = ana.writes("Cada mes")
    beto.takes_all(ana)
    for text in ("Cada quince días", "Cada quince días y en voz alta"):
        ana.edits(note, text)
    for text in ("Cada semana", "Cada semana, en la escuela", "Cada luna"):
        beto.edits(note, text)
    _exchange(ana, beto)
    found = []
    for device in two:
        with device.vault.read() as tx:
            found += list(list_conflicts(tx))
    assert [conflict.base for conflict in found] == ["Cada mes", "Cada mes"]
    said = [[(one.n, one.value, one.person) for one in conflict.versions] for conflict in found]
    assert said[0] == said[1]
    assert {(value, person) for _, value, person in said[0]} == {
        ("Cada quince días y en voz alta", "Persona 1"),
        ("Cada luna", "Persona 2"),
    }
    assert {one.device for one in found[0].versions} == {"laptop"}


def test_one_conflict_decided_on_two_devices_at_once_is_a_conflict_of_the_two_decisions(two: list[Device]) -> None:
    ana, beto = two
    note = ana.writes("Cada mes")
    beto.takes_all(ana)
    ana.edits(note, "Cada quince días")
    beto.edits(note, "Cada semana")
    _exchange(ana, beto)
    for device, text in ((ana, "Cada diez días"), (beto, "Cada luna")):
        with device.vault.begin("decide") as tx:
            resolve_conflict(tx, note, "text", value=text)
    _exchange(ana, beto)
    for device in two:
        with device.vault.read() as tx:
            conflict = conflict_of(tx, note, "text")
            assert conflict is not None
            assert {one.value for one in conflict.versions} == {"Cada diez días", "Cada luna"}
            assert conflict.base in ("Cada quince días", "Cada semana")
    assert everything_shown(ana.vault) == everything_shown(beto.vault)


def test_one_decision_taken_alike_on_two_devices_settles_it(two: list[Device]) -> None:
    ana, beto = two
    note = ana.writes("Cada mes")
    beto.takes_all(ana)
    ana.edits(note, "Cada quince días")
    beto.edits(note, "Cada semana")
    _exchange(ana, beto)
    for device in two:
        with device.vault.begin("decide") as tx:
            resolve_conflict(tx, note, "text", take=1)
    _exchange(ana, beto)
    for device in two:
        with device.vault.read() as tx:
            assert list(list_conflicts(tx)) == []


def test_deleted_by_one_and_edited_by_the_other_is_told_as_such(two: list[Device]) -> None:
    ana, beto = two
    note = ana.writes("Cada mes")
    beto.takes_all(ana)
    ana.deletes(note)
    beto.edits(note, "Cada semana")
    _exchange(ana, beto)
    for device in two:
        with device.vault.read() as tx:
            assert [(one.kind, one.record) for one in list_irregularities(tx)] == [("resurfaced", note)]


def test_a_record_whose_creation_has_not_arrived_is_told_to_wait(two: list[Device]) -> None:
    ana, beto = two
    note = ana.writes("Cada mes")
    ana.edits(note, "Cada semana")
    beto.takes([one for one in ana.entries() if one.origin.device == ana.key][-1:])
    with beto.vault.read() as tx:
        assert ("waiting", note) in [(one.kind, one.record) for one in list_irregularities(tx)]


def test_history_tells_of_what_was_withdrawn_and_not_what_it_said(two: list[Device]) -> None:
    ana, beto = two
    note = ana.writes("Con el nombre de Rosa")
    heads = [one.head for one in ana.entries()][-1:]
    beto.takes_all(ana)
    beto.edits(note, "Sin el nombre")
    ana.takes_all(beto)
    ana.states(Withdraw(heads, []))
    beto.takes_all(ana)
    for device in two:
        with device.vault.read() as tx:
            items = history(tx, note)
            assert [(item.verb, item.person) for item in items] == [(WITHDRAWN, "Persona 1"), ("change", "Persona 2")]
            assert items[1].fields["text"].before is None


@pytest.mark.parametrize("years", [-5, 5])
def test_history_is_in_the_order_of_what_each_had_seen_and_doubts_a_wrong_clock(two: list[Device], years: int) -> None:
    ana, beto = two
    note = ana.writes("Primera")
    ana.edits(note, "Segunda")
    beto.takes_all(ana)
    _set_clock(beto, years)
    beto.edits(note, "Tercera")
    ana.takes_all(beto)
    ana.edits(note, "Cuarta")
    with ana.vault.read() as tx:
        items = history(tx, note)
    assert [item.fields["text"].after for item in items] == ["Primera", "Segunda", "Tercera", "Cuarta"]
    assert [item.fields["text"].before for item in items] == [None, "Primera", "Segunda", "Tercera"]
    assert [item.person for item in items if item.doubtful] == ["Persona 2"]


def _set_clock(device: Device, years: int) -> None:
    clock = StillClock(SystemClock().now_ms() + int(years * 365.25 * 86_400_000))
    device.vault = Vault(device.vault.engine, device.vault.author, clock)
