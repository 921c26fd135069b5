"""What is sealed opens only whole, with its key and its associated data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.keys import AttachmentKey
from facilitator_app.crypto.sealing import OVERHEAD_BYTES, open_sealed, seal
from facilitator_app.errors import Damaged

KEY = AttachmentKey(bytes(range(32)))


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_what_is_sealed_opens_again_and_is_little_longer(plaintext: bytes, associated: bytes) -> None:
    sealed = seal(KEY, plaintext, associated)
    assert len(sealed) == len(plaintext) + OVERHEAD_BYTES
    assert open_sealed(KEY, sealed, associated) == plaintext


def test_the_same_text_is_never_sealed_the_same_way_twice() -> None:
    assert seal(KEY, b"nota", b"") != seal(KEY, b"nota", b"")


@given(st.integers(min_value=0, max_value=8 * (4 + OVERHEAD_BYTES) - 1))
def test_every_flipped_bit_is_noticed(bit: int) -> None:
    sealed = bytearray(seal(KEY, b"nota", b"here"))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Damaged):
        open_sealed(KEY, bytes(sealed), b"here")


@given(st.binary(max_size=80))
def test_hostile_bytes_are_only_ever_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        open_sealed(KEY, data, b"")


def test_another_key_or_another_context_opens_nothing() -> None:
    sealed = seal(KEY, b"nota", b"here")
    with pytest.raises(Damaged):
        open_sealed(KEY, sealed, b"there")
    with pytest.raises(Damaged):
        open_sealed(AttachmentKey(bytes(32)), sealed, b"here")
