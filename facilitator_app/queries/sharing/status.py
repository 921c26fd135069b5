"""What the vault holds, what is only on this device, and what a person must look at."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ...domain.vocabulary import SpaceKind
from ...store.log.transaction import Transaction
from ...store.sharing.alarms import list_alarms
from .missing import Gap, list_gaps
from .server_standing import ServerStanding, server_standing
from .standing import put_out_of, uncoordinated
from .taken_out import count_taken_out
from .unshared import count_handed_in, count_unshared
from .who_has_what import Holding, holdings


@dataclass(frozen=True)
class SpaceStatus:
    """One space: who can open it, what it is about, how many changes it holds, how many devices wrote them, whether
    this device may write in it, and whether it is a member (not one that was put out)."""

    id: str
    kind: str
    title: str
    entries: int
    devices: int
    may_write: bool
    is_member: bool = True


@dataclass(frozen=True)
class Status:
    """The vault at a glance. `unshared` counts this device's changes that no other device has said to have, the
    personal space left out unless another device shares it; the server said that it keeps `handed_in` of them for the
    others; `waiting` counts records whose creation has not arrived.

    `gaps` are what is missing here, `receipts` who has what, `alarms` what looked wrong and nobody has seen yet,
    `taken_out` counts how often others took contents out for good, `uncoordinated` names what nobody coordinates any
    more, `put_out_of` what this device was removed from, `server` how it stands with the programme's server, if there
    is one.
    """

    spaces: tuple[SpaceStatus, ...]
    unshared: int
    handed_in: int
    conflicts: int
    irregularities: int
    waiting: int
    gaps: tuple[Gap, ...] = ()
    receipts: tuple[Holding, ...] = ()
    alarms: tuple[str, ...] = ()
    taken_out: int = 0
    uncoordinated: tuple[str, ...] = ()
    put_out_of: tuple[str, ...] = ()
    server: ServerStanding | None = None

    @property
    def only_read(self) -> tuple[str, ...]:
        """The titles of the processes whose table this device may read and not change."""
        tables = (space for space in self.spaces if space.kind == SpaceKind.TABLE and space.is_member)
        return tuple(space.title for space in tables if not space.may_write)

    def as_data(self) -> dict[str, Any]:
        """The status as plain data, for scripts."""
        return {
            **asdict(self),
            "spaces": [asdict(space) for space in self.spaces],
            "gaps": [gap.as_data() for gap in self.gaps],
            "receipts": [holding.as_data() for holding in self.receipts],
            "alarms": list(self.alarms),
            "uncoordinated": list(self.uncoordinated),
            "put_out_of": list(self.put_out_of),
            "server": None if self.server is None else self.server.as_data(),
        }


def workspace_status(tx: Transaction) -> Status:
    """The status of the vault."""
    rows = tx.connection.exec_driver_sql(
        "select s.id, s.kind, coalesce(p.title, (select min(title) from programme where space = s.id), ''),"
        " count(e.no), count(distinct f.device) from log_space s left join process p on p.id = s.process_id"
        " left join log_feed f on f.space_no = s.no left join log_entry e on e.feed_no = f.no"
        " group by s.no order by s.no"
    ).all()
    device = tx.author.device
    spaces = tuple(
        SpaceStatus(
            space.hex(), kind, title, entries, devices,
            tx.members(space).may_write(device), tx.members(space).role(device) is not None,
        )
        for space, kind, title, entries, devices in rows
    )  # fmt: skip
    return Status(
        spaces=spaces,
        unshared=count_unshared(tx),
        handed_in=count_handed_in(tx),
        conflicts=_count(tx, "select count(*) from conflict"),
        irregularities=_count(tx, "select count(*) from irregular_state"),
        waiting=_count(
            tx,
            "select count(*) from record_state where created = 0",
        ),
        gaps=tuple(list_gaps(tx)),
        receipts=tuple(holdings(tx)),
        alarms=tuple(one.kind for one in list_alarms(tx)),
        taken_out=count_taken_out(tx),
        uncoordinated=uncoordinated(tx),
        put_out_of=put_out_of(tx),
        server=server_standing(tx),
    )


def _count(tx: Transaction, sql: str, *values: object) -> int:
    count: int = tx.connection.exec_driver_sql(sql, tuple(values)).scalar_one()
    return count
