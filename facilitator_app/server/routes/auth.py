"""How a device proves its key once a day: a nonce, its signature over it, a token."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from ...crypto import signing
from ...errors import Damaged
from ...wire.server_messages import AUTH_DOMAIN, Challenge, ChallengeRequest, Token, TokenRequest, decode, proof
from ..devices import device_id
from ..refusal import Refusal
from ..request import answer, body_of, service_of
from ..tokens import TOKEN_SECONDS, make_nonce, make_token, nonce_holds


async def challenge(request: Request) -> Response:
    """A nonce for a device. Any device may ask: what it learns is random."""
    asked = decode(await body_of(request, 256), ChallengeRequest)
    service = service_of(request)
    identity = await service.identity()
    return answer(Challenge(make_nonce(identity.token_key, asked.device, service.now()), identity.server_id))


async def token(request: Request) -> Response:
    """A token for a device that signed its nonce for this server, and is a member of something here.

    The signature covers who the device believes to speak to: the SHA-256 of the certificate it pinned, or this server's
    id. So what it signs for one server is worth nothing at another.
    """
    asked = decode(await body_of(request, 512), TokenRequest)
    service = service_of(request)
    identity = await service.identity()
    if asked.server not in (identity.server_id, request.app.state.certificate_digest):
        raise Refusal(401, "other_server")
    if not nonce_holds(identity.token_key, asked.device, asked.nonce, service.now()):
        raise Refusal(401, "nonce")
    try:
        message = proof(asked.server, asked.device, asked.nonce)
        signing.verify(asked.device, AUTH_DOMAIN, message, asked.signature)
    except Damaged:
        raise Refusal(401, "signature") from None
    named = device_id(asked.device)
    if await service.known_device(named) is None:
        raise Refusal(403, "unknown_device")
    return answer(Token(make_token(identity.token_key, named, service.now()), TOKEN_SECONDS))
