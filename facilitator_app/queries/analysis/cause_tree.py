"""The tree of causes: each box with what it hangs from, and which parties hold it or do not share it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ...domain.analysis import Cause, CauseStance
from ...domain.process import Party
from ...domain.vocabulary import Origin, Stance
from ...store.log.changes import Versions
from ...store.log.transaction import Transaction


@dataclass(frozen=True)
class PartyStance:
    """What a party said of a cause."""

    id: UUID
    party_id: UUID
    party: str
    words: str | None
    versions: Versions


@dataclass(frozen=True)
class CauseBox:
    """A box of the tree. `parent` is None where it hangs from nothing here, or from itself after a merge."""

    id: UUID
    key: str | None
    title: str
    kind: str
    parent: UUID | None
    since: date | None
    precision: str | None
    known: str | None
    source: str | None
    shared: bool
    holds: tuple[PartyStance, ...]
    disputes: tuple[PartyStance, ...]
    versions: Versions


def cause_tree(tx: Transaction, process_id: UUID) -> list[CauseBox]:
    """The boxes of a process's tree, in the order that people gave them."""
    rows = select(Cause).where(Cause.process_id == process_id).order_by(Cause.place, Cause.id)
    causes = list(tx.session.scalars(rows))
    parents = {cause.id: cause.parent_id for cause in causes}
    said = _stances(tx, process_id)
    names = [name for name in CauseBox.__annotations__ if name in {"id", *Cause.fields()}]
    return [
        CauseBox(
            **{name: getattr(cause, name) for name in names},
            parent=None if _loops(cause.id, parents) else cause.parent_id if cause.parent_id in parents else None,
            shared=cause.origin == Origin.PARTIES,
            holds=tuple(said.get((cause.id, Stance.HOLDS), ())),
            disputes=tuple(said.get((cause.id, Stance.DISPUTES), ())),
            versions=tx.versions(cause.id),
        )
        for cause in causes
    ]


def _stances(tx: Transaction, process_id: UUID) -> dict[tuple[UUID, str], list[PartyStance]]:
    """What parties said, by cause and stance, in the order of the parties."""
    found: dict[tuple[UUID, str], list[PartyStance]] = {}
    rows = (
        select(CauseStance, Party.name)
        .join(Party, Party.id == CauseStance.party_id)
        .where(CauseStance.process_id == process_id)
        .order_by(Party.place, Party.id)
    )
    for stance, party in tx.session.execute(rows):
        line = PartyStance(stance.id, stance.party_id, party, stance.words, tx.versions(stance.id))
        found.setdefault((stance.cause_id, stance.stance), []).append(line)
    return found


def _loops(cause: UUID, parents: dict[UUID, UUID | None]) -> bool:
    """Whether two people hung causes from each other at once, so that this one comes back to itself."""
    above, passed = parents[cause], set()
    while above is not None and above not in passed:
        if above == cause:
            return True
        passed.add(above)
        above = parents.get(above)
    return False
