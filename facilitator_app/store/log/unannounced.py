"""Heads that arrived since this device last wrote in a space: its next entry there tells the others of them."""

from __future__ import annotations

from ..disk.statements import Statements


def announce_later(sql: Statements, space_no: int, feed: bytes, seq: int, entry: bytes) -> None:
    """Remember that a feed of the space has come this far."""
    sql.run(
        "insert into unannounced_head values (?, ?, ?, ?) on conflict (space_no, feed) do update"
        " set seq = excluded.seq, id = excluded.id where excluded.seq > seq",
        (space_no, feed, seq, entry),
    )


def take_unannounced(sql: Statements, space_no: int) -> list[tuple[bytes, int, bytes]]:
    """The heads to tell now, by feed; they will not be told again."""
    heads = sql.all("select feed, seq, id from unannounced_head where space_no = ? order by feed", (space_no,))
    if heads:
        sql.run("delete from unannounced_head where space_no = ?", (space_no,))
    return heads
