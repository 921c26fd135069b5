"""Tells rows whose key belongs to somebody else here: two lists that both number their people from one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from uuid import UUID

from sqlalchemy import select

from ..domain.folding import name_key
from ..domain.people import Participant, ParticipantDetails
from ..store.log.imported import ImportedValues, was_said
from ..store.log.transaction import Transaction
from .roster import RosterRow

_AT_ONCE = 500
_ALIKE = 0.6
"""How much of two names (0 to 1) is the same where one may be the other mistyped."""


@dataclass(frozen=True, slots=True)
class SomebodyElse:
    """Who has the key of a row here; no name where it is reserved."""

    record: UUID
    name: str = field(repr=False)


def somebody_else(
    tx: Transaction, rows: Mapping[str, RosterRow], known: Mapping[str, UUID]
) -> dict[int, SomebodyElse]:
    """By the numbers of `rows`, those whose key, of `known`, is here a person whose name has nothing of the row's.

    A name that is corrected keeps a word or most of its letters; who is reserved is known by their pseudonym and by
    their name; a person whose national id is the row's is the same whatever their names; and what the file has always
    said of this person is nothing new.
    """
    found: dict[int, SomebodyElse] = {}
    keys = sorted(rows)
    for start in range(0, len(keys), _AT_ONCE):
        some = {known[key]: rows[key] for key in keys[start : start + _AT_ONCE]}
        last = ImportedValues(tx.connection).of(list(some))
        people = (
            select(
                Participant.id, Participant.name, Participant.pseudonym, ParticipantDetails.reserved_name,
                ParticipantDetails.national_id,
            )
            .outerjoin(ParticipantDetails, ParticipantDetails.participant_id == Participant.id)
            .where(Participant.id.in_(list(some)))
        )  # fmt: skip
        for record, shown, pseudonym, reserved, national_id in tx.session.execute(people):
            row = some[record]
            name, here = row.values["name"], [each for each in (shown, pseudonym, reserved) if each]
            if not here or was_said(last.get(record, {}), "name", name) or any(alike(name, each) for each in here):
                continue
            if not national_id or national_id != row.values.get("national_id"):
                found[row.number] = SomebodyElse(record, "" if reserved else here[0])
    return found


def alike(first: str, second: str) -> bool:
    """Whether one name may be the other corrected or mistyped: they share a word, or most of their letters."""
    one, other = name_key(first), name_key(second)
    return bool(set(one.split()) & set(other.split())) or SequenceMatcher(None, one, other).ratio() >= _ALIKE
