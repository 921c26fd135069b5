"""What is known of promises and of people's skills as parts of the document, some hundred at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

from ...domain.condition import ConditionRating
from ...domain.records import Record
from ...domain.training import Skill, Trainee, Training
from ...domain.verification import Conclusion, Evidence, SourceAccount
from ...domain.vocabulary import Visibility
from ...store.log.transaction import Transaction
from . import verification_shape
from .batches import grouped, in_batches
from .ordering import by_key, by_place, sorted_by_content
from .parting import Naming, part


def verification_parts(
    tx: Transaction, process_id: UUID, names: Naming
) -> Iterator[tuple[str, Iterable[msgspec.Struct]]]:
    """Each list of the document by its name; what names a record that is not here is left out."""
    yield "accounts", _accounts(tx, process_id, names)
    yield "evidence", _evidence(tx, process_id, names)
    yield "conclusions", _plain(tx, Conclusion, verification_shape.Conclusion, process_id, names, "commitment")
    yield "condition_ratings", _plain(tx, ConditionRating, verification_shape.ConditionRating, process_id, names)
    yield "trainings", _trainings(tx, process_id, names)
    yield "skills", _plain(tx, Skill, verification_shape.Skill, process_id, names, "participant")


def _accounts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[verification_shape.Account]:
    order = by_place(SourceAccount)
    for record in _records(tx, SourceAccount, process_id, order):
        if names("session", record.session_id) and names("commitment", record.commitment_id):
            key, readers = names.of_record(record), _readers(record.visibility)
            yield part(verification_shape.Account, record, names, key=key, visibility=readers)


def _evidence(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[verification_shape.Evidence]:
    for record in _records(tx, Evidence, process_id, by_key(Evidence)):
        if names("commitment", record.commitment_id):
            more = {"visibility": _readers(record.visibility), "key": names.of_record(record)}
            who = names("participant", record.brought_by_id)
            yield part(verification_shape.Evidence, record, names, brought_by_participant=who, **more)


def _readers(visibility: str) -> str | None:
    return None if visibility == Visibility.TEAM else visibility


def _trainings(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[verification_shape.Training]:
    rows = select(Trainee).where(Trainee.process_id == process_id)
    went = grouped(tx.session.scalars(rows), lambda each: each.training_id)
    for record in _records(tx, Training, process_id, by_key(Training)):
        trainees = [
            part(verification_shape.Trainee, each, names)
            for each in went.get(record.id, ())
            if names("participant", each.participant_id)
        ]
        key = names.of_record(record)
        yield part(verification_shape.Training, record, names, key=key, trainees=sorted_by_content(trainees))


def _plain(
    tx: Transaction, kind: Any, into: Any, process_id: UUID, names: Naming, needed: str = ""
) -> Iterator[msgspec.Struct]:
    for record in _records(tx, kind, process_id, by_key(kind)):
        if not needed or names(needed, getattr(record, f"{needed}_id")):
            yield part(into, record, names, key=names.of_record(record))


def _records(tx: Transaction, kind: type[Record], process_id: UUID, order: Any) -> Iterator[Any]:
    chosen = select(kind.id).where(kind.process_id == process_id).order_by(*order)
    for some in in_batches(tx, kind, chosen):
        yield from some
