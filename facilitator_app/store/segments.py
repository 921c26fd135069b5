"""Sealed ranges of feeds as they travel, kept to be handed on verbatim.

A segment is kept once it is sealed here or has arrived, whether this vault can open it or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .statements import Statements
from .transaction import Transaction


class SegmentState(StrEnum):
    """What was done with a segment. Only `APPLIED` and waiting ones are handed on."""

    APPLIED = "applied"
    WAITING_KEY = "waiting_key"
    WAITING_RIGHT = "waiting_right"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    """It holds contents that were withdrawn since; it must be sealed anew without them."""


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


_SELECT = (
    "select g.id, s.id, g.feed, g.first, g.last, g.head, g.epoch, g.state from segment g"
    " join log_space s on s.no = g.space_no"
)


def keep(tx: Transaction, segment: Kept, blob: bytes) -> bool:
    """Keep a segment; false where it is here already."""
    sql = Statements(tx.connection)
    if has(tx, segment.id):
        return False
    sql.run(
        "insert into segment (id, space_no, feed, first, last, head, epoch, state, blob)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            segment.id,
            tx.spaces.number(segment.space),
            segment.feed,
            segment.first,
            segment.last,
            segment.head,
            segment.epoch,
            segment.state.value,
            blob,
        ),
    )
    return True


def has(tx: Transaction, segment: bytes) -> bool:
    """Whether a segment of this name is kept."""
    return Statements(tx.connection).first("select 1 from segment where id = ?", (segment,)) is not None


def set_state(tx: Transaction, segment: bytes, state: SegmentState) -> None:
    """What was done with a kept segment now."""
    Statements(tx.connection).run("update segment set state = ? where id = ?", (state.value, segment))


def forget(tx: Transaction, segment: bytes) -> None:
    """Keep a segment no longer: it is about to be kept again as what it turned out to be."""
    Statements(tx.connection).run("delete from segment where id = ?", (segment,))


def replace(tx: Transaction, segment: bytes, anew: Kept, blob: bytes) -> None:
    """Keep a segment that was sealed anew, without withdrawn contents, in the place of the one that held them."""
    Statements(tx.connection).run("delete from segment where id = ?", (segment,))
    keep(tx, anew, blob)


def kept(tx: Transaction, space: bytes, *states: SegmentState) -> list[Kept]:
    """The segments of a space in these states (any, where none is named), in the order in which they came."""
    rows = Statements(tx.connection).all(_SELECT + " where s.id = ? order by g.no", (space,))
    found = [Kept(*(*row[:7], SegmentState(row[7]))) for row in rows]
    return [one for one in found if not states or one.state in states]


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
    """The applied segments that hold this entry have contents that were withdrawn."""
    Statements(tx.connection).run(
        "update segment set state = ? where feed = ? and first <= ? and last >= ? and state = ?",
        (SegmentState.WITHDRAWN.value, feed, seq, seq, SegmentState.APPLIED.value),
    )
