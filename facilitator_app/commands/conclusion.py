"""What is concluded of a commitment from all that is known: kept, partly, not kept, or not to be verified."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Commitment
from ..domain.session import Session
from ..domain.verification import Conclusion, Evidence
from ..domain.vocabulary import CommitmentStatus, Visibility
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .commitment import set_commitment_status
from .editing import clean
from .intention import intend
from .keys import claim_key
from .past import check_past
from .spaces import table_of

CONCLUSIONS = (
    CommitmentStatus.KEPT,
    CommitmentStatus.PARTLY,
    CommitmentStatus.NOT_KEPT,
    CommitmentStatus.UNVERIFIED,
)
"""What can be concluded, in the order of the keys 1 to 4."""

_PROVEN = (CommitmentStatus.KEPT, CommitmentStatus.PARTLY)


def conclude(
    tx: Transaction,
    commitment_id: UUID,
    status: str,
    *,
    words: str | None = None,
    session_id: UUID | None = None,
    on: date | None = None,
    concluded_by: str | None = None,
    shown: Versions | None = None,
    key: str | None = None,
) -> UUID:
    """Conclude on a commitment, today unless `on` says when; the commitment stands so from now on.

    *Kept* and *partly kept* need evidence with its day: a piece of it, or what the commitment already holds; and
    words that everybody at the table may read of what was seen. Raises `Refused` ``agreement.no_evidence``,
    ``verification.no_words``, ``verification.not_a_conclusion``.
    """
    intend(tx, "conclude")
    commitment = tx.get(Commitment, commitment_id)
    of_process(tx, Session, session_id, commitment.process_id)
    said = clean(
        Conclusion,
        {"status": status, "words": words, "on": on or tx.now().date(), "concluded_by": concluded_by},
    )
    if said["status"] not in CONCLUSIONS:
        raise Refused("verification.not_a_conclusion", status=status, available=", ".join(CONCLUSIONS))
    check_past(tx, said["on"])
    seen, day = said["words"] or commitment.evidence or _open_title(tx, commitment_id), _evidence_day(tx, commitment)
    if said["status"] in _PROVEN and day is None:
        raise Refused("agreement.no_evidence")
    if said["status"] in _PROVEN and seen is None:
        raise Refused("verification.no_words")
    set_commitment_status(
        tx, commitment_id, CommitmentStatus(said["status"]), evidence=seen, evidence_on=day, shown=shown
    )
    conclusion = Conclusion(
        process_id=commitment.process_id, key=commitment.process_id and claim_key(tx, commitment.process_id, key),
        commitment_id=commitment_id, session_id=session_id, **said,
    )  # fmt: skip
    return tx.add(conclusion, table_of(tx, commitment.process_id)).id


def _evidence_day(tx: Transaction, commitment: Commitment) -> date | None:
    """The newest day of which there is evidence."""
    days = select(func.max(Evidence.on)).where(Evidence.commitment_id == commitment.id)
    known = [day for day in (tx.session.scalar(days), commitment.evidence_on) if day is not None]
    return max(known, default=None)


def _open_title(tx: Transaction, commitment_id: UUID) -> str | None:
    """The title of the newest evidence that the table may read: what the team alone knows is never said for it."""
    theirs = (Evidence.commitment_id == commitment_id, Evidence.visibility == Visibility.MINUTES)
    titles = select(Evidence.title).where(*theirs, Evidence.on.is_not(None)).order_by(Evidence.on.desc(), Evidence.id)
    return tx.session.scalar(titles.limit(1))
