"""The records of one session that papers are made of, read at once and in their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from ...domain.session import ConsensusAnswer, ConsensusCheck, Note, Session, SigningAct, Summary
from ...domain.vocabulary import Visibility
from ..log.transaction import Transaction
from .same_people import same_people

Asked = tuple[ConsensusCheck, list[ConsensusAnswer]]
"""A check and its answers; records that do not leave the transaction."""


def checks_of_session(tx: Transaction, session_id: UUID) -> tuple[Asked, ...]:
    """The consensus checks of a session, by time, each with its answers."""
    chosen = select(ConsensusCheck).where(ConsensusCheck.session_id == session_id)
    checks = tx.session.scalars(chosen.order_by(ConsensusCheck.at, ConsensusCheck.id)).all()
    answers = tx.session.scalars(
        select(ConsensusAnswer).where(ConsensusAnswer.check_id.in_([check.id for check in checks]))
    ).all()
    return tuple((check, [each for each in answers if each.check_id == check.id]) for check in checks)


def notes_for_minutes(tx: Transaction, session: Session) -> tuple[Note, ...]:
    """The notes of `session` that its table reads, by time.

    Both what a note says of itself and the space that it lives in must agree: the visibility is the space.
    """
    chosen = (
        select(Note)
        .where(Note.session_id == session.id, Note.visibility == Visibility.MINUTES, Note.space == session.space)
        .order_by(Note.at, Note.id)
    )
    return tuple(tx.session.scalars(chosen))


def summaries_of_session(tx: Transaction, session: Session) -> tuple[Summary, ...]:
    """The summaries of `session` that its table reads, in the order of the languages it was held in, others behind."""
    chosen = select(Summary).where(Summary.session_id == session.id, Summary.space == session.space)
    order = {code: place for place, code in enumerate(session.languages or ())}
    return tuple(sorted(tx.session.scalars(chosen), key=lambda each: (order.get(each.language, 99), each.language)))


def summaries_for_acta(
    tx: Transaction, session: Session, language: str, wanted: Collection[str] | None = None
) -> tuple[Summary, ...]:
    """The summaries of `session` that an acta in `language` takes: of the languages `wanted`, or all where None.

    One in the language of the acta itself says nothing to anybody who cannot read the acta.
    """
    return tuple(
        each
        for each in summaries_of_session(tx, session)
        if each.language != language and (wanted is None or each.language in wanted)
    )


def acts_of_session(tx: Transaction, session_id: UUID) -> dict[UUID, list[SigningAct]]:
    """The signing acts of a session by person, in the order in which they were recorded."""
    same = same_people(tx)
    found: dict[UUID, list[SigningAct]] = defaultdict(list)
    chosen = select(SigningAct).where(SigningAct.session_id == session_id)
    for act in tx.session.scalars(chosen.order_by(SigningAct.place, SigningAct.id)):
        found[same.one(act.participant_id)].append(act)
    return found
