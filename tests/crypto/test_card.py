"""The card of a device proves itself, and two people can compare its fingerprint aloud."""

from __future__ import annotations

import random
import re

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.card import CARD_BYTES, Card, read_card, same_fingerprint
from facilitator_app.crypto.identity import DeviceKeys, DeviceSeeds
from facilitator_app.errors import Damaged, Refused

DEVICE = DeviceKeys(DeviceSeeds(bytes(range(160))))
SIGNED = DEVICE.signed_card()


def test_the_card_gives_back_the_three_public_keys() -> None:
    assert len(SIGNED) == CARD_BYTES
    assert read_card(SIGNED) == DEVICE.card


def test_the_same_seeds_always_make_the_same_device() -> None:
    again = DeviceKeys.generate(random.Random(7).randbytes)
    assert again.card == DeviceKeys.generate(random.Random(7).randbytes).card
    assert DeviceKeys.generate().card != DeviceKeys.generate().card
    assert DEVICE.card.fingerprint() == "07405 70725 91582 19520 67129 98924 27719 26771"


def test_the_fingerprint_is_short_digits_and_covers_every_key() -> None:
    card = DEVICE.card
    assert re.fullmatch(r"\d{5}( \d{5}){7}", card.fingerprint())
    other = DeviceKeys(DeviceSeeds(bytes(160))).card
    changed = [
        Card(other.signing, card.hpke, card.seal),
        Card(card.signing, other.hpke, card.seal),
        Card(card.signing, card.hpke, other.seal),
    ]
    assert len({card.fingerprint(), *(c.fingerprint() for c in changed)}) == 4
    assert len({card.device_id(), *(c.device_id() for c in changed)}) == 4


def test_a_fingerprint_is_recognised_however_it_was_grouped() -> None:
    printed = DEVICE.card.fingerprint()
    assert same_fingerprint(printed.replace(" ", "-"), DEVICE.card)
    assert same_fingerprint(f"  {printed.replace(' ', '')}\n", DEVICE.card)
    assert not same_fingerprint(printed[:-1], DEVICE.card)
    assert not same_fingerprint("", DEVICE.card)


def test_the_seal_key_signs() -> None:
    signature = DEVICE.seal.sign(b"acta", ec.ECDSA(hashes.SHA256()))
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), read_card(SIGNED).seal)
    public.verify(signature, b"acta", ec.ECDSA(hashes.SHA256()))


@given(st.integers(min_value=0, max_value=8 * CARD_BYTES - 1))
def test_every_flipped_bit_of_a_card_is_noticed(bit: int) -> None:
    changed = bytearray(SIGNED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Refused):
        read_card(bytes(changed))


@given(st.one_of(st.binary(max_size=200), st.integers(0, CARD_BYTES - 1).map(lambda n: SIGNED[:n])))
def test_hostile_and_cut_cards_are_only_ever_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        read_card(data)


def test_a_card_of_a_newer_version_is_refused_as_such() -> None:
    with pytest.raises(Refused) as caught:
        read_card(SIGNED.replace(b"card/1\n", b"card/2\n", 1))
    assert caught.value.code == "vault.newer_format"
