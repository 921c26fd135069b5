"""Every reader takes what was written, and gives nothing but a clear refusal for anything else."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Damaged, Refused
from tests.wire.mutation import mutated
from tests.wire.samples import Reader, from_within, samples

SEALED = sorted(set(samples()) - {"header", "payload", "bundle", "pushed", "pulled", "keyring"})
"""What no byte of can be changed without its being noticed; of a keyring, the part of another can."""


def read_or_refused(read: Reader, data: bytes) -> object:
    """What `read` makes of `data`, None where it refuses it in the way it should."""
    try:
        return read(data)
    except (Damaged, Refused):
        return None


@pytest.mark.parametrize("name", sorted(samples()))
def test_what_was_written_is_read(name: str) -> None:
    data, read = samples()[name]
    assert read(data) is not None


@pytest.mark.parametrize("name", sorted(from_within()))
def test_what_a_member_signs_and_seals_again_is_read(name: str) -> None:
    data, read = from_within()[name]
    assert read(data) is not None


@pytest.mark.parametrize("name", sorted(samples()))
def test_almost_right_bytes_are_read_or_refused(name: str) -> None:
    data, read = samples()[name]
    source = random.Random(name)
    for _ in range(300):
        read_or_refused(read, mutated(data, source))


@pytest.mark.parametrize("name", sorted(from_within()))
def test_almost_right_bytes_of_a_member_are_read_or_refused(name: str) -> None:
    data, read = from_within()[name]
    source = random.Random(name)
    for _ in range(1_000 if "body" in name else 300):
        read_or_refused(read, mutated(data, source))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for _, read in (*samples().values(), *from_within().values()):
        read_or_refused(read, data)


@pytest.mark.parametrize("name", SEALED)
def test_no_byte_of_what_is_signed_or_sealed_can_be_changed_added_or_taken_away(name: str) -> None:
    data, read = samples()[name]
    places = random.Random(name).sample(range(len(data)), min(len(data), 120))
    altered = [data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] for at in places]
    for other in (*altered, data + b"\0", data[:-1], data[1:], b"\0" + data):
        assert read_or_refused(read, other) is None


@pytest.mark.parametrize(
    "name", ["genesis", "grant", "receipt", "keyring", "invitation", "segment", "statements", "index"]
)
def test_a_newer_version_is_refused_as_newer(name: str) -> None:
    data, read = samples()[name]
    with pytest.raises(Refused) as caught:
        read(b"\x02" + data[1:])
    assert caught.value.code == "wire.newer_format"


@pytest.mark.parametrize("name", sorted(samples()))
def test_emptiness_zeros_and_depth_are_refused(name: str) -> None:
    if name in ("pushed", "pulled"):
        return
    _, read = samples()[name]
    for data in (b"", bytes(100), bytes(10_000), b"\x91" * 100_000, b"\x01" + b"\xff" * 5_000):
        with pytest.raises((Damaged, Refused)):
            read(data)
