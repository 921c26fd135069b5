"""What a server does now and then: forget uploads that nobody goes on with, and fold SQLite's log into its file."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from . import uploads
from .database import is_sqlite
from .hours import hour
from .service import Service

EVERY = 3600.0
log = logging.getLogger("facilitator.server")


async def do_chores(service: Service) -> None:
    """Do them at once and then every hour, until cancelled; one that fails is tried again at the next time."""
    while True:
        try:
            forgotten = await service.write(b"", partial(uploads.forget_old, hour=hour(service.clock)))
            if forgotten:
                log.info("forgot %d uploads that nobody went on with", forgotten)
            if is_sqlite(service.engine):
                await service.read(_checkpoint)
        except SQLAlchemyError as error:
            log.warning("chores failed: %s", type(error).__name__)
        await asyncio.sleep(EVERY)


def _checkpoint(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
