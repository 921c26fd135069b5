"""What a bundle of this device carries, process by process, and who will be able to read it: members, nobody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from ...domain.vocabulary import SpaceKind
from ...store.disk.statements import Statements
from ...store.log.runs import Run, count
from ...store.log.spaces import Space
from ...store.log.transaction import Transaction
from ...store.sharing.gaps import HeldFeed
from ..process_titles import titles_by_process
from .device_names import device_names
from .unshared import only_here, shareable_spaces

UNNAMED = "?"


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
    titles = titles_by_process(tx)
    by_process: dict[UUID | None, list[Space]] = {}
    for space in shareable_spaces(tx):
        by_process.setdefault(space.process_id, []).append(space)
    names = {device: one.person or UNNAMED for device, one in device_names(tx).items()}
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
        for feed, runs in only_here(tx, space.id):
            changes += count(runs)
            about.update(_records_of(tx, feed, runs))
        membership = tx.members(space.id)
        readers = {names.get(one, UNNAMED) for one in membership.besides(tx.author.device)}
        everybody |= readers
        whole = readers if whole is None else whole & readers
        waits = waits or (membership.sealing is None and not membership.may_rotate(tx.author.device))
    title = titles.get(process, "") if process is not None else ""
    readers = whole or set()
    return GoingOut(
        process, title, changes, tuple(about.most_common()), _sorted(readers), _sorted(everybody - readers), waits
    )


def _records_of(tx: Transaction, feed: HeldFeed, runs: Iterable[Run]) -> Counter[str]:
    """The records that the changes of these ranges touch, by type."""
    found: Counter[str] = Counter()
    for first, last in runs:
        rows = Statements(tx.connection).all(
            "select r.type, count(distinct r.no) from log_feed f join log_entry e on e.feed_no = f.no"
            " join touched t on t.entry_no = e.no join record_state r on r.no = t.record_no"
            " where f.id = ? and e.seq between ? and ? group by r.type",
            (feed.feed, first, last),
        )
        found.update(dict(rows))
    return found


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=str.casefold))
