"""Removes devices, and takes what they wrote later off the shelf where a person decides so."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.sharing.membership import record
from ..store.sharing.written_heads import written_heads
from ..wire.statement import Accept, Act, Revoke, Role, state
from .intention import intend


@dataclass(frozen=True)
class Removed:
    """From which spaces a device was removed, how many of its changes had arrived and stay, and how many spaces keep
    it because this device does not manage them."""

    spaces: tuple[bytes, ...]
    accepted: int
    remaining: int


def revoke_device(tx: Transaction, device: bytes) -> Removed:
    """Remove a device from every space that this one manages; what has arrived of it until now stays.

    Raises `Refused` ``sync.own_device``, ``sync.no_member`` for one that is nowhere a member, and
    ``sync.not_a_manager`` where this device may remove it from none.
    """
    intend(tx, "revoke_device")
    if device == tx.author.device:
        raise Refused("sync.own_device")
    spaces = [space.id for space in tx.spaces.all() if tx.members(space.id).role(device) is not None]
    if not spaces:
        raise Refused("sync.no_member")
    managed = [space for space in spaces if _manages(tx, space)]
    if not managed:
        raise Refused("sync.not_a_manager")
    accepted = 0
    for space in managed:
        heads = written_heads(tx, space, device)
        accepted += sum(head.seq for head in heads)
        _say(tx, space, Revoke(device, heads))
    return Removed(tuple(managed), accepted, len(spaces) - len(managed))


def accept_later(tx: Transaction, device: bytes) -> int:
    """Let what a removed device wrote after its removal count, as far as it has arrived; returns how many changes.

    Raises `Refused` ``sync.nothing_shelved`` where nothing of it stands aside in a space that this device manages.
    """
    intend(tx, "accept_later")
    unshelved = 0
    for space in tx.spaces.all():
        if device in tx.members(space.id).removed and _manages(tx, space.id):
            heads = written_heads(tx, space.id, device, shelved=True)
            if heads:
                unshelved += _say(tx, space.id, Accept(device, heads))
    if not unshelved:
        raise Refused("sync.nothing_shelved")
    return unshelved


def _manages(tx: Transaction, space: bytes) -> bool:
    return tx.members(space).role(tx.author.device) is Role.MANAGER


def _say(tx: Transaction, space: bytes, act: Act) -> int:
    statement = state(space, list(tx.members(space).heads), act, tx.author.keys)
    return record(tx, space, [statement]).unshelved
