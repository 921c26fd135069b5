"""The coordinators whose programmes this server keeps: the keeper admits a card, everything else follows from it."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from ..wire.introduction import read_introduction
from . import tables
from .devices import know
from .spaces import on_conflict_do_nothing


def admit_programme(connection: Connection, card_file: bytes, day: int) -> str:
    """Keep what is rooted in the device of a card file from now on; returns the fingerprint that people compare.

    Whose device it is stands in the file too, and is not kept: that is no business of the server's. Raises `Damaged`
    for what is no card. Admitting twice changes nothing.
    """
    read = read_introduction(card_file)
    row = {"device": read.card.signing, "card": read.signed_card, "admitted_day": day}
    connection.execute(on_conflict_do_nothing(connection, tables.programme), row)
    know(connection, [read.card.signing])
    return read.card.fingerprint()


def is_admitted(connection: Connection, device: bytes) -> bool:
    """Whether the keeper admitted this coordinator's device."""
    query = select(tables.programme.c.no).where(tables.programme.c.device == device)
    return connection.execute(query).first() is not None


def count_programmes(connection: Connection) -> int:
    """How many were admitted."""
    return connection.execute(select(func.count()).select_from(tables.programme)).scalar_one()


def has_programme(connection: Connection) -> bool:
    """Whether the keeper admitted any."""
    return count_programmes(connection) > 0
