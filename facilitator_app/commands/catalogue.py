"""The words that a process adds to the shipped catalogues: its own sectors, themes, languages and places."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from ..domain.process import CatalogueEntry, Process
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.reference import catalogues
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key
from .spaces import table_of

EXTENSIBLE = ("languages", "peoples", "places", "sectors", "themes")
"""The catalogues that a process may add to."""


def add_catalogue_entry(
    tx: Transaction, process_id: UUID, catalogue: str, code: str, name: str, *, key: str | None = None
) -> UUID:
    """Add a word to one of `EXTENSIBLE` for this process alone.

    Raises `Refused` ``process.unknown_catalogue``, or ``process.catalogue_code_taken`` for a code that is
    shipped or that the process has.
    """
    intend(tx, "add_catalogue_entry")
    tx.get(Process, process_id)
    if catalogue not in EXTENSIBLE:
        raise Refused("process.unknown_catalogue", catalogue=catalogue, available=", ".join(EXTENSIBLE))
    given = clean(CatalogueEntry, {"catalogue": catalogue, "code": code, "name": name})
    own = (CatalogueEntry.process_id == process_id, CatalogueEntry.catalogue == catalogue)
    taken = tx.session.scalar(select(CatalogueEntry.id).where(*own, CatalogueEntry.code == given["code"]).limit(1))
    if taken is not None or _is_shipped(catalogue, tidy(code) or ""):
        raise Refused("process.catalogue_code_taken", code=code)
    entry = CatalogueEntry(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(entry, table_of(tx, process_id)).id


def edit_catalogue_entry(tx: Transaction, entry_id: UUID, name: str, *, shown: Versions | None = None) -> UUID:
    """Change what a word of the process is called; its code stays, because records hold it."""
    intend(tx, "edit_catalogue_entry")
    edit(tx, tx.get(CatalogueEntry, entry_id), {"name": name}, shown)
    return entry_id


def remove_catalogue_entry(tx: Transaction, entry_id: UUID, *, shown: Versions | None = None) -> None:
    """Take a word out; records that hold its code show the code."""
    intend(tx, "remove_catalogue_entry")
    tx.replacing(entry_id, shown)
    tx.delete(tx.get(CatalogueEntry, entry_id))


def _is_shipped(catalogue: str, code: str) -> bool:
    if catalogue == "languages":
        return catalogues.language(code) is not None
    if catalogue == "places":
        return any(code in catalogues.place_codes(one.code) for one in catalogues.countries())
    return code in catalogues.codes(catalogue)
