"""A bundle on a stick: read and written as a stream, and as much as possible saved from one that was damaged."""

from __future__ import annotations

import random
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Damaged, Refused
from facilitator_app.wire.bundle import (
    LARGEST_PART,
    MAGIC,
    MARKER,
    BrokenPart,
    BundleWriter,
    Fault,
    Kind,
    Part,
    part_at,
    read_bundle,
)

PARTS = [(Kind(number % 6 + 1), random.Random(number).randbytes(100 + 70 * number)) for number in range(12)]


def written(parts: Iterable[tuple[Kind, bytes]] = PARTS, *, is_whole: bool = True) -> bytes:
    """A bundle of these parts."""
    stream = BytesIO()
    writer = BundleWriter(stream)
    for kind, data in parts:
        writer.add(kind, data)
    if is_whole:
        writer.finish()
    return stream.getvalue()


def read(data: bytes) -> tuple[list[tuple[Kind, bytes]], list[BrokenPart]]:
    """The whole parts and the broken ones."""
    found = list(read_bundle(BytesIO(data)))
    whole = [(part.kind, part.data) for part in found if isinstance(part, Part)]
    return whole, [part for part in found if isinstance(part, BrokenPart)]


def test_parts_come_back_in_their_order() -> None:
    assert read(written()) == (PARTS, [])


def test_a_part_can_be_read_again_by_its_place() -> None:
    stream = BytesIO(written())
    parts = [part for part in read_bundle(stream) if isinstance(part, Part)]
    assert [part_at(stream, part.at) for part in parts] == parts
    for elsewhere in (parts[0].at + 1, len(stream.getvalue()), 0):
        with pytest.raises(Damaged):
            part_at(stream, elsewhere)


def test_the_same_part_is_written_once() -> None:
    writer = BundleWriter(BytesIO())
    assert writer.add(Kind.SEGMENT, b"agua")
    assert not writer.add(Kind.SEGMENT, b"agua")


@given(st.integers(0, len(written()) - 1), st.integers(1, 255))
def test_one_altered_byte_costs_one_part_and_is_reported(at: int, change: int) -> None:
    data = bytearray(written())
    data[at] ^= change
    if data[:8] != MAGIC and data[3:4].isdigit():
        return  # it says that it is of another version, and is believed
    whole, broken = read(bytes(data))
    assert len(broken) == 1
    assert broken[0].fault in (Fault.ALTERED, Fault.CUT, Fault.NEWER)
    assert len(whole) >= len(PARTS) - 1
    assert whole == [part for part in PARTS if part in whole]


@given(st.integers(len(MAGIC), len(written()) - 1))
def test_of_a_bundle_that_was_cut_every_whole_part_is_read_and_the_cut_is_told(length: int) -> None:
    whole, broken = read(written()[:length])
    assert whole == PARTS[: len(whole)]
    assert [part.fault for part in broken] == [Fault.CUT] or broken[0].length < 40


@given(st.integers(0, len(written())), st.binary(max_size=3000))
def test_bytes_put_in_between_cost_one_part_at_most(at: int, between: bytes) -> None:
    data = written()
    if at < len(MAGIC):
        return
    whole, broken = read(data[:at] + between + data[at:])
    assert len(whole) >= len(PARTS) - 1
    assert bool(between) <= bool(broken) or at == len(data)


def test_a_marker_inside_a_part_confuses_nobody() -> None:
    """Whoever may write a part can put a marker or a whole bundle into it: they stay contents of that part."""
    inside = written([(Kind.SEGMENT, b"planted")])
    parts = [(Kind.CHUNK, MARKER * 50 + inside), (Kind.SEGMENT, b"after")]
    assert read(written(parts)) == (parts, [])


def test_a_wrong_part_that_claims_to_be_long_does_not_hide_those_after_it() -> None:
    data = written()
    second = data.index(MARKER, len(MAGIC) + 1)
    torn = data[: second + 50] + data[second + 90 :]
    whole, broken = read(torn)
    assert whole == [PARTS[0], *PARTS[2:]]
    assert [(part.at, part.kind) for part in broken] == [(second, PARTS[1][0])]


def test_a_part_of_a_kind_of_the_future_is_told_and_the_others_are_read() -> None:
    newer = written([(9, b"of a later version")])[len(MAGIC) :]  # type: ignore[list-item]
    data = MAGIC + newer[: -len(written([])) + len(MAGIC)] + written()[len(MAGIC) :]
    whole, broken = read(data)
    assert whole == PARTS
    assert [part.fault for part in broken] == [Fault.NEWER]


def test_another_file_is_no_bundle() -> None:
    for data in (b"", b"PK\x03\x04" * 100, MAGIC[:7], random.Random(1).randbytes(5000)):
        with pytest.raises(Damaged) as caught:
            read(data)
        assert caught.value.code == "wire.no_bundle"


def test_the_bundle_of_a_newer_version_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read(MAGIC.replace(b"1", b"2") + written()[len(MAGIC) :])
    assert caught.value.code == "wire.newer_format"


def test_two_gigabytes_of_zeros_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "zeros"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    with path.open("rb") as file, pytest.raises(Damaged):
        list(read_bundle(Counting(file, most=4 * 1024**2)))


def test_a_bundle_that_ends_in_a_disk_of_zeros_is_left_after_a_while(tmp_path: Path) -> None:
    path = tmp_path / "bundle"
    with path.open("wb") as file:
        file.write(written(is_whole=False))
        file.truncate(2 * 1024**3)
    with path.open("rb") as file:
        found = list(read_bundle(Counting(file, most=80 * 1024**2)))
    assert [part.data for part in found if isinstance(part, Part)] == [data for _, data in PARTS]
    assert [part.fault for part in found if isinstance(part, BrokenPart)] == [Fault.ALTERED]


def test_many_false_beginnings_do_not_make_reading_slow() -> None:
    """Frames that each claim all that follows: without a limit every one of them would be hashed to the end."""
    frame = written([(Kind.SEGMENT, bytes(LARGEST_PART))], is_whole=False)[len(MAGIC) :][:33]
    counted = Counting(BytesIO(MAGIC + frame * 20_000 + bytes(LARGEST_PART)), most=400 * 1024**2)
    assert any(isinstance(part, BrokenPart) for part in read_bundle(counted))


@given(st.integers(0, len(written())))
def test_writing_goes_on_after_the_whole_parts_that_are_there(length: int) -> None:
    stream = BytesIO(written()[:length])
    writer = BundleWriter(stream)
    kept = len(writer.names)
    for kind, data in PARTS:
        writer.add(kind, data)
    writer.finish()
    assert stream.getvalue() == written()
    assert kept >= max(0, sum(length >= len(written(PARTS[: n + 1], is_whole=False)) for n in range(len(PARTS))))


def test_what_nobody_would_read_is_not_written() -> None:
    with pytest.raises(ValueError, match="larger"):
        BundleWriter(BytesIO()).add(Kind.CHUNK, bytes(LARGEST_PART + 1))


class Counting(BytesIO):
    """A stream that fails once more than `most` bytes were read from it."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        super().__init__()
        self._stream, self._left = stream, most

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go somewhere."""
        return self._stream.seek(offset, whence)

    def read(self, size: int | None = -1) -> bytes:
        """Some bytes, as long as it is not too many."""
        data = self._stream.read(-1 if size is None else size)
        self._left -= len(data)
        assert self._left >= 0, "read more than is decent"
        return data
