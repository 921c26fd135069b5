"""Takes away the contents of withdrawn entries: the payload goes, its hash stays, the chain can still be checked.

What they had written goes from the tables, the search index, the drafts and, of a kept file, the chunks with it. Kept
segments that hold the contents are marked: they are handed on no more, and are sealed anew without them
(store/sharing/segments.py). The file of a record that is said again elsewhere is left: `let_go` looks at the end.

A withdrawal may turn out not to stand: whoever signed it had been removed, and this was heard later. Its entries are
asked for again then, like any that never came, and take their contents back from whoever kept them (`lacking`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple
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
from .server_drops import KeptHead, drop_later, in_text, out_of_text
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

    Asked at the end, when all that came with the withdrawals is here too. Where a withdrawal does not stand any more
    the chunks wait for their manifest, or for another withdrawal.
    """
    sql = Statements(tx.connection)
    ImportedValues(tx.connection).forget_taken_out()
    noted = _noted_files(sql)
    waiting = {file: note for file, note in noted.items() if not _is_withdrawn(tx, note)}
    gone = {
        name: note
        for file, note in noted.items()
        if file not in waiting and not _stands(sql, file)
        for name in note.chunks
    }
    kept = set(named_chunks(tx)) if gone else set()
    dropped = 0
    for name, note in gone.items():
        chunk = bytes.fromhex(name)
        if chunk not in kept and (sealed := sql.value("select sealed from chunk where id = ?", (chunk,))) is not None:
            drop_later(tx, bytes.fromhex(note.space), Kind.CHUNK, sealed, out_of_text(note.manifests))
            sql.run("delete from chunk where id = ?", (chunk,))
            dropped += 1
    _keep_noted(sql, {file: note for file, note in waiting.items() if not _stands(sql, file)})
    return dropped


class _Note(NamedTuple):
    """A file that may have to go: its space, the names of its chunks, and the entries with its manifest that were
    emptied (none where it was noted before they were)."""

    space: str
    chunks: list[str]
    manifests: Sequence[KeptHead] = ()


def _noted_files(sql: Statements) -> dict[str, _Note]:
    """What is noted, by file."""
    noted = json.loads(sql.value("select value from setting where name = ?", (_FILES,)) or "{}")
    return {file: _Note(*note) for file, note in noted.items()}


def _keep_noted(sql: Statements, noted: dict[str, _Note]) -> None:
    if noted:
        sql.run("insert or replace into setting values (?, ?)", (_FILES, json.dumps(noted)))
    else:
        sql.run("delete from setting where name = ?", (_FILES,))


def _is_withdrawn(tx: Transaction, note: _Note) -> bool:
    """Whether every withdrawal for which a file was noted stands."""
    return tx.members(bytes.fromhex(note.space)).withdrawn.issuperset(out_of_text(note.manifests))


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
                file, space, head = change.record.hex(), entry.header.space.hex(), _head(entry)
                before = noted.get(file, _Note(space, []))
                manifests = {*out_of_text(before.manifests), head}
                noted[file] = _Note(space, [*dict.fromkeys([*before.chunks, *names])], in_text(manifests))
    if noted:
        _keep_noted(sql, noted)


def _head(entry: Entry) -> Head:
    return Head(entry.header.feed, entry.header.seq, entry.id)


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
