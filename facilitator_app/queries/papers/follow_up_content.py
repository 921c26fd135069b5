"""What the follow-up report of a process prints, as it stands on the day of its cut-off.

What only the team may read is left out and counted, unless the report is for the team.
"""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from ...documents.content import Annex, FollowedCommitment, FollowUpContent, Outcome, Version
from ...documents.dates import long_date, short_date
from ...documents.phrases import Phrases, phrases
from ...documents.words import ordinal
from ...domain.process import Process
from ...domain.session import Note, Session
from ...domain.vocabulary import CommitmentStatus, NoteKind, SessionKind, SessionState, Visibility
from ...store.log.transaction import Transaction
from ...store.reference.catalogues import label
from ..commitments import CommitmentRow, list_commitments
from ..process_detail import list_parties
from ..verification import AccountLine, CommitmentFile, EvidenceLine, commitment_file
from .printed_meeting import printed_place

_OUTCOMES: dict[str, Outcome] = {
    "kept": "kept",
    "partly": "under_way",
    "not_kept": "not_kept",
    "overdue": "overdue",
    "unproven": "unknown",
}
_SETTLED = {"kept": "done", "unproven": "prove"}


def follow_up_content(
    tx: Transaction,
    process_id: UUID,
    *,
    author: str,
    since: date | None = None,
    language: str | None = None,
    for_team: bool = False,
) -> FollowUpContent:
    """The report of a process since a day (from its beginning where none is named) until today.

    Raises `BadUsage` ``record.unknown``.
    """
    process = tx.get(Process, process_id)
    language = language or process.language or "es"
    say, today = phrases(language), tx.now().date()
    since = since or process.started_on
    rows = list(list_commitments(tx, today=today, process_id=process_id))
    files = [commitment_file(tx, row.id) for row in rows]
    telling = _Telling(say, language, for_team=for_team)
    place = printed_place(process, language)
    return FollowUpContent(
        language=language,
        mesa_title=process.title,
        file_number=process.file_number or "",
        place=", ".join(part for part in (place.community, place.municipality, place.department) if part),
        from_day=since,
        cut_off=today,
        made_at=tx.now(),
        author=author,
        for_team=for_team,
        sources=telling.sources(files),
        commitments=tuple(telling.commitment(at, file) for at, file in enumerate(files, 1)),
        risks=tuple(_risks(tx, process_id, since)),
        next_meeting=_next_meeting(tx, process_id, language),
        annexes=tuple(telling.annexes(files)),
        parties=tuple(party.name for party in list_parties(tx, process_id)),
    )


class _Telling:
    """Says what is known of each commitment in the words of the report, to those who may read it."""

    def __init__(self, say: Phrases, language: str, *, for_team: bool) -> None:
        self._say, self._language, self._for_team = say, language, for_team

    def commitment(self, number: int, file: CommitmentFile) -> FollowedCommitment:
        """One commitment of the table."""
        row, latest = file.row, file.conclusions[0] if file.conclusions else None
        accounts = [account for visit in file.visits for account in visit.accounts]
        open_ones = [account for account in accounts if self._may_read(account.visibility)]
        return FollowedCommitment(
            number=number,
            text=row.text,
            agreement=self._agreement(row),
            responsible=", ".join(part for part in (row.responsible, row.party) if part) or row.office,
            due=row.due_on,
            days_late=row.days_late,
            outcome=outcome_of(row),
            status=label("commitment_statuses", row.status, self._language),
            evidence=self._evidence(file),
            verified_by=latest.concluded_by if latest is not None else "",
            conclusion=(latest.words if latest is not None else "") or row.evidence,
            versions=tuple(self._version(account) for account in open_ones),
            reserved=len(accounts) - len(open_ones),
            next_step=self._next_step(file),
        )

    def sources(self, files: list[CommitmentFile]) -> tuple[str, ...]:
        """On what the report rests."""
        visits = {visit.id for file in files for visit in file.visits}
        accounts = sum(len(visit.accounts) for file in files for visit in file.visits)
        counted = (("visits", len(visits)), ("accounts", accounts), ("proofs", sum(len(_all(file)) for file in files)))
        return tuple(self._say.counted(f"follow_up.{name}", count) for name, count in counted if count)

    def annexes(self, files: list[CommitmentFile]) -> list[Annex]:
        """The kept files that may be named, by title and hash."""
        return [
            Annex(title=line.title, dated=line.on, file_name=line.file_name, sha256=line.sha256)
            for file in files
            for line in _all(file)
            if line.sha256 and self._may_read(line.visibility)
        ]

    def _may_read(self, visibility: str) -> bool:
        return self._for_team or visibility == Visibility.MINUTES

    def _agreement(self, row: CommitmentRow) -> str:
        number = self._say("follow_up.agreement", number=row.agreement_number) if row.agreement_number else ""
        clause = ordinal(row.clause_number, self._language).upper() if row.clause_number else ""
        return ", ".join(part for part in (number or row.agreement_title, clause) if part)

    def _evidence(self, file: CommitmentFile) -> tuple[str, ...]:
        lines = _all(file)
        told = [self._proof(line) for line in lines if self._may_read(line.visibility)]
        hidden = len(lines) - len(told)
        return (*told, *((self._say.counted("follow_up.proofs_reserved", hidden),) if hidden else ()))

    def _proof(self, line: EvidenceLine) -> str:
        if line.on is None:
            return self._say("follow_up.proof_undated", title=line.title)
        return self._say("follow_up.proof", title=line.title, day=short_date(line.on))

    def _version(self, account: AccountLine) -> Version:
        kind = label("source_kinds", account.kind, self._language)
        source = " · ".join(part for part in (account.party or kind, account.source) if part)
        finding = label("commitment_statuses", account.finding, self._language) if account.finding else ""
        return Version(source=source, words=account.words, finding=finding)

    def _next_step(self, file: CommitmentFile) -> str:
        day = long_date(file.row.due_on, self._language) if file.row.due_on is not None else ""
        return self._say(f"follow_up.step_{_step(file)}", day=day, words=file.if_not_kept)


def _step(file: CommitmentFile) -> str:
    """What comes next: what was agreed for a broken promise, unless nobody could see yet whether it is broken."""
    row = file.row
    unseen, off = row.status == CommitmentStatus.UNVERIFIED, row.standing in ("overdue", "not_kept", "partly")
    if row.standing in _SETTLED:
        return _SETTLED[row.standing]
    if unseen or off:
        return "not_kept" if file.if_not_kept and not unseen else "verify"
    if row.due_on is None:
        return "no_date"
    return "renegotiated" if row.status == CommitmentStatus.RENEGOTIATED else "date"


def outcome_of(row: CommitmentRow) -> Outcome:
    """What the report counts a commitment as; one that could not be verified is without information."""
    if row.status == CommitmentStatus.UNVERIFIED:
        return "unknown"
    return _OUTCOMES.get(row.standing, "under_way")


def _all(file: CommitmentFile) -> list[EvidenceLine]:
    given = [line for visit in file.visits for account in visit.accounts for line in account.evidence]
    return [*given, *file.evidence]


def _risks(tx: Transaction, process_id: UUID, since: date | None) -> list[str]:
    """The concerns noted in verification visits of the period that everybody at the table may read."""
    rows = (
        select(Note.text)
        .join(Session, Session.id == Note.session_id)
        .where(
            Note.process_id == process_id,
            Note.kind == NoteKind.CONCERN,
            Note.visibility == Visibility.MINUTES,
            Session.kind == SessionKind.VISIT,
        )
        .order_by(Note.at, Note.id)
    )
    if since is not None:
        rows = rows.where(Session.starts_at >= datetime(since.year, since.month, since.day))  # noqa: DTZ001
    return list(tx.session.scalars(rows))


def _next_meeting(tx: Transaction, process_id: UUID, language: str) -> str:
    planned = (
        select(Session)
        .where(
            Session.process_id == process_id,
            Session.state == SessionState.PLANNED,
            Session.starts_at >= tx.now().replace(hour=0, minute=0, second=0),
        )
        .order_by(Session.starts_at, Session.id)
        .limit(1)
    )
    session = tx.session.scalar(planned)
    if session is None or session.starts_at is None:
        return ""
    kind = label("session_kinds", session.kind or "", language)
    when = f"{long_date(session.starts_at.date(), language)}, {session.starts_at:%H:%M}"
    return ", ".join(part for part in (kind, when, session.venue or "") if part) + "."
