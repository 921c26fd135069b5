"""How this device stands with the programme's server: where it is, how the last visit ended, what it still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ...store.log.transaction import Transaction
from ...store.records.local_settings import remembered_server
from ...store.sharing.last_visit import LastVisit, last_visit
from ..unsent import has_unsent
from .standing import titles_of


@dataclass(frozen=True)
class ServerStanding:
    """`last` is None before the first visit; `unsent` where something is here that the server lacks; `refused` are the
    titles of what it does not take."""

    address: str
    last: LastVisit | None = None
    unsent: bool = False
    refused: tuple[str, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """The standing as plain data, for scripts; times are local, with their offset."""
        last = self.last
        return {
            "address": self.address,
            "last_visit": None if last is None else moment_of(last.went),
            "last_try": None if last is None else moment_of(last.at),
            "sent": 0 if last is None else last.sent,
            "received": 0 if last is None else last.received,
            "failed": (last.code or None) if last is not None else None,
            "refused": list(self.refused),
            "unsent": self.unsent,
        }


def server_standing(tx: Transaction) -> ServerStanding | None:
    """How things stand; None where no server is known."""
    server = remembered_server(tx)
    if server is None:
        return None
    last = last_visit(tx)
    refused = () if last is None else titles_of(tx, map(bytes.fromhex, last.refused))
    return ServerStanding(server.address, last, has_unsent(tx), refused)


def local_moment(milliseconds: int) -> datetime:
    """When, as this computer tells the time, aware of its offset."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone()


def moment_of(milliseconds: int) -> str | None:
    """When, in ISO 8601; None for never."""
    return local_moment(milliseconds).isoformat(timespec="seconds") if milliseconds else None
