"""An invitation: what a device needs to join, sealed to it alone and signed by the device that lets it in.

Outside stands a version and nothing else. The signed words name the card they are for, so that an invitation passed on
to another device is not taken as addressed to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from ..crypto.card import Card
from ..crypto.hpke import open_with, seal_to
from ..crypto.identity import DeviceKeys
from ..errors import Damaged, Refused
from . import msgpack
from .genesis import Genesis, read_genesis
from .introduction import Introduction, read_introduction
from .padding import pad, unpad
from .signed import open_signed, sign_message
from .statement import Statement, read_statement

DOMAIN = "invitation/1"
VERSION = 1
LARGEST = 16 * 1024 * 1024
_INFO = b"facilitator invitation/1\0"


class _Space(msgspec.Struct, frozen=True, array_like=True):
    genesis: bytes
    statements: list[bytes]
    keyrings: list[bytes]


class _Message(msgspec.Struct, frozen=True, array_like=True):
    recipient: bytes
    inviter: bytes
    title: str
    spaces: list[_Space]
    person_id: bytes
    person: str
    server: str
    pin: bytes


_decoder = msgspec.msgpack.Decoder(_Message)


@dataclass(frozen=True)
class InvitedSpace:
    """A space that the invited device is let into: its genesis (bytes and as read), statements and keyrings."""

    signed_genesis: bytes
    genesis: Genesis
    statements: tuple[Statement, ...]
    keyrings: tuple[bytes, ...]


@dataclass(frozen=True)
class Server:
    """Where the central server is, and SHA-256 of the certificate that alone is trusted (empty: a public one)."""

    address: str
    pin: bytes


@dataclass(frozen=True)
class Person:
    """The person whose further device is let in: it keeps their id and name."""

    id: UUID
    name: str


@dataclass(frozen=True)
class Invitation:
    """What an opened invitation says. `inviter` introduces the device that signed it: its fingerprint is to be
    compared in person before anything is believed."""

    inviter: Introduction
    title: str
    spaces: tuple[InvitedSpace, ...]
    person: Person | None
    server: Server | None


def invited_space(genesis: bytes, statements: Sequence[Statement], keyrings: Sequence[bytes]) -> InvitedSpace:
    """One space of an invitation."""
    return InvitedSpace(genesis, read_genesis(genesis), tuple(statements), tuple(keyrings))


def seal_invitation(
    recipient: Card,
    title: str,
    spaces: Sequence[InvitedSpace],
    keys: DeviceKeys,
    inviter: bytes,
    *,
    person: Person | None = None,
    server: Server | None = None,
) -> bytes:
    """An invitation for the device with card `recipient` from the one with `keys`, which `inviter` introduces."""
    carried = [_Space(s.signed_genesis, [one.signed for one in s.statements], list(s.keyrings)) for s in spaces]
    person_id, name = (person.id.bytes, person.name) if person else (b"", "")
    address, pin = (server.address, server.pin) if server else ("", b"")
    said = _Message(recipient.digest(), inviter, title, carried, person_id, name, address, pin)
    signed = sign_message(DOMAIN, msgpack.encode(said), keys)
    return bytes([VERSION]) + seal_to(recipient.hpke, pad(signed), _INFO)


def open_invitation(data: bytes, keys: DeviceKeys) -> Invitation:
    """The invitation in `data`; `Damaged` where it is for another device or altered, `Refused` for a newer version."""
    if not data or len(data) > LARGEST or data[0] == 0:
        raise Damaged("wire.damaged")
    if data[0] != VERSION:
        raise Refused("wire.newer_format")
    signed = open_signed(DOMAIN, unpad(open_with(keys.hpke, data[1:], _INFO)), LARGEST)
    said = msgpack.decode(signed.message, _decoder)
    inviter = read_introduction(said.inviter)
    sound = (
        said.recipient == keys.card.digest()
        and inviter.card.signing == signed.signer
        and len(said.person_id) in (0, 16)
        and len(said.pin) in (0, 32)
    )
    if not sound:
        raise Damaged("wire.damaged")
    spaces = tuple(_space(one) for one in said.spaces)
    person = Person(UUID(bytes=said.person_id), said.person) if said.person_id else None
    server = Server(said.server, said.pin) if said.server else None
    return Invitation(inviter, said.title, spaces, person, server)


def _space(carried: _Space) -> InvitedSpace:
    space = invited_space(carried.genesis, [read_statement(one) for one in carried.statements], carried.keyrings)
    if any(one.space != space.genesis.space for one in space.statements):
        raise Damaged("wire.damaged")
    return space
