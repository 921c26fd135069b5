"""What every transport offers: sealed parts by kind, whose bytes are read only when they are wanted.

`sync.incoming.Incoming` takes them in, whatever brought them: `transports.stick` for bundles, the server's client for
what it pulls. What goes out is `sync.outgoing.sendable`, the same parts for every transport.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from ...store.sharing.ways import Way
from ...wire.bundle import Kind


@dataclass(frozen=True)
class Offered:
    """A part that a source has: its kind, its name (SHA-256), where it stands, for people, by which way it comes, and
    how to read it.

    `read` raises `Damaged` where the bytes are not what they were, `StorageFailed` where they cannot be read.
    """

    kind: Kind
    name: bytes
    place: str
    size: int
    way: Way
    read: Callable[[], bytes] = field(repr=False)


@dataclass(frozen=True)
class Unreadable:
    """A place where something stood that is no part any more, or a source that is none; `reason` is a message code."""

    place: str
    reason: str


class Source(Protocol):
    """Where parts come from."""

    def parts(self) -> Iterable[Offered | Unreadable]:
        """All parts in any order; no more of them than one is in memory at a time."""
