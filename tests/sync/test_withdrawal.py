"""What was withdrawn is not handed on, in whatever order withdrawal and contents came."""

from __future__ import annotations

import pytest

from facilitator_app.store.membership import record
from facilitator_app.store.segments import SegmentState, blob_of, kept
from facilitator_app.sync.keys import known_keys
from facilitator_app.wire.segment import open_segment
from facilitator_app.wire.statement import Head, Withdraw, state
from tests.sync.team import Person, Team


def _withdraw_newest(person: Person, space: bytes) -> None:
    """A manager withdraws the newest entry that this device wrote."""
    with person.workspace.vault.begin("withdraw") as tx:
        feed = tx.log.feed(tx.spaces.own_feed(space))
        act = Withdraw([Head(feed.id, feed.last_seq, feed.last_id)], [])
        record(tx, space, [state(space, list(tx.members(space).heads), act, tx.author.keys)])


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
