"""What each source says of a commitment in a visit, in its own words and apart from the others."""

from __future__ import annotations

from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Commitment
from ..domain.process import Party
from ..domain.session import Session
from ..domain.verification import Evidence, SourceAccount
from ..domain.vocabulary import SourceKind, Visibility
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import space_of


class AccountFields(TypedDict, total=False):
    """What can be said of an account besides its words; `source` names who spoke, as they agreed to be named."""

    kind: str
    party_id: UUID | None
    source: str | None
    venue: str | None
    finding: str | None


class AccountChanges(AccountFields, total=False):
    """What of an account a form may change; who may read it stays."""

    words: str


def add_account(
    tx: Transaction,
    session_id: UUID,
    commitment_id: UUID,
    words: str,
    *,
    visibility: str = Visibility.TEAM,
    key: str | None = None,
    **fields: Unpack[AccountFields],
) -> UUID:
    """Write down what one source said in a visit, for the team alone unless `visibility` lets the table read it.

    Raises `Refused` ``verification.private_account``, and where visit, commitment and party are not of one process.
    """
    intend(tx, "add_account")
    session = tx.get(Session, session_id)
    of_process(tx, Commitment, commitment_id, session.process_id)
    of_process(tx, Party, fields.get("party_id"), session.process_id)
    given = clean(SourceAccount, {"kind": SourceKind.OTHER, "words": words, "visibility": visibility, **fields})
    if given["visibility"] == Visibility.PRIVATE:
        raise Refused("verification.private_account")
    here = (SourceAccount.session_id == session_id, SourceAccount.commitment_id == commitment_id)
    last = tx.session.scalar(select(func.max(SourceAccount.place)).where(*here))
    account = SourceAccount(
        process_id=session.process_id, key=session.process_id and claim_key(tx, session.process_id, key),
        session_id=session_id, commitment_id=commitment_id, place=0 if last is None else last + 1, **given,
    )  # fmt: skip
    return tx.add(account, space_of(tx, session.process_id, given["visibility"])).id


def edit_account(
    tx: Transaction, account_id: UUID, *, shown: Versions | None = None, **changes: Unpack[AccountChanges]
) -> UUID:
    """Correct what was written down of an account."""
    intend(tx, "edit_account")
    account = tx.get(SourceAccount, account_id)
    of_process(tx, Party, changes.get("party_id"), account.process_id)
    edit(tx, account, changes, shown)
    return account_id


def remove_account(tx: Transaction, account_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete an account; raises `Refused` ``verification.account_has_evidence`` where evidence was given with it."""
    intend(tx, "remove_account")
    given = tx.session.scalar(select(func.count(Evidence.id)).where(Evidence.account_id == account_id))
    if given:
        raise Refused("verification.account_has_evidence", count=given)
    tx.replacing(account_id, shown)
    tx.delete(tx.get(SourceAccount, account_id))
