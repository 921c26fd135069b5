"""The check finds what was altered of all that is kept for sharing, and says nothing where all is well."""

from __future__ import annotations

from hashlib import sha256

import pytest

from facilitator_app.store.log.sharing_checks import sharing_faults
from facilitator_app.store.sharing.segments import Kept, SegmentState, keep
from facilitator_app.wire.statement import Withdraw
from tests.store.devices import Device


@pytest.fixture
def busy(three: list[Device]) -> Device:
    """A device that has seen all of it: a hole, a removal, a withdrawal, a kept segment."""
    ana, beto, carla = three
    for device in (beto, carla):
        device.takes_all(ana)
    note = beto.writes("Tarde")
    beto.edits(note, "Más tarde")
    ana.removes(carla)
    carla.writes("Sin saberlo")
    ana.takes_all(carla)
    ana.takes(beto.entries()[-1:])
    ana.states(Withdraw([beto.entries()[-1].head], []))
    with ana.vault.begin("keep") as tx:
        sealed = b"sealed"
        segment = Kept(sha256(sealed).digest(), ana.table, b"f" * 16, 1, 1, b"h" * 32, b"e" * 16, SegmentState.APPLIED)
        keep(tx, segment, sealed)
    return ana


def _faults(device: Device) -> list[str]:
    with device.vault.read() as tx:
        return [fault.split()[0] for fault in sharing_faults(tx.connection)]


def test_all_is_well(busy: Device) -> None:
    assert _faults(busy) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("update segment set blob = x'00'", "segment"),
        ("update statement set signed = substr(signed, 1, length(signed) - 1) where no = 1", "statement"),
        ("update held_run set last = last + 1", "range"),
        ("update log_entry set standing = 1 where no = 1", "shelf"),
        ("update log_entry set payload = x'90', payload_hash = null where payload is null", "withdrawn"),
    ],
)
def test_what_was_altered_is_found(busy: Device, change: str, found: str) -> None:
    with busy.vault.begin("alter") as tx:
        tx.connection.exec_driver_sql(change)
    assert found in _faults(busy)
