"""Everything that the sharing of changes shows: what goes out and who reads it, what arrived, who takes part."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ...domain.vocabulary import SpaceKind
from ...store.disk.statements import Statements
from ...store.log.standing import Standing
from ...store.log.transaction import Transaction
from ...store.records.local_settings import remembered_programme
from ...store.sharing.alarms import Alarm, list_alarms
from ...store.sharing.sent_bundles import SentBundle, sent_bundles
from ...wire.statement import Role
from ..process_titles import titles_by_process
from ..programme import programme_title
from .arrived import FromDevice, arrived
from .going_out import GoingOut, going_out, private_changes
from .missing import Gap
from .server_standing import ServerStanding
from .status import workspace_status
from .who_has_what import Acknowledgement, acknowledgements


@dataclass(frozen=True)
class SharePage:
    """The page. `programme` is None where this workspace belongs to none; `managed` are the processes to which this
    device may admit others; `shelved` counts changes of removed devices that stand aside, `waiting` sealed parts
    whose key has not arrived; `uncoordinated` names what nobody coordinates any more, `put_out_of` what this device
    was removed from, `server_standing` how the last visit to the server ended. Of `unshared` changes that nobody else
    has, the server keeps `handed_in`."""

    programme: str | None
    server: str | None
    going: tuple[GoingOut, ...]
    private: int
    arrived: tuple[FromDevice, ...]
    gaps: tuple[Gap, ...]
    acknowledged: tuple[Acknowledgement, ...]
    sent: tuple[SentBundle, ...]
    managed: tuple[tuple[UUID, str], ...]
    alarms: tuple[Alarm, ...]
    conflicts: int
    irregularities: int
    shelved: int
    waiting: int
    uncoordinated: tuple[str, ...] = ()
    put_out_of: tuple[str, ...] = ()
    server_standing: ServerStanding | None = None
    unshared: int = 0
    handed_in: int = 0


def share_page(tx: Transaction) -> SharePage:
    """What this vault has to share and lacks."""
    status = workspace_status(tx)
    member = tx.spaces.of_kind(SpaceKind.PROGRAMME) is not None
    sql = Statements(tx.connection)
    return SharePage(
        programme=programme_title(tx) or remembered_programme(tx) or ("" if member else None),
        server=status.server.address if status.server else None,
        going=going_out(tx),
        private=private_changes(tx),
        arrived=arrived(tx),
        gaps=status.gaps,
        acknowledged=tuple(acknowledgements(tx)),
        sent=tuple(sent_bundles(tx)),
        managed=_managed(tx) if member else (),
        alarms=tuple(list_alarms(tx)),
        conflicts=status.conflicts,
        irregularities=status.irregularities,
        shelved=_shelved(tx),
        waiting=sql.value("select count(*) from segment where state in ('waiting_key', 'waiting_right')"),
        uncoordinated=status.uncoordinated,
        put_out_of=status.put_out_of,
        server_standing=status.server,
        unshared=status.unshared,
        handed_in=status.handed_in,
    )


def _shelved(tx: Transaction) -> int:
    """How many changes stand aside that whoever coordinates may accept; what had no right to be written is an alarm."""
    rows = Statements(tx.connection).all(  # standing != 0 is what the index of the shelf holds
        "select s.id, f.device, f.nonce, count(*) from log_entry e join log_feed f on f.no = e.feed_no"
        " join log_space s on s.no = f.space_no where e.standing = ? and e.standing != 0 group by f.no",
        (Standing.SHELVED,),
    )
    return sum(number for space, device, nonce, number in rows if not tx.members(space).lacks_right(device, nonce))


def _managed(tx: Transaction) -> tuple[tuple[UUID, str], ...]:
    """The processes all of whose spaces this device manages, by title."""
    titles = titles_by_process(tx)
    spaces = [space for space in tx.spaces.all() if space.process_id in titles]
    others = {one.process_id for one in spaces if tx.members(one.id).role(tx.author.device) is not Role.MANAGER}
    managed = {one.process_id for one in spaces if one.process_id is not None} - others
    return tuple(sorted(((one, titles[one]) for one in managed), key=lambda one: one[1].casefold()))
