"""The tables of the server, in SQLite and PostgreSQL alike: sealed bytes, who may have them, and nothing about them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData, Table, UniqueConstraint

LARGEST_PIECE = 256 * 1024
"""Bytes of a row of `piece`: rows of this size cost 4 MB of memory where one of 50 MB cost 200."""

metadata = MetaData()

_BIG = BigInteger().with_variant(Integer, "sqlite")

server = Table(
    "server",
    metadata,
    Column("no", Integer, primary_key=True),  # the one row
    Column("server_id", LargeBinary, nullable=False),  # 32 bytes that stay whatever the certificate does
    Column("log_id", LargeBinary, nullable=False),  # 16 bytes, new whenever numbers may have gone back
    Column("token_key", LargeBinary, nullable=False),  # of the tokens, so that any process can check them
)

programme = Table(
    "programme",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("device", LargeBinary, nullable=False, unique=True),  # the coordinator's signing key: the root of trust
    Column("card", LargeBinary, nullable=False),
    Column("admitted_day", Integer, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("id", LargeBinary, primary_key=True),  # what a token names
    Column("key", LargeBinary, nullable=False),  # Ed25519
    Column("last_seen_day", Integer),  # to the day, and no finer
)

space = Table(
    "space",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("genesis", LargeBinary, nullable=False),
    Column("creator", LargeBinary, nullable=False, index=True),  # the device that signed the genesis
    Column("last_number", _BIG, nullable=False),
    Column("statements", Integer, nullable=False),  # how many: the membership is a function of a set that only grows
    Column("bytes", _BIG, nullable=False),
    Column("quota", _BIG),
)

blob = Table(
    "blob",
    metadata,
    Column("space_no", Integer, ForeignKey("space.no"), primary_key=True),
    Column("number", _BIG, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False),  # SHA-256 of the bytes
    Column("size", _BIG, nullable=False),
    Column("is_statement", Integer, nullable=False),
    Column("received_hour", Integer, nullable=False),
    Column("data", LargeBinary),  # null: it is kept in pieces, or was withdrawn
    Column("withdrawn", Integer, nullable=False),
    UniqueConstraint("id", "space_no"),  # ids first: those of many spaces are found with one look each
)

piece = Table(
    "piece",
    metadata,
    Column("space_no", Integer, primary_key=True),
    Column("id", LargeBinary, primary_key=True),  # of the blob it belongs to, whole or still on its way
    Column("start", _BIG, primary_key=True, autoincrement=False),  # its first byte's place in the blob
    Column("data", LargeBinary, nullable=False),
)

upload = Table(
    "upload",
    metadata,
    Column("space_no", Integer, ForeignKey("space.no"), primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("length", _BIG, nullable=False),
    Column("received", _BIG, nullable=False),
    Column("touched_hour", Integer, nullable=False),
)
