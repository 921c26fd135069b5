"""Statements about a space that devices sign: who is in it, its keys, and what was withdrawn.

A space's statements are a set that only grows. Each names in `after` the newest statements its issuer knew, so the
set is a graph whose edges nobody can change later; `membership.evaluate` says what it means.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import msgspec

from ..crypto.identity import DeviceKeys
from ..errors import Damaged
from . import msgpack
from .epoch import epoch_id
from .signed import Signed, open_signed, read_opened, sign_message

DOMAIN = "statement/1"
MOST_BYTES = 256 * 1024
"""Of one statement; a withdrawal of more entries is split."""
MOST_STATEMENTS = 20_000
"""Of one space: anybody who ever was let in can sign without end. Devices take more from who manages the space."""


class Role(StrEnum):
    """What a member may do in a space; a manager may also write, and a writer may also read."""

    MANAGER = "manager"
    WRITER = "writer"
    READER = "reader"


class Head(msgspec.Struct, frozen=True, array_like=True, order=True):
    """An entry, by feed (16 bytes), number and id (32 bytes)."""

    feed: bytes
    seq: int
    id: bytes


class Grant(msgspec.Struct, frozen=True, array_like=True, tag="grant"):
    """`device` (public signing key) whose card has this digest is a member with `role`.

    To lower a role, revoke and grant again: a grant alone does not undo what was signed without having seen it.
    """

    device: bytes
    card: bytes
    role: Role


class Revoke(msgspec.Struct, frozen=True, array_like=True, tag="revoke"):
    """`device` is no member; of its feeds, what leads up to `heads` is accepted and the rest is shelved."""

    device: bytes
    heads: list[Head]


class Accept(msgspec.Struct, frozen=True, array_like=True, tag="accept"):
    """More of what a removed device wrote is accepted: what leads up to `heads`."""

    device: bytes
    heads: list[Head]


class Rotate(msgspec.Struct, frozen=True, array_like=True, tag="rotate"):
    """A new epoch: the commitment to its random key, the epochs before it, and the sorted card digests of those whom
    the key is for. Its id follows from the commitment."""

    commitment: bytes
    parents: list[bytes]
    recipients: list[bytes]

    @property
    def epoch(self) -> bytes:
        """The id of the epoch (16 bytes)."""
        return epoch_id(self.commitment)


class Withdraw(msgspec.Struct, frozen=True, array_like=True, tag="withdraw"):
    """The contents of `entries` are withdrawn; who is no manager proves with the `nonces` of its feeds that it
    wrote them."""

    entries: list[Head]
    nonces: list[bytes]


Act: TypeAlias = Grant | Revoke | Accept | Rotate | Withdraw


class _Message(msgspec.Struct, frozen=True, array_like=True):
    space: bytes
    after: list[bytes]
    act: msgspec.Raw


class _Verb(msgspec.Struct, array_like=True):
    verb: str


_message_decoder = msgspec.msgpack.Decoder(_Message)
_verb_decoder = msgspec.msgpack.Decoder(_Verb)
_act_decoder: msgspec.msgpack.Decoder[Act] = msgspec.msgpack.Decoder(Act)
_VERBS = {"grant", "revoke", "accept", "rotate", "withdraw"}


@dataclass(frozen=True)
class Statement:
    """A statement whose signature holds. `act` is None for a verb of a later version: it keeps its place in the
    graph, and does nothing here."""

    id: bytes
    space: bytes
    issuer: bytes
    after: tuple[bytes, ...]
    act: Act | None
    signed: bytes


def state(space: bytes, after: Iterable[bytes], act: Act, keys: DeviceKeys) -> Statement:
    """A new statement by the device with these keys; `after` are the ids of all heads it knows."""
    message = _Message(space, sorted(set(after)), msgspec.Raw(msgpack.encode(act)))
    return read_statement(sign_message(DOMAIN, msgpack.encode(message), keys))


def read_statement(data: bytes) -> Statement:
    """The statement in `data`, its signature verified; `Damaged` or `Refused` (newer) for anything else."""
    return _statement(open_signed(DOMAIN, data, MOST_BYTES), data)


def read_kept(data: bytes) -> Statement:
    """The statement in `data`, verified by `read_statement` before it was kept where nobody else writes."""
    return _statement(read_opened(data, MOST_BYTES), data)


def _statement(signed: Signed, data: bytes) -> Statement:
    said = msgpack.decode(signed.message, _message_decoder)
    sound = len(said.space) == 16 and all(len(one) == 32 for one in said.after)
    if not sound or said.after != sorted(set(said.after)):
        raise Damaged("wire.damaged")
    return Statement(signed.id, said.space, signed.signer, tuple(said.after), _act(bytes(said.act)), data)


def _act(data: bytes) -> Act | None:
    if msgpack.decode(data, _verb_decoder).verb not in _VERBS:
        return None
    act = msgpack.decode(data, _act_decoder)
    if not _sound(act):
        raise Damaged("wire.damaged")
    return act


def _sound(act: Act) -> bool:
    match act:
        case Grant():
            return len(act.device) == 32 and len(act.card) == 32
        case Revoke() | Accept():
            return len(act.device) == 32 and _heads(act.heads)
        case Rotate():
            digests = act.recipients
            return (
                len(act.commitment) == 32
                and all(len(epoch) == 16 for epoch in act.parents)
                and bool(digests)
                and digests == sorted(set(digests))
                and all(len(digest) == 32 for digest in digests)
            )
        case Withdraw():
            return bool(act.entries) and _heads(act.entries) and all(len(nonce) == 16 for nonce in act.nonces)


def _heads(heads: list[Head]) -> bool:
    return all(len(head.feed) == 16 and head.seq >= 1 and len(head.id) == 32 for head in heads)
