"""What arrived of every device's changes and what is missing of them, as ranges to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from ...crypto.card import read_card
from ...store.log.runs import Run, joined, without
from ...store.log.transaction import Transaction
from ...store.sharing.gaps import gaps, held
from ...store.sharing.peers import peers
from .devices import Device, list_devices


@dataclass(frozen=True)
class FromDevice:
    """A device, and its changes in all spaces that both have, one after another: the ranges that are here and those
    that are missing, of `total`; `fingerprint` is empty where its card is not here."""

    device: Device
    fingerprint: str
    here: tuple[Run, ...]
    missing: tuple[Run, ...]
    total: int


def arrived(tx: Transaction) -> tuple[FromDevice, ...]:
    """What is here and what is missing of everything that this vault shares, by device, this one first.

    That something of this device's own is missing here is not so because one other says it.
    """
    pieces: dict[bytes, list[tuple[list[Run], int]]] = {}
    for space in tx.spaces.all():
        lacking = [gap for gap in gaps(tx, space.id) if gap.device != tx.author.device or not gap.is_hearsay]
        for feed in held(tx, space.id):
            lost = [gap.last for gap in lacking if gap.feed == feed.feed]
            pieces.setdefault(feed.device, []).append((list(feed.runs), max([*(run.last for run in feed.runs), *lost])))
    prints = _fingerprints(tx)
    return tuple(
        _from_device(device, prints.get(device.signing, ""), pieces.get(device.signing, []))
        for device in list_devices(tx)
    )


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
