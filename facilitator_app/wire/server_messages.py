"""What a device and the server say to each other besides sealed blobs: small msgpack maps, strictly checked."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from ..errors import Damaged

MOST_IDS = 1_000
"""Ids in one `Have`, and statements in one `Statements`."""
MOST_SPACES = 512
"""Spaces in one `Cursors`; who works in more asks several times."""
_TOKEN = re.compile(r"[!-~]{1,1000}")
"""What may stand in a header as it is."""
AUTH_DOMAIN = "server-auth/1"
"""The signing domain of `proof`."""


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of all messages."""


class ChallengeRequest(Message, frozen=True):
    """A device (its Ed25519 key) asks for a nonce."""

    device: bytes


class Challenge(Message, frozen=True):
    """The server's nonce for the device, good for a few minutes and kept nowhere, and the server's id."""

    nonce: bytes
    server: bytes


class TokenRequest(Message, frozen=True):
    """A device answers a nonce with its signature over `proof`.

    `server` (32 bytes) is who it believes to speak to: the SHA-256 of the certificate it pinned, or the server's id as
    its invitation says.
    """

    device: bytes
    server: bytes
    nonce: bytes
    signature: bytes


class Token(Message, frozen=True):
    """What a device shows from now on; opaque to it. `seconds` says how long it is good for."""

    token: str
    seconds: int


class Statements(Message, frozen=True):
    """A space as its members make it: the genesis, and signed statements of its membership, each whole.

    They are numbered and pulled like any blob of the space.
    """

    genesis: bytes
    statements: list[bytes]


class Cursors(Message, frozen=True):
    """How far a device has read each space; `log` is the server's log id that the numbers belong to."""

    log: bytes
    spaces: dict[bytes, int]


class News(Message, frozen=True):
    """The spaces that have more, each with its newest number."""

    log: bytes
    spaces: dict[bytes, int]


class Ids(Message, frozen=True):
    """Ids of blobs (SHA-256): offered by a device, or, in the answer, those that the server lacks."""

    ids: list[bytes]


class Pushed(Message, frozen=True, omit_defaults=True):
    """The number of each pushed blob in its space, in the order it was offered; durable when this arrives.

    `news` answers the question that came with the blobs, as things stood before any of them was kept; None for no news.
    """

    numbers: list[int]
    news: News | None = None


AnyMessage = TypeVar("AnyMessage", bound=Message)
_encoder = msgspec.msgpack.Encoder()


def encode(message: Message) -> bytes:
    """The bytes of a message."""
    return _encoder.encode(message)


def decode(data: bytes, kind: type[AnyMessage]) -> AnyMessage:
    """The message of `kind` in `data`; raises `Damaged` for anything else."""
    try:
        message = msgspec.msgpack.decode(data, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise Damaged("server.bad_message") from error
    if not _sound(message):
        raise Damaged("server.bad_message")
    return message


def seen_number(cursors: Mapping[bytes, int], ids: Mapping[bytes, bytes]) -> int:
    """A number that two come to who have the same blobs where the `cursors` stand.

    `ids` are the SHA-256 of those blobs, by space; 0 where one of them is not known. It tells a log that was put back
    and went on from one that was never away.
    """
    read = sorted(space for space, number in cursors.items() if number)
    if not read or any(space not in ids for space in read):
        return 0
    whole = hashlib.sha256(b"".join(space + cursors[space].to_bytes(8, "big") + ids[space] for space in read))
    return int.from_bytes(whole.digest()[:4], "big") or 1


def proof(server: bytes, device: bytes, nonce: bytes) -> bytes:
    """What a device signs to show that it holds its key, to this server (32 bytes) and to no other."""
    return server + device + nonce


def _sound(message: Message) -> bool:
    match message:
        case ChallengeRequest(device=device):
            return len(device) == 32
        case TokenRequest(device=device, server=server, nonce=nonce, signature=signature):
            return len(device) == 32 and len(server) == 32 and len(nonce) <= 64 and len(signature) == 64
        case Cursors(log=log, spaces=spaces):
            sizes = all(len(space) == 16 and 0 <= number < 2**63 for space, number in spaces.items())
            return len(log) in (0, 16) and len(spaces) <= MOST_SPACES and sizes
        case Ids(ids=ids):
            return len(ids) <= MOST_IDS and all(len(one) == 32 for one in ids)
        case Statements(statements=statements):
            return len(statements) <= MOST_IDS
        case _:
            return _sound_answer(message)


def _sound_answer(message: Message) -> bool:
    match message:
        case Pushed(news=News() as news):
            return _sound_answer(news)
        case News(log=log, spaces=spaces):
            return len(log) == 16 and all(len(space) == 16 and 0 <= n < 2**63 for space, n in spaces.items())
        case Token(token=token):
            return _TOKEN.fullmatch(token) is not None
        case _:
            return True
