"""An acta on its way to paper: what to look at before it becomes final, its revisions, and how each person signed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ...domain.process import Process
from ...domain.vocabulary import AttendanceStatus
from ...errors import BadUsage
from ...store.log.transaction import Transaction
from ..attendance import AttendanceLine, attendance_table
from ..attendance_desk import PartyName, party_names
from ..frozen_documents import FrozenRevision, governing, revisions
from ..seats import Seat, seats_in
from ..sessions import SessionLine, session_line
from ..summaries import SummaryLine, summary_lines
from .acta_checks import Check, acta_checks
from .paper_trail import PaperTrail, paper_trail


@dataclass(frozen=True)
class MinutesDesk:
    """Everything around the pages of an acta. `signing` are those present or with an act; `people` may sign for others.

    `standing` are the revisions that govern: one, none before the first, more after a merge that nobody decided.
    `trail` is what became of the paper of the one that governs; `summaries` those in other languages.
    """

    session: SessionLine
    process_id: UUID
    process: str
    language: str
    parties: tuple[PartyName, ...]
    people: tuple[Seat, ...]
    signing: tuple[AttendanceLine, ...]
    checks: tuple[Check, ...]
    revisions: tuple[FrozenRevision, ...]
    standing: tuple[FrozenRevision, ...]
    trail: PaperTrail | None
    summaries: tuple[SummaryLine, ...] = ()


def minutes_desk(tx: Transaction, session_id: UUID) -> MinutesDesk:
    """The acta of a session as its screen shows it. Raises `BadUsage` ``record.unknown``."""
    line = session_line(tx, session_id)
    if line is None or line.process_id is None:
        raise BadUsage("record.unknown", key=str(session_id))
    process = tx.get(Process, line.process_id)
    table, standing = attendance_table(tx, session_id), governing(tx, session_id)
    return MinutesDesk(
        session=line,
        process_id=process.id,
        process=process.title,
        language=process.language or "es",
        parties=party_names(tx, process.id),
        people=tuple(sorted(seats_in(tx, process.id).values(), key=lambda seat: seat.name)),
        signing=tuple(each for each in table if each.status == AttendanceStatus.PRESENT or each.acts),
        checks=acta_checks(tx, session_id, table),
        revisions=revisions(tx, session_id),
        standing=standing,
        trail=paper_trail(tx, standing[0]) if standing else None,
        summaries=summary_lines(tx, session_id),
    )
