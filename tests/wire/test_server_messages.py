"""Messages between a device and the server come back as they went; everything else is refused."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Damaged
from facilitator_app.wire.server_messages import (
    MOST_IDS,
    MOST_SPACES,
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
    decode,
    encode,
)

KINDS = [Challenge, ChallengeRequest, Cursors, Ids, News, Pushed, Statements, Token, TokenRequest]
SAMPLES: list[Message] = [
    ChallengeRequest(b"d" * 32),
    Challenge(b"n" * 32, b"s" * 32),
    TokenRequest(b"d" * 32, b"s" * 32, b"n" * 32, b"s" * 64),
    Token("abc", 86_400),
    Statements(b"genesis", [b"one", b"two"]),
    Cursors(b"l" * 16, {b"s" * 16: 7}),
    News(b"l" * 16, {b"s" * 16: 9}),
    Ids([b"i" * 32]),
    Pushed([1, 2, 3]),
    Pushed([1], News(b"l" * 16, {b"s" * 16: 9})),
]
WRONG: list[Message] = [
    ChallengeRequest(b"short"),
    TokenRequest(b"d" * 32, b"s" * 31, b"n", b"s" * 64),
    TokenRequest(b"d" * 32, b"s" * 32, b"n" * 65, b"s" * 64),
    TokenRequest(b"d" * 32, b"s" * 32, b"n", b"s" * 63),
    Cursors(b"l" * 15, {}),
    Cursors(b"", {b"s" * 17: 1}),
    Cursors(b"", {b"s" * 16: -1}),
    Cursors(b"", {number.to_bytes(16, "big"): 1 for number in range(MOST_SPACES + 1)}),
    News(b"", {}),
    News(b"l" * 16, {b"s" * 15: 1}),
    News(b"l" * 16, {b"s" * 16: -1}),
    News(b"l" * 16, {b"s" * 16: 2**63}),
    Pushed([1], News(b"", {})),
    Pushed([1], News(b"l" * 16, {b"s" * 16: 2**63})),
    Token("one\r\ntwo: three", 86_400),
    Token("", 86_400),
    Ids([b"i" * 31]),
    Ids([b"i" * 32] * (MOST_IDS + 1)),
    Statements(b"", [b""] * (MOST_IDS + 1)),
]


@pytest.mark.parametrize("message", SAMPLES, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_as_it_went(message: Message) -> None:
    assert decode(encode(message), type(message)) == message


@pytest.mark.parametrize("message", WRONG, ids=repr)
def test_a_message_with_a_wrong_size_or_number_is_refused(message: Message) -> None:
    with pytest.raises(Damaged):
        decode(encode(message), type(message))


@pytest.mark.parametrize("message", SAMPLES, ids=lambda message: type(message).__name__)
def test_one_that_is_cut_or_says_more_than_it_should_is_refused(message: Message) -> None:
    whole = encode(message)
    said = msgspec.to_builtins(message, builtin_types=(bytes,))
    for data in (whole[:-1], whole + b"\x00", msgspec.msgpack.encode(said | {"more": 1})):
        with pytest.raises(Damaged):
            decode(data, type(message))


@given(st.sampled_from(KINDS), st.binary(max_size=200))
def test_any_bytes_are_a_message_or_refused(kind: type[Message], data: bytes) -> None:
    try:
        decode(data, kind)
    except Damaged:
        return


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_deep_nesting_is_refused(kind: type[Message]) -> None:
    with pytest.raises(Damaged):
        decode(b"\x91" * 100_000, kind)
