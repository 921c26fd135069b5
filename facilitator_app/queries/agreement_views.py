"""What the agreement editor is given: frozen views of an agreement, with the versions that it hands back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ..domain.vocabulary import RatificationDecision
from ..store.log.changes import Versions


@dataclass(frozen=True)
class PartyColumn:
    """A party at the table, a column of the grid."""

    id: UUID
    name: str
    sector: str
    decision_rule: str


@dataclass(frozen=True)
class PositionView:
    """Where a party stands; `to_confirm` where the text was changed after it was said."""

    id: UUID
    party_id: UUID
    party: str
    value: str
    words: str
    returns_on: date | None
    to_confirm: bool
    disputed: tuple[str, ...]
    versions: Versions


@dataclass(frozen=True)
class CommitmentView:
    """One commitment with what it lacks."""

    id: UUID
    key: str
    text: str
    responsible_id: UUID | None
    responsible: str
    responsible_party_id: UUID | None
    responsible_party: str
    office: str
    due_on: date | None
    indicator: str
    verification: str
    resources: str
    follow_up_body: str
    if_not_kept: str
    status: str
    evidence: str
    evidence_on: date | None
    gaps: tuple[str, ...]
    disputed: tuple[str, ...]
    versions: Versions


@dataclass(frozen=True)
class ClauseView:
    """One clause; `open_passages` are the (start, end) of its text that is still open."""

    id: UUID
    key: str
    number: int | None
    title: str
    text: str
    open_passages: tuple[tuple[int, int], ...]
    proposed_by_id: UUID | None
    proposed_by: str
    original_text: str
    original_language: str
    rendered_by: str
    read_aloud_at: datetime | None
    read_in: str
    positions: tuple[PositionView, ...]
    commitments: tuple[CommitmentView, ...]
    note_ids: tuple[UUID, ...]
    disputed: tuple[str, ...]
    versions: Versions


@dataclass(frozen=True)
class Written:
    """When something was written, and by whom where that is known."""

    at: datetime
    by: str


@dataclass(frozen=True)
class KeptVersion:
    """A version that was kept, without its text; `kept_by` is empty where nobody knows."""

    id: UUID
    number: int
    reason: str
    kept_at: datetime | None
    kept_by: str = ""


@dataclass(frozen=True)
class RatificationView:
    """What the assembly of a party said, or has still to say."""

    party_id: UUID
    party: str
    decision: str
    on: date | None
    instrument: str
    returns_on: date | None
    versions: Versions


@dataclass(frozen=True)
class AgreementDetail:
    """An agreement as its editor shows it; `changed` tells whether the text differs from the newest kept version, and
    `last_written` who wrote last in anything of it."""

    id: UUID
    key: str
    process_id: UUID | None
    number: int | None
    title: str
    session_id: UUID | None
    agenda_id: UUID | None
    state: str
    decision: str
    antecedent: str
    review: str
    in_force: str
    languages: tuple[str, ...]
    prevailing_language: str
    parties: tuple[PartyColumn, ...]
    clauses: tuple[ClauseView, ...]
    of_the_whole: tuple[CommitmentView, ...]
    ratifications: tuple[RatificationView, ...]
    kept_versions: tuple[KeptVersion, ...]
    changed: bool
    last_written: Written | None
    disputed: tuple[str, ...]
    versions: Versions

    @property
    def not_ratified(self) -> tuple[RatificationView, ...]:
        """The parties whose assembly has not ratified."""
        return tuple(each for each in self.ratifications if each.decision != RatificationDecision.RATIFIED)

    @property
    def has_open_text(self) -> bool:
        """Whether a clause has text in [brackets]."""
        return any(clause.open_passages for clause in self.clauses)
