"""Many devices at once: each with a connection of its own, all of them in one thread, speaking the protocol's bytes."""

from __future__ import annotations

import asyncio
import gc
import ssl
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from facilitator_app.crypto import signing
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.wire.frames import Framed, push_body, read_pull
from facilitator_app.wire.server_messages import (
    AUTH_DOMAIN,
    Challenge,
    ChallengeRequest,
    Pushed,
    Token,
    TokenRequest,
    decode,
    encode,
    proof,
)
from tests.server.running import Server, Space


@dataclass
class Member:
    """One of the herd, with what it brings; `acknowledged` is true once it was told that all of it is kept."""

    keys: DeviceKeys
    space: Space
    blobs: Sequence[bytes]
    acknowledged: bool = False
    tries: int = 0


def stampede(server: Server, herd: Sequence[Member]) -> None:
    """All of them come at once: each proves its key, hands in its blobs, and reads a batch of its space."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # asyncio leaves the transport of a handshake that was cut
        asyncio.run(_all(server, herd))
        gc.collect()


async def _all(server: Server, herd: Sequence[Member]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    await asyncio.gather(*(_one(server, member, context) for member in herd))


async def _one(server: Server, member: Member, context: ssl.SSLContext) -> None:
    while not member.acknowledged:
        member.tries += 1
        try:
            await _visit(server, member, context)
        except (OSError, asyncio.IncompleteReadError):
            await asyncio.sleep(0.2 * member.tries)


async def _visit(server: Server, member: Member, context: ssl.SSLContext) -> None:
    parts = urlsplit(server.address)
    reading, writing = await asyncio.open_connection(
        parts.hostname, parts.port, ssl=context, ssl_handshake_timeout=120
    )
    try:
        ask = Asking(reading, writing)
        token = await _prove(ask, member.keys, server.pin)
        path = f"/v1/spaces/{member.space.id.hex()}"
        pushed = await ask("POST", f"{path}/push", push_body(member.blobs), token)
        assert len(decode(pushed, Pushed).numbers) == len(member.blobs)
        pulled = await ask("GET", f"{path}/pull?cursor=0&max_bytes=65536", b"", token)
        assert all(isinstance(frame, Framed) for frame in read_pull(pulled))
        member.acknowledged = True
    finally:
        writing.close()


async def _prove(ask: Asking, keys: DeviceKeys, pin: bytes) -> str:
    device = keys.card.signing
    challenge = decode(await ask("POST", "/v1/auth/challenge", encode(ChallengeRequest(device))), Challenge)
    signature = signing.sign(keys.signing, AUTH_DOMAIN, proof(pin, device, challenge.nonce))
    said = encode(TokenRequest(device, pin, challenge.nonce, signature))
    return decode(await ask("POST", "/v1/auth/token", said), Token).token


class Asking:
    """Asks on one connection; raises `ConnectionError` where it is told to come back later."""

    def __init__(self, reading: asyncio.StreamReader, writing: asyncio.StreamWriter) -> None:
        self._reading = reading
        self._writing = writing

    async def __call__(self, method: str, path: str, body: bytes, token: str = "") -> bytes:
        proof_of_key = f"Authorization: Bearer {token}\r\n" if token else ""
        head = f"{method} {path} HTTP/1.1\r\nHost: s\r\n{proof_of_key}Content-Length: {len(body)}\r\n\r\n"
        self._writing.write(head.encode() + body)
        await self._writing.drain()
        answered = (await self._reading.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(answered.split("content-length: ", 1)[1].split("\r\n", 1)[0])
        found = await self._reading.readexactly(length)
        status = answered.split(" ", 2)[1]
        if status == "503":
            raise ConnectionError
        assert status == "200", answered
        return found
