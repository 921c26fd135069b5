"""Whose device a seal was made with: one that takes part now, known by the key in its card."""

from __future__ import annotations

from ...crypto.card import read_card
from ...store.log.transaction import Transaction
from ...store.sharing.peers import peers
from .device_names import UNKNOWN, DeviceName, device_names


def seal_owner(tx: Transaction, key: bytes) -> DeviceName | None:
    """The device whose seal has this public key (P-256, compressed), or None where no member's has.

    A device that was removed is none: whoever took it could seal with it.
    """
    if key == tx.author.keys.card.seal:
        return DeviceName(tx.author.person, tx.author.device_name)
    members = {
        device: member.card for space in tx.spaces.all() for device, member in tx.members(space.id).members.items()
    }
    for peer in peers(tx):
        if peer.card is None or peer.device not in members:
            continue
        card = read_card(peer.card)
        if card.seal == key and card.digest() == members[peer.device]:
            return device_names(tx).get(peer.device, UNKNOWN)
    return None
