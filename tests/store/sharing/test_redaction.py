"""What was withdrawn is gone from log, tables, search and drafts; its hash stays, and the chain holds."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from facilitator_app.store.disk.database import checkpoint
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.sharing_checks import sharing_faults
from facilitator_app.store.records.drafts import keep_draft
from facilitator_app.store.sharing.gaps import gaps
from facilitator_app.store.sharing.segments import Kept, SegmentState, keep, kept
from facilitator_app.wire.statement import Head, Role, Withdraw
from tests.store.devices import Device, everything_shown

SECRET = "Rosa teme por su hermano"


def _writing(device: Device, note: UUID) -> list[Head]:
    with device.vault.read() as tx:
        return [Head(entry.header.feed, entry.header.seq, entry.id) for entry in tx.log.entries_of(note.bytes)]


def _withdraw(device: Device, note: UUID) -> None:
    device.states(Withdraw(_writing(device, note), []))


def test_nothing_of_it_is_left_and_the_chain_holds(three: list[Device], tmp_path: Path) -> None:
    ana, _, _ = three
    note = ana.writes(SECRET)
    ana.writes("Otra")
    with ana.vault.begin("draft") as tx:
        keep_draft(tx.connection, f"note {note}", SECRET, 0)
    _withdraw(ana, note)
    assert ana.text(note) is None
    with ana.vault.read() as tx:
        sql = Statements(tx.connection)
        assert sql.all("select payload from log_entry where instr(payload, ?)", (SECRET.encode(),)) == []
        assert sql.value("select count(*) from search where search match 'hermano'") == 0
        assert sql.value("select count(*) from draft") == 0
        assert tx.log.chain_faults() == []
        assert differences(tx.connection) == []
    assert checkpoint(ana.vault.engine)


def test_who_gets_the_withdrawal_empties_what_it_has_and_passes_on_the_hash(three: list[Device]) -> None:
    ana, beto, carla = three
    note = ana.writes(SECRET)
    beto.takes_all(ana)
    assert beto.text(note) == SECRET
    _withdraw(ana, note)
    beto.hears(ana.statements())
    assert beto.text(note) is None
    carla.takes_all(beto)
    assert everything_shown(carla.vault) == everything_shown(ana.vault)


def test_contents_that_come_after_the_withdrawal_are_not_kept(three: list[Device]) -> None:
    ana, beto, _ = three
    note = ana.writes(SECRET)
    carried = ana.entries()
    _withdraw(ana, note)
    beto.hears(ana.statements())
    withdrawn = sum(beto.takes([one]).withdrawn for one in carried)
    assert (withdrawn, beto.text(note)) == (1, None)
    with beto.vault.read() as tx:
        held = Statements(tx.connection).all("select payload from log_entry where payload is not null")
    assert not any(SECRET.encode() in payload for (payload,) in held)


def test_an_edit_of_a_withdrawn_note_stays_and_waits_for_nothing(three: list[Device]) -> None:
    ana, beto, carla = three
    note = ana.writes("Primera")
    beto.takes_all(ana)
    first = _writing(ana, note)
    beto.edits(note, "Segunda")
    ana.takes_all(beto)
    ana.states(Withdraw(first, []))
    for device in (beto, carla):
        device.takes_all(ana)
    assert everything_shown(ana.vault) == everything_shown(beto.vault) == everything_shown(carla.vault)


def test_an_author_withdraws_what_is_its_own_and_nobody_else_s(three: list[Device]) -> None:
    ana, beto, _ = three
    mine = ana.writes("De Ana")
    beto.takes_all(ana)
    own = beto.writes("De Beto")
    nonces = sorted({one.origin.nonce for one in beto.entries() if one.origin.device == beto.key})
    beto.states(Withdraw(_writing(beto, own), nonces))
    beto.states(Withdraw(_writing(beto, mine), nonces))
    ana.takes_all(beto)
    assert (ana.text(own), ana.text(mine)) == (None, "De Ana")


def test_kept_segments_that_hold_it_are_handed_on_no_more(three: list[Device]) -> None:
    ana, _, _ = three
    note = ana.writes(SECRET)
    (head,) = _writing(ana, note)
    with ana.vault.begin("seal") as tx:
        one = Kept(b"s" * 32, ana.table, head.feed, 1, head.seq, head.id, b"e" * 16, SegmentState.APPLIED)
        assert keep(tx, one, b"sealed")
        assert not keep(tx, one, b"sealed")
    _withdraw(ana, note)
    with ana.vault.read() as tx:
        assert [one.state for one in kept(tx, ana.table)] == [SegmentState.WITHDRAWN]
        assert kept(tx, ana.table, SegmentState.APPLIED) == []


def test_a_withdrawal_by_someone_who_had_been_removed_gives_the_contents_back_wherever_it_was_heard_first(
    three: list[Device],
) -> None:
    ana, beto, carla = three
    ana.admits(beto, Role.MANAGER)
    note = ana.writes(SECRET)
    ana.writes("Otra")
    for device in (beto, carla):
        device.takes_all(ana)
    past = ana.statements()
    ana.removes(beto)
    beto.states(Withdraw(_writing(beto, note), []))  # he was removed and signs as if he did not know
    carla.hears(beto.statements())
    assert carla.text(note) is None
    carla.hears(ana.statements())
    ana.hears(beto.statements())
    assert len(past) < len(ana.statements())
    assert ana.text(note) == SECRET
    with carla.vault.read() as tx:
        assert [(gap.first, gap.last) for gap in gaps(tx, carla.table)] == [(_writing(ana, note)[0].seq,) * 2]
        assert sharing_faults(tx.connection) == []
    arrival = carla.takes([one for one in ana.entries() if one.head in _writing(ana, note)])
    assert (arrival.new, arrival.had) == (1, 0)
    assert carla.text(note) == SECRET
    assert everything_shown(carla.vault) == everything_shown(ana.vault)
    with carla.vault.read() as tx:
        assert gaps(tx, carla.table) == []
        assert sharing_faults(tx.connection) == []
        assert differences(tx.connection) == []


def test_what_the_author_wrote_itself_comes_back_from_the_others_and_it_goes_on_in_another_feed(
    three: list[Device],
) -> None:
    ana, beto, carla = three
    ana.admits(beto, Role.MANAGER)
    beto.takes_all(ana)
    carla.takes_all(ana)
    note = carla.writes(SECRET)
    for device in (ana, beto):
        device.takes_all(carla)
    ana.removes(beto)
    beto.states(Withdraw(_writing(beto, note), []))
    carla.hears(beto.statements())
    carla.hears(ana.statements())
    assert carla.text(note) is None
    later = carla.writes("Sigo escribiendo")
    ana.takes_all(carla)
    assert ana.text(later) == "Sigo escribiendo"
    carla.takes([one for one in ana.entries() if one.head in _writing(ana, note)])
    assert (carla.text(note), carla.text(later)) == (SECRET, "Sigo escribiendo")
    assert everything_shown(carla.vault) == everything_shown(ana.vault)


def test_what_is_asked_for_again_is_not_any_more_once_someone_with_the_right_withdraws_it(
    three: list[Device],
) -> None:
    ana, beto, carla = three
    ana.admits(beto, Role.MANAGER)
    note = ana.writes(SECRET)
    for device in (beto, carla):
        device.takes_all(ana)
    ana.removes(beto)
    beto.states(Withdraw(_writing(beto, note), []))
    carla.hears(beto.statements())
    carla.hears(ana.statements())
    _withdraw(ana, note)
    carla.hears(ana.statements())
    with carla.vault.read() as tx:
        assert gaps(tx, carla.table) == []
        assert sharing_faults(tx.connection) == []
    assert carla.text(note) is None
