"""What is missing here: whose changes, of which process, which numbers, and who says to have them (sync.md, 12)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from ...store.log.runs import Run, without
from ...store.log.spaces import Space
from ...store.log.transaction import Transaction
from ...store.sharing import gaps as store_gaps
from ...store.sharing.alarms import AlarmKind, list_alarms
from ...store.sharing.known_heads import KnownHead
from ...store.sharing.lacking import came_emptied
from ...store.sharing.receipts import known_receipts
from ...wire.receipt import Receipt
from ..process_titles import space_titles
from .device_names import UNKNOWN, DeviceName, device_names

MOST_TOLD = 3
"""Parts of devices of which nothing is here, and which one device alone tells of, that are told one by one."""


@dataclass(frozen=True)
class Witness:
    """A device, by its public signing key, that told of what is missing here: whose it is, what it is called, and when
    that was by its clock. `has` tells that it said to have all of it; else it only knows that there is something."""

    device: bytes
    person: str | None
    device_name: str | None
    at: datetime
    has: bool = True

    @property
    def called(self) -> str:
        """Its person, else its name, else what tells its key from others."""
        return self.person or self.device_name or self.device.hex()[:12]


@dataclass(frozen=True)
class Gap:
    """A range of changes that are missing here. `process` is the title (None for the programme, or where it has not
    arrived), `kind` the kind of space; `device` is None where nothing of it has arrived. Of the witnesses those who say
    to have it come first, whoever said so last before the others.

    `is_hearsay` tells that a single device says that there are such changes, and not the one that writes them;
    `is_lost` that only their writer ever told of them, and does not say to have them any more; `is_emptied` that they
    came without their contents, which somebody took out who had no right to (decision 0044); `is_accused` that an alarm
    tells of it already: the witness says to have what this copy of the workspace never wrote.
    """

    process: str | None
    kind: str
    person: str | None
    device_name: str | None
    device: bytes | None
    first: int
    last: int
    witnesses: tuple[Witness, ...]
    is_hearsay: bool = False
    is_lost: bool = False
    is_emptied: bool = False
    is_accused: bool = False

    @property
    def count(self) -> int:
        """How many changes are missing."""
        return self.last - self.first + 1

    @property
    def told_by(self) -> list[str]:
        """Who told of them, each once."""
        return sorted({one.called for one in self.witnesses})

    @property
    def held_by(self) -> list[str]:
        """Who says to have all of them, each once."""
        return sorted({one.called for one in self.witnesses if one.has})

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
            "held_by": self.held_by,
            "count": self.count,
            "hearsay": self.is_hearsay,
            "lost": self.is_lost,
            "emptied": self.is_emptied,
        }


@dataclass(frozen=True)
class Rumour:
    """What one device alone tells of devices of which nothing is here, in so many parts that they are told together."""

    witness: Witness
    parts: int


def told_apart(gaps: Iterable[Gap]) -> tuple[list[Gap], list[Rumour]]:
    """The gaps to be told one by one, hearsay last, and who alone tells of so many strangers that nobody would read it;
    none of which an alarm tells.

    Whoever is mistaken, or lies, may tell of hundreds of devices: what is really missing must still be seen.
    """
    apart, of_strangers = list[Gap](), dict[bytes, list[Gap]]()
    for gap in (one for one in gaps if not one.is_accused):
        if gap.is_hearsay and gap.device is None:
            of_strangers.setdefault(gap.witnesses[0].device, []).append(gap)
        else:
            apart.append(gap)
    few = [gap for told in of_strangers.values() if len(told) <= MOST_TOLD for gap in told]
    many = [told for told in of_strangers.values() if len(told) > MOST_TOLD]
    return (
        sorted([*apart, *few], key=lambda gap: gap.is_hearsay),
        [Rumour(told[0].witnesses[0], len(told)) for told in many],
    )


def count_told(gaps: Iterable[Gap]) -> int:
    """How many things are told to be missing."""
    apart, rumours = told_apart(gaps)
    return len(apart) + len(rumours)


def list_gaps(tx: Transaction) -> list[Gap]:
    """Everything that others are known to have and that has not arrived."""
    titles, names = space_titles(tx), device_names(tx)
    found: list[Gap] = []
    accused = _accused(tx)
    for space in tx.spaces.all():
        missing = store_gaps.gaps(tx, space.id)
        receipts = known_receipts(tx, space.id) if missing else {}
        for gap in missing:
            told = _gap(gap, space, titles.get(space.id), names, receipts)
            emptied = came_emptied(tx, gap.feed, gap.first, gap.last)
            lost = not emptied and _is_lost(gap, receipts)
            told = replace(told, is_hearsay=gap.is_hearsay, is_lost=lost, is_emptied=emptied)
            false = gap.is_hearsay and (gap.feed.hex(), gap.told_by[0].told_by.hex()) in accused
            found.append(replace(told, is_accused=false))
    return found


def _accused(tx: Transaction) -> set[tuple[str, str]]:
    """Of which feed of this device who told what it never wrote, whether somebody has seen the alarm or not."""
    alarms = [one.details for one in list_alarms(tx, seen=True) if one.kind == AlarmKind.FALSE_CLAIM]
    return {(str(told.get("feed")), str(told.get("device"))) for told in alarms}


def _is_lost(gap: store_gaps.Gap, receipts: Mapping[bytes, Receipt]) -> bool:
    """Whether only its writer told of it, who says now to have less: a disk broke, and a copy of before goes on."""
    if gap.device is None or {head.told_by for head in gap.told_by} != {gap.device}:
        return False
    said = receipts.get(gap.device)
    return said is not None and bool(without([Run(gap.first, gap.last)], said.runs_of(gap.feed)))


def _gap(
    gap: store_gaps.Gap,
    space: Space,
    title: str | None,
    names: dict[bytes, DeviceName],
    receipts: Mapping[bytes, Receipt],
) -> Gap:
    witnesses = [
        Witness(
            head.told_by,
            *names.get(head.told_by, UNKNOWN),
            datetime.fromtimestamp(head.at / 1000, UTC),
            _says_to_have(gap, head, receipts.get(head.told_by)),
        )
        for head in sorted(gap.told_by, key=lambda head: -head.at)
    ]
    about = (gap.person, gap.device_name, gap.device)
    ordered = tuple(sorted(witnesses, key=lambda one: not one.has))
    return Gap(title, space.kind.value, *about, gap.first, gap.last, ordered)


def _says_to_have(gap: store_gaps.Gap, head: KnownHead, receipt: Receipt | None) -> bool:
    """Whether who told of a feed up to `head` said to have all of a gap: its newest receipt tells, else its entries,
    which name nothing but the newest change that it had seen."""
    wanted = Run(gap.first, gap.last)
    if receipt is not None and not without([wanted], receipt.runs_of(gap.feed)):
        return True
    return gap.first == gap.last == head.seq and (receipt is None or head.at > receipt.wall_ms)
