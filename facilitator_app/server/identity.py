"""The server's one row: who it is to devices, the log its numbers belong to, and the key of its tokens."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine, select, update

from . import tables
from .database import is_sqlite, writing
from .tokens import TokenKey


@dataclass(frozen=True)
class ServerIdentity:
    """Who the server is: `server_id` (32 bytes) stays, `log_id` (16 bytes) changes when numbers may have gone back."""

    server_id: bytes
    log_id: bytes
    token_key: TokenKey = field(repr=False)


def settle_identity(engine: Engine) -> ServerIdentity:
    """The identity in the database, made at the first start."""
    with writing(engine) as connection:
        if not is_sqlite(engine):  # processes that start together make one
            connection.exec_driver_sql("LOCK TABLE server IN EXCLUSIVE MODE")
        if connection.execute(select(tables.server.c.no)).first() is None:
            row = {"no": 1, "server_id": os.urandom(32), "log_id": os.urandom(16), "token_key": os.urandom(32)}
            connection.execute(tables.server.insert(), row)
        return read_identity(connection)


def read_identity(connection: Connection) -> ServerIdentity:
    """The identity as it stands; the log id changes when a backup is restored."""
    row = connection.execute(select(tables.server)).one()
    return ServerIdentity(bytes(row.server_id), bytes(row.log_id), TokenKey(bytes(row.token_key)))


def renew_log(connection: Connection) -> None:
    """Numbers may have gone back: every device is to read from the beginning and offer its blobs again."""
    connection.execute(update(tables.server).values(log_id=os.urandom(16)))
