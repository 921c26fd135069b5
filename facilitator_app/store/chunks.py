"""The sealed chunks of kept files as they travel: by name, for who reads the space of their manifest or for anybody."""

from __future__ import annotations

import hashlib

from sqlalchemy import select

from ..domain.paper import Attachment
from .statements import Statements
from .transaction import Transaction

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


def _named(tx: Transaction, space: bytes) -> list[bytes]:
    """The chunks that the manifests of a space name, each once; a manifest that is nonsense names none."""
    rows = tx.session.execute(
        select(Attachment.chunks).where(Attachment.space == space).order_by(Attachment.size, Attachment.id)
    )
    names: dict[bytes, None] = {}
    for (chunks,) in rows:
        for name in chunks if isinstance(chunks, list) else ():
            try:
                names[bytes.fromhex(name)] = None
            except (TypeError, ValueError):
                continue
    return [name for name in names if len(name) == _BYTES]


def _here(tx: Transaction) -> set[bytes]:
    return {name for (name,) in Statements(tx.connection).all("select id from chunk")}
