"""Who writes in this vault: the person, the device and this copy of the workspace."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from ...crypto.identity import DeviceKeys


@dataclass(frozen=True)
class Author:
    """The person and device that sign what this vault writes.

    `keys` are the private keys of the device; `incarnation` names this copy of the workspace: another copy writes
    feeds of its own (sync.md, 13).
    """

    person_id: UUID
    person: str
    keys: DeviceKeys = field(repr=False)
    device_name: str
    incarnation: bytes

    @property
    def device(self) -> bytes:
        """The 32-byte public signing key of the device."""
        return self.keys.card.signing
