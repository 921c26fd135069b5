"""The OpenAPI description and the server say the same, tried with what schemathesis makes up."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import CHECKS
from schemathesis.core.result import Ok
from starlette.routing import Route

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server.application import ROUTES
from facilitator_app.server.openapi import describe
from facilitator_app.server.request import MSGPACK
from tests.server.running import Server, push, shared

CHECKED = ["not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance"]


def test_every_route_is_described_and_nothing_else() -> None:
    served = {(route.path, method) for route in ROUTES if isinstance(route, Route) for method in route.methods or ()}
    paths = describe()["paths"].items()
    described = {(path, method.upper()) for path, item in paths for method in item if method != "parameters"}
    assert {each for each in served if each[1] != "HEAD"} == {each for each in described if each[1] != "HEAD"}
    assert {each for each in described if each[1] == "HEAD"} <= served


def test_every_schema_that_is_referred_to_is_there() -> None:
    described = describe()
    text = msgspec.json.encode(described).decode()
    named = {part.split('"', 1)[0] for part in text.split("#/components/schemas/")[1:]}
    assert named <= set(described["components"]["schemas"])


@schemathesis.serializer(MSGPACK)
def as_msgpack(_context: Any, value: Any) -> bytes:
    """A made-up message, its base64 as the bytes it stands for."""
    return msgspec.msgpack.encode(_raw(value))


@schemathesis.deserializer(MSGPACK)
def from_msgpack(_context: Any, response: Any) -> Any:
    """An answer as JSON would show it."""
    return msgspec.to_builtins(msgspec.msgpack.decode(response.content), builtin_types=(), str_keys=True)


def _raw(value: Any) -> Any:
    match value:
        case dict():
            return {key: _raw(each) if key != "spaces" else _spaces(each) for key, each in value.items()}
        case list():
            return [_raw(each) for each in value]
        case str():
            try:
                return base64.b64decode(value, validate=True)
            except (binascii.Error, ValueError):
                return value.encode("utf-8", "surrogatepass")
        case int() if not -(2**63) <= value < 2**64:
            return 2**63
        case _:
            return value


def _spaces(value: Any) -> Any:
    return {_raw(key): _raw(each) for key, each in value.items()} if isinstance(value, dict) else _raw(value)


def _operations() -> Iterator[schemathesis.APIOperation[Any, Any, Any, Any]]:
    for found in schemathesis.openapi.from_dict(describe()).get_all_operations():
        assert isinstance(found, Ok), found
        yield found.ok()


OPERATIONS = {operation.label: operation for operation in _operations()}


@pytest.fixture(scope="session")
def member(server: Server, ana: DeviceKeys) -> tuple[str, str, str]:
    """The address, and the space and the token of somebody who may do everything in it."""
    space = shared(server, ana)
    link = server.link(ana)
    push(link, space, os.urandom(500))
    return server.address, space.id.hex(), f"Bearer {link.token}"


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")  # schemathesis pins no certificate
@pytest.mark.parametrize("label", OPERATIONS)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(data=st.data())
def test_what_schemathesis_makes_up_is_answered_as_described(
    member: tuple[str, str, str], label: str, data: st.DataObject
) -> None:
    address, space, token = member
    mode = data.draw(st.sampled_from(list(schemathesis.GenerationMode)))
    case: schemathesis.Case[Any] = data.draw(OPERATIONS[label].as_strategy(generation_mode=mode))
    if "space" in (case.path_parameters or {}) and data.draw(st.booleans()):
        case.path_parameters["space"] = space
    if str((case.query or {}).get("wait", "")).isdecimal():
        case.query["wait"] = 0  # or it waits, as it should
    headers = {"Authorization": token} if data.draw(st.booleans()) else {}
    checks: Any = CHECKS.get_by_names(CHECKED)
    case.call_and_validate(base_url=address, headers=headers, verify=False, timeout=20, checks=checks)
