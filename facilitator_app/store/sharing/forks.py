"""Notices that a feed has branches: a restored backup or a copied profile went on writing under one feed.

All branches are kept and count. Two entries that even share the tag by which writes are named cannot come about by
accident: neither of them counts, on any device that has both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...wire.entry import Entry as Read
from ...wire.entry import decode_header, tag_of
from ..disk.statements import Statements
from ..log.entries import Entry
from ..log.standing import Standing
from ..log.transaction import Transaction
from . import false_claims
from .alarms import AlarmKind, raise_alarm
from .shelf import stand, take_out


class Neighbour(NamedTuple):
    """An entry that is here, in the range of a feed that arrives or at its ends, and whether its contents are."""

    no: int
    id: bytes
    seq: int
    header: bytes
    standing: int
    whole: bool


def neighbours(sql: Statements, feed_no: int, first: int, last: int) -> list[Neighbour]:
    """What is here of a feed from the entry before `first` to the entry after `last`."""
    rows = sql.all(
        "select no, id, seq, header, standing, payload is not null from log_entry"
        " where feed_no = ? and seq between ? and ?",
        (feed_no, first - 1, last + 1),
    )
    return [Neighbour(*row) for row in rows]


def show_branches(arriving: Sequence[Read], beside: Sequence[Neighbour]) -> bool:
    """Whether an unbroken range of one branch, beside what was here, shows that the feed has another."""
    first, last = arriving[0], arriving[-1]
    ids = {entry.id for entry in arriving}
    for one in beside:
        if one.id in ids:
            continue
        if one.seq == first.place.seq - 1 and one.id == first.place.previous:
            continue
        if one.seq == last.place.seq + 1 and decode_header(one.header).previous == last.id:
            continue
        return True
    return False


def mark_forked(tx: Transaction, feed: bytes) -> None:
    """From now on the feed has branches, and a person is told once."""
    sql = Statements(tx.connection)
    device, person, name = sql.all("select device, person, name from log_feed where id = ?", (feed,))[0]
    sql.run("update log_feed set forked = 1 where id = ?", (feed,))
    raise_alarm(tx, AlarmKind.FORK, feed=feed.hex(), device=device.hex(), person=person, device_name=name)


def void_twins(tx: Transaction, arriving: Sequence[Entry], beside: Sequence[Neighbour]) -> None:
    """Let neither of two entries count that have one number and one tag."""
    named = {(entry.header.seq, tag_of(entry.id)): entry for entry in arriving}
    for one in beside:
        twin = named.get((one.seq, tag_of(one.id)))
        if twin is not None and twin.id != one.id:
            entries = tx.log.numbered((one.no, twin.no))
            stand(Statements(tx.connection), (one.no, twin.no), Standing.VOID)
            tx.log.forget_payloads()
            take_out(tx, entries)


def leave_to_copy(tx: Transaction, feed: bytes) -> bool:
    """Another copy of this workspace writes in a feed that this one thought its own: go on in new feeds, everywhere.

    False where the feed is none that this copy still writes.
    """
    sql = Statements(tx.connection)
    author = tx.author
    mine = "device = ? and incarnation = ? and closed = 0"
    if not sql.first(f"select 1 from log_feed where id = ? and {mine}", (feed, author.device, author.incarnation)):
        return False
    sql.run(f"update log_feed set closed = 1 where {mine}", (author.device, author.incarnation))
    raise_alarm(tx, AlarmKind.OWN_COPY, feed=feed.hex())
    false_claims.withdraw(tx)
    return True
