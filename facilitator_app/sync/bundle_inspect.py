"""Looks into a bundle without taking anything from it: what is in it, for which spaces, and what is damaged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import Damaged, FacilitatorError
from ..queries.process_titles import space_titles
from ..store.log.transaction import Transaction
from ..store.sharing.epochs import epoch_key
from ..store.sharing.segments import has
from ..store.vault import Vault
from ..wire.bundle import Kind
from ..wire.epoch import EpochKey, outside
from ..wire.keyring import keyring_space
from ..wire.segment import open_segment
from .outcome import Rejected
from .transports.base import Offered, Unreadable
from .transports.stick import Stick


@dataclass
class SpaceInBundle:
    """What a bundle holds of one space; `kind` and `title` where this workspace takes part in it.

    `segments` and `entries` as far as they open here, `sealed` those that do not, `new` the segments that are not here.
    `writers` are the people who wrote what opens, each with the highest number of their changes.
    """

    space: str
    kind: str | None
    title: str | None
    parts: int = 0
    segments: int = 0
    entries: int = 0
    sealed: int = 0
    new: int = 0
    writers: dict[str, int] = field(default_factory=dict)


@dataclass
class Inspected:
    """A bundle from outside and, where the keys are here, from inside."""

    file: Path
    bytes: int
    parts: dict[str, int]
    spaces: list[SpaceInBundle]
    damaged: list[Rejected]


def inspect_bundle(vault: Vault, file: Path) -> Inspected:
    """What is in a bundle. Raises `Damaged` for a file that is none, `StorageFailed` where it cannot be read."""
    counts: Counter[str] = Counter()
    spaces: dict[bytes, SpaceInBundle] = {}
    damaged: list[Rejected] = []
    with vault.read() as tx:
        known = {one.id: one.kind.value for one in tx.spaces.all()}
        titles = space_titles(tx)
        for part in Stick(file).parts():
            if isinstance(part, Unreadable):
                damaged.append(Rejected(part.place, part.reason))
                continue
            counts[part.kind.name.lower()] += 1
            space = _space(part, damaged)
            if space is not None:
                found = spaces.setdefault(space, SpaceInBundle(space.hex(), known.get(space), titles.get(space)))
                _note(tx, part, found)
    if not counts and damaged:
        raise Damaged(damaged[0].reason)
    return Inspected(file, file.stat().st_size, dict(counts), list(spaces.values()), damaged)


def _space(part: Offered, damaged: list[Rejected]) -> bytes | None:
    """The space that the outside of a part names; None for chunks and invitations, which name none."""
    if part.kind in (Kind.CHUNK, Kind.INVITATION):
        return None
    try:
        return keyring_space(part.read()) if part.kind is Kind.KEYRING else outside(part.read())[0]
    except FacilitatorError as error:
        damaged.append(Rejected(part.place, error.code))
        return None


def _note(tx: Transaction, part: Offered, found: SpaceInBundle) -> None:
    found.parts += 1
    if part.kind is not Kind.SEGMENT:
        return
    found.new += not has(tx, part.name)
    blob = part.read()
    try:
        key = epoch_key(tx, *outside(blob)) if found.kind is not None else None
        segment = open_segment(blob, EpochKey(key)) if key is not None else None
    except FacilitatorError:
        segment = None
    if segment is None:
        found.sealed += 1
        return
    found.segments += 1
    found.entries += len(segment.entries)
    who = segment.writer.person or segment.writer.device.hex()[:12]
    found.writers[who] = max(found.writers.get(who, 0), segment.last)
