"""Statements of a space on their way to its members: sealed under the newest epoch, with the genesis they rest on.

Who opens one has only a candidate for the key: the statements inside say whether a rotation commits to it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from ..crypto.secrets import RandomBytes
from ..errors import Damaged
from . import msgpack
from .epoch import EpochKey, open_under, outside, seal_under
from .genesis import Genesis, read_genesis
from .introduction import Introduction, read_introduction
from .padding import pad, unpad
from .statement import Statement, read_statement

LABEL = b"statements"
LARGEST = 16 * 1024 * 1024


class _Contents(msgspec.Struct, array_like=True):
    genesis: bytes
    statements: list[bytes]
    introductions: list[bytes]


_decoder = msgspec.msgpack.Decoder(_Contents)


def seal_statements(
    genesis: bytes,
    statements: Sequence[Statement],
    introductions: Sequence[bytes],
    epoch: bytes,
    key: EpochKey,
    random: RandomBytes = os.urandom,
) -> bytes:
    """The space's genesis, `statements` and the card files of members for whoever has the key of `epoch`."""
    space = read_genesis(genesis).space
    contents = msgpack.encode(_Contents(genesis, [one.signed for one in statements], list(introductions)))
    return seal_under(key, LABEL, space, epoch, pad(contents), random)


@dataclass(frozen=True)
class StatementPack:
    """What was packed: the genesis (bytes and as read), the statements, and how members introduce themselves."""

    signed_genesis: bytes
    genesis: Genesis
    statements: tuple[Statement, ...]
    introductions: tuple[Introduction, ...]


def open_statements(data: bytes, key: EpochKey) -> StatementPack:
    """The pack in `data`, all signatures verified.

    Raises `Damaged` (`Refused` for a newer version) where anything in it is not of that space or not sound.
    """
    if len(data) > LARGEST:
        raise Damaged("wire.damaged")
    space, _ = outside(data)
    contents = msgpack.decode(unpad(open_under(key, LABEL, data)), _decoder)
    genesis = read_genesis(contents.genesis)
    statements = [read_statement(one) for one in contents.statements]
    if genesis.space != space or any(one.space != space for one in statements):
        raise Damaged("wire.damaged")
    introductions = tuple(read_introduction(one) for one in contents.introductions)
    return StatementPack(contents.genesis, genesis, tuple(statements), introductions)
