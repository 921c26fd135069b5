"""The people of a process, by name, a page at a time, found as their names are typed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from ..domain.folding import words
from ..domain.people import Participant
from ..domain.process import Party
from ..domain.session import Attendance
from ..domain.vocabulary import AttendanceStatus
from ..store.log.transaction import Transaction
from ..store.records.consents import ConsentNow, consents_now
from ..store.records.same_people import same_people
from .seats import Seat, seats_of, shown_name

_IN_ONE_QUESTION = 500


@dataclass(frozen=True)
class RosterLine:
    """One person: the seat, how many sessions they came to, and by purpose the consent that counts."""

    seat: Seat
    sessions: int
    consents: dict[str, ConsentNow]


@dataclass(frozen=True)
class RosterPage:
    """Some of the people found; `found` is how many there are in all, `next` the offset of the next page or None."""

    lines: tuple[RosterLine, ...]
    found: int
    next: int | None


def roster_page(
    tx: Transaction,
    process_id: UUID,
    *,
    search: str = "",
    party_id: UUID | None = None,
    offset: int = 0,
    limit: int = 200,
) -> RosterPage:
    """People of a process in the order of their folded names, from `offset` on.

    Every word of `search` must begin a word of the name or pseudonym, of the position or of the party: accents,
    case and kinds of apostrophe make no difference. Names that are reserved are not searched.
    """
    found = _found(tx, process_id, words(search), party_id)
    page = found[offset : offset + limit]
    lines = roster_lines(tx, page)
    following = offset + len(page)
    return RosterPage(tuple(lines), len(found), following if following < len(found) else None)


def roster_lines(tx: Transaction, people: list[UUID]) -> list[RosterLine]:
    """The lines of these people, in the order given; those whose record has not arrived are left out."""
    seats = seats_of(tx, people)
    attended = sessions_attended(tx, people)
    consents = consents_now(tx, people)
    return [
        RosterLine(seats[person], attended[person], consents.get(person, {})) for person in people if person in seats
    ]


def sessions_attended(tx: Transaction, people: list[UUID]) -> Counter[UUID]:
    """How many sessions each of these people was present at."""
    same = same_people(tx)
    records = list(same.everyone(people))
    came: set[tuple[UUID, UUID]] = set()
    for start in range(0, len(records), _IN_ONE_QUESTION):
        batch = records[start : start + _IN_ONE_QUESTION]
        here = (Attendance.participant_id.in_(batch), Attendance.status == AttendanceStatus.PRESENT)
        rows = select(Attendance.participant_id, Attendance.session_id).where(*here)
        came.update((same.one(person), session) for person, session in tx.session.execute(rows))
    by_lead = Counter(lead for lead, _ in came)
    return Counter({person: by_lead[same.one(person)] for person in people})


def _found(tx: Transaction, process_id: UUID, wanted: tuple[str, ...], party_id: UUID | None) -> list[UUID]:
    """The ids of everybody found, by folded name."""
    rows = (
        select(
            Participant.id,
            Participant.name,
            Participant.pseudonym,
            Participant.reserved,
            Participant.position,
            Party.name.label("party"),
        )
        .outerjoin(Party, Party.id == Participant.party_id)
        .where(Participant.process_id == process_id)
    )
    if party_id is not None:
        rows = rows.where(Participant.party_id == party_id)
    kept = []
    same = same_people(tx)
    for row in tx.session.execute(rows):
        if not same.leads(row.id):
            continue
        name = shown_name(row.name, row.pseudonym, reserved=bool(row.reserved))
        own = words(name)
        if wanted:
            said = (*own, *words(row.position or ""), *words(row.party or ""))
            if not all(any(word.startswith(start) for word in said) for start in wanted):
                continue
        kept.append((own, row.id))
    return [person for _, person in sorted(kept)]
