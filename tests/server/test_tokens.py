"""Tokens and nonces hold for who got them and for as long as they say, by the server's clock alone."""

from __future__ import annotations

import os

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator_app.server.tokens import (
    NONCE_SECONDS,
    TOKEN_SECONDS,
    TokenKey,
    make_nonce,
    make_token,
    nonce_holds,
    token_holder,
)

KEY, OTHER = TokenKey(os.urandom(32)), TokenKey(os.urandom(32))
DEVICE, DEVICE_KEY = b"d" * 16, b"k" * 32
NOW = 1_900_000_000


def test_a_token_names_its_holder_until_a_day_is_over() -> None:
    token = make_token(KEY, DEVICE, NOW)
    assert token_holder(KEY, token, NOW) == DEVICE
    assert token_holder(KEY, token, NOW + TOKEN_SECONDS - 1) == DEVICE
    assert token_holder(KEY, token, NOW + TOKEN_SECONDS) is None


def test_a_token_from_long_before_a_clock_was_set_back_is_not_believed() -> None:
    assert token_holder(KEY, make_token(KEY, DEVICE, NOW), NOW - 2 * TOKEN_SECONDS) is None


def test_a_token_of_another_server_is_none() -> None:
    assert token_holder(OTHER, make_token(KEY, DEVICE, NOW), NOW) is None


@given(st.integers(0, 42), st.characters(codec="ascii"))
@example(42, "x")
def test_a_token_altered_in_any_place_is_none(at: int, character: str) -> None:
    token = make_token(KEY, DEVICE, NOW)
    altered = token[:at] + character + token[at + 1 :]
    assert token_holder(KEY, altered, NOW) in ({DEVICE} if altered == token else {None})


@given(st.text(max_size=80))
def test_any_text_is_no_token(text: str) -> None:
    assert token_holder(KEY, text, NOW) is None


def test_a_nonce_holds_for_its_device_and_a_few_minutes() -> None:
    nonce = make_nonce(KEY, DEVICE_KEY, NOW)
    assert nonce_holds(KEY, DEVICE_KEY, nonce, NOW + NONCE_SECONDS)
    assert not nonce_holds(KEY, DEVICE_KEY, nonce, NOW + NONCE_SECONDS + 1)
    assert not nonce_holds(KEY, b"x" * 32, nonce, NOW)
    assert not nonce_holds(OTHER, DEVICE_KEY, nonce, NOW)


@pytest.mark.parametrize("nonce", [b"", b"short", bytes(32), bytes(64)])
def test_any_bytes_are_no_nonce(nonce: bytes) -> None:
    assert not nonce_holds(KEY, DEVICE_KEY, nonce, NOW)
