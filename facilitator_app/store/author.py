"""Who writes in this vault: the person, the device and this copy of the workspace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True)
class Author:
    """The person and device that sign what this vault writes.

    `device` is the 32-byte public signing key; `sign` signs with its private half (which stays where it is);
    `incarnation` names this copy of the workspace: another copy writes feeds of its own (sync.md, 13).
    """

    person_id: UUID
    person: str
    device: bytes
    device_name: str
    incarnation: bytes
    sign: Callable[[bytes], bytes] = field(repr=False)
