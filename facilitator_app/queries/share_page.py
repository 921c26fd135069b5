"""Everything that the sharing of changes shows: what goes out and who reads it, what arrived, who takes part."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from ..domain.process import Process
from ..domain.vocabulary import SpaceKind
from ..store.alarms import Alarm, list_alarms
from ..store.local_settings import remembered_programme, remembered_server
from ..store.sent_bundles import SentBundle, sent_bundles
from ..store.standing import Standing
from ..store.statements import Statements
from ..store.transaction import Transaction
from ..wire.statement import Role
from .acknowledged import Acknowledgement, acknowledgements
from .arrived import Arrived, arrived
from .going_out import GoingOut, going_out, private_changes
from .programme import programme_title
from .status import workspace_status


@dataclass(frozen=True)
class SharePage:
    """The page. `programme` is None where this workspace belongs to none; `managed` are the processes to which this
    device may admit others; `shelved` counts changes of removed devices that stand aside, `waiting` sealed parts
    whose key has not arrived."""

    programme: str | None
    server: str | None
    going: tuple[GoingOut, ...]
    private: int
    arrived: Arrived
    acknowledged: tuple[Acknowledgement, ...]
    sent: tuple[SentBundle, ...]
    managed: tuple[tuple[UUID, str], ...]
    alarms: tuple[Alarm, ...]
    conflicts: int
    irregularities: int
    shelved: int
    waiting: int


def share_page(tx: Transaction) -> SharePage:
    """What this vault has to share and lacks."""
    status, server = workspace_status(tx), remembered_server(tx)
    member = tx.spaces.of_kind(SpaceKind.PROGRAMME) is not None
    sql = Statements(tx.connection)
    return SharePage(
        programme=programme_title(tx) or remembered_programme(tx) or ("" if member else None),
        server=server.address if server else None,
        going=going_out(tx),
        private=private_changes(tx),
        arrived=arrived(tx),
        acknowledged=tuple(acknowledgements(tx)),
        sent=tuple(sent_bundles(tx)),
        managed=_managed(tx) if member else (),
        alarms=tuple(list_alarms(tx)),
        conflicts=status.conflicts,
        irregularities=status.irregularities,
        shelved=sql.value("select count(*) from log_entry where standing = ?", (Standing.SHELVED,)),
        waiting=sql.value("select count(*) from segment where state in ('waiting_key', 'waiting_right')"),
    )


def _managed(tx: Transaction) -> tuple[tuple[UUID, str], ...]:
    """The processes all of whose spaces this device manages, by title."""
    titles: dict[UUID, str] = {row.id: row.title for row in tx.session.execute(select(Process.id, Process.title))}
    spaces = [space for space in tx.spaces.all() if space.process_id in titles]
    others = {one.process_id for one in spaces if tx.members(one.id).role(tx.author.device) is not Role.MANAGER}
    managed = {one.process_id for one in spaces if one.process_id is not None} - others
    return tuple(sorted(((one, titles[one]) for one in managed), key=lambda one: one[1].casefold()))
