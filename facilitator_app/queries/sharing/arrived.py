"""What arrived of every device's changes and what is missing of them, as ranges to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ...crypto.card import read_card
from ...store.log.runs import Run, count, joined, without
from ...store.log.transaction import Transaction
from ...store.sharing.gaps import gaps, held
from ...store.sharing.peers import peers
from .devices import Device, list_devices


@dataclass(frozen=True)
class FromDevice:
    """A device, and its changes in all spaces that both have, one after another: the ranges that are here, those that
    are missing, and those that one other device alone says there are; `fingerprint` is empty where its card is not
    here. `total` counts what is here and what is missing."""

    device: Device
    fingerprint: str
    here: tuple[Run, ...]
    missing: tuple[Run, ...]
    told: tuple[Run, ...]

    @property
    def total(self) -> int:
        """How many changes there are for certain, or as their writer or several others say."""
        return count(self.here) + count(self.missing)


def arrived(tx: Transaction) -> tuple[FromDevice, ...]:
    """What is here and what is missing of everything that this vault shares, by device, this one first.

    That something of this device's own is missing here is not so because one other says it.
    """
    pieces: dict[bytes, list[_Piece]] = {}
    for space in tx.spaces.all():
        lacking = [gap for gap in gaps(tx, space.id) if gap.device != tx.author.device or not gap.is_hearsay]
        for feed in held(tx, space.id):
            gaps_of = [gap for gap in lacking if gap.feed == feed.feed]
            end = max([*(run.last for run in feed.runs), *(gap.last for gap in gaps_of)])
            told = tuple(Run(gap.first, gap.last) for gap in gaps_of if gap.is_hearsay)
            pieces.setdefault(feed.device, []).append(_Piece(feed.runs, told, end))
    prints = _fingerprints(tx)
    return tuple(
        _from_device(device, prints.get(device.signing, ""), pieces.get(device.signing, []))
        for device in list_devices(tx)
    )


def _fingerprints(tx: Transaction) -> dict[bytes, str]:
    """The fingerprints of the devices whose cards are here."""
    known = {peer.device: read_card(peer.card).fingerprint() for peer in peers(tx) if peer.card is not None}
    return {**known, tx.author.device: tx.author.keys.card.fingerprint()}


class _Piece(NamedTuple):
    """A feed up to its last number: what is here of it, and what one other device alone says."""

    here: tuple[Run, ...]
    told: tuple[Run, ...]
    end: int


def _from_device(device: Device, fingerprint: str, pieces: list[_Piece]) -> FromDevice:
    """The ranges of a device's feeds, laid one after another."""
    here: list[Run] = []
    told: list[Run] = []
    at = 0
    for piece in pieces:
        here += [Run(first + at, last + at) for first, last in piece.here]
        told += [Run(first + at, last + at) for first, last in piece.told]
        at += piece.end
    came, said = joined(here), joined(told)
    missing = without([Run(1, at)], [*came, *said]) if at else ()
    return FromDevice(device, fingerprint, tuple(came), tuple(missing), tuple(said))
