"""A signature holds for exact bytes in one domain, by one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.identity import DeviceKeys, DeviceSeeds
from facilitator_app.crypto.signing import sign, verify
from facilitator_app.errors import Damaged

DEVICE = DeviceKeys(DeviceSeeds(bytes(range(160))))
OTHER = DeviceKeys(DeviceSeeds(bytes(160)))


def test_a_signature_holds_for_its_bytes_its_domain_and_its_key_only() -> None:
    signature = sign(DEVICE.signing, "segment/1", b"bytes")
    verify(DEVICE.card.signing, "segment/1", b"bytes", signature)
    for public, domain, message in (
        (OTHER.card.signing, "segment/1", b"bytes"),
        (DEVICE.card.signing, "segment/2", b"bytes"),
        (DEVICE.card.signing, "segment/1", b"bytez"),
        (DEVICE.card.signing, "segment/", b"1bytes"),
        (DEVICE.card.signing, "segment/1b", b"ytes"),
    ):
        with pytest.raises(Damaged):
            verify(public, domain, message, signature)


@given(st.binary(max_size=70), st.binary(max_size=40))
def test_hostile_signatures_and_keys_are_only_ever_damaged(signature: bytes, public: bytes) -> None:
    with pytest.raises(Damaged):
        verify(DEVICE.card.signing, "segment/1", b"bytes", signature)
    with pytest.raises(Damaged):
        verify(public, "segment/1", b"bytes", bytes(64))
