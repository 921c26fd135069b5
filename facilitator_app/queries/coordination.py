"""Every mesa at a glance: where it stands, what is overdue, how tense it is, who is heard, how old its data are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from ..domain.follow_up import Standing
from ..domain.process import CatalogueEntry, MethodPart, Programme
from ..domain.tension import Level
from ..domain.vocabulary import MethodPartKind
from ..store.log.transaction import Transaction
from .analysis.tension import Tension, nothing_known, tension_by_process
from .commitments import list_commitments
from .processes import ProcessLine, list_processes
from .seats import Seat, all_seats
from .sharing.data_age import STALE_AFTER, data_until
from .speaking import youth
from .training_across import TrainingAcross, training_across
from .voices import Voices, VoiceShare, shares, voices

_SECTORS = select(CatalogueEntry.code, CatalogueEntry.name).where(CatalogueEntry.catalogue == "sectors")


@dataclass(frozen=True)
class Overdue:
    """How many promises of a mesa are late, and by how many days the oldest."""

    count: int = 0
    days: int = 0


@dataclass(frozen=True)
class MesaLine:
    """One mesa. `stage_at` counts from 0 in a path of `stages`, -1 where the stage is in other words; `women` is
    their share of voice and people, None where nobody's sex is kept or nobody came."""

    process: ProcessLine
    stage_at: int
    stages: int
    overdue: Overdue
    tension: Tension
    women: VoiceShare | None
    data_until: datetime | None
    stale: bool


@dataclass(frozen=True)
class Coordination:
    """The board of a programme; `sectors` are the names of those that mesas added themselves."""

    today: date
    programme: str
    mesas: tuple[MesaLine, ...]
    sectors: dict[str, str]
    by_sector: tuple[VoiceShare, ...]
    by_sex: tuple[VoiceShare, ...]
    by_youth: tuple[VoiceShare, ...]
    training: TrainingAcross

    @property
    def running(self) -> tuple[MesaLine, ...]:
        """The mesas that have not ended."""
        return tuple(line for line in self.mesas if line.process.ended_on is None)

    @property
    def stale(self) -> tuple[MesaLine, ...]:
        """The mesas of which nothing came for long."""
        return tuple(line for line in self.running if line.stale)

    @property
    def tense(self) -> tuple[MesaLine, ...]:
        """The mesas in which it is as tense as it gets."""
        return tuple(line for line in self.running if line.tension.level is Level.HIGH)

    @property
    def data_until(self) -> datetime | None:
        """The newest change of all."""
        return max((line.data_until for line in self.mesas if line.data_until is not None), default=None)


def coordination(tx: Transaction) -> Coordination:
    """The board as this laptop knows it now."""
    today, heard, seats = tx.now().date(), voices(tx), all_seats(tx)
    flat = {person: seat for people in seats.values() for person, seat in people.items()}
    people, spoken = heard.people(), heard.spoken()
    programme = tx.session.scalars(select(Programme.title).limit(1)).first()
    return Coordination(
        today=today,
        programme=programme or "",
        mesas=tuple(_mesas(tx, today, heard, seats)),
        sectors=dict(tx.session.execute(_SECTORS).all()),
        by_sector=shares(flat, people, spoken, lambda seat: seat.sector or ""),
        by_sex=shares(flat, people, spoken, lambda seat: seat.sex or ""),
        by_youth=shares(flat, people, spoken, lambda seat: youth(seat, today.year)),
        training=training_across(tx, seats),
    )


def _mesas(tx: Transaction, today: date, heard: Voices, seats: dict[UUID, dict[UUID, Seat]]) -> list[MesaLine]:
    overdue, tension, known = _overdue(tx, today), tension_by_process(tx, today), data_until(tx)
    paths, now = _paths(tx), tx.now()
    lines = []
    for process in list_processes(tx):
        path, until = paths[process.id], known.get(process.id)
        lines.append(
            MesaLine(
                process=process,
                stage_at=path.index(process.stage) if process.stage in path else -1,
                stages=len(path),
                overdue=overdue.get(process.id, Overdue()),
                tension=tension.get(process.id) or nothing_known(today),
                women=_women(process.id, heard, seats.get(process.id, {})),
                data_until=until,
                stale=process.ended_on is None and until is not None and now - until > STALE_AFTER,
            )
        )
    return lines


def _women(process: UUID, heard: Voices, seats: dict[UUID, Seat]) -> VoiceShare | None:
    """Their share of what was said; None where no turn was written down."""
    seconds = heard.seconds.get(process)
    if not seconds:
        return None
    sexes = shares(seats, heard.present.get(process, ()), seconds, lambda seat: seat.sex or "")
    return next((share for share in sexes if share.group == "f"), None)


def _overdue(tx: Transaction, today: date) -> dict[UUID | None, Overdue]:
    found: dict[UUID | None, Overdue] = {}
    for row in list_commitments(tx, today=today, only=frozenset({Standing.OVERDUE})):
        before = found.get(row.process_id, Overdue())
        found[row.process_id] = Overdue(before.count + 1, max(before.days, row.days_late))
    return found


def _paths(tx: Transaction) -> defaultdict[UUID | None, list[str | None]]:
    """By process, the codes of its stages in order."""
    found: defaultdict[UUID | None, list[str | None]] = defaultdict(list)
    part = MethodPart
    rows = select(part.process_id, part.code).where(part.kind == MethodPartKind.STAGE).order_by(part.place, part.id)
    for process, code in tx.session.execute(rows):
        found[process].append(code)
    return found
