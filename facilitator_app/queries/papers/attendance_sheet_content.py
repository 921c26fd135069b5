"""What the attendance sheet of a session prints before people sign it; reduced by default."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...documents.content import AttendanceSheetContent, SheetRow
from ...domain.people import Participant
from ...domain.process import CommissionDelegate, Process
from ...domain.session import Attendance, Session
from ...domain.vocabulary import ConsentPurpose, PersonalField
from ...store.log.transaction import Transaction
from ...store.records.same_people import same_people
from ...store.reference.catalogues import label
from .printed_meeting import printed_meeting, printed_topic, spoken
from .printed_people import PrintedPeople, PrintedPerson, details_of, tells_too_much

BLANK_ROWS = 8
"""Rows for people nobody expected."""


def attendance_sheet_content(
    tx: Transaction, session_id: UUID, *, full: bool = False, language: str | None = None
) -> AttendanceSheetContent:
    """The sheet for a session: who is expected, or where nobody is listed yet the commission or the whole roster.

    Only the personal fields that the process keeps are printed; national id and telephone only on the `full` sheet.
    A name is left out where the person is reserved or refused to be in the roster. What fewer than five people share is
    not printed beside a reserved person.
    """
    session = tx.get(Session, session_id)
    process = tx.get(Process, session.process_id) if session.process_id else tx.get(Process, session_id)
    language = language or process.language or "es"
    expected = _expected(tx, session)
    people = PrintedPeople(tx, process, expected, language, ConsentPurpose.ROSTER)
    order = sorted((people[person] for person in expected), key=lambda person: person.order)
    details = details_of(tx, expected)
    kept = set(process.personal_fields or ())
    return AttendanceSheetContent(
        language=language,
        mesa_title=process.title,
        topic=printed_topic(session, process, language),
        session_number=session.number,
        file_number=process.file_number or "",
        meeting=printed_meeting(session, process, language),
        full=full,
        asked=tuple(sorted(kept)),
        rows=_rows(order, details, kept, session, full=full, language=language),
        blank_rows=BLANK_ROWS,
    )


def _expected(tx: Transaction, session: Session) -> set[UUID]:
    listed = set(tx.session.scalars(select(Attendance.participant_id).where(Attendance.session_id == session.id)))
    if not listed and session.commission_id is not None:
        of_commission = CommissionDelegate.commission_id == session.commission_id
        listed = set(tx.session.scalars(select(CommissionDelegate.participant_id).where(of_commission)))
    if not listed:
        listed = set(tx.session.scalars(select(Participant.id).where(Participant.process_id == session.process_id)))
    same = same_people(tx)
    return {same.one(person) for person in listed}


def _rows(
    order: Iterable[PrintedPerson],
    details: dict[UUID, Any],
    kept: set[str],
    session: Session,
    *,
    full: bool,
    language: str,
) -> tuple[SheetRow, ...]:
    telling = tells_too_much(each.people for each in details.values() if each.people)
    telling |= tells_too_much(each.language for each in details.values() if each.language)
    year = session.starts_at.year if session.starts_at else 0

    def row(number: int, person: PrintedPerson) -> SheetRow:
        own = details.get(person.id)

        def said(field: PersonalField, *, veils: bool = True) -> Any:
            """What the process keeps of this person, unless it would tell who a reserved one is."""
            value = getattr(own, field, None) if field in kept else None
            return None if person.veiled and (veils or value in telling) else value

        people = said(PersonalField.PEOPLE, veils=False)
        speaks = said(PersonalField.LANGUAGE, veils=False)
        born, sex = said(PersonalField.BIRTH_YEAR), said(PersonalField.SEX)
        return SheetRow(
            number=number,
            name=person.name,
            reserved=person.reserved,
            organisation=person.organisation or ("" if person.veiled else getattr(own, "community", None) or ""),
            role=person.role,
            national_id=(said(PersonalField.NATIONAL_ID) or "") if full else "",
            people=label("peoples", people, language) if people else "",
            language=spoken(speaks, language) if speaks else "",
            telephone=(said(PersonalField.PHONE) or "") if full else "",
            age=year - born if born and year > born else None,
            sex=label("sexes", sex, language)[:1] if sex else "",
        )

    return tuple(row(number, person) for number, person in enumerate(order, 1))
