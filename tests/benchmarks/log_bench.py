"""The log: ten thousand notes that arrive, and a vault that opens as fast with a million entries as with few."""

from __future__ import annotations

import random
import resource
import tempfile
import time
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.domain.ids import uuid7
from facilitator_app.store.disk.database import open_database
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.author import Author
from facilitator_app.store.sharing.arrivals import Origin, arrive
from facilitator_app.store.vault import Vault
from facilitator_app.wire.entry import (
    VERSION,
    Change,
    Header,
    Parts,
    Payload,
    encode_header,
    encode_payload,
    read_entry,
)
from tests.store.devices import Device, share_table
from tests.store.scratch import device_keys, open_new_vault

from .large_workspace import sentence
from .timing import in_turn, median

NOTES, NOTE_LENGTH, STEP = 10_000, 436, 1_000
_START = 1_772_700_000_000


def arriving_notes() -> dict[str, Any]:
    """CPU seconds from the entries of ten thousand notes to log, tables and search, against bare inserts of the same
    rows into the same tables; and how much memory that took, in MB."""
    with tempfile.TemporaryDirectory() as folder:
        ana, beto, carla = share_table(Path(folder))
        origin, entries = _notes(ana)
        beto.takes_all(ana)
        carla.takes_all(ana)
        before, start = _memory(), time.process_time()
        for first in range(0, NOTES, STEP):
            with beto.vault.begin("sync") as tx:
                arrive(tx, origin, [read_entry(parts) for parts in entries[first : first + STEP]])
        took, grew = time.process_time() - start, _memory() - before
        floor = _bare(beto.vault, carla.vault)
    return {"cpu_s": took, "bare_cpu_s": floor, "ratio": took / floor, "limit": 1.5, "mb": grew, "limit_mb": 60}


def opening(folder: Path, many: int) -> dict[str, Any]:
    """Opening a vault with `many` entries against one with ten thousand, in milliseconds."""
    small, large = _vault_with(folder, 10_000), _vault_with(folder, many)
    theirs, ours = in_turn(lambda: _open(small), lambda: _open(large), 15)
    ratio = median(ours) / median(theirs)
    return {"entries": many, "ms": median(ours) * 1000, "small_ms": median(theirs) * 1000, "ratio": ratio, "limit": 1.3}


def _notes(ana: Device) -> tuple[Origin, list[Parts]]:
    """Entries that follow what `ana` wrote, a note in each."""
    last = ana.entries()[-1]
    with ana.vault.read() as tx:
        session, process = Statements(tx.connection).all("select id, process_id from session")[0]
    source, previous = random.Random(1), last.name
    made: list[Parts] = []
    for number in range(NOTES):
        place = (ana.table, last.origin.feed, last.head.seq + 1 + number)
        header = Header(VERSION, *place, previous, _START + number << 16, b"")
        note = {"process_id": process, "session_id": session, "key": f"n-{number:08}", "kind": "concern"}
        note |= {"visibility": "minutes", "text": sentence(source).ljust(NOTE_LENGTH, ".")[:NOTE_LENGTH]}
        record = uuid7(_START + number, source.randbytes(10)).bytes
        payload = encode_payload(Payload(b"", "add_note", [], [Change("note", record, "create", note, {})]))
        made.append(Parts(encode_header(header), payload, sha256(payload).digest()))
        previous = made[-1].id
    return last.origin, made


def _bare(full: Vault, empty: Vault) -> float:
    """CPU seconds for inserting the rows of `full` into the same tables of `empty`, in steps of the same size."""
    tables = ("log_entry", "note", "record_state", "touched")
    rows: dict[str, list[tuple[Any, ...]]] = {}
    with full.read() as tx:
        for table in tables:
            rows[table] = Statements(tx.connection).all(f"select * from {table}")[-NOTES:]
        texts = Statements(tx.connection).all("select text from note")
    start = time.process_time()
    for first in range(0, NOTES, STEP):
        with empty.begin("bare") as tx:
            sql = Statements(tx.connection)
            for table, held in rows.items():
                places = ",".join("?" * len(held[0]))
                sql.many(f"insert or replace into {table} values ({places})", held[first : first + STEP])
            sql.many("insert into search (words) values (?)", texts[first : first + STEP])
    return time.process_time() - start


def _vault_with(folder: Path, entries: int) -> Path:
    """The folder of a vault whose log holds so many entries; made once."""
    place = folder / f"log-{entries}"
    if place.exists():
        return place
    place.mkdir()
    vault = open_new_vault(place)
    with vault.begin("fill") as tx:
        feed = tx.log.feed(tx.spaces.own_feed(tx.personal_space()))
        payload = encode_payload(Payload(b"", "add_note", [], []))
        space = tx.personal_space()
        rows = (
            (feed.no, seq, seq.to_bytes(32), seq << 16, _header(space, feed.id, seq), payload)
            for seq in range(1, entries + 1)
        )
        sql = "insert into log_entry (feed_no, seq, id, clock, header, payload) values (?, ?, ?, ?, ?, ?)"
        Statements(tx.connection).many(sql, rows)
    vault.engine.dispose()
    return place


def _header(space: bytes, feed: bytes, seq: int) -> bytes:
    return encode_header(Header(VERSION, space, feed, seq, bytes(32), seq << 16, b""))


def _open(place: Path) -> None:
    engine = open_database(place / "vault1.db", DatabaseKey(bytes([1]) * 32))
    vault = Vault(engine, _author())
    with vault.read() as tx:
        tx.spaces.all()
    engine.dispose()


@cache
def _author() -> Author:
    return Author(UUID(int=1), "Rosa Morales", device_keys(1), "laptop", bytes([1]) * 16)


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
