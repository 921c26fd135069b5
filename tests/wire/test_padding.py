"""Padding: few lengths, little more, and back exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Damaged
from facilitator_app.wire.padding import pad, padded_length, unpad


@given(st.integers(0, 2**40))
def test_a_padded_length_is_not_shorter_at_most_an_eighth_longer_and_stays(length: int) -> None:
    padded = padded_length(length)
    assert length <= padded <= length * 1.12 + 1
    assert padded_length(padded) == padded


def test_there_are_few_lengths() -> None:
    assert len({padded_length(length) for length in range(1, 1_000_001)}) < 450


@given(st.binary(max_size=2000))
def test_what_was_padded_comes_back(data: bytes) -> None:
    assert unpad(pad(data)) == data


@pytest.mark.parametrize(
    "wrong", [b"", b"\0\0\0", pad(b"agua")[:-1], pad(b"agua") + b"\0", pad(bytes(200))[:-1] + b"x", b"\xff" * 20]
)
def test_anything_else_is_damaged(wrong: bytes) -> None:
    with pytest.raises(Damaged):
        unpad(wrong)
