"""What the document of one agreement would print if it were printed now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from ...documents.content import ActaReference, AgreementContent, PartyAtTheTable, Representative
from ...documents.words import ordinal
from ...domain.agreement import Agreement
from ...domain.people import Participant
from ...domain.process import Party, Process
from ...domain.session import Attendance, Session
from ...domain.vocabulary import AttendanceStatus, Delegate
from ...store.log.disputes import disputed_fields
from ...store.log.transaction import Transaction
from ...store.records.agreement_parts import AgreementParts, parts_of
from ...store.records.same_people import same_people
from ..frozen_documents import AGREEMENT, governing
from .acta_closing import acta_number, revision_after
from .printed_agreements import printed_agreement, statements_of
from .printed_fields import Disputed, printed_disputes
from .printed_meeting import printed_place, printed_topic, spoken
from .printed_people import PrintedPeople, PrintedPerson
from .printed_signatures import identity_reason, signature_blocks

_ACTA_POINT_OF_AGREEMENTS = 4


@dataclass(frozen=True)
class StandingAgreement:
    """The document of an agreement as it stands, and what of it is disputed."""

    content: AgreementContent
    disputed: tuple[Disputed, ...]


def agreement_content(
    tx: Transaction, agreement_id: UUID, *, language: str | None = None, copy_for: UUID | None = None, reason: str = ""
) -> AgreementContent:
    """What the document prints now, in `language` (that of the process where none is said).

    `copy_for` names the party a reduced copy is for: it carries no national id.
    """
    return standing_agreement(tx, agreement_id, language=language, copy_for=copy_for, reason=reason).content


def standing_agreement(
    tx: Transaction, agreement_id: UUID, *, language: str | None = None, copy_for: UUID | None = None, reason: str = ""
) -> StandingAgreement:
    """The document as it stands with what of it is disputed: what `freeze_agreement` is given."""
    agreement = tx.get(Agreement, agreement_id)
    process = tx.get(Process, agreement.process_id) if agreement.process_id else tx.get(Process, agreement_id)
    session = tx.find(Session, agreement.session_id)
    language = language or process.language or "es"
    parts = parts_of(tx, [agreement])
    signing = _who_signs(tx, agreement, process)
    people = PrintedPeople(tx, process, signing | parts.people(), language)
    content = _content(tx, agreement, process, session, parts, people, signing, language, reason)
    if copy_for is not None:
        content = _reduced(content, people.party(copy_for))
    records = {process.id} | parts.records() | people.records | ({session.id} if session else set())
    return StandingAgreement(content, printed_disputes(tx, disputed_fields(tx.connection, records)))


def _content(
    tx: Transaction,
    agreement: Agreement,
    process: Process,
    session: Session | None,
    parts: AgreementParts,
    people: PrintedPeople,
    signing: Collection[UUID],
    language: str,
    reason: str,
) -> AgreementContent:
    order = sorted((people[person] for person in signing), key=lambda person: person.order)
    printed = printed_agreement(parts, agreement, 1, people, language)
    blocks = signature_blocks(tx, process, order, {}, people, language)
    revision, corrects = revision_after(governing(tx, agreement.id, kind=AGREEMENT), reason)
    prevailing = agreement.prevailing_language or process.prevailing_language
    return AgreementContent(
        language=language,
        agreement=replace(printed, preamble=""),
        file_number=process.file_number or "",
        revision=revision,
        corrects=corrects,
        mesa_title=process.title,
        topic=printed_topic(session, process, language),
        place=printed_place(process, language, session),
        dated=session.starts_at.date() if session and session.starts_at else None,
        parties=_parties(tx, process.id, parts, order),
        antecedent=_antecedent(tx, session, language),
        background=agreement.antecedent or "",
        reservations=tuple(statements_of(parts, people, language, "reservation")),
        review=agreement.review or "",
        entry_into_force=agreement.in_force or "",
        language_versions=tuple(spoken(code, language) for code in agreement.languages or ()),
        prevailing_language=spoken(prevailing, language) if prevailing else "",
        signatures=blocks,
        identity_reason=identity_reason(process) if any(block.national_id for block in blocks) else "",
    )


def _reduced(content: AgreementContent, party: str) -> AgreementContent:
    blocks = tuple(replace(block, national_id="") for block in content.signatures)
    return replace(content, copy_for=party, identity_reason="", signatures=blocks)


def _who_signs(tx: Transaction, agreement: Agreement, process: Process) -> set[UUID]:
    """Who was present in its session; where it has none, or nobody was marked, the delegates of the parties."""
    present = select(Attendance.participant_id).where(
        Attendance.session_id == agreement.session_id, Attendance.status == AttendanceStatus.PRESENT
    )
    found = set(tx.session.scalars(present)) if agreement.session_id else set()
    delegates = select(Participant.id).where(
        Participant.process_id == process.id, Participant.delegate == Delegate.TITULAR
    )
    same = same_people(tx)
    return {same.one(person) for person in found or tx.session.scalars(delegates)}


def _parties(
    tx: Transaction, process_id: UUID, parts: AgreementParts, people: list[PrintedPerson]
) -> tuple[PartyAtTheTable, ...]:
    """The parties that took a position or are represented, with who represents each."""
    spoke = {position.party_id for group in parts.positions.values() for position in group}
    spoke |= {person.party_id for person in people if person.party_id}
    chosen = select(Party).where(Party.process_id == process_id).order_by(Party.place, Party.name, Party.id)
    return tuple(
        PartyAtTheTable(
            name=party.name,
            decision_rule=party.decision_rule or "",
            representatives=tuple(
                Representative(
                    name=person.name, reserved=person.reserved, role=person.role,
                    authority=person.authority or party.mandate_instrument or "",
                )
                for person in _speaking_for(party.id, people)
            ),
        )
        for party in tx.session.scalars(chosen)
        if party.id in spoke
    )  # fmt: skip


def _speaking_for(party: UUID, people: list[PrintedPerson]) -> list[PrintedPerson]:
    """The delegates of a party, or everybody of it who is there where none is a delegate."""
    there = [person for person in people if person.party_id == party]
    return [person for person in there if person.delegate] or there


def _antecedent(tx: Transaction, session: Session | None, language: str) -> ActaReference | None:
    if session is None or session.starts_at is None:
        return None
    frozen = governing(tx, session.id)
    return ActaReference(
        number=acta_number(tx, session),
        year=session.starts_at.year,
        held_on=session.starts_at.date(),
        point=ordinal(_ACTA_POINT_OF_AGREEMENTS, language).upper(),
        code=frozen[0].code if len(frozen) == 1 else "",
    )
