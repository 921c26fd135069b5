"""The short code of a record."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.code import read_code, short_code
from facilitator_app.errors import BadUsage

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
hashes = st.binary(min_size=32, max_size=32)


@given(hashes)
def test_a_code_has_ten_characters_and_a_check_in_three_groups(sha256: bytes) -> None:
    code = short_code(sha256)
    assert [len(group) for group in code.split("-")] == [4, 4, 3]
    assert set(code) <= {*ALPHABET, "-"}


@given(hashes)
def test_a_code_is_read_however_it_is_typed(sha256: bytes) -> None:
    code = short_code(sha256)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_code(typed) == code


@given(hashes, st.integers(0, 10), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(sha256: bytes, place: int, other: str) -> None:
    bare = short_code(sha256).replace("-", "")
    if bare[place] == other:
        return
    with pytest.raises(BadUsage):
        read_code(bare[:place] + other + bare[place + 1 :])


@given(hashes, st.integers(0, 9))
def test_two_neighbours_swapped_are_always_noticed(sha256: bytes, place: int) -> None:
    bare = short_code(sha256).replace("-", "")
    if bare[place] == bare[place + 1]:
        return
    with pytest.raises(BadUsage):
        read_code(bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :])


@given(st.text(max_size=40))
def test_anything_else_that_is_typed_is_refused_or_is_a_code(typed: str) -> None:
    try:
        code = read_code(typed)
    except BadUsage:
        return
    assert read_code(code) == code


def test_a_code_comes_from_the_first_fifty_bits_of_the_hash() -> None:
    first = hashlib.sha256(b"a").digest()
    assert short_code(first) == short_code(first[:7] + bytes(25))
