"""Can this be followed up? Who, by when, measured how, watched by whom and what if not, before anybody signs."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from ...domain.agreement import Agreement, Commitment
from ...domain.follow_up import gaps
from ...installed import resources
from ...store.log.transaction import Transaction
from ...store.records.agreement_parts import parts_of


@dataclass(frozen=True)
class CommitmentCheck:
    """What one commitment lacks: names of `domain.follow_up.NEEDED`, and ``resources``."""

    id: UUID
    text: str
    gaps: tuple[str, ...]


@dataclass(frozen=True)
class ClauseCheck:
    """One clause and its commitments; without any it promises nothing that could be followed up."""

    clause_id: UUID
    number: int | None
    title: str
    commitments: tuple[CommitmentCheck, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """Whatever any of its commitments lacks, once, in the order of paper."""
        return tuple(dict.fromkeys(gap for each in self.commitments for gap in each.gaps))

    @property
    def complete(self) -> bool:
        """Whether it holds a commitment and none lacks anything that is needed; resources are only told."""
        return bool(self.commitments) and not set(self.gaps) - {"resources"}


@dataclass(frozen=True)
class FollowUpCheck:
    """The check of one agreement: its clauses, the commitments of the whole, and how many lack what."""

    agreement_id: UUID
    number: int | None
    title: str
    clauses: tuple[ClauseCheck, ...]
    of_the_whole: tuple[CommitmentCheck, ...]
    missing: tuple[tuple[str, int], ...]

    @property
    def commitments(self) -> tuple[CommitmentCheck, ...]:
        """Every commitment."""
        return (*(each for clause in self.clauses for each in clause.commitments), *self.of_the_whole)

    @property
    def can_be_followed_up(self) -> bool:
        """Whether there is a commitment and none lacks what is needed."""
        return bool(self.commitments) and all(not set(each.gaps) - {"resources"} for each in self.commitments)


@dataclass(frozen=True)
class ReferenceFigures:
    """How often agreements elsewhere lacked what is needed, in percent, with who counted them."""

    source: str
    agreements: int
    percent_without: tuple[tuple[str, float], ...]


def follow_up_check(tx: Transaction, agreement_id: UUID) -> FollowUpCheck:
    """The check of one agreement; `BadUsage` where there is none."""
    return follow_up_checks(tx, [tx.get(Agreement, agreement_id)])[0]


def follow_up_checks(tx: Transaction, agreements: Sequence[Agreement]) -> list[FollowUpCheck]:
    """The checks of several agreements, read at once."""
    parts = parts_of(tx, agreements)

    def checked(group: Sequence[Commitment]) -> tuple[CommitmentCheck, ...]:
        return tuple(CommitmentCheck(each.id, each.text, gaps(each)) for each in group)

    found = []
    for agreement in agreements:
        clauses = tuple(
            ClauseCheck(clause.id, clause.number, clause.title or "", checked(parts.commitments.get(clause.id, [])))
            for clause in parts.clauses.get(agreement.id, ())
        )
        whole = checked(parts.loose.get(agreement.id, []))
        everything = [gap for clause in clauses for each in clause.commitments for gap in each.gaps]
        counts = Counter(everything + [gap for each in whole for gap in each.gaps])
        found.append(
            FollowUpCheck(agreement.id, agreement.number, agreement.title, clauses, whole, tuple(counts.items()))
        )
    return found


@lru_cache
def reference_figures() -> tuple[ReferenceFigures, ...]:
    """The shipped figures to compare with (resources/reference/follow_up.toml)."""
    table = tomllib.loads((resources() / "reference" / "follow_up.toml").read_text(encoding="utf-8"))
    return tuple(
        ReferenceFigures(
            source=entry["source"],
            agreements=entry["agreements"],
            percent_without=tuple(
                (name.removeprefix("without_").removesuffix("_percent"), value)
                for name, value in entry.items()
                if name.startswith("without_")
            ),
        )
        for entry in table.values()
    )
