"""What each person consents to now: of the dated acts for a purpose, the latest one counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from ...domain.vocabulary import ConsentAct
from ..log.transaction import Transaction
from .same_people import same_people

_BATCH = 500
_STILL_IN_THIS_TRANSACTION = 2**63
_SQL = """
select c.participant_id, c.purpose, c.act, c."how", c."on", c.language, c.asked_by, c.witness,
       (select min(e.clock) from touched t join log_entry e on e.no = t.entry_no
         where t.record_no = s.no) as clock
  from consent c left join record_state s on s.id = c.id
"""


@dataclass(frozen=True)
class ConsentNow:
    """The act that counts for one purpose: what was said, how, when, and who asked."""

    purpose: str
    act: str
    how: str | None
    on: date | None
    language: str | None
    asked_by: str | None
    witness: str | None


def consents_now(tx: Transaction, participants: Collection[UUID]) -> dict[UUID, dict[str, ConsentNow]]:
    """By person and purpose, the act that counts; who was never asked is missing.

    The later day counts; on one day, what was written down later; at one moment, the act that allows less. Of a person
    who has several records, each is looked at by itself, and a no in any of them counts above a consent in another.
    """
    same = same_people(tx)
    by_record = consents_of_each(tx, same.everyone(participants) if same else list(participants))
    if not same:
        return by_record
    return {
        person: said
        for person in participants
        if (said := _strictest(by_record.get(record, {}) for record in same.all(person)))
    }


def _strictest(records: Iterable[dict[str, ConsentNow]]) -> dict[str, ConsentNow]:
    found: dict[str, ConsentNow] = {}
    for said in records:
        for purpose, act in said.items():
            if purpose not in found or (found[purpose].act == ConsentAct.GIVEN != act.act):
                found[purpose] = act
    return found


def consents_of_each(tx: Transaction, records: Collection[UUID]) -> dict[UUID, dict[str, ConsentNow]]:
    """The same of each record by itself, whoever else it is of."""
    tx.session.flush()
    found: dict[UUID, dict[str, tuple[tuple[str, int, int], ConsentNow]]] = {}
    for row in _acts(tx, list(records)):
        on = date.fromisoformat(row.on) if row.on else None
        act = ConsentNow(row.purpose, row.act, row.how, on, row.language, row.asked_by, row.witness)
        weight = (row.on or "", row.clock or _STILL_IN_THIS_TRANSACTION, int(act.act != ConsentAct.GIVEN))
        by_purpose = found.setdefault(UUID(bytes=row.participant_id), {})
        if act.purpose not in by_purpose or weight >= by_purpose[act.purpose][0]:
            by_purpose[act.purpose] = (weight, act)
    return {
        person: {purpose: act for purpose, (_, act) in by_purpose.items()} for person, by_purpose in found.items()
    }


def _acts(tx: Transaction, participants: list[UUID]) -> Iterator[Row[Any]]:
    for start in range(0, len(participants), _BATCH):
        batch = participants[start : start + _BATCH]
        places = ", ".join("?" * len(batch))
        rule = f"where c.participant_id in ({places}) order by c.id"
        yield from tx.connection.exec_driver_sql(_SQL + rule, tuple(person.bytes for person in batch))
