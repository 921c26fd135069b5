"""The method in use in a process: its parts in order, with their names in the languages that they have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.process import MethodPart
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.reference.templates import in_language


@dataclass(frozen=True)
class PartOfMethod:
    """One part. `content` is its data as the template wrote it, changed or not; `names` its name by language."""

    id: UUID
    kind: str
    code: str
    names: dict[str, str]
    content: dict[str, Any]
    from_template: bool
    place: int

    def name(self, language: str) -> str:
        """Its name in a language, else in Spanish, else in the first one it has, else its code."""
        return in_language(self.names, language) or self.code


def method_parts(tx: Transaction, process_id: UUID, *kinds: str) -> list[PartOfMethod]:
    """The parts of a process's method, of these kinds where any are named, in order within each kind."""
    rows = select(MethodPart).where(MethodPart.process_id == process_id)
    if kinds:
        rows = rows.where(MethodPart.kind.in_(kinds))
    ordered = rows.order_by(MethodPart.kind, MethodPart.place, MethodPart.id)
    return [part_of_method(record) for record in tx.session.scalars(ordered)]


def method_part_form(tx: Transaction, part_id: UUID) -> tuple[PartOfMethod, Versions]:
    """One part and the versions that its form hands back. Raises `BadUsage` ``record.unknown``."""
    return part_of_method(tx.get(MethodPart, part_id)), tx.versions(part_id)


def part_of_method(record: MethodPart) -> PartOfMethod:
    """A part as screens read it."""
    content = record.content if isinstance(record.content, dict) else {}
    names = content.get("name") or content.get("title") or {}
    return PartOfMethod(
        id=record.id,
        kind=str(record.kind),
        code=record.code,
        names=dict(names) if isinstance(names, dict) else {"es": str(names)},
        content=content,
        from_template=bool(record.from_template),
        place=record.place or 0,
    )
