"""Brings a process into the programme: its coordinators manage it, and get its keys with the next bundle."""

from __future__ import annotations

from uuid import UUID

from ..commands.admission import share_process
from ..store.log.transaction import Transaction
from ..store.vault import Vault
from ..wire.statement import Role
from .invitations import ORIGIN
from .keys import hand_on_keys


def share(vault: Vault, process_id: UUID) -> int:
    """Bring a process into the programme (`commands.admission.share_process`); returns how many devices of
    coordinators manage it besides this one."""
    with vault.begin(ORIGIN) as tx:
        admission = share_process(tx, process_id)
        for space in admission.spaces:
            hand_on_keys(tx, space)
        return _other_managers(tx, admission.spaces[0])


def _other_managers(tx: Transaction, space: bytes) -> int:
    members = tx.members(space).members.values()
    return sum(one.role is Role.MANAGER and one.device != tx.author.device for one in members)
