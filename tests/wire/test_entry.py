"""Entries keep their bytes for ever, and nothing but an entry is taken for one."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Damaged
from facilitator_app.wire.entry import (
    FIRST,
    VERSION,
    Change,
    Header,
    Payload,
    decode_header,
    decode_payload,
    encode_header,
    encode_payload,
    entry_id,
)

HEADER = Header(VERSION, b"s" * 16, b"f" * 16, 7, b"p" * 32, 123456789, b"i" * 16)
PAYLOAD = Payload(
    b"", "edit_note", [b"f" * 16], [Change("note", b"r" * 16, "change", {"text": "Agua"}, {"text": [(0, 3, b"tag3")]})]
)


def test_the_bytes_of_an_entry_are_these_for_ever() -> None:
    assert encode_header(HEADER).hex() == (
        "9701c41073737373737373737373737373737373c4106666666666666666666666666666666607c42070707070707070"
        "70707070707070707070707070707070707070707070707070ce075bcd15c41069696969696969696969696969696969"
    )
    assert encode_payload(PAYLOAD).hex() == (
        "95c400a9656469745f6e6f746591c410666666666666666666666666666666669195a46e6f7465c41072727272727272"
        "727272727272727272a66368616e676581a474657874a44167756181a47465787491930003c4047461673390"
    )
    assert entry_id(encode_header(HEADER), encode_payload(PAYLOAD)).hex() == (
        "c0f8b39bf9c005179b6fc0323c8fc466696c09c228eb69f0cf5dad461f5473a5"
    )


scalars = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=20) | st.binary(max_size=20)
names = st.text(min_size=1, max_size=10)
pointers = st.tuples(st.just(0), st.integers(1, 2**40), st.binary(min_size=4, max_size=4))
changes = st.builds(
    Change,
    names,
    st.binary(min_size=16, max_size=16),
    st.sampled_from(["create", "change", "delete", "restore"]),
    st.dictionaries(names, scalars, max_size=4),
    st.dictionaries(names, st.lists(pointers, max_size=3), max_size=3),
)


@given(st.lists(changes, max_size=4, unique_by=lambda change: change.record), st.binary(max_size=16))
def test_what_is_written_is_read_back_and_written_the_same(written: list[Change], salt: bytes) -> None:
    data = encode_payload(Payload(salt, "add_note", [b"f" * 16], written))
    assert encode_payload(decode_payload(data)) == data


@given(st.binary(max_size=200))
def test_any_bytes_are_an_entry_or_damaged(data: bytes) -> None:
    for decode in (decode_header, decode_payload):
        with contextlib.suppress(Damaged):
            decode(data)


@given(st.integers(0, 300), st.integers(0, 255))
def test_a_changed_byte_never_raises_anything_else(place: int, value: int) -> None:
    for encoded, decode in ((encode_header(HEADER), decode_header), (encode_payload(PAYLOAD), decode_payload)):
        data = bytearray(encoded)
        data[place % len(data)] = value
        try:
            decode(bytes(data))
        except Damaged:
            assert bytes(data) != encoded


@pytest.mark.parametrize(
    "depth_of",
    [b"\x91" * 100_000, b"\xdd\xff\xff\xff\xff", b"\x95\xc6\xff\xff\xff\xff", b"\xc1", b""],
    ids=["deep", "huge array", "huge binary", "reserved", "empty"],
)
def test_deep_huge_and_empty_data_is_damaged(depth_of: bytes) -> None:
    for decode in (decode_header, decode_payload):
        with pytest.raises(Damaged):
            decode(depth_of)


def test_a_reference_outside_the_list_of_feeds_is_damaged() -> None:
    stray = Payload(b"", "x", [], [Change("note", b"r" * 16, "change", {}, {"text": [(1, 1, b"tag1")]})])
    with pytest.raises(Damaged):
        decode_payload(encode_payload(stray))


def test_the_first_entry_names_nothing_before_it() -> None:
    assert bytes(32) == FIRST


def test_an_intention_of_one_entry_needs_no_name() -> None:
    alone = msgspec.structs.replace(HEADER, intention=b"")
    assert decode_header(encode_header(alone)) == alone
    with pytest.raises(Damaged):
        decode_header(encode_header(msgspec.structs.replace(HEADER, intention=b"i" * 15)))


def test_a_head_that_names_no_entry_is_damaged() -> None:
    for head in [(b"f" * 15, 1, b"h" * 32), (b"f" * 16, 0, b"h" * 32), (b"f" * 16, 1, b"h" * 31)]:
        with pytest.raises(Damaged):
            decode_payload(encode_payload(msgspec.structs.replace(PAYLOAD, heads=[head])))


@pytest.mark.parametrize("number", [2**63, 2**64 - 1])
def test_a_number_that_no_database_holds_is_damaged(number: int) -> None:
    change = Change("note", b"r" * 16, "change", {"text": number}, {})
    pointing = Change("note", b"r" * 16, "change", {}, {"text": [(0, number, b"tag1")]})
    feeds, heads = [b"f" * 16], [(b"f" * 16, number, b"h" * 32)]
    for payload in (
        Payload(b"", "x", [], [change]),
        Payload(b"", "x", feeds, [pointing]),
        Payload(b"", "x", [], [], heads),
    ):
        with pytest.raises(Damaged):
            decode_payload(encode_payload(payload))
    for header in (msgspec.structs.replace(HEADER, seq=number), msgspec.structs.replace(HEADER, clock=number)):
        with pytest.raises(Damaged):
            decode_header(encode_header(header))
