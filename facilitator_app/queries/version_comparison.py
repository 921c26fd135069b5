"""Two versions of an agreement side by side, clause by clause and word by word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from ..domain.agreement import Agreement, AgreementVersion
from ..domain.word_comparison import Passage, compare_words, readable
from ..errors import BadUsage
from ..store.log.transaction import Transaction
from ..store.records.agreement_text import agreement_text


@dataclass(frozen=True)
class ComparedClause:
    """One clause in both versions: its numbers, and the passages from the one text to the other."""

    kind: Literal["same", "changed", "added", "removed"]
    number_before: int | None
    number_after: int | None
    title: tuple[Passage, ...]
    text: tuple[Passage, ...]


@dataclass(frozen=True)
class VersionComparison:
    """The titles and every clause; clauses that were taken out come where they stood."""

    title: tuple[Passage, ...]
    clauses: tuple[ComparedClause, ...]

    @property
    def changed(self) -> bool:
        """Whether anything differs."""
        kinds = {*(each.kind for each in self.title), *(each.kind for each in self.clauses)}
        return bool(kinds - {"same"})


def compare_versions(
    tx: Transaction, agreement_id: UUID, before: UUID, after: UUID | None = None
) -> VersionComparison:
    """The kept version `before` against the kept version `after`, or against the text as it stands."""
    old = _content(tx, agreement_id, before)
    new = agreement_text(tx, tx.get(Agreement, agreement_id)) if after is None else _content(tx, agreement_id, after)
    return compare_texts(old, new)


def compare_texts(old: Mapping[str, Any], new: Mapping[str, Any]) -> VersionComparison:
    """Two texts of an agreement as versions keep them; clauses are matched by who they are, not by their number."""
    was = {clause["id"]: clause for clause in old.get("clauses", ())}
    now = {clause["id"]: clause for clause in new.get("clauses", ())}
    order = [*now]
    for place, clause in enumerate(was):
        if clause not in now:
            order.insert(min(place, len(order)), clause)
    return VersionComparison(
        title=_passages(old, new, "title"),
        clauses=tuple(_compared(was.get(clause), now.get(clause)) for clause in order),
    )


def _compared(was: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> ComparedClause:
    old, new = was or {}, now or {}
    title, text = _passages(old, new, "title"), _passages(old, new, "text")
    kind: Literal["same", "changed", "added", "removed"] = "changed"
    if was is None or now is None:
        kind = "added" if was is None else "removed"
    elif all(passage.kind == "same" for passage in (*title, *text)):
        kind = "same"
    return ComparedClause(kind, old.get("number"), new.get("number"), title, text)


def _passages(old: Mapping[str, Any], new: Mapping[str, Any], field: str) -> tuple[Passage, ...]:
    return readable(compare_words(old.get(field, ""), new.get(field, "")))


def _content(tx: Transaction, agreement_id: UUID, version: UUID) -> Mapping[str, Any]:
    kept = tx.get(AgreementVersion, version)
    if kept.agreement_id != agreement_id or not isinstance(kept.content, dict):
        raise BadUsage("record.unknown", key=str(version))
    return kept.content
