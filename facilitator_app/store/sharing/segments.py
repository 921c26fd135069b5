"""Sealed ranges of feeds as they travel, kept to be handed on verbatim.

A segment is kept once it is sealed here or has arrived, whether this vault can open it or not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from ..disk.statements import Statements
from ..log.transaction import Transaction
from .ways import Way


class SegmentState(StrEnum):
    """What was done with a segment. `APPLIED`, `EMPTIED` and waiting ones are handed on."""

    APPLIED = "applied"
    WAITING_KEY = "waiting_key"
    WAITING_RIGHT = "waiting_right"
    EMPTIED = "emptied"
    """What is in it was taken in, but it lacks contents that nobody took out rightly: only until one comes that has
    them (decision 0044)."""
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    """It holds contents that were withdrawn since; it must be sealed anew without them."""


class AtServer(IntEnum):
    """Whether the server has a segment, as far as is known."""

    UNKNOWN = 0
    """It may be there; the server is asked."""
    NEW = 1
    """Sealed here and never handed in anywhere: it cannot be there."""
    THERE = 2
    """The server said so, or it came from there."""


@dataclass(frozen=True)
class Kept:
    """A sealed segment: its name (SHA-256 of its bytes), what its header says in the clear, what was done with it."""

    id: bytes
    space: bytes
    feed: bytes
    first: int
    last: int
    head: bytes
    epoch: bytes
    state: SegmentState
    at_server: AtServer = AtServer.UNKNOWN


_SELECT = (
    "select g.id, s.id, g.feed, g.first, g.last, g.head, g.epoch, g.state, g.at_server from segment g"
    " join log_space s on s.no = g.space_no"
)


def keep(tx: Transaction, segment: Kept, blob: bytes, way: Way | None = None) -> bool:
    """Keep a segment, and by which `way` it came where it waits; false where it is here already."""
    sql = Statements(tx.connection)
    if has(tx, segment.id):
        return False
    sql.run(
        "insert into segment (id, space_no, feed, first, last, head, epoch, state, at_server, blob, way)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            segment.id,
            tx.spaces.number(segment.space),
            segment.feed,
            segment.first,
            segment.last,
            segment.head,
            segment.epoch,
            segment.state.value,
            segment.at_server.value,
            blob,
            None if way is None else way.value,
        ),
    )
    return True


def has(tx: Transaction, segment: bytes) -> bool:
    """Whether a segment of this name is kept."""
    return Statements(tx.connection).first("select 1 from segment where id = ?", (segment,)) is not None


def set_state(tx: Transaction, segment: bytes, state: SegmentState) -> None:
    """What was done with a kept segment now."""
    Statements(tx.connection).run("update segment set state = ? where id = ?", (state.value, segment))


def note_at_server(tx: Transaction, segments: Iterable[bytes], at_server: AtServer) -> None:
    """What is known now of kept segments at the server; names of others are passed over."""
    rows = [(at_server.value, name) for name in segments]
    Statements(tx.connection).many("update segment set at_server = ? where id = ?", rows)


def lacks_at_server(tx: Transaction, space: bytes) -> bool:
    """Whether any segment of a space that is handed on is not known to be at the server."""
    sql = (
        "select 1 from segment g join log_space s on s.no = g.space_no"
        " where s.id = ? and g.at_server != ? and g.state not in (?, ?) limit 1"
    )
    not_handed_on = (SegmentState.REFUSED.value, SegmentState.WITHDRAWN.value)
    return Statements(tx.connection).first(sql, (space, AtServer.THERE.value, *not_handed_on)) is not None


def doubt_server(tx: Transaction, space: bytes | None = None) -> None:
    """Another server, or another log of the same one: whatever was there, of `space` or of all, is to be asked for."""
    sql, values = "update segment set at_server = ? where at_server = ?", [AtServer.UNKNOWN.value, AtServer.THERE.value]
    if space is None:
        Statements(tx.connection).run(sql, values)
    else:
        Statements(tx.connection).run(f"{sql} and space_no = (select no from log_space where id = ?)", [*values, space])


def forget(tx: Transaction, segment: bytes) -> None:
    """Keep a segment no longer: it is about to be kept again as what it turned out to be."""
    Statements(tx.connection).run("delete from segment where id = ?", (segment,))


def keep_best(tx: Transaction, segment: Kept, blob: bytes) -> None:
    """Keep a segment that was taken in: of one stretch no emptied one beside one that lacks nothing."""
    if segment.state is SegmentState.APPLIED:
        Statements(tx.connection).run(f"delete from segment where {_SAME}", _place(segment, SegmentState.EMPTIED))
    elif segment.state is SegmentState.EMPTIED and has_whole(tx, segment):
        return
    keep(tx, segment, blob)


def has_whole(tx: Transaction, segment: Kept) -> bool:
    """Whether a segment of the same stretch is kept that lacks nothing and holds nothing withdrawn."""
    sql = f"select 1 from segment where {_SAME}"
    return Statements(tx.connection).first(sql, _place(segment, SegmentState.APPLIED)) is not None


_SAME = "feed = ? and first = ? and last = ? and head = ? and state = ?"


def _place(segment: Kept, state: SegmentState) -> tuple[bytes, int, int, bytes, str]:
    """Other segments of the same stretch in a state."""
    return segment.feed, segment.first, segment.last, segment.head, state.value


def kept(tx: Transaction, space: bytes, *states: SegmentState) -> list[Kept]:
    """The segments of a space in these states (any, where none is named), in the order in which they came."""
    rows = Statements(tx.connection).all(_SELECT + " where s.id = ? order by g.no", (space,))
    found = [Kept(*(*row[:7], SegmentState(row[7]), AtServer(row[8]))) for row in rows]
    return [one for one in found if not states or one.state in states]


def way_of(tx: Transaction, segment: bytes) -> Way | None:
    """By which way a segment came that waits; None where that was not kept."""
    way: str | None = Statements(tx.connection).value("select way from segment where id = ?", (segment,))
    return None if way is None else Way(way)


def blob_of(tx: Transaction, segment: bytes) -> bytes:
    """The bytes of a kept segment."""
    blob: bytes = Statements(tx.connection).value("select blob from segment where id = ?", (segment,))
    return blob


def mark_restored(tx: Transaction, feed: bytes, seq: int) -> None:
    """Contents that the applied segments may lack were not rightly withdrawn: try those again that hold this entry."""
    Statements(tx.connection).run(
        "update segment set state = ? where feed = ? and first <= ? and last >= ? and state in (?, ?)",
        (SegmentState.WAITING_RIGHT.value, feed, seq, seq, SegmentState.APPLIED.value, SegmentState.WITHDRAWN.value),
    )


def mark_withdrawn(tx: Transaction, feed: bytes, seq: int) -> None:
    """The applied segments that hold this entry have contents that were withdrawn, or lack them rightly now."""
    Statements(tx.connection).run(
        "update segment set state = ? where feed = ? and first <= ? and last >= ? and state in (?, ?)",
        (SegmentState.WITHDRAWN.value, feed, seq, seq, SegmentState.APPLIED.value, SegmentState.EMPTIED.value),
    )
