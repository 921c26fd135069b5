"""A question put to the parties on a scale agreed beforehand, and what each one answered, in its words."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Clause
from ..domain.ids import natural_id
from ..domain.process import MethodPart, Party
from ..domain.session import ConsensusAnswer, ConsensusCheck, Session
from ..domain.vocabulary import MethodPartKind
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key
from .spaces import table_of


def ask_consensus(
    tx: Transaction,
    session_id: UUID,
    question: str,
    *,
    scale: str | None = None,
    clause_id: UUID | None = None,
    at: datetime | None = None,
    key: str | None = None,
) -> UUID:
    """Put a question to the parties, now unless `at` says when.

    `scale` is the code of one that the method of the process offers; any other words are a scale of the parties'
    own, whose answers are free.
    """
    intend(tx, "ask_consensus")
    session = tx.get(Session, session_id)
    of_process(tx, Clause, clause_id, session.process_id)
    said = {"question": question, "scale": scale, "clause_id": clause_id, "at": at or tx.now()}
    check_key = session.process_id and claim_key(tx, session.process_id, key)
    given = clean(ConsensusCheck, said)
    check = ConsensusCheck(process_id=session.process_id, key=check_key, session_id=session_id, **given)
    return tx.add(check, table_of(tx, session.process_id)).id


def edit_consensus(
    tx: Transaction,
    check_id: UUID,
    *,
    shown: Versions | None = None,
    **changes: str | UUID | datetime | None,
) -> UUID:
    """Change a question. Raises `Refused` ``session.check_has_answers`` for another scale once there are answers."""
    intend(tx, "edit_consensus")
    check = tx.get(ConsensusCheck, check_id)
    clause = changes.get("clause_id")
    of_process(tx, Clause, clause if isinstance(clause, UUID) else None, check.process_id)
    if "scale" in changes and changes["scale"] != check.scale:
        answers = tx.session.scalar(
            select(func.count(ConsensusAnswer.id)).where(ConsensusAnswer.check_id == check_id)
        )
        if answers:
            raise Refused("session.check_has_answers", count=answers)
    edit(tx, check, changes, shown)
    return check_id


def answer_consensus(
    tx: Transaction,
    check_id: UUID,
    party_id: UUID,
    value: str,
    *,
    reservation: str | None = None,
    shown: Versions | None = None,
) -> UUID:
    """Record what one party answered, with its reservation in its words; answering again replaces it.

    Raises `Refused` ``session.not_on_the_scale`` for a value that a scale of the method does not have.
    """
    intend(tx, "answer_consensus")
    check = tx.get(ConsensusCheck, check_id)
    of_process(tx, Party, party_id, check.process_id)
    given = clean(ConsensusAnswer, {"value": value, "reservation": reservation})
    _check_value(tx, check, given["value"])
    identity = natural_id(ConsensusAnswer.__tablename__, check_id, party_id)
    known = tx.find(ConsensusAnswer, identity)
    if known is not None:
        edit(tx, known, given, shown)
        return identity
    named = ConsensusAnswer(id=identity, process_id=check.process_id, check_id=check_id, party_id=party_id, **given)
    return tx.add(named, table_of(tx, check.process_id)).id


def take_back_answer(tx: Transaction, check_id: UUID, party_id: UUID, *, shown: Versions | None = None) -> None:
    """Leave a party without an answer: it prefers not to say."""
    intend(tx, "take_back_answer")
    identity = natural_id(ConsensusAnswer.__tablename__, check_id, party_id)
    tx.replacing(identity, shown)
    tx.delete(tx.get(ConsensusAnswer, identity))


def remove_consensus(tx: Transaction, check_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a question with its answers."""
    intend(tx, "remove_consensus")
    for answer in tx.session.scalars(select(ConsensusAnswer).where(ConsensusAnswer.check_id == check_id)):
        tx.delete(answer)
    tx.replacing(check_id, shown)
    tx.delete(tx.get(ConsensusCheck, check_id))


def _check_value(tx: Transaction, check: ConsensusCheck, value: str | None) -> None:
    """Refuse a value that is not one of its scale's, where the method of the process has that scale."""
    scales = (MethodPart.process_id == check.process_id, MethodPart.kind == MethodPartKind.SCALE)
    content = tx.session.scalar(select(MethodPart.content).where(*scales, MethodPart.code == check.scale).limit(1))
    offered = [each["code"] for each in (content or {}).get("values", ())]
    if offered and tidy(value) not in offered:
        raise Refused(
            "session.not_on_the_scale", value=value or "", scale=check.scale, available=", ".join(offered)
        )
