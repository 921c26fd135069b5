"""How far this vault knows the feeds of a space, and where entries between known ones have not arrived."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True)
class FeedHead:
    """The newest known entry of a feed, who writes it, and how many entries up to it are not here."""

    feed: bytes
    seq: int
    id: bytes
    person: str
    missing: int


def feed_heads(connection: Connection, spaces: Iterable[bytes]) -> tuple[FeedHead, ...]:
    """The head of every feed that has entries in `spaces`, in the order of feed ids."""
    found: list[FeedHead] = []
    for space in spaces:
        rows = connection.exec_driver_sql(
            "select f.id, f.person, count(*), max(e.seq), (select l.id from log_entry l where l.feed_no = f.no"
            " order by l.seq desc limit 1) from log_feed f join log_space s on s.no = f.space_no"
            " join log_entry e on e.feed_no = f.no where s.id = ? group by f.no",
            (space,),
        )
        found += [FeedHead(feed, seq, head, person or "", seq - count) for feed, person, count, seq, head in rows]
    return tuple(sorted(found, key=lambda head: head.feed))
