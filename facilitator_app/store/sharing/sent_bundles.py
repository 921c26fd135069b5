"""Remembers the last bundles that this device made: when, onto what, and how many changes they held.

It stays on this device, in the encrypted database; whether they arrived is told by receipts alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from ..disk.statements import Statements
from ..log.transaction import Transaction

_NAME = "sent_bundles"
_MOST = 20


@dataclass(frozen=True)
class SentBundle:
    """A bundle: its number on this device, when it was made (milliseconds since 1970), what it was put on as people
    call it, the name of its file, its changes and bytes."""

    number: int
    at: int
    medium: str
    file: str
    entries: int
    bytes: int

    @property
    def moment(self) -> datetime:
        """When it was made, in the time of this laptop."""
        return datetime.fromtimestamp(self.at / 1000, UTC).astimezone()


def sent_bundles(tx: Transaction) -> list[SentBundle]:
    """The last bundles, the newest first; what cannot be read is no memory."""
    text = Statements(tx.connection).value("select value from setting where name = ?", (_NAME,))
    try:
        return msgspec.json.decode(text or "[]", type=list[SentBundle])
    except msgspec.MsgspecError:
        return []


def remember_bundle(tx: Transaction, medium: str, file: str, entries: int, size: int) -> SentBundle:
    """Keep that a bundle was made now."""
    known = sent_bundles(tx)
    number = known[0].number + 1 if known else 1
    made = SentBundle(number, tx.clock.now_ms(), medium, file, entries, size)
    Statements(tx.connection).run(
        "insert into setting values (?, ?) on conflict (name) do update set value = excluded.value",
        (_NAME, msgspec.json.encode([made, *known][:_MOST]).decode()),
    )
    return made
