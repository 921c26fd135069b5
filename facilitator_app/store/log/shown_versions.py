"""The versions that an editor of a record shows and hands back, and when its fields were written; of many at once."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection

from ...wire.entry import Ref
from ..disk.statements import Statements
from .changes import Versions
from .merge import Stamp, State
from .projection import Projection
from .states import States

_AT_ONCE = 500


def shown_versions(projection: Projection, record: UUID, state: State) -> dict[str, tuple[Ref, ...]]:
    """The writes whose values a form of the record shows, by field.

    Where several values stand side by side a form shows one of them: what is written over it replaces that one, and the
    others stay until somebody decides who had them all in view.
    """
    contested, names = state.contested, {name for fields in state.writes.values() for name in fields}

    def shown(name: str) -> tuple[Stamp, ...]:
        live = state.live(name)
        if name not in contested:
            return live
        values = [projection.written(record.bytes, name, stamp) for stamp in live]
        return tuple(stamp for stamp, value in zip(live, values, strict=True) if value == values[0])

    return {name: tuple(stamp.ref for stamp in shown(name)) for name in names}


class ShownVersions:
    """The states of some records, read in a few statements."""

    def __init__(self, connection: Connection, projection: Projection, records: Collection[UUID]) -> None:
        self._projection = projection
        self._states: dict[UUID, State] = {}
        states, ids = States(Statements(connection)), [record.bytes for record in records]
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            places = ", ".join("?" * len(some))
            rows = connection.exec_driver_sql(f"select id, state from record_state where id in ({places})", tuple(some))
            for record, state in rows:
                self._states[UUID(bytes=record)] = states.decode(state)

    def __getitem__(self, record: UUID) -> Versions:
        """The writes that a form of `record` shows, as `Transaction.versions` gives them."""
        return shown_versions(self._projection, record, self._states.get(record, State()))

    def newest(self) -> Stamp | None:
        """The newest write in any field of these records."""
        return max((stamp for state in self._states.values() for stamp in state.writes), default=None)

    def written(self, record: UUID, field: str) -> Stamp | None:
        """The shown write of a field: by its clock, later than others or not; None where nobody wrote it."""
        live = self._states.get(record, State()).live(field)
        return live[0] if live else None
