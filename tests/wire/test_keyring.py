"""Keys of epochs reach the devices they are for, in one piece, and nobody else."""

from __future__ import annotations

import contextlib

import pytest

from facilitator_app.crypto.hpke import open_with, seal_to
from facilitator_app.errors import Damaged, Refused
from facilitator_app.wire.epoch import EpochKey, epoch_id, open_under, seal_under
from facilitator_app.wire.keyring import keyring_space, open_keyring, seal_keyring
from tests.wire.people import device, key

SPACE = b"s" * 16
KEYS = {bytes([n]) * 16: EpochKey(bytes([n]) * 32) for n in range(1, 6)}


def keyring(*names: str) -> bytes:
    return seal_keyring(SPACE, KEYS, [device(name).card for name in names], device("Ana"))


def test_every_recipient_opens_the_same_keys_and_knows_who_sent_them() -> None:
    data = keyring("Beto", "Cruz")
    for name in ("Beto", "Cruz"):
        opened = open_keyring(data, device(name))
        assert opened is not None
        assert opened.keys == KEYS
        assert (opened.space, opened.sender) == (SPACE, key("Ana"))
        assert set(opened.recipients) == {device("Beto").card.digest(), device("Cruz").card.digest()}
    assert keyring_space(data) == SPACE


def test_whoever_it_is_not_for_opens_nothing() -> None:
    assert open_keyring(keyring("Beto"), device("Mala")) is None


def test_outside_stand_no_names_no_keys_and_no_number_of_epochs() -> None:
    data = keyring("Beto")
    for name in ("Ana", "Beto"):
        assert key(name) not in data
        assert device(name).card.digest() not in data
    assert all(epoch not in data and epoch_key.reveal() not in data for epoch, epoch_key in KEYS.items())
    fewer = seal_keyring(SPACE, dict(list(KEYS.items())[:4]), [device("Beto").card], device("Ana"))
    assert len(fewer) in (len(data), len(data) - 16, len(data) - 32, len(data) - 64)


def test_a_part_passed_on_to_another_person_is_not_taken_as_addressed_to_them() -> None:
    """Beto opens his part and seals the same signed words to Mala: she is not among those named in it."""
    data = keyring("Beto")
    outside = data[:35]
    info = b"facilitator keyring/1\0" + outside
    signed = open_with(device("Beto").hpke, data[35:], info)
    passed_on = outside + seal_to(device("Mala").card.hpke, signed, info)
    with pytest.raises(Damaged):
        open_keyring(passed_on, device("Mala"))


@pytest.mark.parametrize("place", [1, 20, 33, 34, 100, -1])
def test_a_changed_byte_opens_nothing(place: int) -> None:
    data = bytearray(keyring("Beto"))
    data[place] ^= 1
    with contextlib.suppress(Damaged):
        assert open_keyring(bytes(data), device("Beto")) is None


def test_a_newer_version_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        open_keyring(b"\x02" + keyring("Beto")[1:], device("Beto"))
    assert caught.value.code == "wire.newer_format"


def test_a_commitment_fits_one_key_of_one_space_and_so_does_the_id_of_its_epoch() -> None:
    committed = EpochKey(b"k" * 32).commitment(SPACE)
    others = [EpochKey(b"l" * 32).commitment(SPACE), EpochKey(b"k" * 32).commitment(b"t" * 16)]
    assert committed not in others
    assert epoch_id(committed) not in map(epoch_id, others)


def test_what_is_sealed_as_one_kind_of_thing_does_not_open_as_another() -> None:
    epoch_key = EpochKey(b"k" * 32)
    sealed = seal_under(epoch_key, b"statements", SPACE, b"e" * 16, b"agua")
    assert open_under(epoch_key, b"statements", sealed) == b"agua"
    with pytest.raises(Damaged):
        open_under(epoch_key, b"index", sealed)
