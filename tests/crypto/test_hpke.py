"""What is sealed to a device opens on that device only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.hpke import (
    OVERHEAD_BYTES,
    PUBLIC_KEY_BYTES,
    HpkeSeed,
    check_public_key,
    open_with,
    seal_to,
)
from facilitator_app.errors import Damaged

SEED = HpkeSeed(bytes(range(96)))
PUBLIC = SEED.public_key()


def test_the_device_opens_what_was_sealed_to_it_and_another_device_does_not() -> None:
    sealed = seal_to(PUBLIC, b"keyring", b"space 1")
    assert len(sealed) == len(b"keyring") + OVERHEAD_BYTES
    assert open_with(SEED, sealed, b"space 1") == b"keyring"
    with pytest.raises(Damaged):
        open_with(HpkeSeed(bytes(96)), sealed, b"space 1")
    with pytest.raises(Damaged):
        open_with(SEED, sealed, b"space 2")


def test_both_halves_of_the_key_are_needed() -> None:
    sealed = seal_to(PUBLIC, b"keyring", b"")
    for half in (bytes(64) + SEED.reveal()[64:], SEED.reveal()[:64] + bytes(range(32))):
        with pytest.raises(Damaged):
            open_with(HpkeSeed(half), sealed, b"")


@given(st.binary(max_size=1300))
def test_hostile_sealed_bytes_are_only_ever_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        open_with(SEED, data, b"")


@given(st.one_of(st.binary(max_size=100), st.just(b"\xff" * PUBLIC_KEY_BYTES)))
def test_hostile_public_keys_are_only_ever_damaged(public: bytes) -> None:
    with pytest.raises(Damaged):
        check_public_key(public)


def test_a_low_order_point_is_damaged_too() -> None:
    with pytest.raises(Damaged):
        seal_to(PUBLIC[:-32] + bytes(32), b"keyring", b"")
