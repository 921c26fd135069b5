"""What a session still lacks when it is closed: told, never a reason to refuse."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from sqlalchemy import exists, func, select

from ..domain.people import Consent
from ..domain.session import AgendaItem, Attendance, Note, Session
from ..domain.vocabulary import AttendanceStatus, ConsentPurpose, NoteKind
from ..store.log.transaction import Transaction


class Lack(StrEnum):
    """One thing that a session lacks; the screens say it in words."""

    START = "start"
    END = "end"
    VENUE = "venue"
    NOBODY_PRESENT = "nobody_present"
    UNMARKED = "unmarked"
    CONSENT = "consent"
    AGENDA = "agenda"
    AGENDA_NOT_TREATED = "agenda_not_treated"
    PARKED = "parked"
    NOT_READ_ALOUD = "not_read_aloud"


def lacking_at_close(tx: Transaction, session_id: UUID) -> tuple[str, ...]:
    """The codes of what the session lacks now, in the order in which a person would look at them."""
    session = tx.get(Session, session_id)
    marked = dict(
        tx.session.execute(
            select(Attendance.status, func.count())
            .where(Attendance.session_id == session_id)
            .group_by(Attendance.status)
        )
        .all()
    )
    items = tx.session.scalars(select(AgendaItem.started_at).where(AgendaItem.session_id == session_id)).all()
    found = {
        Lack.START: session.starts_at is None,
        Lack.END: session.ends_at is None,
        Lack.VENUE: session.venue is None,
        Lack.NOBODY_PRESENT: not marked.get(AttendanceStatus.PRESENT),
        Lack.UNMARKED: bool(marked.get(AttendanceStatus.INVITED)),
        Lack.CONSENT: _somebody_was_not_asked(tx, session_id),
        Lack.AGENDA: not items,
        Lack.AGENDA_NOT_TREATED: any(started is None for started in items),
        Lack.PARKED: _has_parked(tx, session_id),
        Lack.NOT_READ_ALOUD: session.read_aloud_at is None,
    }
    return tuple(lack.value for lack, is_so in found.items() if is_so)


def _somebody_was_not_asked(tx: Transaction, session_id: UUID) -> bool:
    """Whether somebody present never said yes or no to being named in the minutes."""
    asked = exists().where(
        Consent.participant_id == Attendance.participant_id,
        Consent.purpose == ConsentPurpose.NAMED_IN_MINUTES,
    )
    here = (Attendance.session_id == session_id, Attendance.status == AttendanceStatus.PRESENT)
    return tx.session.execute(select(Attendance.id).where(*here, ~asked).limit(1)).first() is not None


def _has_parked(tx: Transaction, session_id: UUID) -> bool:
    parked = (Note.session_id == session_id, Note.kind == NoteKind.PARKED)
    return tx.session.execute(select(Note.id).where(*parked).limit(1)).first() is not None
