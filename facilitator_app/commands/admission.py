"""Admits devices: to the programme and its processes, to what is personal, and a process to the programme.

Each admission is a statement that this device signs, as a manager of the space; who is admitted receives the keys
with the next bundle or with an invitation (`sync`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from ..domain.vocabulary import ProgrammeRole, SpaceKind
from ..errors import Refused
from ..store.log.spaces import Space
from ..store.log.transaction import Transaction
from ..store.sharing.membership import record
from ..store.sharing.peers import meet
from ..wire.introduction import Introduction
from ..wire.statement import Grant, Role, state
from .intention import intend

_ROLES = {
    ProgrammeRole.COORDINATOR: Role.MANAGER,
    ProgrammeRole.FACILITATOR: Role.WRITER,
    ProgrammeRole.OBSERVER: Role.READER,
}
_KINDS = {
    ProgrammeRole.COORDINATOR: (SpaceKind.TABLE, SpaceKind.TEAM),
    ProgrammeRole.FACILITATOR: (SpaceKind.TABLE, SpaceKind.TEAM),
    ProgrammeRole.OBSERVER: (SpaceKind.TABLE,),
}
_ORDER = (Role.READER, Role.WRITER, Role.MANAGER)


@dataclass(frozen=True)
class Admission:
    """Where devices were admitted, or were members already: the spaces, and of those the processes.

    `elsewhere` are processes that this device has and cannot admit anybody to.
    """

    spaces: tuple[bytes, ...]
    processes: tuple[UUID, ...]
    elsewhere: tuple[UUID, ...] = ()


def admit(
    tx: Transaction, newcomers: Sequence[Introduction], role: ProgrammeRole, processes: Iterable[UUID] | None = None
) -> Admission:
    """Admit devices with `role` to the programme and to `processes` (None: all that this device manages).

    A role that a device has already is never lowered by this. Raises `Refused` ``sync.no_programme`` in a workspace
    without one, ``sync.not_a_manager`` where this device may not admit, ``sync.own_card`` for its own card.
    """
    intend(tx, "admit")
    programme = programme_space(tx)
    managed = managed_processes(tx)
    chosen = managed if processes is None else tuple(dict.fromkeys(processes))
    for process in chosen:
        if process not in managed:
            raise Refused("sync.not_a_manager")
    spaces = [tx.spaces.of_process(process, kind) for process in chosen for kind in _KINDS[role]]
    if role is not ProgrammeRole.OBSERVER:
        spaces.insert(0, programme)
    for newcomer in newcomers:
        _greet(tx, newcomer)
        for space in spaces:
            grant(tx, space, newcomer, _ROLES[role])
    return Admission(tuple(spaces), chosen)


def add_own_device(tx: Transaction, newcomer: Introduction) -> Admission:
    """Admit a second device of this person wherever this one may admit, to the personal space too.

    It gets the role that this device has. Raises `Refused` ``sync.own_card``.
    """
    intend(tx, "add_own_device")
    _greet(tx, newcomer, person=tx.author.person)
    admitted: list[Space] = []
    elsewhere: list[Space] = []
    for space in tx.spaces.all():
        role = tx.members(space.id).role(tx.author.device)
        known = tx.members(space.id).role(newcomer.card.signing)
        if role is Role.MANAGER:
            grant(tx, space.id, newcomer, role)
            admitted.append(space)
        elif role is not None:
            (elsewhere if known is None else admitted).append(space)
    processes = tuple(dict.fromkeys(space.process_id for space in admitted if space.process_id))
    left = tuple(dict.fromkeys(space.process_id for space in elsewhere if space.process_id))
    return Admission(tuple(space.id for space in admitted), processes, left)


def share_process(tx: Transaction, process_id: UUID) -> Admission:
    """Bring a process that was begun before joining into the programme: its coordinators manage it from now on.

    Raises `Refused` ``sync.no_programme``, ``sync.not_a_manager`` where another device began it,
    ``sync.already_shared`` where all of them manage it already.
    """
    intend(tx, "share_process")
    programme = programme_space(tx)
    if process_id not in managed_processes(tx):
        raise Refused("sync.not_a_manager")
    spaces, granted = _grant_coordinators(tx, process_id, programme)
    if not granted:
        raise Refused("sync.already_shared")
    return Admission(spaces, (process_id,))


def share_with_coordinators(tx: Transaction, process_id: UUID) -> None:
    """Let the coordinators of the programme, if this workspace belongs to one, manage a process that was just begun."""
    programme = tx.spaces.of_kind(SpaceKind.PROGRAMME)
    if programme is not None:
        _grant_coordinators(tx, process_id, programme)


def grant(tx: Transaction, space: bytes, newcomer: Introduction, role: Role) -> bool:
    """Admit a device to one space, unless it has that role there or a higher one; tells whether that was new."""
    return _grant(tx, space, newcomer.card.signing, newcomer.card.digest(), role)


def programme_space(tx: Transaction) -> bytes:
    """The space of the programme; `Refused` ``sync.no_programme`` where this workspace belongs to none,
    ``sync.not_a_manager`` where it only observes processes of one."""
    found = tx.spaces.of_kind(SpaceKind.PROGRAMME)
    if found is None:
        observes = not all(tx.members(space.id).may_write(tx.author.device) for space in tx.spaces.all())
        raise Refused("sync.not_a_manager" if observes else "sync.no_programme")
    return found


def managed_processes(tx: Transaction) -> tuple[UUID, ...]:
    """The processes whose table and team this device manages."""
    found: dict[UUID, int] = {}
    for space in tx.spaces.all():
        if space.process_id is not None and tx.members(space.id).role(tx.author.device) is Role.MANAGER:
            found[space.process_id] = found.get(space.process_id, 0) + 1
    return tuple(process for process, count in found.items() if count == 2)


def _grant_coordinators(tx: Transaction, process_id: UUID, programme: bytes) -> tuple[tuple[bytes, ...], int]:
    """The spaces of a process, and how many coordinators were newly admitted to one of them."""
    coordinators = [one for one in tx.members(programme).members.values() if one.role is Role.MANAGER]
    spaces = tuple(tx.spaces.of_process(process_id, kind) for kind in (SpaceKind.TABLE, SpaceKind.TEAM))
    granted = sum(
        _grant(tx, space, coordinator.device, coordinator.card, Role.MANAGER)
        for space in spaces
        for coordinator in coordinators
    )
    return spaces, granted


def _grant(tx: Transaction, space: bytes, device: bytes, card: bytes, role: Role) -> bool:
    membership = tx.members(space)
    has = membership.role(device)
    if has is not None and _ORDER.index(has) >= _ORDER.index(role):
        return False
    if membership.role(tx.author.device) is not Role.MANAGER:
        raise Refused("sync.not_a_manager")
    statement = state(space, list(membership.heads), Grant(device, card, role), tx.author.keys)
    record(tx, space, [statement])
    return True


def _greet(tx: Transaction, newcomer: Introduction, person: str = "") -> None:
    if newcomer.card.signing == tx.author.device:
        raise Refused("sync.own_card")
    meet(
        tx,
        newcomer.card.signing,
        card=newcomer.signed_card,
        person=newcomer.person or person or None,
        device_name=newcomer.device_name or None,
    )
