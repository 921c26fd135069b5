"""The summary of a session in another language, one for each language: written, corrected, read aloud, taken out."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from ..domain.ids import natural_id
from ..domain.process import CatalogueEntry
from ..domain.session import Session, Summary
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.reference import catalogues
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class SummaryFields(TypedDict, total=False):
    """What can be said of a summary besides its words: who rendered it, when it was read aloud and in what language."""

    rendered_by: str | None
    read_aloud_at: datetime | None
    read_in: str | None


class SummaryChanges(SummaryFields, total=False):
    """What can be changed of a summary; another language is another summary."""

    text: str


def write_summary(
    tx: Transaction,
    session_id: UUID,
    language: str,
    text: str,
    *,
    key: str | None = None,
    shown: Versions | None = None,
    **fields: Unpack[SummaryFields],
) -> UUID:
    """Write the summary of a session in `language`, by its code or its name; one that stands already says this now.

    Raises `Refused` ``session.unknown_language`` for a language that neither the catalogue nor the process has.
    """
    intend(tx, "write_summary")
    session = tx.get(Session, session_id)
    code = _known(tx, session.process_id, language)
    given = clean(Summary, {"text": text, **fields})
    identity = natural_id(Summary.__tablename__, session_id, code)
    stands = tx.find(Summary, identity)
    if stands is not None:
        edit(tx, stands, given, shown)
        return identity
    own_key = session.process_id and claim_key(tx, session.process_id, key)
    summary = Summary(
        id=identity, process_id=session.process_id, key=own_key, session_id=session_id, language=code, **given
    )
    return tx.add(summary, table_of(tx, session.process_id)).id


def edit_summary(
    tx: Transaction, summary_id: UUID, *, shown: Versions | None = None, **changes: Unpack[SummaryChanges]
) -> UUID:
    """Change a summary."""
    intend(tx, "edit_summary")
    edit(tx, tx.get(Summary, summary_id), changes, shown)
    return summary_id


def remove_summary(tx: Transaction, summary_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out a summary; its history stays."""
    intend(tx, "remove_summary")
    tx.replacing(summary_id, shown)
    tx.delete(tx.get(Summary, summary_id))


def _known(tx: Transaction, process_id: UUID | None, language: str) -> str:
    """The code of a language of the catalogue, or of one that the process added."""
    shipped = catalogues.language(language)
    if shipped is not None:
        return shipped.code
    own = (CatalogueEntry.process_id == process_id, CatalogueEntry.catalogue == "languages")
    code = tidy(language)
    if code is None or tx.session.scalar(select(CatalogueEntry.id).where(*own, CatalogueEntry.code == code)) is None:
        raise Refused("session.unknown_language", language=language)
    return code
