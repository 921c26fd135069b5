"""What is missing here: whose changes, of which process, which numbers, and who is known to have them (sync.md, 12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ...store.log.spaces import Space
from ...store.log.transaction import Transaction
from ...store.sharing import gaps as store_gaps
from ..process_titles import space_titles
from .device_names import UNKNOWN, DeviceName, device_names


@dataclass(frozen=True)
class Witness:
    """A device, by its public signing key, that is known to have what is missing here: whose it is, what it is
    called, and when it said so by its clock."""

    device: bytes
    person: str | None
    device_name: str | None
    at: datetime

    @property
    def called(self) -> str:
        """Its person, else its name, else what tells its key from others."""
        return self.person or self.device_name or self.device.hex()[:12]


@dataclass(frozen=True)
class Gap:
    """A range of changes that are missing here. `process` is the title (None for the programme, or where it has not
    arrived), `kind` the kind of space; `device` is None where nothing of it has arrived. The newest word of a witness
    comes first."""

    process: str | None
    kind: str
    person: str | None
    device_name: str | None
    device: bytes | None
    first: int
    last: int
    witnesses: tuple[Witness, ...]

    @property
    def count(self) -> int:
        """How many changes are missing."""
        return self.last - self.first + 1

    @property
    def told_by(self) -> list[str]:
        """Who is known to have them, each once."""
        return sorted({one.called for one in self.witnesses})

    def as_data(self) -> dict[str, Any]:
        """The gap as plain data, for scripts."""
        return {
            "process": self.process,
            "kind": self.kind,
            "person": self.person,
            "device_name": self.device_name,
            "device": None if self.device is None else self.device.hex(),
            "first": self.first,
            "last": self.last,
            "told_by": self.told_by,
            "count": self.count,
        }


def list_gaps(tx: Transaction) -> list[Gap]:
    """Everything that others are known to have and that has not arrived."""
    titles, names = space_titles(tx), device_names(tx)
    return [
        _gap(gap, space, titles.get(space.id), names)
        for space in tx.spaces.all()
        for gap in store_gaps.gaps(tx, space.id)
    ]


def _gap(gap: store_gaps.Gap, space: Space, title: str | None, names: dict[bytes, DeviceName]) -> Gap:
    told = sorted(gap.told_by, key=lambda head: -head.at)
    witnesses = tuple(
        Witness(head.told_by, *names.get(head.told_by, UNKNOWN), datetime.fromtimestamp(head.at / 1000, UTC))
        for head in told
    )
    about = (gap.person, gap.device_name, gap.device)
    return Gap(title, space.kind.value, *about, gap.first, gap.last, witnesses)
