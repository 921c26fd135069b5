"""Describes what the server answers, in OpenAPI 3.1, beside the routes that do it; a test holds the two together."""

from __future__ import annotations

from typing import Any

import msgspec

from ..wire.server_messages import (
    MOST_IDS,
    Challenge,
    ChallengeRequest,
    Cursors,
    Ids,
    Message,
    News,
    Pushed,
    Statements,
    Token,
    TokenRequest,
)
from ..wire.statement import MOST_STATEMENTS
from .request import MSGPACK, OCTETS
from .statement_room import (
    MOST_BYTES,
    MOST_BYTES_OF_DEVICE,
    MOST_OF_DEVICE,
    MOST_SPACES,
    MOST_WAITING_BYTES,
    RESERVED,
)

_HEX16 = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_HEX32 = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_SPACE = {"name": "space", "in": "path", "required": True, "schema": _HEX16, "description": "Id of the space."}
_BLOB = {"name": "blob", "in": "path", "required": True, "schema": _HEX32, "description": "SHA-256 of the blob."}
_WAIT = {"name": "wait", "in": "query", "schema": {"type": "integer", "minimum": 0, "maximum": 60}}
_ASKS = {
    "name": "news",
    "in": "query",
    "schema": {"type": "integer", "minimum": 0, "maximum": 1},
    "description": "With 1 the first frame is a message `Cursors`, answered in `news` as /v1/changes would before.",
}
_SEEN = {
    "name": "at",
    "in": "query",
    "schema": {"type": "integer", "minimum": 0, "maximum": 2**32 - 1},
    "description": "What the device read at its cursors, in a number: the first four bytes of SHA-256 over space, u64 "
    "number and id of each, in the order of the spaces. 410 `other_blobs` where other blobs are there.",
}
_TOKEN: list[dict[str, list[str]]] = [{"token": []}]

_STATEMENTS = (
    f"Each is verified once and kept for good, past before future, {MOST_IDS:,} at most in one request. The number is "
    "0 for one that is not kept, because its issuer never had the right. "
    f"Of a space {MOST_STATEMENTS:,} are kept at most, and {MOST_BYTES:,} bytes of them; the last {100 // RESERVED} % "
    "of both come from its creator and from coordinators whom the keeper admitted. Of those that change neither "
    f"members nor keys a device may make {MOST_OF_DEVICE:,}, in {MOST_BYTES_OF_DEVICE:,} bytes; what waits for its "
    f"past may be {MOST_WAITING_BYTES:,} bytes of a space. A device may begin {MOST_SPACES:,} spaces. Its requests are "
    "taken one after the other."
)
_REASONS = {
    "400": "The request is not what this route takes.",
    "401": "Prove the device's key again; no clock of the device matters.",
    "403": "This device may not do that here.",
    "404": "Nothing here that this device may see.",
    "409": "The upload stands elsewhere: Upload-Offset tells where.",
    "410": "Cursors belong to another log, or the blob was withdrawn: read from the beginning and offer again.",
    "413": "Too large.",
    "416": "The range lies outside the blob.",
    "422": "The bytes are not what they should be.",
    "503": "Busy: come back after Retry-After seconds, and some random time more.",
    "507": "The quota of the space is full (`quota`), or the disk (`disk_full`, with Retry-After); or there are more "
    "`statements` of the space, or `spaces` of its creator, than a server keeps: `most` says how many, or bytes.",
}


def describe() -> dict[str, Any]:
    """The description, as it is served at ``/openapi.json``."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Facilitator central server",
            "version": "1",
            "description": "Keeps sealed blobs for devices and hands them out. It can read none of them.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {**_authentication(), **_spaces(), **_transfer(), **_keeper()},
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": _messages()
            | {
                "Refusal": {
                    "type": "object",
                    "required": ["reason"],
                    "properties": {"reason": {"type": "string"}},
                    "additionalProperties": {"type": "integer"},
                }
            },
        },
    }


def _authentication() -> dict[str, Any]:
    challenge = _route("Ask for a nonce", _message(ChallengeRequest), _message(Challenge))
    token = _route("Sign the nonce for a token", _message(TokenRequest), _message(Token), "401", "403")
    return {"/v1/auth/challenge": {"post": challenge}, "/v1/auth/token": {"post": token}}


def _spaces() -> dict[str, Any]:
    membership = _route("Hand in signed statements", _message(Statements), _message(Pushed), *_MEMBERS, "507")
    membership["description"] = _STATEMENTS
    changes = _route("Ask for news of spaces", _message(Cursors), _message(News), "401", "410")
    changes["responses"]["204"] = {"description": "Nothing new."}
    changes["parameters"] = [_WAIT, _SEEN]
    have = _route("Ask which blobs are lacking", _message(Ids), _message(Ids), "401", "404")
    withdraw = _route("Drop the bytes of withdrawn blobs", _message(Ids), None, *_MEMBERS, done="204")
    farewell = _route("Hear of one's own removal", _message(Ids), _message(Statements), "401", "404")
    for one in (membership, changes, have, withdraw, farewell):
        one["security"] = _TOKEN
    return {
        "/v1/changes": {"post": changes},
        "/v1/spaces/{space}/membership": {"parameters": [_SPACE], "post": membership},
        "/v1/spaces/{space}/have": {"parameters": [_SPACE], "post": have},
        "/v1/spaces/{space}/farewell": {"parameters": [_SPACE], "post": farewell},
        "/v1/spaces/{space}/withdraw": {"parameters": [_SPACE], "post": withdraw},
    }


def _transfer() -> dict[str, Any]:
    push = _route("Hand in blobs", _octets("Frames: u32 length, blob."), _message(Pushed), *_LOST, "507")
    push["parameters"] = [_ASKS, _SEEN]
    pull = _route("Fetch blobs after a cursor", None, _octets("Frames: u64 number, u32 length, blob."), *_LOST)
    pull["parameters"] = [
        {"name": "cursor", "in": "query", "schema": {"type": "integer", "minimum": 0}},
        {"name": "until", "in": "query", "schema": {"type": "integer", "minimum": 0}},
        {"name": "max_bytes", "in": "query", "schema": {"type": "integer", "minimum": 0}},
        {"name": "largest", "in": "query", "schema": {"type": "integer", "minimum": 0}},
        {"name": "log", "in": "query", "schema": _HEX16},
        _WAIT,
    ]
    state = _route("Ask how much of a large blob is here", None, None, *_LOST)
    piece = _route("Hand in a piece of a large blob", _octets("The bytes."), None, *_MEMBERS, "409", "507", done="204")
    piece["parameters"] = [
        {"name": name, "in": "header", "required": True, "schema": {"type": "integer", "minimum": 0}}
        for name in ("Upload-Offset", "Upload-Length")
    ]
    blob = _route("Fetch a blob, or a range of it", None, _octets("The bytes."), *_LOST, "416")
    blob["responses"]["206"] = {"description": "The range.", "content": {OCTETS: {}}}
    for one in (push, pull, state, piece, blob):
        one["security"] = _TOKEN
    return {
        "/v1/spaces/{space}/push": {"parameters": [_SPACE], "post": push},
        "/v1/spaces/{space}/pull": {"parameters": [_SPACE], "get": pull},
        "/v1/spaces/{space}/uploads/{blob}": {"parameters": [_SPACE, _BLOB], "head": state, "patch": piece},
        "/v1/spaces/{space}/blobs/{blob}": {"parameters": [_SPACE, _BLOB], "get": blob},
    }


def _keeper() -> dict[str, Any]:
    def page(summary: str, media: str) -> dict[str, Any]:
        return {"get": {"summary": summary, "responses": {"200": {"description": "It.", "content": {media: {}}}}}}

    ready = page("Whether it can serve", "text/plain")
    ready["get"]["responses"]["503"] = {"description": "Not now.", "content": {"text/plain": {}}}
    return {
        "/healthz": page("Whether it lives", "text/plain"),
        "/readyz": ready,
        "/openapi.json": page("This description", "application/json"),
        "/": page("The keeper's page", "text/html"),
    }


_MEMBERS = ("401", "403", "404")
_LOST = (*_MEMBERS, "410")


def _route(summary: str, body: Any, result: Any, *refusals: str, done: str = "200") -> dict[str, Any]:
    success: dict[str, Any] = {"description": "Done."}
    if result is not None:
        success["content"] = result
    always = ("400", "413", "422", "503") if body is not None else ("400", "503")
    responses = {done: success} | {status: _refusal(status) for status in sorted({*always, *refusals})}
    route: dict[str, Any] = {"summary": summary, "responses": responses}
    if body is not None:
        route["requestBody"] = {"required": True, "content": body}
    return route


def _refusal(status: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Refusal"}
    return {"description": _REASONS[status], "content": {"application/json": {"schema": schema}}}


def _message(kind: type[Message]) -> dict[str, Any]:
    return {MSGPACK: {"schema": {"$ref": f"#/components/schemas/{kind.__name__}"}}}


def _messages() -> dict[str, Any]:
    """The messages as schemas: a map of msgpack each; what is shown here as base64 are raw bytes in msgpack."""
    kinds = Message.__subclasses__()
    _, described = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    return described


def _octets(description: str) -> dict[str, Any]:
    return {OCTETS: {"schema": {"type": "string", "format": "binary", "description": description}}}
