"""What arrived of every device's changes, and what is missing, with who had it and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from ..crypto.card import read_card
from ..domain.vocabulary import SpaceKind
from ..store.gaps import Gap, gaps, held
from ..store.peers import peers
from ..store.runs import Run, joined, without
from ..store.transaction import Transaction
from .devices import Device, list_devices


@dataclass(frozen=True)
class Witness:
    """Somebody who is known to have what is missing here: whose device it is, and when it said so by its clock."""

    person: str | None
    device_name: str | None
    at: datetime


@dataclass(frozen=True)
class Missing:
    """A range of changes of a device that is missing here; `team` where it is of what only the team reads."""

    person: str | None
    device_name: str | None
    process_id: UUID | None
    team: bool
    first: int
    last: int
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True)
class FromDevice:
    """A device, and its changes in all spaces that both have, one after another: the ranges that are here and those
    that are missing, of `total`; `fingerprint` is empty where its card is not here."""

    device: Device
    fingerprint: str
    here: tuple[Run, ...]
    missing: tuple[Run, ...]
    total: int


@dataclass(frozen=True)
class Arrived:
    """By device, this one first, and every gap."""

    devices: tuple[FromDevice, ...]
    missing: tuple[Missing, ...]


def arrived(tx: Transaction) -> Arrived:
    """What is here and what is missing of everything that this vault shares."""
    devices = list_devices(tx)
    known = {one.signing: one for one in devices}
    pieces: dict[bytes, list[tuple[list[Run], int]]] = {}
    missing: list[Missing] = []
    for space in tx.spaces.all():
        ends = {feed.feed: (feed.device, list(feed.runs)) for feed in held(tx, space.id)}
        lacking = gaps(tx, space.id)
        for feed, (device, runs) in ends.items():
            lost = [Run(gap.first, gap.last) for gap in lacking if gap.feed == feed]
            pieces.setdefault(device, []).append((runs, max(run.last for run in [*runs, *lost])))
        team = space.kind == SpaceKind.TEAM
        missing += [_missing(gap, space.process_id, known, team=team) for gap in lacking]
    prints = _fingerprints(tx)
    found = tuple(
        _from_device(device, prints.get(device.signing, ""), pieces.get(device.signing, [])) for device in devices
    )
    return Arrived(found, tuple(missing))


def _missing(gap: Gap, process: UUID | None, known: dict[bytes, Device], *, team: bool) -> Missing:
    witnesses = []
    for head in sorted(gap.told_by, key=lambda one: -one.at):
        teller = known.get(head.told_by)
        if teller is not None:
            at = datetime.fromtimestamp(head.at / 1000, UTC)
            witnesses.append(Witness(teller.person, teller.device_name, at))
    return Missing(gap.person, gap.device_name, process, team, gap.first, gap.last, tuple(witnesses))


def _fingerprints(tx: Transaction) -> dict[bytes, str]:
    """The fingerprints of the devices whose cards are here."""
    known = {peer.device: read_card(peer.card).fingerprint() for peer in peers(tx) if peer.card is not None}
    return {**known, tx.author.device: tx.author.keys.card.fingerprint()}


def _from_device(device: Device, fingerprint: str, pieces: list[tuple[list[Run], int]]) -> FromDevice:
    """The ranges of a device's feeds, laid one after another."""
    here: list[Run] = []
    at = 0
    for runs, end in pieces:
        here += [Run(first + at, last + at) for first, last in runs]
        at += end
    whole = joined(here)
    return FromDevice(device, fingerprint, tuple(whole), tuple(without([Run(1, at)], whole)) if at else (), at)
