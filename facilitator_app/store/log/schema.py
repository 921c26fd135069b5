"""The tables that are not records: the log, the state of each record, and what stays on this device."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from ...domain import (
    agreement,
    analysis,
    condition,
    design,
    early_warning,
    paper,
    paper_trail,
    people,
    process,
    redaction,
    screen_signature,
    session,
    training,
    verification,
)
from ...domain.records import Base
from . import sharing_schema

metadata = Base.metadata
SHARING_MODULE = sharing_schema
"""Its import adds the tables of sharing."""
RECORD_MODULES = (
    agreement, analysis, condition, design, early_warning, paper, paper_trail, people, process, redaction,
    screen_signature, session, training, verification,
)  # fmt: skip
"""The modules whose import fills the metadata with every type of record."""

log_space = Table(
    "log_space",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("process_id", LargeBinary),
    Column("genesis", LargeBinary, nullable=False),
    sqlite_strict=True,
)

log_feed = Table(
    "log_feed",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("space_no", Integer, ForeignKey("log_space.no"), nullable=False),
    Column("device", LargeBinary, nullable=False),
    Column("nonce", LargeBinary, nullable=False),  # the id is a hash of device, space and this
    Column("person", Text),
    Column("name", Text),  # what the person calls the device
    Column("incarnation", LargeBinary),  # of this device's own feeds: the copy of the workspace that writes it
    Column("forked", Integer, nullable=False, server_default="0"),  # two entries of it have one number
    Column("closed", Integer, nullable=False, server_default="0"),  # another copy of this workspace goes on with it
    sqlite_strict=True,
)

log_entry = Table(
    "log_entry",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("feed_no", Integer, ForeignKey("log_feed.no"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("payload", LargeBinary),  # NULL once it was withdrawn
    Column("payload_hash", LargeBinary),  # SHA-256, where the payload is gone: the id can still be checked
    Column("standing", Integer, nullable=False, server_default="0"),  # store/log/standing.py
    UniqueConstraint("feed_no", "seq", "id"),
    CheckConstraint("(payload is null) != (payload_hash is null)", name="log_entry.payload.one"),
    sqlite_strict=True,
)
Index("ix_log_entry_shelved", log_entry.c.feed_no, log_entry.c.seq, sqlite_where=log_entry.c.standing != 0)

field_set = Table(
    "field_set",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("names", Text, nullable=False, unique=True),
    sqlite_strict=True,
)

record_state = Table(
    "record_state",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("type", Text, nullable=False),
    Column("space", LargeBinary, nullable=False),
    Column("process_id", LargeBinary),
    Column("key", Text, index=True),
    Column("created", Integer, nullable=False),  # 0: the entry that creates it has not arrived; it waits
    Column("visible", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
    UniqueConstraint("id", "space", "type"),  # two rows of an id only where somebody claims it in another space
    sqlite_strict=True,
)

touched = Table(
    "touched",
    metadata,
    Column("record_no", Integer, primary_key=True),
    Column("entry_no", Integer, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

conflict = Table(
    "conflict",
    metadata,
    Column("record_no", Integer, primary_key=True),
    Column("field", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

irregular_state = Table(  # deleted by one person while another edited it; settled by keeping or deleting again
    "irregular_state",
    metadata,
    Column("record_no", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

identity = Table(
    "identity",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("person_id", LargeBinary, nullable=False),
    Column("person", Text, nullable=False),
    Column("device", LargeBinary, nullable=False),
    Column("device_name", Text, nullable=False),
    sqlite_strict=True,
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

draft = Table(
    "draft",
    metadata,
    Column("place", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("saved_ms", Integer, nullable=False),
    sqlite_strict=True,
)

reprojection = Table(  # types of records that a revision asks to be built again from the log
    "reprojection",
    metadata,
    Column("type", Text, primary_key=True),
    sqlite_strict=True,
)

imported_value = Table(
    "imported_value",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("value", Text),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

chunk = Table(
    "chunk",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_strict=True,
)

PROJECTED = tuple(sorted(mapper.class_.__tablename__ for mapper in Base.registry.mappers))
"""The tables of records, rebuilt from the log."""

DERIVED = ("record_state", "touched", "conflict", "irregular_state")
"""The other tables that follow from the log alone."""

SEARCH_DDL = (
    "create virtual table search using fts5(words, content='', contentless_delete=1,"
    ' tokenize="unicode61 remove_diacritics 2")',
    "insert into search(search, rank) values ('secure-delete', 1)",
)
"""Full-text search: rowid is `record_state.no`, words are folded (domain/folding.py), texts are not stored twice."""
