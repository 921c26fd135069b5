"""What is known of promises: their evidence, what each source said apart, what was concluded, visits still to come."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Agreement, Clause, Commitment
from ..domain.process import Party
from ..domain.session import Session
from ..domain.verification import Conclusion, Evidence, SourceAccount
from ..domain.vocabulary import AgreementState, SessionKind, SessionState
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .commitments import CommitmentRow, list_commitments
from .seats import names_of


@dataclass(frozen=True)
class EvidenceLine:
    """A piece of evidence. `attachment_id` leads to the original, `thumbnail` is a small picture of it (JPEG)."""

    id: UUID
    key: str
    account_id: UUID | None
    kind: str
    title: str
    description: str
    on: date | None
    brought_by: str
    brought_by_id: UUID | None
    brought_words: str
    with_permission: bool | None
    visibility: str
    attachment_id: UUID | None
    file_name: str
    media_type: str
    size: int | None
    sha256: str
    thumbnail: bytes | None
    versions: Versions


@dataclass(frozen=True)
class AccountLine:
    """What one source said, with the evidence that it gave. `party` and `sector` where it speaks for a party."""

    id: UUID
    key: str
    kind: str
    party_id: UUID | None
    party: str
    sector: str
    source: str
    venue: str
    words: str
    finding: str
    visibility: str
    evidence: tuple[EvidenceLine, ...]
    versions: Versions


@dataclass(frozen=True)
class VisitLine:
    """A visit, and what each source said there of one commitment; `differ` where they do not find the same."""

    id: UUID
    title: str
    at: datetime | None
    venue: str
    made_by: tuple[str, ...]
    accounts: tuple[AccountLine, ...]

    @property
    def differ(self) -> bool:
        """Whether two sources find differently."""
        return len({account.finding for account in self.accounts if account.finding}) > 1


@dataclass(frozen=True)
class ConclusionLine:
    """One conclusion, dated."""

    id: UUID
    status: str
    words: str
    on: date | None
    concluded_by: str
    session_id: UUID | None


@dataclass(frozen=True)
class CommitmentFile:
    """Everything that is known of one commitment. Visits the newest first; `evidence` that no source gave."""

    row: CommitmentRow
    signed_on: date | None
    follow_up_body: str
    indicator: str
    verification: str
    if_not_kept: str
    visits: tuple[VisitLine, ...]
    evidence: tuple[EvidenceLine, ...]
    conclusions: tuple[ConclusionLine, ...]
    versions: Versions

    @property
    def proof_days(self) -> tuple[date, ...]:
        """The days of which there is evidence, in order."""
        lines = [*self.evidence, *(one for visit in self.visits for said in visit.accounts for one in said.evidence)]
        days = {one.on for one in lines if one.on is not None}
        return tuple(sorted(days | ({self.row.evidence_on} if self.row.evidence_on else set())))


@dataclass(frozen=True)
class VerificationPage:
    """The commitments of one process with how much evidence each has, and its next visit."""

    rows: tuple[CommitmentRow, ...]
    proofs: dict[UUID, int]
    seen_on: dict[UUID, date]
    next_visit: datetime | None


def verification_page(tx: Transaction, process_id: UUID) -> VerificationPage:
    """The commitments of a process by due date; `seen_on` is the day of the latest conclusion on each."""
    proofs = select(Evidence.commitment_id, func.count()).where(Evidence.process_id == process_id)
    latest = select(Conclusion.commitment_id, func.max(Conclusion.on)).where(Conclusion.process_id == process_id)
    concluded = tx.session.execute(latest.group_by(Conclusion.commitment_id)).all()
    return VerificationPage(
        rows=tuple(list_commitments(tx, today=tx.now().date(), process_id=process_id)),
        proofs={row[0]: row[1] for row in tx.session.execute(proofs.group_by(Evidence.commitment_id))},
        seen_on={commitment: day for commitment, day in concluded if day is not None},
        next_visit=_next_visit(tx, process_id),
    )


def commitment_file(tx: Transaction, commitment_id: UUID) -> CommitmentFile:
    """Everything that is known of a commitment. Raises `BadUsage` ``record.unknown``."""
    commitment = tx.get(Commitment, commitment_id)
    row = next(iter(list_commitments(tx, today=tx.now().date(), commitment_id=commitment_id)))
    evidence = _evidence(tx, commitment_id)
    given: defaultdict[UUID | None, list[EvidenceLine]] = defaultdict(list)
    for one in evidence:
        given[one.account_id].append(one)
    visits = _visits(tx, commitment_id, given)
    heard = {account.id for visit in visits for account in visit.accounts}
    return CommitmentFile(
        row=row,
        signed_on=_signed_on(tx, commitment),
        follow_up_body=commitment.follow_up_body or "",
        indicator=commitment.indicator or "",
        verification=commitment.verification or "",
        if_not_kept=commitment.if_not_kept or "",
        visits=visits,
        evidence=tuple(one for one in evidence if one.account_id not in heard),
        conclusions=_conclusions(tx, commitment_id),
        versions=tx.versions(commitment_id),
    )


def _next_visit(tx: Transaction, process_id: UUID) -> datetime | None:
    planned = select(func.min(Session.starts_at)).where(
        Session.process_id == process_id,
        Session.kind == SessionKind.VISIT,
        Session.state == SessionState.PLANNED,
        Session.starts_at >= tx.now().replace(hour=0, minute=0, second=0),
    )
    found: datetime | None = tx.session.scalar(planned)
    return found


def _signed_on(tx: Transaction, commitment: Commitment) -> date | None:
    """The day of the session in which the agreement was signed."""
    clause = tx.find(Clause, commitment.clause_id)
    agreement = tx.find(Agreement, commitment.agreement_id or (clause.agreement_id if clause is not None else None))
    if agreement is None or agreement.state != AgreementState.SIGNED:
        return None
    session = tx.find(Session, agreement.session_id)
    return session.starts_at.date() if session is not None and session.starts_at is not None else None


def _evidence(tx: Transaction, commitment_id: UUID) -> list[EvidenceLine]:
    rows = (
        select(Evidence)
        .where(Evidence.commitment_id == commitment_id)
        .order_by(Evidence.on.is_(None), Evidence.on, Evidence.id)
    )
    found, brought = [], list(tx.session.scalars(rows))
    names = names_of(tx, [one.brought_by_id for one in brought])
    for one in brought:
        person = names.get(one.brought_by_id, "")
        found.append(
            EvidenceLine(
                id=one.id,
                key=one.key or "",
                account_id=one.account_id,
                kind=one.kind,
                title=one.title,
                description=one.description or "",
                on=one.on,
                brought_by=", ".join(part for part in (person, one.brought_by) if part),
                brought_by_id=one.brought_by_id,
                brought_words=one.brought_by or "",
                with_permission=one.with_permission,
                visibility=one.visibility,
                attachment_id=one.attachment_id,
                file_name=one.file_name or "",
                media_type=one.media_type or "",
                size=one.size,
                sha256=one.sha256 or "",
                thumbnail=one.thumbnail,
                versions=tx.versions(one.id),
            )
        )
    return found


def _visits(
    tx: Transaction, commitment_id: UUID, given: dict[UUID | None, list[EvidenceLine]]
) -> tuple[VisitLine, ...]:
    rows = (
        select(SourceAccount, Party.name, Party.sector, Session)
        .outerjoin(Party, Party.id == SourceAccount.party_id)
        .join(Session, Session.id == SourceAccount.session_id)
        .where(SourceAccount.commitment_id == commitment_id)
        .order_by(Session.starts_at.desc(), Session.id, SourceAccount.place, SourceAccount.id)
    )
    sessions: dict[UUID, Session] = {}
    heard: defaultdict[UUID, list[AccountLine]] = defaultdict(list)
    for account, party, sector, session in tx.session.execute(rows):
        sessions[session.id] = session
        evidence = tuple(given.get(account.id, ()))
        heard[session.id].append(_account(tx, account, party or "", sector or "", evidence))
    return tuple(
        VisitLine(
            id=session.id,
            title=session.title or "",
            at=session.starts_at,
            venue=session.venue or "",
            made_by=session.facilitators or (),
            accounts=tuple(heard[session.id]),
        )
        for session in sessions.values()
    )


def _account(
    tx: Transaction, account: SourceAccount, party: str, sector: str, evidence: tuple[EvidenceLine, ...]
) -> AccountLine:
    return AccountLine(
        id=account.id,
        key=account.key or "",
        kind=account.kind,
        party_id=account.party_id,
        party=party,
        sector=sector,
        source=account.source or "",
        venue=account.venue or "",
        words=account.words,
        finding=account.finding or "",
        visibility=account.visibility,
        evidence=evidence,
        versions=tx.versions(account.id),
    )


def _conclusions(tx: Transaction, commitment_id: UUID) -> tuple[ConclusionLine, ...]:
    rows = select(Conclusion).where(Conclusion.commitment_id == commitment_id)
    newest_first = rows.order_by(Conclusion.on.desc(), Conclusion.id.desc())
    return tuple(
        ConclusionLine(one.id, one.status, one.words or "", one.on, one.concluded_by or "", one.session_id)
        for one in tx.session.scalars(newest_first)
    )
