"""How an acta ends and what came before and after it: reading, ratification, next meeting, the acta before."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from ...documents.content import Closing, Corrects, PendingRatification, PreviousActa, Reading
from ...documents.dates import long_date
from ...domain.process import Process
from ...domain.session import Session
from ...store.log.transaction import Transaction
from ...store.reference.catalogues import label
from ..frozen_documents import FrozenRevision, governing
from .printed_meeting import spoken


def acta_closing(
    tx: Transaction, session: Session, process: Process, pending: tuple[PendingRatification, ...], language: str
) -> Closing:
    """In which languages it was read, which one prevails, who has not ratified, and when people meet again."""
    codes = session.read_in or ((language,) if session.read_aloud_at else ())
    return Closing(
        readings=tuple(Reading(language=spoken(code, language)) for code in codes),
        prevailing_language=spoken(process.prevailing_language, language) if process.prevailing_language else "",
        ratification=session.closing or "",
        pending=tuple(dict.fromkeys(pending)),
        next_meeting=_next_meeting(tx, session, language),
    )


def acta_number(tx: Transaction, session: Session) -> int:
    """The number of the session, or where it has none its place among those of its process, by when they began."""
    if session.number is not None or session.starts_at is None:
        return session.number or 1
    earlier = (Session.process_id == session.process_id, Session.starts_at < session.starts_at)
    return 1 + (tx.session.scalar(select(func.count()).where(*earlier)) or 0)


def revision_after(standing: tuple[FrozenRevision, ...], reason: str) -> tuple[int, Corrects | None]:
    """The number of the next revision, and what it corrects of those that stand."""
    if not standing:
        return 1, None
    newest = max(standing, key=lambda each: (each.revision, each.id))
    return newest.revision + 1, Corrects(revision=newest.revision, code=newest.code, reason=reason)


def acta_before(tx: Transaction, session: Session) -> PreviousActa | None:
    """The governing acta of the session before, where its reading is recorded."""
    earlier = _neighbour(tx, session, before=True)
    if earlier is None or earlier.read_aloud_at is None or earlier.starts_at is None:
        return None
    frozen = governing(tx, earlier.id)
    if len(frozen) != 1:
        return None
    return PreviousActa(
        number=acta_number(tx, earlier),
        year=earlier.starts_at.year,
        sha256=frozen[0].sha256,
        read_on=earlier.read_aloud_at.date(),
    )


def _next_meeting(tx: Transaction, session: Session, language: str) -> str:
    following = _neighbour(tx, session, before=False)
    if following is None or following.starts_at is None:
        return ""
    when = label("paper_phrases", "next_meeting", language).format(
        date=long_date(following.starts_at.date(), language), time=following.starts_at.strftime("%H:%M")
    )
    return f"{when}, {following.venue}" if following.venue else when


def _neighbour(tx: Transaction, session: Session, *, before: bool) -> Session | None:
    """The nearest session of the same process and commission on one side of `session`, which has none without a day."""
    if session.starts_at is None:
        return None
    chosen = select(Session).where(
        Session.process_id == session.process_id,
        Session.commission_id.is_not_distinct_from(session.commission_id),
        Session.starts_at < session.starts_at if before else Session.starts_at > session.starts_at,
    )
    order = Session.starts_at.desc() if before else Session.starts_at
    return tx.session.scalars(chosen.order_by(order, Session.id).limit(1)).one_or_none()


def previous_session(tx: Transaction, session_id: UUID) -> UUID | None:
    """The session before, whose acta is read at the beginning of this one."""
    session = tx.get(Session, session_id)
    found = _neighbour(tx, session, before=True)
    return found.id if found else None
