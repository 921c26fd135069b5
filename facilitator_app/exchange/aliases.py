"""Weaker names of people of a roster (their national id, their name with party), to know them when a key changes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from ..domain.ids import natural_id
from ..store.log.imported import ImportedValues
from ..store.log.transaction import Transaction
from .incoming import Incoming

_FIELD = "alias"
_OF_TWO = "-"
"""An alias that two people share tells neither."""


def remember_aliases(tx: Transaction, process_id: UUID, batch: Sequence[Incoming]) -> None:
    """Remember under which aliases the people of `batch` came."""
    named = [(_id(process_id, alias), item.id) for item in batch for alias in item.aliases]
    known = ImportedValues(tx.connection).of(list({alias for alias, _ in named}))
    new: dict[UUID, str] = {}
    for alias, record in named:
        before = new.get(alias) or known.get(alias, {}).get(_FIELD)
        if before not in (str(record), _OF_TWO):
            new[alias] = _OF_TWO if before else str(record)
    ImportedValues(tx.connection).keep((alias, _FIELD, record) for alias, record in new.items())


def people_with_aliases(tx: Transaction, process_id: UUID, aliases: Collection[str]) -> dict[str, UUID]:
    """The one person that came under each alias, where it was one."""
    ids = {_id(process_id, alias): alias for alias in aliases}
    known = ImportedValues(tx.connection).of(list(ids))
    found = {ids[own]: values[_FIELD] for own, values in known.items() if _FIELD in values}
    return {alias: UUID(record) for alias, record in found.items() if record != _OF_TWO}


def _id(process_id: UUID, alias: str) -> UUID:
    return natural_id(f"alias/{alias}", process_id)
