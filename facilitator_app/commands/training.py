"""Trainings by skill, and who went through them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from ..domain.ids import natural_id
from ..domain.people import Participant
from ..domain.process import Process
from ..domain.session import Attendance, Session
from ..domain.training import Trainee, Training
from ..domain.vocabulary import AttendanceStatus
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class TrainingFields(TypedDict, total=False):
    """What can be said of a training besides its title; `skills` are codes of the method, or the parties' own words."""

    on: date | None
    until: date | None
    hours: int | None
    skills: tuple[str, ...] | None
    trainer: str | None
    venue: str | None
    language: str | None
    session_id: UUID | None


class TrainingChanges(TrainingFields, total=False):
    """What of a training a form may change."""

    title: str


def add_training(
    tx: Transaction, process_id: UUID, title: str, *, key: str | None = None, **fields: Unpack[TrainingFields]
) -> UUID:
    """Add a training, also one that is still to come. Raises `Refused` ``verification.ends_before_it_starts``."""
    intend(tx, "add_training")
    tx.get(Process, process_id)
    of_process(tx, Session, fields.get("session_id"), process_id)
    given = clean(Training, {"title": title, **fields})
    _check_days(given.get("on"), given.get("until"))
    training = Training(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(training, table_of(tx, process_id)).id


def edit_training(
    tx: Transaction, training_id: UUID, *, shown: Versions | None = None, **changes: Unpack[TrainingChanges]
) -> UUID:
    """Change what is said of a training."""
    intend(tx, "edit_training")
    training = tx.get(Training, training_id)
    of_process(tx, Session, changes.get("session_id"), training.process_id)
    edit(tx, training, changes, shown)
    _check_days(training.on, training.until)
    return training_id


def remove_training(tx: Transaction, training_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a training with the list of who went."""
    intend(tx, "remove_training")
    for trainee in tx.session.scalars(select(Trainee).where(Trainee.training_id == training_id)):
        tx.delete(trainee)
    tx.replacing(training_id, shown)
    tx.delete(tx.get(Training, training_id))


def enrol(
    tx: Transaction,
    training_id: UUID,
    participant_id: UUID,
    *,
    completed: bool | None = True,
    shown: Versions | None = None,
    key: str | None = None,
) -> UUID:
    """Put a person on the list of a training; `completed` where they went through all of it.

    Two devices that record the same person meet. Raises `Refused` where the person is of another process.
    """
    intend(tx, "enrol")
    training = tx.get(Training, training_id)
    of_process(tx, Participant, participant_id, training.process_id)
    identity = natural_id(Trainee.__tablename__, training_id, participant_id)
    given = clean(Trainee, {"completed": completed})
    known = tx.find(Trainee, identity)
    if known is not None:
        edit(tx, known, given, shown)
        return identity
    trainee = Trainee(
        id=identity, process_id=training.process_id, training_id=training_id, participant_id=participant_id,
        key=training.process_id and claim_key(tx, training.process_id, key), **given,
    )  # fmt: skip
    return tx.add(trainee, table_of(tx, training.process_id)).id


def enrol_all(tx: Transaction, training_id: UUID, participants: Iterable[UUID]) -> int:
    """Make `participants` those who went through a training; who did not finish it stays so. Returns how many went."""
    intend(tx, "enrol_all")
    went = set(participants)
    for trainee in tx.session.scalars(select(Trainee).where(Trainee.training_id == training_id)).all():
        if trainee.participant_id not in went and trainee.completed is not False:
            tx.delete(trainee)
    for person in went:
        enrol(tx, training_id, person)
    return len(went)


def enrol_present(tx: Transaction, training_id: UUID) -> int:
    """Enrol everybody who was present at the session that the training was. Returns how many.

    Raises `Refused` ``verification.training_without_session``.
    """
    intend(tx, "enrol_present")
    training = tx.get(Training, training_id)
    if training.session_id is None:
        raise Refused("verification.training_without_session")
    here = (Attendance.session_id == training.session_id, Attendance.status == AttendanceStatus.PRESENT)
    present = tx.session.scalars(select(Attendance.participant_id).where(*here)).all()
    for person in present:
        enrol(tx, training_id, person)
    return len(present)


def withdraw_trainee(
    tx: Transaction, training_id: UUID, participant_id: UUID, *, shown: Versions | None = None
) -> None:
    """Take a person off the list of a training."""
    intend(tx, "withdraw_trainee")
    trainee = tx.get(Trainee, natural_id(Trainee.__tablename__, training_id, participant_id))
    tx.replacing(trainee.id, shown)
    tx.delete(trainee)


def _check_days(on: date | None, until: date | None) -> None:
    if on is not None and until is not None and until < on:
        raise Refused("verification.ends_before_it_starts")
