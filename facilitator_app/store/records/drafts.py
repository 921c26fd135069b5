"""Unfinished lines, kept on this device alone: outside the change log, inside the encrypted database."""

from __future__ import annotations

from sqlalchemy import Connection


def keep_draft(connection: Connection, place: str, text: str, now_ms: int) -> None:
    """Keep `text` as what is being written at `place`, instead of what was kept there."""
    connection.exec_driver_sql(
        "insert into draft (place, text, saved_ms) values (?, ?, ?)"
        " on conflict (place) do update set text = excluded.text, saved_ms = excluded.saved_ms",
        (place, text, now_ms),
    )


def drop_draft(connection: Connection, place: str) -> None:
    """Forget what was being written at `place`."""
    connection.exec_driver_sql("delete from draft where place = ?", (place,))


def kept_drafts(connection: Connection, beginning: str) -> dict[str, str]:
    """What was being written at each place that begins with `beginning`, in the order in which it was kept."""
    rows = connection.exec_driver_sql(
        "select place, text from draft where substr(place, 1, ?) = ? order by saved_ms, place",
        (len(beginning), beginning),
    )
    return dict(tuple(row) for row in rows)


def kept_draft(connection: Connection, place: str) -> str | None:
    """What was being written at `place`, or None."""
    text: str | None = connection.exec_driver_sql("select text from draft where place = ?", (place,)).scalar()
    return text
