"""What this person did last on this device: the intentions in the log, grouped over spaces, newest first.

An intention that undoes another says so in its command, so what was undone already is known from the log alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from ...wire.entry import Ref, decode_header
from ..disk.statements import Statements
from .entries import COUNTS, Entry
from .transaction import Transaction

_UNDO = "undo:"


@dataclass(frozen=True)
class Intention:
    """One thing a person did: its id, the command it was given as, and its entries, one or more for each space."""

    id: UUID
    command: str
    entries: tuple[Entry, ...]


def undoing(intention: UUID) -> str:
    """The command under which the log keeps the undoing of `intention`."""
    return f"{_UNDO}{intention.hex}"


def undone_by(command: str) -> UUID | None:
    """The intention that `command` undid, or None where it is another command."""
    return UUID(command.removeprefix(_UNDO)) if command.startswith(_UNDO) else None


def own_intentions(tx: Transaction, after: int = 0) -> Iterator[Intention]:
    """What this person did on this device since the log held `after` entries, the newest first."""
    gathered: list[Entry] = []
    for entry in _own_entries(tx, after):
        if gathered and gathered[-1].intention != entry.intention:
            yield _intention(gathered)
            gathered = []
        gathered.append(entry)
    if gathered:
        yield _intention(gathered)


def last_intention(tx: Transaction, after: int = 0) -> Intention | None:
    """The newest of `own_intentions` that was not undone yet and undoes nothing itself."""
    undone: set[UUID] = set()
    for intention in own_intentions(tx, after):
        target = undone_by(intention.command)
        if target is not None:
            undone.add(target)
        elif intention.id not in undone:
            return intention
    return None


def own_intention(tx: Transaction, wanted: UUID) -> Intention | None:
    """The intention `wanted` of this person on this device, unless it was undone already."""
    for intention in own_intentions(tx):
        if undone_by(intention.command) == wanted:
            return None
        if intention.id == wanted:
            return intention
    return None


def origins(tx: Transaction, record: bytes, name: str, ref: Ref) -> frozenset[Ref]:
    """The writes whose value `ref` says again where it undoes something; `ref` itself where it does not."""
    payload = tx.log.payload_of(ref)
    if payload is None or undone_by(payload.command) is None:
        return frozenset({ref})
    undone = {origin for replaced in _replaced(tx, record, name, ref) for origin in origins(tx, record, name, replaced)}
    before = {replaced for write in undone for replaced in _replaced(tx, record, name, write)}
    return frozenset(origin for write in before for origin in origins(tx, record, name, write))


def _replaced(tx: Transaction, record: bytes, name: str, ref: Ref) -> list[Ref]:
    payload = tx.log.payload_of(ref)
    if payload is None:
        return []
    changes = (change for change in payload.changes if change.record == record)
    return [replaced for change in changes for replaced in change.replaced(name, payload.feeds)]


def _intention(entries: list[Entry]) -> Intention:
    entries = entries[::-1]
    return Intention(entries[0].intention, entries[0].payload.command, tuple(entries))


def _own_entries(tx: Transaction, after: int) -> Iterator[Entry]:
    rows = Statements(tx.connection).each(
        "select e.no, e.header, e.payload, e.id from log_entry e join log_feed f on f.no = e.feed_no"
        f" where f.device = ? and f.incarnation = ? and e.no > ? and {COUNTS} order by e.no desc",
        (tx.author.device, tx.author.incarnation, after),
    )
    for number, header, payload, identity in rows:
        yield Entry(number, decode_header(header), payload, identity)
