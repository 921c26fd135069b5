"""What stands where somebody is looking for something: each record found, with the words around and where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ..domain.folding import words
from ..domain.records import Record, record_types
from ..domain.vocabulary import SpaceKind
from ..store.disk.statements import Statements
from ..store.log.transaction import Transaction
from .search import Hit, search

_BEFORE, _SHOWN = 40, 140
_OPEN_TO_ALL = frozenset({SpaceKind.TABLE.value, SpaceKind.PROGRAMME.value})
_HOLDERS = ("session_id", "agreement_id", "participant_id")
_THROUGH = {
    "position": ("clause", "clause_id"),
    "consensus_answer": ("consensus_check", "check_id"),
    "evidence": ("commitment", "commitment_id"),
    "source_account": ("commitment", "commitment_id"),
    "conclusion": ("commitment", "commitment_id"),
}
"""Types that name what holds them through another record: its type, and their field that names it."""


@dataclass(frozen=True)
class Found:
    """A record that holds the words: `text` around the first of them, the process it is in, and what holds it.

    `reserved` is what not everybody at the table may read.
    """

    type: str
    id: UUID
    text: str
    process_id: UUID | None
    process: str | None
    session_id: UUID | None = None
    session_number: int | None = None
    agreement_id: UUID | None = None
    participant_id: UUID | None = None
    reserved: bool = False


def find(tx: Transaction, text: str, *, limit: int = 40) -> list[Found]:
    """The records that hold every word of `text`, the best first; nothing for no word."""
    sought = words(text)
    if not sought:
        return []
    titles: dict[UUID, str] = {}
    return [_found(tx, hit, sought, titles) for hit in search(tx, text, limit=limit)]


def _found(tx: Transaction, hit: Hit, sought: Sequence[str], titles: dict[UUID, str]) -> Found:
    sql = Statements(tx.connection)
    space = sql.value(
        "select s.kind from record_state r join log_space s on s.id = r.space where r.id = ?", (hit.id.bytes,)
    )
    kind = record_types()[hit.type]
    held = _holders(sql, kind, hit.id)
    return Found(
        hit.type, hit.id, around(_whole(sql, kind, hit.id), sought), hit.process_id,
        _title(sql, hit.process_id, titles), session_number=_number(sql, held.get("session_id")), **held,
        reserved=space not in _OPEN_TO_ALL,
    )  # fmt: skip


def _whole(sql: Statements, kind: type[Record], record: UUID) -> str:
    columns = ", ".join(f'"{name}"' for name in kind.searchable)
    row = sql.first(f'select {columns} from "{kind.__tablename__}" where id = ?', (record.bytes,))
    return " · ".join(str(value) for value in row or () if value)


def _title(sql: Statements, process: UUID | None, titles: dict[UUID, str]) -> str | None:
    if process is None:
        return None
    if process not in titles:
        titles[process] = sql.value("select title from process where id = ?", (process.bytes,)) or ""
    return titles[process] or None


def _number(sql: Statements, session: UUID | None) -> int | None:
    if session is None:
        return None
    number: int | None = sql.value("select number from session where id = ?", (session.bytes,))
    return number


def _holders(sql: Statements, kind: type[Record], record: UUID) -> dict[str, UUID | None]:
    table, identity = kind.__tablename__, record.bytes
    if table in _THROUGH:
        holder, field = _THROUGH[table]
        identity = sql.value(f'select "{field}" from "{table}" where id = ?', (identity,))
        table = holder
    names = [name for name in _HOLDERS if name in record_types()[table].fields()]
    if not names or identity is None:
        return {}
    columns = ", ".join(f'"{name}"' for name in names)
    row = sql.first(f'select {columns} from "{table}" where id = ?', (identity,)) or (None,) * len(names)
    return {name: UUID(bytes=value) if value else None for name, value in zip(names, row, strict=True)}


def around(text: str, sought: Sequence[str]) -> str:
    """The part of `text` around the first word that begins as one of `sought` does, with … where it is cut."""
    text = " ".join(text.split())
    begin = _place(text, sought)
    begin = 0 if begin <= _BEFORE else text.find(" ", begin - _BEFORE) + 1
    shown = text[begin : begin + _SHOWN]
    if begin + _SHOWN < len(text):
        shown = shown[: max(shown.rfind(" "), _SHOWN // 2)] + "…"
    return f"…{shown}" if begin else shown


def _place(text: str, sought: Sequence[str]) -> int:
    place = 0
    for word in text.split(" "):
        if any(folded.startswith(tuple(sought)) for folded in words(word)):
            return place
        place += len(word) + 1
    return 0
