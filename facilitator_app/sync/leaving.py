"""Removes a device, with new keys for everybody else, or takes what it wrote later off the shelf."""

from __future__ import annotations

from ..commands.removal import Removed, accept_later, revoke_device
from ..store.vault import Vault
from .invitations import ORIGIN
from .keys import hand_on_keys, sealing_key


def remove_device(vault: Vault, device: bytes) -> Removed:
    """Remove a device from every space that this one manages (`commands.removal.revoke_device`); rotate the keys."""
    with vault.begin(ORIGIN) as tx:
        removed = revoke_device(tx, device)
        for space in removed.spaces:
            sealing_key(tx, space)
            hand_on_keys(tx, space)
        return removed


def accept_what_came_later(vault: Vault, device: bytes) -> int:
    """Let what a removed device wrote after its removal count, as far as it is here; returns how many changes."""
    with vault.begin(ORIGIN) as tx:
        return accept_later(tx, device)
