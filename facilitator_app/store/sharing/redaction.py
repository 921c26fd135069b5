"""Takes away the contents of withdrawn entries: the payload goes, its hash stays, the chain can still be checked.

What they had written goes from the tables, the search index, the drafts and, of a kept file, the chunks with it. Kept
segments that hold the contents are marked: they are handed on no more, and are sealed anew without them
(store/sharing/segments.py). The file of a record that is said again elsewhere is left: `let_go` looks at the end.

A withdrawal may turn out not to stand: whoever signed it had been removed, and this was heard later. Its entries are
asked for again then, like any that never came, and take their contents back from whoever kept them (`lacking`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from hashlib import sha256
from uuid import UUID

from ...domain.paper import Attachment
from ...wire.bundle import Kind
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.entries import Entry
from ..log.imported import ImportedValues
from ..log.runs import Run, joined, keep_runs, runs_of, without
from ..log.transaction import Transaction
from .chunks import chunk_names, named_chunks
from .lacking import miss
from .segments import mark_restored, mark_withdrawn
from .server_drops import drop_later, drop_not
from .server_marks import read_server_anew
from .shelf import take_out

_FILES = "withdrawn_files"


def withdraw(tx: Transaction, withdrawn: Collection[Head]) -> int:
    """Empty those of the `withdrawn` entries that are here with their contents; returns how many there were."""
    sql = Statements(tx.connection)
    entries = tx.log.numbered(number for head in withdrawn for number in _numbers(sql, head))
    records = {change.record for entry in entries for change in entry.payload.changes}
    for entry in entries:
        digest = sha256(entry.payload_bytes or b"").digest()
        sql.run("update log_entry set payload = null, payload_hash = ? where no = ?", (digest, entry.no))
    here = [head for head in withdrawn if _numbers(sql, head)]
    for head in here:
        mark_withdrawn(tx, head.feed, head.seq)
    _lack_nothing(sql, here)
    tx.log.forget_payloads()
    take_out(tx, entries)
    if entries:
        _drop_drafts(sql, records)
        _note_files(sql, entries)
        sql.run("insert into search(search) values ('optimize')")  # of words without rows nothing is left only so
    return len(entries)


def let_go(tx: Transaction) -> int:
    """Drop the chunks of files whose manifest was withdrawn and not said again, and what is remembered of the values of
    imported files; returns how many chunks.

    Asked at the end, when all that came with the withdrawals is here too.
    """
    sql = Statements(tx.connection)
    ImportedValues(tx.connection).forget_taken_out()
    noted = _noted_files(sql)
    gone = {name: space for file, (space, names) in noted.items() if not _stands(sql, file) for name in names}
    kept = set(named_chunks(tx)) if gone else set()
    dropped = 0
    for name, space in gone.items():
        chunk = bytes.fromhex(name)
        if chunk not in kept and (sealed := sql.value("select sealed from chunk where id = ?", (chunk,))) is not None:
            drop_later(tx, bytes.fromhex(space), Kind.CHUNK, sealed)
            sql.run("delete from chunk where id = ?", (chunk,))
            dropped += 1
    if noted:
        sql.run("delete from setting where name = ?", (_FILES,))
    return dropped


def _noted_files(sql: Statements) -> dict[str, tuple[str, list[str]]]:
    """By file, its space and the names of its chunks."""
    noted: dict[str, tuple[str, list[str]]] = json.loads(
        sql.value("select value from setting where name = ?", (_FILES,)) or "{}"
    )
    return noted


def _stands(sql: Statements, file: str) -> bool:
    """Whether any entry that counts still tells of the file, deleted or not."""
    return sql.first("select 1 from record_state where id = ? and created = 1", (bytes.fromhex(file),)) is not None


def _note_files(sql: Statements, entries: Iterable[Entry]) -> None:
    """Remember the chunks of files whose manifests are in these entries, until it is clear that nothing stands."""
    noted = _noted_files(sql)
    for entry in entries:
        for change in entry.payload.changes:
            if change.type == Attachment.__tablename__ and isinstance(change.fields.get("chunks"), str):
                names = [name.hex() for name in chunk_names(change.fields["chunks"])]
                noted[change.record.hex()] = (entry.header.space.hex(), names)
    if noted:
        sql.run("insert or replace into setting values (?, ?)", (_FILES, json.dumps(noted)))


def _lack_nothing(sql: Statements, withdrawn: Collection[Head]) -> None:
    """Entries that counted as missing do not any more: a withdrawal of their contents stands."""
    for head in withdrawn:
        for (feed_no,) in sql.all("select no from log_feed where id = ?", (head.feed,)):
            runs = runs_of(sql, feed_no)
            if not any(run.first <= head.seq <= run.last for run in runs):
                keep_runs(sql, feed_no, joined([*runs, Run(head.seq, head.seq)]))


def ask_again(tx: Transaction, space: bytes, restored: Collection[Head]) -> None:
    """Of entries whose withdrawal does not stand after all, those that are here without contents count as missing."""
    sql = Statements(tx.connection)
    for head in sorted(restored):
        rows = sql.all(
            "select f.no from log_entry e join log_feed f on f.no = e.feed_no"
            " where f.id = ? and e.seq = ? and e.id = ? and e.payload is null",
            (head.feed, head.seq, head.id),
        )
        for (feed_no,) in rows:
            if not _is_on_another_branch(tx, sql, space, feed_no, head):
                keep_runs(sql, feed_no, without(runs_of(sql, feed_no), [(head.seq, head.seq)]))
            miss(tx, space, [head])
            mark_restored(tx, head.feed, head.seq)
            drop_not(tx, space, head.feed, head.seq)
            read_server_anew(tx, space)


def _is_on_another_branch(tx: Transaction, sql: Statements, space: bytes, feed_no: int, head: Head) -> bool:
    """Whether another entry with this number has all that it should have."""
    others = sql.all(
        "select id, payload is null from log_entry where feed_no = ? and seq = ? and id != ?",
        (feed_no, head.seq, head.id),
    )
    gone = {one.id for one in tx.members(space).withdrawn}
    return any(not is_empty or identity in gone for identity, is_empty in others)


def _numbers(sql: Statements, head: Head) -> list[int]:
    rows = sql.all(
        "select e.no from log_entry e join log_feed f on f.no = e.feed_no where f.id = ? and e.seq = ? and e.id = ?",
        (head.feed, head.seq, head.id),
    )
    return [number for (number,) in rows]


def _drop_drafts(sql: Statements, records: Iterable[bytes]) -> None:
    """What is being written about a record is kept under a name with its id."""
    sql.many("delete from draft where place like ?", [(f"%{UUID(bytes=record)}%",) for record in records])
