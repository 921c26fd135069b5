"""Frames come back as they went, from a body that was cut as far as it came; any other bytes are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Damaged
from facilitator_app.wire.frames import (
    LARGEST_BODY,
    Described,
    Framed,
    begun_frame,
    pull_frame,
    push_body,
    read_pull,
    read_push,
)

blobs = st.lists(st.binary(min_size=1, max_size=200), max_size=20)
numbers = st.integers(0, 2**64 - 1)
framed = st.builds(Framed, numbers, st.binary(min_size=1, max_size=100))
described = st.builds(Described, numbers, st.binary(min_size=32, max_size=32), numbers)


@given(blobs)
def test_what_is_pushed_is_read_back(offered: list[bytes]) -> None:
    assert read_push(push_body(offered)) == offered


@given(blobs, st.integers(0, 5_000))
def test_a_cut_push_keeps_what_came_whole_and_is_refused_as_a_whole_one(offered: list[bytes], length: int) -> None:
    body = push_body(offered)[:length]
    found = read_push(body, is_whole=False)
    assert found == offered[: len(found)]
    if push_body(found) != body:
        with pytest.raises(Damaged):
            read_push(body)


@given(st.lists(framed | described, max_size=20), st.integers(0, 3_000))
def test_a_cut_pull_keeps_every_frame_that_came_whole(frames: list[Framed | Described], length: int) -> None:
    body = b"".join(map(pull_frame, frames))
    assert list(read_pull(body)) == frames
    found = list(read_pull(body[:length]))
    assert found == frames[: len(found)]
    assert len(b"".join(map(pull_frame, found))) <= length


@given(st.lists(framed | described, min_size=1, max_size=20), st.integers(0, 3_000))
def test_what_came_of_the_frame_that_a_pull_was_cut_in_is_told(frames: list[Framed | Described], length: int) -> None:
    body = b"".join(map(pull_frame, frames))[:length]
    found = list(read_pull(body))
    begun = begun_frame(body, found)
    if begun is not None:
        cut = frames[len(found)]
        assert isinstance(cut, Framed)
        assert (begun.number, begun.size) == (cut.number, len(cut.blob))
        assert 0 < len(begun.data) < begun.size
        assert cut.blob.startswith(begun.data)
    elif found != frames and isinstance(frames[len(found)], Framed):
        assert len(body) - len(b"".join(map(pull_frame, found))) <= 12


@given(st.binary(max_size=300))
def test_any_bytes_are_frames_or_refused(data: bytes) -> None:
    for read in (read_push, lambda body: read_push(body, is_whole=False), lambda body: list(read_pull(body))):
        try:
            read(data)
        except Damaged:
            continue


@pytest.mark.parametrize("length", [0, LARGEST_BODY + 1, 0xFFFFFFFE])
def test_a_length_that_nobody_sends_is_refused(length: int) -> None:
    with pytest.raises(Damaged):
        read_push(length.to_bytes(4, "big") + b"x" * 50, is_whole=False)
    with pytest.raises(Damaged):
        list(read_pull(bytes(8) + length.to_bytes(4, "big") + b"x" * 50))
