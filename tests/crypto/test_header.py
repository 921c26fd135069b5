"""The header has one spelling, notices every change, and takes hostile bytes only for damage."""

from __future__ import annotations

import json
import random
import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.header import (
    FORMAT,
    MOST_BYTES,
    Header,
    decode_header,
    device_keys,
    encode_header,
    new_header,
    new_key_set,
    previous_data_key,
    unlock_key_set,
)
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.crypto.keys import DataKey
from facilitator_app.crypto.recovery_words import RecoverySecret
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost, wrap_for_passphrase, wrap_for_recovery
from facilitator_app.errors import Damaged, Refused, WrongSecret

FLOOR = Argon2Cost(64 * 1024, 1, 1)
VAULT = bytes(16)
WORDS = RecoverySecret(bytes(range(16)))
DEVICE = DeviceKeys.generate(random.Random(1).randbytes)


def made_header(seed: int = 5, previous: DataKey | None = None) -> tuple[Header, DataKey]:
    source = random.Random(seed).randbytes
    data_key = DataKey.generate(source)
    key_set = new_key_set(
        data_key,
        VAULT,
        wrap_for_passphrase(data_key, Passphrase("tres volcanes"), VAULT, FLOOR, source),
        wrap_for_recovery(data_key, WORDS, VAULT, source),
        DEVICE,
        previous=previous,
        random=source,
    )
    return new_header(VAULT, key_set), data_key


HEADER, DATA_KEY = made_header()
ENCODED = encode_header(HEADER)


def test_a_header_gives_back_its_keys_to_either_secret() -> None:
    header = decode_header(ENCODED)
    assert header == HEADER
    assert unlock_key_set(header.current, Passphrase("tres volcanes"), VAULT) == DATA_KEY
    assert unlock_key_set(header.current, WORDS, VAULT) == DATA_KEY
    assert device_keys(header.current, DATA_KEY, VAULT).card == DEVICE.card
    assert previous_data_key(header.current, DATA_KEY, VAULT) is None
    with pytest.raises(WrongSecret):
        unlock_key_set(header.current, Passphrase("dos volcanes"), VAULT)


def test_a_key_set_can_hold_the_data_key_it_replaces() -> None:
    previous = DataKey(bytes(32))
    header, data_key = made_header(6, previous)
    assert previous_data_key(header.current, data_key, VAULT) == previous
    assert decode_header(encode_header(new_header(VAULT, HEADER.current, header.current))).coming is not None


def test_a_header_shows_no_secret() -> None:
    shown = repr(HEADER) + ENCODED.decode()
    for secret in (DATA_KEY.reveal(), DEVICE.seeds.reveal()[:32], WORDS.reveal()):
        assert secret.hex() not in shown
        assert msgspec.json.encode(secret)[1:-2].decode() not in shown
    assert "volcanes" not in shown


def test_slots_of_two_headers_put_together_are_noticed_even_with_a_right_checksum() -> None:
    other = wrap_for_recovery(DATA_KEY, RecoverySecret(bytes(16)), VAULT)
    mixed = new_header(VAULT, msgspec.structs.replace(HEADER.current, recovery=other))
    header = decode_header(encode_header(mixed))
    with pytest.raises(Damaged):
        unlock_key_set(header.current, Passphrase("tres volcanes"), VAULT)


@given(st.integers(min_value=0, max_value=8 * len(ENCODED) - 1))
def test_every_flipped_bit_is_refused(bit: int) -> None:
    changed = bytearray(ENCODED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Refused):
        decode_header(bytes(changed))


@given(st.integers(min_value=0, max_value=len(ENCODED) - 1))
def test_a_cut_header_is_damaged(length: int) -> None:
    with pytest.raises(Damaged):
        decode_header(ENCODED[:length])


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(list(json.loads(ENCODED))), inner)
    ),
    max_leaves=8,
)


@given(st.one_of(st.binary(max_size=400), JSON_VALUES.map(lambda value: json.dumps(value).encode())))
def test_hostile_bytes_are_only_ever_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        decode_header(data)


@given(st.sampled_from(sorted(json.loads(ENCODED))), JSON_VALUES)
def test_a_wrong_value_anywhere_is_damaged(name: str, value: object) -> None:
    changed = {**json.loads(ENCODED), name: value}
    if changed == json.loads(ENCODED):
        return
    with pytest.raises(Damaged):
        decode_header(json.dumps(changed).encode())


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"format":' * 5_000,
        b" " * (MOST_BYTES + 1),
        ENCODED + b" ",
        b" " + ENCODED,
        ENCODED.replace(b'"coming": null', b'"coming": null, "coming": null'),
        ENCODED.replace(b'"format"', b'"more": 1, "format"'),
        ENCODED.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + ENCODED,
        b"\x00",
    ],
)
def test_nested_enormous_and_respelled_headers_are_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        decode_header(data)


@pytest.mark.parametrize("memory", [2**31, 2**62, 2**70, 1, -5])
def test_an_absurd_memory_cost_is_refused_before_any_is_taken(memory: int) -> None:
    changed = json.loads(ENCODED)
    changed["current"]["passphrase"]["cost"]["memory_kib"] = memory
    began = time.process_time()
    with pytest.raises(Damaged):
        decode_header(json.dumps(changed).encode())
    assert time.process_time() - began < 0.5


def test_a_newer_version_is_refused_as_such_and_a_senseless_one_is_damage() -> None:
    with pytest.raises(Refused) as caught:
        decode_header(b'{"format": "facilitator-vault-key/2", "other": []}')
    assert caught.value.code == "vault.newer_format"
    with pytest.raises(Damaged):
        decode_header(ENCODED.replace(FORMAT.encode(), b"facilitator-vault-key/0"))
