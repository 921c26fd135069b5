"""The devices that take part: whose they are, what they may do, how much they wrote, when they were last heard of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from ...crypto.card import read_card
from ...domain.vocabulary import SpaceKind
from ...errors import BadUsage
from ...store.log.hybrid_clock import milliseconds
from ...store.log.transaction import Transaction
from ...store.sharing.peers import Peer, peers
from ...wire.statement import Role

_ORDER = (Role.READER, Role.WRITER, Role.MANAGER)
_ROLES = {Role.READER: "observer", Role.WRITER: "facilitator", Role.MANAGER: "coordinator"}


@dataclass(frozen=True)
class Device:
    """A device: its id (of its card; of its signing key where no card is here), a short key, whose it is.

    `role` is the highest it has in the programme and its processes (None: it is a member of none), `removed` tells
    that it was taken out of a space. `last_contact` is when anything that it signed was written, as far as is known.
    """

    id: str
    key: str
    signing: bytes
    person: str | None
    device_name: str | None
    role: str | None
    own: bool
    removed: bool
    entries: int
    last_wrote: str | None
    last_contact: str | None

    def as_data(self) -> dict[str, object]:
        """The device as plain data, for scripts."""
        named = {"id": self.id, "key": self.key, "person": self.person, "device_name": self.device_name}
        standing = {"role": self.role, "own": self.own, "removed": self.removed, "entries": self.entries}
        return {**named, **standing, "last_wrote": self.last_wrote, "last_contact": self.last_contact}


def list_devices(tx: Transaction) -> list[Device]:
    """Every device that is or was a member of something, wrote here, or was met; this one first."""
    known = {peer.device: peer for peer in peers(tx)}
    roles, removed = _standing(tx)
    wrote = _wrote(tx)
    everybody = {tx.author.device, *known, *roles, *removed, *wrote}
    ids = _ids(tx, known.values())
    found = []
    for device in everybody:
        count, clock, person, name = wrote.get(device, (0, None, None, None))
        peer = known.get(device) or Peer(device, None, None, None, None)
        own = device == tx.author.device
        last_wrote = None if clock is None else milliseconds(clock)
        contact = max((at for at in (last_wrote, peer.last_contact) if at is not None), default=None)
        identity = ids.get(device, device).hex()
        found.append(
            Device(
                identity,
                identity[:12],
                device,
                tx.author.person if own else person or peer.person,
                tx.author.device_name if own else name or peer.device_name,
                roles.get(device),
                own,
                device in removed,
                count,
                _at(last_wrote),
                _at(contact),
            )
        )
    return sorted(found, key=lambda one: (not one.own, one.id))


def find_device(tx: Transaction, name: str) -> Device:
    """The one device whose id, key or signing key begins with `name`, or that is called so, or whose person is.

    Raises `BadUsage` ``sync.unknown_device`` or ``sync.ambiguous_device`` (with the candidates).
    """
    devices = list_devices(tx)
    wanted = name.strip().casefold()
    begins = [one for one in devices if len(wanted) >= 4 and (one.id.startswith(wanted) or _key(one, wanted))]
    called = [one for one in devices if wanted in {(one.device_name or "").casefold(), (one.person or "").casefold()}]
    found = begins or called
    if not found or not wanted:
        raise BadUsage("sync.unknown_device", device=name)
    if len(found) > 1:
        candidates = ", ".join(f"{one.key} ({one.person or '?'}, {one.device_name or '?'})" for one in found[:12])
        raise BadUsage("sync.ambiguous_device", device=name, candidates=candidates)
    return found[0]


def _key(device: Device, wanted: str) -> bool:
    return device.signing.hex().startswith(wanted)


def _standing(tx: Transaction) -> tuple[dict[bytes, str], set[bytes]]:
    """The highest role of each device in what is shared, and the devices that were taken out of a space."""
    roles: dict[bytes, Role] = {}
    removed: set[bytes] = set()
    for space in tx.spaces.all():
        membership = tx.members(space.id)
        removed |= membership.removed.keys()
        for device, member in membership.members.items() if space.kind != SpaceKind.PERSONAL else ():
            roles[device] = max(member.role, roles.get(device, member.role), key=_ORDER.index)
    return {device: _ROLES[role] for device, role in roles.items()}, removed - roles.keys()


def _wrote(tx: Transaction) -> dict[bytes, tuple[int, int | None, str | None, str | None]]:
    """How many changes came from each device, its newest clock, and what its feeds say of person and name."""
    rows = tx.connection.exec_driver_sql(
        "select f.device, count(e.no), max(e.clock), max(f.person), max(f.name) from log_feed f"
        " left join log_entry e on e.feed_no = f.no group by f.device"
    )
    return {device: (count, clock, person, name) for device, count, clock, person, name in rows}


def _ids(tx: Transaction, known: Iterable[Peer]) -> dict[bytes, bytes]:
    """The ids of the devices whose cards are known, or named by a grant."""
    ids = {
        member.device: member.card[:16]
        for space in tx.spaces.all()
        for member in tx.members(space.id).members.values()
    }
    ids |= {peer.device: read_card(peer.card).device_id() for peer in known if peer.card is not None}
    return {**ids, tx.author.device: tx.author.keys.card.device_id()}


def _at(ms: int | None) -> str | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
