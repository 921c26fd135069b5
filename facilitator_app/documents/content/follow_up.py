"""What a follow-up report prints: where each commitment stands, its evidence, and what each source says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Outcome = Literal["kept", "under_way", "overdue", "not_kept", "unknown"]
"""What the report counts; every status of the catalogue falls into one of them."""

OUTCOMES: tuple[Outcome, ...] = ("kept", "under_way", "overdue", "not_kept", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What one source said, in its words, and how it finds the commitment."""

    source: str
    words: str
    finding: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedCommitment:
    """One commitment; `status` is the word of the catalogue, `reserved` counts sources kept for the team."""

    number: int
    text: str
    agreement: str = ""
    responsible: str = ""
    due: date | None = None
    days_late: int = 0
    outcome: Outcome
    status: str
    evidence: tuple[str, ...] = ()
    verified_by: str = ""
    conclusion: str = ""
    versions: tuple[Version, ...] = ()
    reserved: int = 0
    next_step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A kept file, named by its hash so that a copy can be compared."""

    title: str
    dated: date | None = None
    file_name: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpContent:
    """One report on one process, with its cut-off; `sources` say on what it rests."""

    language: str
    mesa_title: str
    file_number: str = ""
    place: str = ""
    from_day: date | None = None
    cut_off: date
    made_at: datetime
    author: str = ""
    for_team: bool = False
    sources: tuple[str, ...] = ()
    commitments: tuple[FollowedCommitment, ...] = ()
    risks: tuple[str, ...] = ()
    next_meeting: str = ""
    annexes: tuple[Annex, ...] = ()
    parties: tuple[str, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many commitments came out so."""
        return sum(each.outcome == outcome for each in self.commitments)
