"""Reads and writes what follows from the log beside the rows: states, who touched what, search, what is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from ...domain.folding import Folding, fold
from ...wire.entry import Scalar
from ..disk.statements import Statements
from .merge import Stamp, State
from .states import FieldSets, States

RESURFACED, IMPOSSIBLE, RIVAL = "resurfaced", "impossible", "rival"
"""Deleted while edited; with values its table refuses; under an id that stands in another space."""

_COLUMNS = "r.id, r.type, r.space, r.no, r.visible, r.state"
_ONE = f"select {_COLUMNS} from record_state r where r.id = ?"
_MANY = (  # one text whatever the number of ids, which come one after the other in one value: none is copied
    "with recursive place(at) as (select 1 union all select at + 16 from place where at + 16 < ?)"
    f" select {_COLUMNS} from place cross join record_state r on r.id = substr(?, place.at, 16)"
)


@dataclass(slots=True)
class Pending:
    """A record of one type in one space, as it was and as it becomes in this batch."""

    record: bytes
    type: str
    space: bytes
    no: int | None = None
    before: State = field(default_factory=State)
    was_visible: bool = False
    state: State = field(default_factory=State)
    entries: list[int] = field(default_factory=list)  # applied in this batch
    fresh: dict[Stamp, dict[str, Scalar]] = field(default_factory=dict)  # what they wrote
    whole: bool = False  # the row must be written again from the log
    anew: bool = False  # the state is computed again from all entries
    rivalled: bool = False  # another space has the first claim to the id
    refused: bool = False  # its table refuses the values
    indexed: dict[str, Scalar] | None = None  # key, process and words, where these are new

    @property
    def visible(self) -> bool:
        """Whether the record is to be seen."""
        return self.state.visible and not self.rivalled and not self.refused


class RecordStates:
    """The tables `record_state`, `touched`, `search`, `conflict` and `irregular_state` over one connection."""

    def __init__(self, sql: Statements, field_sets: FieldSets | None) -> None:
        self._sql = sql
        self._states = States(sql, field_sets)
        self._folding = Folding()
        self._next: int | None = None

    def load(self, records: Collection[bytes]) -> list[Pending]:
        """What is known of `records`; more than one of an id that several spaces claim."""
        if len(records) == 1:
            rows = self._sql.all(_ONE, tuple(records))
        else:
            rows = self._sql.all(_MANY, (16 * len(records), b"".join(records)))
        return [self._pending(*row) for row in rows]

    def _pending(self, record: bytes, kind: str, space: bytes, no: int, visible: int, stored: bytes) -> Pending:
        state = self._states.decode(stored)
        return Pending(record, kind, space, no, state, bool(visible), state)

    def touched_by(self, pending: Pending, entry: int | None) -> bool:
        """Whether the entry with this local number was applied to the record, in this batch or before."""
        if entry is None or pending.no is None or pending.anew or entry in pending.entries:
            return entry in pending.entries
        sql = "select 1 from touched where record_no = ? and entry_no = ?"
        return self._sql.first(sql, (pending.no, entry)) is not None

    def write(self, batch: Iterable[Pending]) -> None:
        """Keep the states of `batch`, with key and process where these are new."""
        inserts, changes, moves = [], [], []
        for pending in batch:
            state = (int(pending.state.created), int(pending.visible), self._states.encode(pending.state))
            named = pending.indexed and (pending.indexed.get("process_id"), pending.indexed.get("key"))
            if pending.no is None:
                pending.no = self._number()
                place = (pending.no, pending.record, pending.type, pending.space)
                inserts.append((*place, *(named or (None, None)), *state))
            elif pending.indexed is not None:
                changes.append((*(named or (None, None)), *state, pending.no))
            else:
                moves.append((*state, pending.no))
        self._sql.many("insert into record_state values (?, ?, ?, ?, ?, ?, ?, ?, ?)", inserts)
        self._sql.many(
            "update record_state set process_id = ?, key = ?, created = ?, visible = ?, state = ? where no = ?", changes
        )
        self._sql.many("update record_state set created = ?, visible = ?, state = ? where no = ?", moves)

    def forget(self, batch: Collection[Pending]) -> None:
        """Remove records that no entry of the log speaks of any more."""
        numbers = [(pending.no,) for pending in batch]
        for table in ("touched", "conflict", "irregular_state"):
            self._sql.many(f"delete from {table} where record_no = ?", numbers)
        self._sql.many("delete from search where rowid = ?", numbers)
        self._sql.many("delete from record_state where no = ?", numbers)

    def touch(self, batch: Iterable[Pending]) -> None:
        """Keep which entries were applied to which records."""
        pairs = ((pending.no, entry) for pending in batch for entry in dict.fromkeys(pending.entries))
        self._sql.many("insert or ignore into touched values (?, ?)", pairs)

    def index(self, batch: Iterable[tuple[Pending, tuple[str, ...]]]) -> None:
        """Let records be found by what stands in these of their fields, where that is new."""
        old, new = [], []
        for pending, names in batch:
            shown = pending.indexed
            if shown is None or not names:
                continue
            if pending.was_visible:
                old.append((pending.no,))
            text = " ".join(str(shown[name]) for name in names if shown.get(name))
            if text:
                new.append((pending.no, text))
        self._sql.many("delete from search where rowid = ?", old)
        folded = fold if len(new) == 1 else self._folding.fold  # one text has few words twice
        self._sql.many("insert into search (rowid, words) values (?, ?)", ((no, folded(text)) for no, text in new))

    def list_open(self, batch: Iterable[tuple[Pending, Collection[str]]]) -> None:
        """Keep the disputed fields of each record, and what is irregular about it."""
        numbers, disputed, irregular = [], [], []
        for pending, names in batch:
            numbers.append((pending.no,))
            disputed += [(pending.no, name) for name in names]
            irregular += [(pending.no, kind) for kind in _irregular(pending)]
        for table in ("conflict", "irregular_state"):
            self._sql.many(f"delete from {table} where record_no = ?", numbers)
        self._sql.many("insert into conflict values (?, ?)", disputed)
        self._sql.many("insert into irregular_state values (?, ?)", irregular)

    def _number(self) -> int:
        if self._next is None:
            self._next = (self._sql.value("select max(no) from record_state") or 0) + 1
        number, self._next = self._next, self._next + 1
        return number


def _irregular(pending: Pending) -> list[str]:
    if pending.rivalled:
        return [RIVAL] if pending.state.visible else []
    return [IMPOSSIBLE] if pending.refused else [RESURFACED] if pending.state.resurfaced else []
