"""The tables of sharing: who may read and write, what was sealed, who has what, and what looked wrong."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from ...domain.records import Base

metadata = Base.metadata

statement = Table(  # signed facts about the members of a space; only ever added
    "statement",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("space_no", Integer, ForeignKey("log_space.no"), nullable=False, index=True),
    Column("signed", LargeBinary, nullable=False),
    sqlite_strict=True,
)

epoch = Table(
    "epoch",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("space_no", Integer, ForeignKey("log_space.no"), nullable=False, index=True),
    Column("key", LargeBinary),  # NULL while no keyring brought it
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

keyring = Table(
    "keyring",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("space_no", Integer, ForeignKey("log_space.no"), nullable=False, index=True),
    Column("blob", LargeBinary, nullable=False),
    sqlite_strict=True,
)

segment = Table(
    "segment",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("space_no", Integer, ForeignKey("log_space.no"), nullable=False, index=True),
    Column("feed", LargeBinary, nullable=False, index=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("epoch", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("blob", LargeBinary, nullable=False),
    Column("at_server", Integer, nullable=False, server_default="0"),  # segments.AtServer
    Column("way", Text),  # ways.Way, by which one came that waits
    sqlite_strict=True,
)

arrival = Table(  # the ways by which entries came, in ranges of their local numbers
    "arrival",
    metadata,
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("way", Text, nullable=False),  # ways.Way
    Column("at", Integer, nullable=False),  # this device's clock, milliseconds since 1970
    sqlite_strict=True,
)

held_run = Table(  # the ranges that are here of a feed that arrives; a feed without any was begun here and is whole
    "held_run",
    metadata,
    Column("feed_no", Integer, ForeignKey("log_feed.no"), primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

receipt = Table(  # the newest that each device signed
    "receipt",
    metadata,
    Column("space_no", Integer, ForeignKey("log_space.no"), primary_key=True),
    Column("device", LargeBinary, primary_key=True),
    Column("counter", Integer, nullable=False),
    Column("blob", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),  # the device's wall clock, milliseconds since 1970
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

known_head = Table(  # how far feeds go, as each device told it
    "known_head",
    metadata,
    Column("space_no", Integer, ForeignKey("log_space.no"), primary_key=True),
    Column("feed", LargeBinary, primary_key=True),
    Column("told_by", LargeBinary, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

unannounced_head = Table(  # heads that arrived since this device last wrote in the space: its next entry tells them
    "unannounced_head",
    metadata,
    Column("space_no", Integer, ForeignKey("log_space.no"), primary_key=True),
    Column("feed", LargeBinary, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

alarm = Table(
    "alarm",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column(
        "details", Text, nullable=False
    ),  # JSON: ids, names of people and devices, numbers; never the text of a note
    Column("at", Integer, nullable=False),
    Column("seen", Integer, nullable=False, server_default="0"),
    sqlite_strict=True,
)

peer = Table(  # other devices, as their cards and their segments describe them
    "peer",
    metadata,
    Column("device", LargeBinary, primary_key=True),
    Column("card", LargeBinary),
    Column("person", Text),
    Column("device_name", Text),
    Column("last_contact", Integer),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
