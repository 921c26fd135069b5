"""The card file: what a device says of itself, and everything that is not what it said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import FacilitatorError
from facilitator_app.wire.introduction import introduce, read_introduction

DEVICE, OTHER = DeviceKeys.generate(), DeviceKeys.generate()


def _introduce(device: DeviceKeys = DEVICE, person: str = "Juana Mo", device_name: str = "laptop gris") -> bytes:
    return introduce(device, person, device_name)


def test_an_introduction_gives_back_card_and_names() -> None:
    found = read_introduction(_introduce())
    assert (found.card, found.signed_card) == (DEVICE.card, DEVICE.signed_card())
    assert (found.person, found.device_name) == ("Juana Mo", "laptop gris")


def test_a_card_alone_is_an_introduction_without_names() -> None:
    found = read_introduction(DEVICE.signed_card())
    assert (found.card, found.person, found.device_name) == (DEVICE.card, "", "")


def test_nobody_can_give_the_card_of_another_a_name() -> None:
    names = _introduce()[len(DEVICE.signed_card()) :]
    with pytest.raises(FacilitatorError):
        read_introduction(OTHER.signed_card() + names)


def test_a_very_long_name_is_cut_when_written() -> None:
    assert len(read_introduction(_introduce(person="ñ" * 5000)).person) == 200


@given(st.integers(0, len(_introduce()) - 1), st.integers(1, 255))
def test_any_altered_byte_is_refused(at: int, change: int) -> None:
    data = bytearray(_introduce())
    data[at] ^= change
    with pytest.raises(FacilitatorError):
        read_introduction(bytes(data))


@given(st.integers(0, len(_introduce()) - 1))
def test_any_cut_is_refused_but_the_one_that_leaves_the_card(length: int) -> None:
    whole = _introduce()
    if length == len(DEVICE.signed_card()):
        return
    with pytest.raises(FacilitatorError):
        read_introduction(whole[:length])


@given(st.binary(max_size=3000))
def test_hostile_bytes_are_refused(data: bytes) -> None:
    for tried in (data, DEVICE.signed_card() + data + b"x"):
        with pytest.raises(FacilitatorError):
            read_introduction(tried)


def test_a_name_is_read_on_one_line_without_what_could_paint_over_a_fingerprint() -> None:
    card = _introduce(DEVICE, "Ana\r\n\x1b[2K Huella: 0000 \u202e1111", "laptop\t\x00de\u200d Ana")
    read = read_introduction(card)
    assert read.person == "Ana [2K Huella: 0000 1111"
    assert read.device_name == "laptop de\u200d Ana"
