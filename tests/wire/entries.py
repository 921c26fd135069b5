"""Entries of tests: a feed of notes, edits and other things, each following the one before it."""

from __future__ import annotations

import random
from collections.abc import Iterable

from facilitator_app.wire.entry import (
    FIRST,
    VERSION,
    Change,
    Entry,
    Header,
    Payload,
    encode_header,
    encode_payload,
    entry_of,
)
from facilitator_app.wire.epoch import EpochKey
from facilitator_app.wire.feed import feed_id
from facilitator_app.wire.segment_body import Writer
from tests.wire.people import device, genesis_of, key

SPACE = genesis_of("Ana").space
NONCE = b"o" * 16
FEED = feed_id(key("Ana"), SPACE, NONCE)
WRITER = Writer(key("Ana"), NONCE, "Ana Chub", "laptop de Ana")
EPOCH = b"e" * 16
EPOCH_KEY = EpochKey(b"k" * 32)
ANA = device("Ana")


def chained(payloads: Iterable[Payload | bytes], previous: bytes = FIRST, first: int = 1) -> list[Entry]:
    """Entries with these payloads, one after the other, in Ana's feed."""
    made: list[Entry] = []
    for seq, payload in enumerate(payloads, first):
        clock = (1_760_000_000_000 + 60_000 * seq) << 16
        header = encode_header(Header(VERSION, SPACE, FEED, seq, previous, clock, b"" if seq % 3 else b"i" * 16))
        data = payload if isinstance(payload, bytes) else encode_payload(payload)
        made.append(entry_of(header, data))
        previous = made[-1].id
    return made


def notes(count: int, seed: int = 1) -> list[Entry]:
    """A feed of `count` notes, every fourth entry an edit of the first."""
    source = random.Random(seed)
    words = ["agua", "bosque", "camino", "mesa", "acuerdo", "reunión", "vereda", "niñez", "ñandú"]
    payloads: list[Payload] = []
    for number in range(count):
        text = " ".join(source.choices(words, k=40))
        if number % 4 == 3:
            change = Change("note", b"r" * 16, "change", {"text": text}, {"text": [(0, 1, b"tag1")]})
            payloads.append(Payload(b"", "edit_note", [FEED], [change]))
            continue
        record = source.randbytes(16)
        fields = {"agenda_id": None, "key": _key(record) if number % 5 else "propia", "number": number, "text": text}
        payloads.append(Payload(b"", "add_note", [], [Change("note", record, "create", fields, {})]))
    return chained(payloads)


def _key(record: bytes) -> str:
    letters = "0123456789abcdefghjkmnpqrstvwxyz"
    tail = int.from_bytes(record[-5:], "big")
    return "n-" + "".join(letters[tail >> shift & 31] for shift in range(35, -1, -5))
