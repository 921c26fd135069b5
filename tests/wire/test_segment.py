"""A segment gives back exactly what its author sealed, to whoever has the key, and nothing to anybody else."""

from __future__ import annotations

import math
import random
import tracemalloc
from dataclasses import replace

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.errors import Damaged, Refused
from facilitator_app.wire.columns import Columns
from facilitator_app.wire.compression import compress
from facilitator_app.wire.entry import Change, Payload, encode_payload, entry_of
from facilitator_app.wire.epoch import SEALED_OVERHEAD_BYTES, EpochKey
from facilitator_app.wire.padding import padded_length
from facilitator_app.wire.segment import cut, name_of, open_segment, repack_segment, seal_segment
from facilitator_app.wire.segment_body import Body, Place, Writer, unpack
from facilitator_app.wire.statement import Head
from tests.wire.entries import ANA, EPOCH, EPOCH_KEY, FEED, NONCE, SPACE, WRITER, chained, notes
from tests.wire.people import device, key
from tests.wire.test_entry import changes


def sealed(count: int = 20) -> bytes:
    return seal_segment(notes(count), WRITER, EPOCH, EPOCH_KEY, ANA, random.Random(1).randbytes)


def test_what_was_sealed_comes_back_bit_for_bit() -> None:
    entries = notes(50)
    data = seal_segment(entries, WRITER, EPOCH, EPOCH_KEY, ANA)
    opened = open_segment(data, EPOCH_KEY)
    assert opened.entries == entries
    assert (opened.space, opened.epoch, opened.feed, opened.first, opened.last) == (SPACE, EPOCH, FEED, 1, 50)
    assert (opened.head, opened.writer, opened.signer) == (entries[-1].id, WRITER, key("Ana"))
    assert opened.name == name_of(data)
    assert opened.withdrawn == frozenset()


@settings(max_examples=150)
@given(
    st.lists(
        st.builds(
            Payload,
            st.sampled_from([b"", b"s" * 16]),
            st.text(max_size=10),
            st.just([FEED]),
            st.lists(changes, max_size=3, unique_by=lambda change: change.record),
            st.lists(st.tuples(st.just(FEED), st.integers(1, 9), st.just(b"h" * 32)), max_size=2),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_any_contents_come_back_bit_for_bit(payloads: list[Payload]) -> None:
    entries = chained(payloads)
    assert open_segment(seal_segment(entries, WRITER, EPOCH, EPOCH_KEY, ANA), EPOCH_KEY).entries == entries


def test_what_a_later_version_added_comes_back_bit_for_bit() -> None:
    known = msgspec.msgpack.decode(encode_payload(Payload(b"", "add_note", [], [])))
    newer = msgspec.msgpack.encode([*known, "a field of the future"])
    entries = chained([Payload(b"", "a", [], []), newer, Payload(b"", "b", [], [])])
    later_header = entry_of(msgspec.msgpack.encode([*msgspec.msgpack.decode(entries[0].header), 7]), newer)
    for stretch in (entries, [later_header]):
        opened = open_segment(seal_segment(stretch, WRITER, EPOCH, EPOCH_KEY, ANA), EPOCH_KEY)
        assert opened.entries == stretch


def test_a_key_that_follows_from_the_id_is_told_from_one_that_a_person_chose() -> None:
    entries = notes(8)
    keys = [change.fields.get("key") for e in entries if e.contents for change in e.contents.changes]
    assert "propia" in keys
    assert open_segment(sealed(8), EPOCH_KEY).entries == entries


def test_nothing_of_it_can_be_read_or_guessed_outside() -> None:
    data = sealed()
    for secret in (b"agua", b"Ana", b"laptop", FEED, NONCE, key("Ana"), notes(20)[-1].id):
        assert secret not in data


def test_lengths_say_little() -> None:
    """Two hundred notes of every length up to two thousand letters have at most sixteen lengths to each doubling."""

    def inside(size: int) -> int:
        text = random.Random(size).randbytes(size // 2).hex()
        change = Change("note", b"r" * 16, "change", {"text": text}, {})
        entries = chained([Payload(b"", "edit_note", [], [change])])
        return len(seal_segment(entries, WRITER, EPOCH, EPOCH_KEY, ANA)) - SEALED_OVERHEAD_BYTES

    lengths = {inside(size) for size in range(100, 2100, 10)}
    doublings = math.log2(max(lengths) / min(lengths))
    assert doublings > 1
    assert len(lengths) <= 16 * doublings + 1
    assert all(padded_length(length) == length for length in lengths)


@pytest.mark.parametrize("wrong", ["key", "space", "epoch", "salt", "sealed", "short", "long"])
def test_another_key_or_a_changed_byte_opens_nothing(wrong: str) -> None:
    data, epoch_key = bytearray(sealed()), EPOCH_KEY
    if wrong == "key":
        epoch_key = EpochKey(b"x" * 32)
    elif wrong == "short":
        del data[-1]
    elif wrong == "long":
        data.append(0)
    else:
        data[{"space": 5, "epoch": 20, "salt": 40, "sealed": 300}[wrong]] ^= 1
    with pytest.raises(Damaged):
        open_segment(bytes(data), epoch_key)


def test_a_newer_version_is_refused_and_never_tried_as_an_older_one() -> None:
    with pytest.raises(Refused) as caught:
        open_segment(b"\x02" + sealed()[1:], EPOCH_KEY)
    assert caught.value.code == "wire.newer_format"


def test_nobody_seals_in_the_name_of_another() -> None:
    """A member has the key of the epoch, and still cannot write into the feed of someone else."""
    for writer, keys in ((WRITER, device("Mala")), (Writer(key("Mala"), NONCE, "Ana Chub", "laptop"), device("Mala"))):
        with pytest.raises(Damaged):
            open_segment(seal_segment(notes(3), writer, EPOCH, EPOCH_KEY, keys), EPOCH_KEY)


def test_two_branches_and_stretches_with_gaps_are_never_sealed_together() -> None:
    entries = notes(5)
    other = chained([Payload(b"", "otra", [], [])], entries[1].id, 3)
    for stretch in ([entries[0], entries[2]], [*entries[:3], *other], [], [*entries[:2], *other, entries[3]]):
        with pytest.raises(ValueError):
            seal_segment(stretch, WRITER, EPOCH, EPOCH_KEY, ANA)
    assert open_segment(seal_segment([*entries[:2], *other], WRITER, EPOCH, EPOCH_KEY, ANA), EPOCH_KEY).last == 3


def test_a_long_feed_is_cut_into_stretches_that_fit() -> None:
    entries = notes(2500)
    stretches = list(cut(entries))
    assert [entry for stretch in stretches for entry in stretch] == entries
    assert all(len(stretch) <= 1000 for stretch in stretches)
    long = Payload(b"", "x", [], [Change("note", b"r" * 16, "change", {"text": "a" * 500_000}, {})])
    assert [len(stretch) for stretch in cut(chained([long, long]))] == [1, 1]


def test_withdrawn_payloads_leave_their_hash_and_the_chain_still_holds() -> None:
    entries = notes(10)
    original = open_segment(sealed(10), EPOCH_KEY)
    gone = [Head(FEED, entry.place.seq, entry.id) for entry in entries[3:5]]
    data = repack_segment(original, gone, b"f" * 16, EpochKey(b"z" * 32), device("Beto"))
    opened = open_segment(data, EpochKey(b"z" * 32))
    assert opened.withdrawn == set(gone)
    assert opened.signer == key("Beto")
    assert opened.writer == WRITER
    assert [entry.id for entry in opened.entries] == [entry.id for entry in entries]
    assert [entry.payload for entry in opened.entries[3:5]] == [None, None]
    assert [*opened.entries[:3], *opened.entries[5:]] == [*entries[:3], *entries[5:]]
    again = repack_segment(opened, [Head(FEED, 8, entries[7].id)], EPOCH, EPOCH_KEY, device("Ana"))
    assert len(open_segment(again, EPOCH_KEY).withdrawn) == 3


def test_whoever_repacks_cannot_put_in_other_words() -> None:
    """Without the author's signature of the newest id no other chain of ids is believed."""
    original = open_segment(sealed(5), EPOCH_KEY)
    forged = chained([Payload(b"", "falso", [], [])] * 5)
    swapped = replace(original, entries=forged, head=forged[-1].id)
    data = repack_segment(swapped, [Head(FEED, 1, forged[0].id)], EPOCH, EPOCH_KEY, device("Beto"))
    with pytest.raises(Damaged):
        open_segment(data, EPOCH_KEY)


@pytest.mark.parametrize(("count", "edits_only", "most"), [(3000, False, 1.15), (400, True, 1.25)])
def test_sealed_stretches_are_hardly_larger_than_their_compressed_contents(
    count: int, edits_only: bool, most: float
) -> None:
    entries = notes(count)
    if edits_only:
        entries = chained(e.payload or b"" for e in entries if e.contents and e.contents.command == "edit_note")
    floor = len(zstandard.ZstdCompressor(level=19).compress(b"".join(entry.payload or b"" for entry in entries)))
    sealed = sum(len(seal_segment(stretch, WRITER, EPOCH, EPOCH_KEY, ANA)) for stretch in cut(entries))
    assert sealed <= most * floor


@pytest.mark.parametrize(("changes_in_it", "letters"), [(12_000, 20_000), (200_000, 1)], ids=["long keys", "many keys"])
def test_columns_that_would_grow_without_measure_are_refused_before_they_grow(changes_in_it: int, letters: int) -> None:
    """Compressed to a few hundred bytes: whoever has the key of a space, an observer too, could hand such around."""
    records = b"".join(bytes(n >> shift & 255 for n in range(changes_in_it)) for shift in (16, 8, 0))
    shape: list[tuple[str, int, list[str], list[str]]] = [("note", 0, ["key"], [])] * changes_in_it
    columns = Columns(
        [("add", shape)], {"note": "n" * letters}, [], [0], [b""], [[]], [[]],
        bytes(13 * changes_in_it) + records, [("note", "key", [True] * changes_in_it)],
    )  # fmt: skip
    body = msgspec.msgpack.encode(Body(WRITER, bytes(64), bytes(32), [0], [0], [b""], columns, [], []))
    assert len(compress(body)) < 3000
    tracemalloc.start()
    try:
        with pytest.raises(Damaged):
            unpack(body, SPACE, Place(FEED, 1, 1, bytes(32)))
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()
