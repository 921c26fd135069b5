"""The space that a new record of a process goes to, refused in words where this device is no member of it."""

from __future__ import annotations

from uuid import UUID

from ..domain.vocabulary import Origin, Visibility
from ..errors import Refused
from ..store.log.transaction import Transaction


def table_of(tx: Transaction, process_id: UUID | None) -> bytes:
    """The space of everybody at the table; `Refused` ``process.no_table`` where this device does not hold it."""
    if process_id is None:
        raise Refused("process.no_table")
    try:
        return tx.table_space(process_id)
    except LookupError as missing:
        raise Refused("process.no_table") from missing


def team_of(tx: Transaction, process_id: UUID | None) -> bytes:
    """The space of the team; `Refused` ``process.no_team`` where this person is an observer of the table."""
    if process_id is None:
        raise Refused("process.no_team")
    try:
        return tx.team_space(process_id)
    except LookupError as missing:
        raise Refused("process.no_team") from missing


def space_of(tx: Transaction, process_id: UUID | None, visibility: str) -> bytes:
    """The space whose readers are those of a note's visibility."""
    if visibility == Visibility.PRIVATE:
        return tx.personal_space()
    return team_of(tx, process_id) if visibility == Visibility.TEAM else table_of(tx, process_id)


def space_of_origin(tx: Transaction, process_id: UUID | None, origin: str) -> bytes:
    """Where a piece of analysis goes: the table where the parties shared it, else the team."""
    return table_of(tx, process_id) if origin == Origin.PARTIES else team_of(tx, process_id)
