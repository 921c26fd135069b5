"""Takes in what another device wrote: entries go to the log as they came, and from there to the tables.

Entries may come in any order, again, with holes before them and on several branches of one feed. All that is wrong
with them in themselves is refused before anything is written; everything else is kept. One that comes without contents
that nobody rightly withdrew keeps its place in the chain and counts as missing, until it comes with them (0044).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...errors import Damaged, Refused
from ...wire.entry import FIRST, VERSION, without_payload
from ...wire.entry import Entry as Read
from ...wire.feed import feed_id
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.entries import Entry
from ..log.hybrid_clock import milliseconds
from ..log.runs import Run, joined, keep_runs, runs_of
from ..log.standing import Standing
from ..log.transaction import Transaction
from ..log.unannounced import announce_later
from .forks import Neighbour, leave_to_copy, mark_forked, neighbours, show_branches, void_twins
from .known_heads import hear
from .lacking import lacking_of, miss
from .peers import meet
from .shelf import settle_feed
from .ways import Way, note_arrival


@dataclass(frozen=True)
class Origin:
    """Where entries come from: their space, the device that wrote them (its public signing key), the nonce of its
    feed, and how person and device call themselves; `says_itself` unless another device signed that."""

    space: bytes
    device: bytes
    nonce: bytes
    person: str
    device_name: str
    says_itself: bool = True

    @property
    def feed(self) -> bytes:
        """The id of the feed, which follows from the others: nobody can write in another's."""
        return feed_id(self.device, self.space, self.nonce)


@dataclass(frozen=True)
class Arrival:
    """What became of a range of entries: new ones, ones that were here, and of the new ones how many are on the
    shelf, and how many came or were left without their contents. `forked` tells that the feed has branches. One that
    was here without its contents and has them now is new again."""

    new: int
    had: int
    shelved: int
    withdrawn: int
    forked: bool


def arrive(tx: Transaction, origin: Origin, entries: Sequence[Read], way: Way | None = None) -> Arrival:
    """Take in a range of entries of one branch of a feed, oldest first, which were read and whose signature was
    verified; the `way` by which they came is kept.

    Raises `Damaged` or `Refused` with nothing changed where they are not such a range.
    """
    sql = Statements(tx.connection)
    arriving = _verified(tx, origin, entries)
    feed_no = _feed_number(tx, sql, origin)
    beside = neighbours(sql, feed_no, arriving[0].place.seq, arriving[-1].place.seq)
    here = {one.id for one in beside}
    fresh = [entry for entry in arriving if entry.id not in here]
    refilled = _refill(tx, sql, origin, feed_no, arriving, beside)
    if not fresh:
        return Arrival(refilled, len(arriving) - refilled, 0, 0, False)
    accepted = tx.members(origin.space).accepted(origin.device, origin.nonce)
    standing = Standing.APPLIED if accepted is None else Standing.SHELVED
    new = _write(tx, sql, feed_no, fresh, standing)
    if way is not None:
        note_arrival(tx, way, new[0].no, new[-1].no)
    forked = show_branches(arriving, beside)
    if forked:
        mark_forked(tx, origin.feed)
    if standing is Standing.APPLIED:
        tx.changed(tx.projection.apply(entry for entry in new if entry.payload_bytes is not None))
    if forked:
        void_twins(tx, new, beside)
    unshelved = settle_feed(tx, origin.feed, accepted).unshelved
    _take_note(tx, sql, origin, new)
    withdrawn = sum(entry.payload_bytes is None for entry in new)
    shelved = 0 if accepted is None else len(new) - unshelved
    came = len(new) + refilled
    return Arrival(came, len(arriving) - came, shelved, withdrawn, forked)


def _verified(tx: Transaction, origin: Origin, entries: Sequence[Read]) -> list[Read]:
    """The entries, proven to be one range of the feed, without contents that were withdrawn."""
    gone = {head.id for head in tx.members(origin.space).withdrawn if head.feed == origin.feed}
    found: list[Read] = []
    place = (VERSION, origin.space, origin.feed)
    for entry in entries:
        header = entry.place
        if header.version > VERSION:
            raise Refused("log.newer_entry")
        if (header.version, header.space, header.feed) != place:
            raise Damaged("log.bad_entry")
        if found and (header.seq != found[-1].place.seq + 1 or header.previous != found[-1].id):
            raise Damaged("log.broken_chain")
        if (header.seq == 1) != (header.previous == FIRST):
            raise Damaged("log.broken_chain")
        found.append(without_payload(entry) if entry.id in gone else entry)
    if not found:
        raise Damaged("log.bad_entry")
    return found


def _feed_number(tx: Transaction, sql: Statements, origin: Origin) -> int:
    known = sql.first("select no, person, name from log_feed where id = ?", (origin.feed,))
    if known is None:
        return sql.run(
            "insert into log_feed (id, space_no, device, nonce, person, name) values (?, ?, ?, ?, ?, ?)",
            (
                origin.feed,
                tx.spaces.number(origin.space),
                origin.device,
                origin.nonce,
                origin.person,
                origin.device_name,
            ),
        )
    number: int = known[0]
    if origin.says_itself and known[1:] != (origin.person, origin.device_name):
        sql.run("update log_feed set person = ?, name = ? where no = ?", (origin.person, origin.device_name, number))
    return number


def _refill(
    tx: Transaction,
    sql: Statements,
    origin: Origin,
    feed_no: int,
    arriving: Sequence[Read],
    beside: Sequence[Neighbour],
) -> int:
    """Give entries that are here without contents those that arrive: nobody withdrew them, or their withdrawal does
    not stand any more (store/sharing/redaction.py). Returns how many there were."""
    lacking = {one.id: one for one in beside if not one.whole}
    found = [(lacking[entry.id], entry) for entry in arriving if entry.id in lacking and entry.payload is not None]
    if not found:
        return 0
    sql.many(
        "update log_entry set payload = ?, payload_hash = null where no = ?",
        [(entry.payload, one.no) for one, entry in found],
    )
    keep_runs(sql, feed_no, joined([*runs_of(sql, feed_no), *(Run(one.seq, one.seq) for one, _ in found)]))
    tx.log.forget_payloads()
    _hear_heads(tx, origin, (Entry.arrived(one.no, entry) for one, entry in found))
    counting = [Entry.arrived(one.no, entry) for one, entry in found if one.standing == Standing.APPLIED]
    tx.changed(tx.projection.apply(counting))
    return len(found)


def _write(tx: Transaction, sql: Statements, feed_no: int, fresh: Sequence[Read], standing: Standing) -> list[Entry]:
    """Put entries into the log, and note whether anything before or of them is missing; returns them numbered."""
    before = runs_of(sql, feed_no)
    number: int = (sql.value("select max(no) from log_entry") or 0) + 1
    sql.many(
        "insert into log_entry (no, feed_no, seq, id, clock, header, payload, payload_hash, standing)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                no,
                feed_no,
                entry.place.seq,
                entry.id,
                entry.place.clock,
                entry.header,
                entry.payload,
                entry.payload_hash if entry.payload is None else None,
                int(standing),
            )
            for no, entry in enumerate(fresh, number)
        ),
    )
    space = fresh[0].place.space
    lacking = lacking_of(tx, space, fresh)
    empty = {head.id for head in lacking}
    here = [Run(entry.place.seq, entry.place.seq) for entry in fresh if entry.id not in empty]
    keep_runs(sql, feed_no, joined([*before, *here]))
    miss(tx, space, lacking)
    return [Entry.arrived(no, entry) for no, entry in enumerate(fresh, number)]


def _take_note(tx: Transaction, sql: Statements, origin: Origin, new: Sequence[Entry]) -> None:
    """Follow the clocks, keep what the entries tell of other feeds, and tell of them in turn."""
    for entry in new:
        tx.follow(entry.header.clock)
    _hear_heads(tx, origin, new)
    last = max(new, key=lambda entry: entry.header.seq)
    if origin.device != tx.author.device:
        announce_later(sql, tx.spaces.number(origin.space), origin.feed, last.header.seq, last.id)
        at = milliseconds(last.header.clock)
        names = (origin.person, origin.device_name) if origin.says_itself else (None, None)
        meet(tx, origin.device, person=names[0], device_name=names[1], at=at)
    else:
        leave_to_copy(tx, origin.feed)


def _hear_heads(tx: Transaction, origin: Origin, entries: Iterable[Entry]) -> None:
    for entry in entries:
        if entry.payload_bytes is not None and entry.payload.heads:
            heads = [Head(*head) for head in entry.payload.heads]
            hear(tx, origin.space, origin.device, heads, milliseconds(entry.header.clock))
