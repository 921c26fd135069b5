"""What the vault holds, what is only on this device, and what a person must look at."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..domain.vocabulary import SpaceKind
from ..store.transaction import Transaction


@dataclass(frozen=True)
class SpaceStatus:
    """One space: who can open it, what it is about, how many changes it holds and how many devices wrote them."""

    id: str
    kind: str
    title: str
    entries: int
    devices: int


@dataclass(frozen=True)
class Status:
    """The vault at a glance. `unshared` counts this device's changes that no other device has, the personal
    space left out; `waiting` counts records whose creation has not arrived."""

    spaces: tuple[SpaceStatus, ...]
    unshared: int
    conflicts: int
    irregularities: int
    waiting: int

    def as_data(self) -> dict[str, Any]:
        """The status as plain data, for scripts."""
        return {**asdict(self), "spaces": [asdict(space) for space in self.spaces], "gaps": [], "receipts": []}


def workspace_status(tx: Transaction) -> Status:
    """The status of the vault."""
    rows = tx.connection.exec_driver_sql(
        "select s.id, s.kind, coalesce(p.title, ''), count(e.no), count(distinct f.device)"
        " from log_space s left join process p on p.id = s.process_id"
        " left join log_feed f on f.space_no = s.no left join log_entry e on e.feed_no = f.no"
        " group by s.no order by s.no"
    ).all()
    spaces = tuple(SpaceStatus(i.hex(), kind, title, entries, devices) for i, kind, title, entries, devices in rows)
    return Status(
        spaces=spaces,
        unshared=_own_entries(tx),
        conflicts=_count(tx, "select count(*) from conflict"),
        irregularities=_count(tx, "select count(*) from irregular_state"),
        waiting=_count(
            tx,
            "select count(*) from record_state where created = 0",
        ),
    )


def _own_entries(tx: Transaction) -> int:
    """Changes that this device wrote in spaces others could read; none of them has been handed on yet."""
    return _count(
        tx,
        "select count(*) from log_entry e join log_feed f on f.no = e.feed_no join log_space s on s.no = f.space_no"
        f" where f.device = ? and s.kind != '{SpaceKind.PERSONAL.value}'",
        tx.author.device,
    )


def _count(tx: Transaction, sql: str, *values: object) -> int:
    count: int = tx.connection.exec_driver_sql(sql, tuple(values)).scalar_one()
    return count
