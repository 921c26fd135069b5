"""Reads a request: who sends it, the space it names, and a body that is not larger than it may be."""

from __future__ import annotations

from typing import cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from ..wire.server_messages import Message, encode
from .refusal import Refusal
from .service import Service
from .tokens import token_holder

MSGPACK = "application/msgpack"
OCTETS = "application/octet-stream"


def service_of(request: Request) -> Service:
    """What this process works with."""
    return cast("Service", request.app.state.service)


def space_of(request: Request) -> bytes:
    """The 16-byte id of the space in the path; raises `Refusal` 404 for anything else."""
    return _hex(request.path_params["space"], 16, "unknown_space")


def blob_of(request: Request) -> bytes:
    """The 32-byte id of the blob in the path; raises `Refusal` 404 for anything else."""
    return _hex(request.path_params["blob"], 32, "unknown_blob")


async def sender(request: Request) -> bytes:
    """The Ed25519 key of the device whose token came with the request; raises `Refusal` 401."""
    service = service_of(request)
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    identity = await service.identity()
    device = token_holder(identity.token_key, token, service.now()) if scheme.lower() == "bearer" else None
    key = None if device is None else await service.known_device(device)
    if key is None:
        raise Refusal(401, "token")
    return key


async def body_of(request: Request, most: int) -> bytes:
    """The whole body; raises `Refusal` 413 as soon as it is longer than `most` bytes, `ClientDisconnect` for a cut."""
    body, is_whole = await body_until_cut(request, most)
    if not is_whole:
        raise ClientDisconnect
    return body


async def body_until_cut(request: Request, most: int) -> tuple[bytes, bool]:
    """The body as far as it came, and whether that is all of it; raises `Refusal` 413 as `body_of` does.

    On a bad link what came before a cut is worth keeping: the device then sends only the rest.
    """
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said) > most:
        raise Refusal(413, "too_large", most=most)
    parts, length = [], 0
    try:
        async for part in request.stream():
            length += len(part)
            if length > most:
                raise Refusal(413, "too_large", most=most)
            parts.append(part)
    except ClientDisconnect:
        return b"".join(parts), False
    return b"".join(parts), True


def number_in(request: Request, name: str, default: int, most: int) -> int:
    """A whole number from the query; raises `Refusal` 400 for what is none, and keeps it between 0 and `most`."""
    said = request.query_params.get(name) if request.scope["query_string"] else None
    if said is None:
        return default
    if not said.isascii() or not said.isdecimal() or len(said) > 18:
        raise Refusal(400, "bad_number")
    return min(int(said), most)


def answer(message: Message) -> Response:
    """A message as the answer."""
    return Response(encode(message), media_type=MSGPACK)


def _hex(text: str, size: int, reason: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        raise Refusal(404, reason) from None
    if len(found) != size or text != found.hex():
        raise Refusal(404, reason)
    return found

