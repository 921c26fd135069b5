"""What a bundle of this device carries, process by process, and who will be able to read it: members, nobody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from ..domain.process import Process
from ..domain.vocabulary import SpaceKind
from ..store.peers import peers
from ..store.runs import Run
from ..store.spaces import Space
from ..store.statements import Statements
from ..store.transaction import Transaction
from ..wire.statement import Role
from .acknowledged import OwnFeed, count, only_here, own_feeds, receipts_in, shared_spaces


@dataclass(frozen=True)
class GoingOut:
    """A process, or the programme (without `process_id`): how many changes only this device has, what they are about
    (type of record, how many), who reads all of it and who only the table; `waits` where there is no key to seal it.
    """

    process_id: UUID | None
    title: str
    changes: int
    about: tuple[tuple[str, int], ...]
    readers: tuple[str, ...]
    table_only: tuple[str, ...]
    waits: bool


def going_out(tx: Transaction) -> tuple[GoingOut, ...]:
    """Every process that is shared or could be, in the order of their titles, and the programme last."""
    titles: dict[UUID, str] = {row.id: row.title for row in tx.session.execute(select(Process.id, Process.title))}
    by_process: dict[UUID | None, list[Space]] = {}
    for space in shared_spaces(tx):
        by_process.setdefault(space.process_id, []).append(space)
    names = _names(tx)
    found = [_going(tx, process, titles, spaces, names) for process, spaces in by_process.items()]
    return tuple(sorted(found, key=lambda one: (one.process_id is None, one.title.casefold())))


def private_changes(tx: Transaction) -> int:
    """How many changes stay on this person's own devices."""
    sql = Statements(tx.connection)
    total: int = sql.value(
        "select count(*) from log_entry e join log_feed f on f.no = e.feed_no join log_space s on s.no = f.space_no"
        " where s.kind = ?",
        (SpaceKind.PERSONAL.value,),
    )
    return total


def _going(
    tx: Transaction, process: UUID | None, titles: dict[UUID, str], spaces: Sequence[Space], names: dict[bytes, str]
) -> GoingOut:
    changes, about = 0, Counter[str]()
    everybody: set[str] = set()
    whole: set[str] | None = None
    waits = False
    for space in spaces:
        told = receipts_in(tx, space.id).values()
        for feed in own_feeds(tx, space.id):
            runs = only_here(feed, told)
            changes += count(runs)
            about.update(_records_of(tx, feed, runs))
        membership = tx.members(space.id)
        readers = {names.get(one, "?") for one in membership.members if one != tx.author.device}
        everybody |= readers
        whole = readers if whole is None else whole & readers
        manages = membership.role(tx.author.device) is Role.MANAGER
        waits = waits or (membership.sealing is None and not manages)
    title = titles.get(process, "") if process is not None else ""
    readers = whole or set()
    return GoingOut(
        process, title, changes, tuple(about.most_common()), _sorted(readers), _sorted(everybody - readers), waits
    )


def _records_of(tx: Transaction, feed: OwnFeed, runs: Iterable[Run]) -> Counter[str]:
    """The records that the changes of these ranges touch, by type."""
    found: Counter[str] = Counter()
    for first, last in runs:
        rows = Statements(tx.connection).all(
            "select r.type, count(distinct r.no) from log_entry e join touched t on t.entry_no = e.no"
            " join record_state r on r.no = t.record_no where e.feed_no = ? and e.seq between ? and ? group by r.type",
            (feed.number, first, last),
        )
        found.update(dict(rows))
    return found


def _names(tx: Transaction) -> dict[bytes, str]:
    """Whose each device is, as its card or its feeds say."""
    rows = Statements(tx.connection).all("select device, max(person) from log_feed group by device")
    wrote = {device: person for device, person in rows if person}
    return {**{peer.device: peer.person for peer in peers(tx) if peer.person}, **wrote}


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=str.casefold))
