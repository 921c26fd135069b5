"""The sealed chunks of kept files as they travel: by name, for who reads the space of their manifest or for anybody."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator

from sqlalchemy import select

from ...domain.paper import Attachment
from ..disk.statements import Statements
from ..log.transaction import Transaction

_BYTES = 32


def chunks_of_space(tx: Transaction, space: bytes) -> list[bytes]:
    """The names (SHA-256) of the chunks of a space's files that are here, those of small files first."""
    names = _named(tx, space)
    here = _here(tx)
    return [name for name in names if name in here]


def wanted_chunks(tx: Transaction, space: bytes) -> list[bytes]:
    """The names of the chunks of a space's files that have not arrived, those of small files first."""
    here = _here(tx)
    return [name for name in _named(tx, space) if name not in here]


def chunks_unheard_of(tx: Transaction, space: bytes, has_all: Callable[[bytes, int], bool]) -> set[bytes]:
    """The names of the chunks of those files of a space of which somebody cannot know yet: `has_all` tells, of a feed
    and a number, whether everybody has the entry that wrote a manifest."""
    rows = tx.session.execute(select(Attachment.id, Attachment.chunks).where(Attachment.space == space))
    return {
        name
        for identity, chunks in rows
        if not all(has_all(feed, seq) for feed, seq, _ in tx.projection.state(identity.bytes).refs)
        for name in _names(chunks)
    }


def chunk_of(tx: Transaction, name: bytes) -> bytes:
    """The sealed bytes of a chunk that is here."""
    sealed: bytes = Statements(tx.connection).value("select sealed from chunk where id = ?", (name,))
    return sealed


def keep_chunk(tx: Transaction, sealed: bytes) -> bool:
    """Keep a chunk that some manifest wants (the caller has looked); false where it is here already."""
    name, sql = hashlib.sha256(sealed).digest(), Statements(tx.connection)
    if sql.first("select 1 from chunk where id = ?", (name,)):
        return False
    sql.run("insert into chunk (id, sealed) values (?, ?)", (name, sealed))
    return True


def named_chunks(tx: Transaction) -> Iterator[bytes]:
    """The names of the chunks of all files that stand, of every space."""
    for (chunks,) in tx.session.execute(select(Attachment.chunks)):
        yield from _names(chunks)


def chunk_names(stored: str) -> list[bytes]:
    """The names that the field of a manifest holds, as the log keeps it; what is nonsense names none."""
    try:
        return list(_names(json.loads(stored)))
    except ValueError:
        return []


def _named(tx: Transaction, space: bytes) -> list[bytes]:
    """The chunks that the manifests of a space name, each once; a manifest that is nonsense names none."""
    rows = tx.session.execute(
        select(Attachment.chunks).where(Attachment.space == space).order_by(Attachment.size, Attachment.id)
    )
    return list(dict.fromkeys(name for (chunks,) in rows for name in _names(chunks)))


def _names(chunks: object) -> Iterator[bytes]:
    for text in chunks if isinstance(chunks, list) else ():
        try:
            name = bytes.fromhex(text)
        except (TypeError, ValueError):
            continue
        if len(name) == _BYTES:
            yield name


def _here(tx: Transaction) -> set[bytes]:
    return {name for (name,) in Statements(tx.connection).all("select id from chunk")}
