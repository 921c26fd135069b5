"""One process on a page: what is said of it, its path of stages, its parties, commissions, words and sessions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.people import Participant
from ..domain.process import CatalogueEntry, Commission, CommissionDelegate, Party, Process
from ..domain.session import Note, Session
from ..domain.vocabulary import Delegate, MethodPartKind
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .counting import count_of
from .history import history
from .method import PartOfMethod, method_parts
from .seats import Seat, seats_of
from .sessions import SessionLine, list_sessions


class StepState(StrEnum):
    """Where a stage stands on the path."""

    PASSED = "passed"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True)
class StageStep:
    """A stage on the path, the conditions to look at before entering it, and the day it was last entered."""

    stage: PartOfMethod
    state: StepState
    conditions: tuple[PartOfMethod, ...]
    entered_on: str | None


@dataclass(frozen=True)
class PartyLine:
    """A party with its delegates; `named` of two (titular and alternate) are named."""

    id: UUID
    key: str | None
    name: str
    sector: str | None
    decision_rule: str | None
    mandate_instrument: str | None
    mandate_limits: str | None
    mandate_expires_on: date | None
    titular: Seat | None
    alternate: Seat | None
    named: int
    people: int
    versions: Versions


@dataclass(frozen=True)
class CommissionLine:
    """A commission with who sits in it: person, titular or alternate, and for which sector."""

    id: UUID
    key: str | None
    title: str
    theme: str | None
    mandate: str | None
    delegates: tuple[tuple[Seat, str | None, str | None], ...]
    versions: Versions


@dataclass(frozen=True)
class OwnWord:
    """A word that the process added to a catalogue."""

    id: UUID
    catalogue: str
    code: str
    name: str


@dataclass(frozen=True)
class ProcessDetail:
    """The page of a process. `fields` are those of its form, by name; `versions` what the form hands back."""

    id: UUID
    key: str | None
    title: str
    fields: dict[str, Any]
    versions: Versions
    path: tuple[StageStep, ...]
    parties: tuple[PartyLine, ...]
    commissions: tuple[CommissionLine, ...]
    words: tuple[OwnWord, ...]
    latest_sessions: tuple[SessionLine, ...]
    sessions: int
    people: int
    notes: int


_NOT_IN_THE_FORM = frozenset({"process_id", "key", "team_space"})


def process_detail(tx: Transaction, process_id: UUID, *, latest: int = 3) -> ProcessDetail:
    """The page of a process, with its `latest` sessions. Raises `BadUsage` ``record.unknown``."""
    process = tx.get(Process, process_id)
    return ProcessDetail(
        id=process_id,
        key=process.key,
        title=process.title,
        fields={name: getattr(process, name) for name in Process.fields() if name not in _NOT_IN_THE_FORM},
        versions=tx.versions(process_id),
        path=_path(tx, process),
        parties=tuple(list_parties(tx, process_id)),
        commissions=tuple(list_commissions(tx, process_id)),
        words=tuple(own_words(tx, process_id)),
        latest_sessions=tuple(list_sessions(tx, process_id, limit=latest)),
        sessions=count_of(tx, Session, process_id),
        people=sum(map(same_people(tx).leads, _roster(tx, process_id))),
        notes=count_of(tx, Note, process_id),
    )


def _roster(tx: Transaction, process_id: UUID) -> Sequence[UUID]:
    return tx.session.scalars(select(Participant.id).where(Participant.process_id == process_id)).all()


def list_parties(tx: Transaction, process_id: UUID) -> list[PartyLine]:
    """The parties of a process in order, each with its delegates."""
    people = tx.session.execute(
        select(Participant.id, Participant.party_id, Participant.delegate).where(Participant.process_id == process_id)
    ).all()
    same = same_people(tx)
    people = [row for row in people if same.leads(row.id)]
    sizes = Counter(row.party_id for row in people)
    named = {(row.party_id, row.delegate): row.id for row in people if row.delegate is not None}
    seats = seats_of(tx, tuple(named.values()))
    rows = select(Party).where(Party.process_id == process_id).order_by(Party.place, Party.id)
    lines = []
    for party in tx.session.scalars(rows):
        titular = seats.get(named.get((party.id, Delegate.TITULAR), party.id))
        alternate = seats.get(named.get((party.id, Delegate.ALTERNATE), party.id))
        said = {name: getattr(party, name) for name in PartyLine.__annotations__ if name in {"id", *Party.fields()}}
        lines.append(
            PartyLine(
                **said,
                titular=titular,
                alternate=alternate,
                named=(titular is not None) + (alternate is not None),
                people=sizes[party.id],
                versions=tx.versions(party.id),
            )
        )
    return lines


def list_commissions(tx: Transaction, process_id: UUID) -> list[CommissionLine]:
    """The commissions of a process in order, each with its delegates by name."""
    rows = select(CommissionDelegate).where(CommissionDelegate.process_id == process_id)
    sitting = tx.session.scalars(rows).all()
    seats = seats_of(tx, [one.participant_id for one in sitting])
    lines = []
    ordered = select(Commission).where(Commission.process_id == process_id)
    for commission in tx.session.scalars(ordered.order_by(Commission.place, Commission.id)):
        here = {
            seats[one.participant_id].id: one
            for one in sitting
            if one.commission_id == commission.id and one.participant_id in seats
        }.values()
        delegates = sorted(
            ((seats[one.participant_id], one.delegate, one.sector) for one in here), key=lambda one: one[0].name
        )
        said = {name: getattr(commission, name) for name in ("id", "key", "title", "theme", "mandate")}
        lines.append(CommissionLine(**said, delegates=tuple(delegates), versions=tx.versions(commission.id)))
    return lines


def own_words(tx: Transaction, process_id: UUID, catalogue: str | None = None) -> list[OwnWord]:
    """The words that a process added to the catalogues, or to one of them."""
    rows = select(CatalogueEntry).where(CatalogueEntry.process_id == process_id)
    if catalogue is not None:
        rows = rows.where(CatalogueEntry.catalogue == catalogue)
    ordered = rows.order_by(CatalogueEntry.catalogue, CatalogueEntry.name)
    return [OwnWord(one.id, one.catalogue, one.code, one.name) for one in tx.session.scalars(ordered)]


def _path(tx: Transaction, process: Process) -> tuple[StageStep, ...]:
    """The stages of the method; where the process is in one of its own words, all of them lie ahead."""
    parts = method_parts(tx, process.id, MethodPartKind.STAGE, MethodPartKind.CONDITION)
    conditions = {part.code: part for part in parts if part.kind == MethodPartKind.CONDITION}
    stages = [part for part in parts if part.kind == MethodPartKind.STAGE]
    at = next((n for n, stage in enumerate(stages) if stage.code == process.stage), -1)
    entered = _entered(tx, process.id)
    steps = []
    for n, stage in enumerate(stages):
        state = StepState.CURRENT if n == at else StepState.PASSED if n < at else StepState.AHEAD
        codes = stage.content.get("conditions", ())
        wanted = tuple(conditions[code] for code in codes if code in conditions)
        steps.append(StageStep(stage, state, wanted, entered.get(stage.code)))
    return tuple(steps)


def _entered(tx: Transaction, process_id: UUID) -> dict[str, str]:
    """By stage, the day on which the process was last put into it."""
    changes = [(item.at[:10], item.fields["stage"].after) for item in history(tx, process_id) if "stage" in item.fields]
    return {stage: day for day, stage in changes if stage is not None}
