"""A receipt: a device says, signed, which entries and keys of a space it holds and which chunks it wants.

Receipts travel on, so that everybody learns who has what, and that something is missing or withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import msgspec

from ..crypto.identity import DeviceKeys
from ..errors import Damaged
from . import msgpack
from .signed import open_signed, sign_message

DOMAIN = "receipt/1"
MOST_BYTES = 1024 * 1024


class Held(msgspec.Struct, frozen=True, array_like=True):
    """What is held of a feed: stretches (first and last number, ascending, apart), and the tips: number and id of
    each entry that no other one here follows (several where the feed forked or has gaps)."""

    feed: bytes
    runs: list[tuple[int, int]]
    tips: list[tuple[int, bytes]]


class _Message(msgspec.Struct, frozen=True, array_like=True):
    space: bytes
    counter: int
    wall_ms: int
    held: list[Held]
    epochs: list[bytes]
    statements: list[bytes]
    wanted: list[bytes]


_decoder = msgspec.msgpack.Decoder(_Message)


@dataclass(frozen=True)
class Receipt:
    """What `device` (public signing key) said it holds of `space`: newer ones have a higher `counter`.

    `wall_ms` is the device's wall clock, to be shown and never trusted; `epochs` are the epochs whose keys it has,
    `statements` the newest statements it knows (nothing follows them), `wanted` the ids of the chunks it lacks.
    `signed` are the bytes to pass on.
    """

    space: bytes
    device: bytes
    counter: int
    wall_ms: int
    held: tuple[Held, ...]
    epochs: tuple[bytes, ...]
    statements: tuple[bytes, ...]
    wanted: tuple[bytes, ...]
    signed: bytes

    def runs_of(self, feed: bytes) -> list[tuple[int, int]]:
        """The stretches of a feed that the device holds; none where it says nothing of the feed."""
        return next((one.runs for one in self.held if one.feed == feed), [])


def make_receipt(
    space: bytes,
    counter: int,
    wall_ms: int,
    held: Sequence[Held],
    epochs: Sequence[bytes],
    statements: Sequence[bytes],
    wanted: Sequence[bytes],
    keys: DeviceKeys,
) -> Receipt:
    """A receipt by the device with `keys`; `counter` is higher than that of every receipt it made before."""
    ordered = sorted(held, key=lambda one: one.feed)
    message = _Message(space, counter, wall_ms, ordered, sorted(epochs), sorted(statements), sorted(wanted))
    return read_receipt(sign_message(DOMAIN, msgpack.encode(message), keys))


def read_receipt(data: bytes) -> Receipt:
    """The receipt in `data`, its signature verified; `Damaged` or `Refused` (newer) for anything else."""
    signed = open_signed(DOMAIN, data, MOST_BYTES)
    said = msgpack.decode(signed.message, _decoder)
    sound = (
        len(said.space) == 16
        and 0 <= said.counter < 2**63
        and 0 <= said.wall_ms < 2**47
        and all(map(_sound, said.held))
        and _ascending([one.feed for one in said.held], 16)
        and _ascending(said.epochs, 16)
        and _ascending(said.statements, 32)
        and _ascending(said.wanted, 32)
    )
    if not sound:
        raise Damaged("wire.damaged")
    return Receipt(
        said.space, signed.signer, said.counter, said.wall_ms, tuple(said.held), tuple(said.epochs),
        tuple(said.statements), tuple(said.wanted), data,
    )  # fmt: skip


def _sound(held: Held) -> bool:
    runs = held.runs
    return (
        bool(runs)
        and all(1 <= first <= last < 2**63 for first, last in runs)
        and all(last + 1 < first for (_, last), (first, _) in pairwise(runs))
        and bool(held.tips)
        and all(1 <= seq < 2**63 and len(identity) == 32 for seq, identity in held.tips)
    )


def _ascending(names: list[bytes], size: int) -> bool:
    return all(len(name) == size for name in names) and all(a < b for a, b in pairwise(names))
