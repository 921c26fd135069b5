"""What was withdrawn is not handed on, in whatever order withdrawal and contents came."""

from __future__ import annotations

import pytest

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.missing import list_gaps
from facilitator_app.store.log.entries import Entry
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.sharing.membership import record
from facilitator_app.store.sharing.segments import SegmentState, blob_of, kept, mark_withdrawn
from facilitator_app.sync.keys import known_keys
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.segment import open_segment
from facilitator_app.wire.statement import Head, Withdraw, state
from tests.commands.table import set_table
from tests.sync.team import Person, Team


def _withdraw_newest(person: Person, space: bytes) -> None:
    """A manager withdraws the newest entry that this device wrote."""
    with person.workspace.vault.begin("withdraw") as tx:
        feed = tx.log.feed(tx.spaces.own_feed(space))
        act = Withdraw([Head(feed.id, feed.last_seq, feed.last_id)], [])
        record(tx, space, [state(space, list(tx.members(space).heads), act, tx.author.keys)])


def _own(tx: Transaction, space: bytes) -> list[Entry]:
    """What the device itself wrote in a space."""
    feed = tx.spaces.own_feed(space)
    return [one for one in tx.log.entries() if one.header.feed == feed]


def _handed_on(person: Person, space: bytes) -> list[bytes]:
    """The contents in all segments that a person hands on."""
    with person.reads() as tx:
        keys = known_keys(tx, space)
        segments = [open_segment(blob_of(tx, one.id), keys[one.epoch]) for one in kept(tx, space, SegmentState.APPLIED)]
    return [entry.payload for segment in segments for entry in segment.entries if entry.payload is not None]


@pytest.mark.parametrize("late", [True, False])
def test_contents_that_come_after_their_withdrawal_are_not_handed_on(team: Team, late: bool) -> None:
    ana, beto, _, table = team.highland()
    ana.notes(table.session, "Lo que no debía escribirse")
    contents = ana.bundle()
    with ana.reads() as tx:
        space = tx.team_space(table.process)
    _withdraw_newest(ana, space)
    withdrawal = ana.bundle()
    for bundle in (withdrawal, contents) if late else (contents, withdrawal):
        beto.takes(bundle)
    beto.bundle()
    assert "Lo que no debía escribirse" not in beto.texts()
    assert not any("no debía".encode() in payload for payload in _handed_on(beto, space))


@pytest.mark.parametrize("sealed_anew", [True, False])
def test_a_withdrawal_by_a_coordinator_who_had_been_removed_takes_nothing_from_anybody(
    team: Team, sealed_anew: bool
) -> None:
    ana = team.person("Ana", programme="Diálogo en la cuenca")
    beto, juana = team.person("Beto"), team.person("Juana")
    table = set_table(ana.workspace.vault)
    ana.admits(beto, role=ProgrammeRole.COORDINATOR)
    ana.admits(juana)
    ana.notes(table.session, "Lo que nadie debe borrar", "Lo de después")
    contents = ana.bundle()
    beto.takes(contents)
    juana.takes(contents)
    with ana.reads() as tx:
        space = tx.team_space(table.process)
        written = [one for one in _own(tx, space) if b"nadie debe" in (one.payload_bytes or b"")]
    remove_device(ana.workspace.vault, beto.signing)
    with beto.workspace.vault.begin("withdraw") as tx:
        act = Withdraw([Head(one.header.feed, one.header.seq, one.id) for one in written], [])
        record(tx, space, [state(space, list(tx.members(space).heads), act, tx.author.keys)])
    juana.takes(beto.bundle())
    assert "Lo que nadie debe borrar" not in juana.texts()
    if sealed_anew:
        juana.bundle()
    removal = ana.bundle(since_receipt=True)
    juana.takes(removal)
    if sealed_anew:  # what was destroyed is missed, asked for, and comes back
        ana.takes(juana.bundle())
        juana.takes(ana.bundle(since_receipt=True))
    assert "Lo que nadie debe borrar" in juana.texts()
    ana.takes(juana.bundle())
    assert ana.sees() == juana.sees()
    with juana.reads() as tx:
        assert list_gaps(tx) == []


def test_a_segment_that_holds_nothing_withdrawn_is_handed_on_as_its_author_sealed_it(team: Team) -> None:
    """The other branch of a feed that forked has the same numbers; a withdrawal names only one of the two."""
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, "De la otra rama")
    beto.takes(ana.bundle())
    with ana.reads() as tx:
        space = tx.team_space(table.process)
        held = [one for one in _own(tx, space) if b"otra rama" in (one.payload_bytes or b"")]
    with beto.workspace.vault.begin("fork") as tx:
        mark_withdrawn(tx, held[0].header.feed, held[0].header.seq)
        assert kept(tx, space, SegmentState.WITHDRAWN)
    juana.takes(beto.bundle())
    assert "De la otra rama" in juana.texts()
