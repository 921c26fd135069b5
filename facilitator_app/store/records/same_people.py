"""Reads which records of a roster are one person, and takes together what hangs from each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeVar
from uuid import UUID

from ...domain.same_person import SamePeople
from ...domain.vocabulary import AttendanceStatus
from ..log.transaction import Transaction

_SQL = """
select p.id, p.same_as_id from participant p join participant other on other.id = p.same_as_id
 where p.same_as_id is not null and other.process_id is p.process_id and other.id != p.id
"""
_COUNTS_FIRST = (
    AttendanceStatus.PRESENT, AttendanceStatus.REPRESENTED, AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT,
)  # fmt: skip


class _Marked(Protocol):
    """An attendance, as far as it is looked at here."""

    @property
    def session_id(self) -> Any: ...
    @property
    def participant_id(self) -> Any: ...
    @property
    def status(self) -> Any: ...


Marked = TypeVar("Marked", bound=_Marked)


def same_people(tx: Transaction) -> SamePeople:
    """Who is who in every roster; what stands under a record that is not here, or deleted, stands for itself."""
    tx.session.flush()
    rows = tx.connection.exec_driver_sql(_SQL)
    return SamePeople({UUID(bytes=record): UUID(bytes=above) for record, above in rows})


def once_each(same: SamePeople, marked: Iterable[Marked]) -> list[tuple[UUID, Marked]]:
    """Each person once for each session, with the mark that counts: who came under one of their records was there."""
    if not same:
        return [(each.participant_id, each) for each in marked]
    best: dict[tuple[UUID, UUID], tuple[tuple[int, bool, UUID], Marked]] = {}
    for each in marked:
        lead = same.one(each.participant_id)
        rank = (_rank(each.status), each.participant_id != lead, each.participant_id)
        known = best.get((each.session_id, lead))
        if known is None or rank < known[0]:
            best[each.session_id, lead] = (rank, each)
    return [(lead, each) for (_, lead), (_, each) in best.items()]


def _rank(status: str) -> int:
    known: Sequence[str] = _COUNTS_FIRST
    return known.index(status) if status in known else len(known)
