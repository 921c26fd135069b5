"""The versions of many records at once, as an editor hands them back, and when fields were last written."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection

from ..disk.statements import Statements
from .changes import Versions
from .merge import Stamp, State
from .states import States

_AT_ONCE = 500


class ShownVersions:
    """The states of some records, read in a few statements."""

    def __init__(self, connection: Connection, records: Collection[UUID]) -> None:
        self._states: dict[UUID, State] = {}
        states, ids = States(Statements(connection)), [record.bytes for record in records]
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            places = ", ".join("?" * len(some))
            rows = connection.exec_driver_sql(f"select id, state from record_state where id in ({places})", tuple(some))
            for record, state in rows:
                self._states[UUID(bytes=record)] = states.decode(state)

    def __getitem__(self, record: UUID) -> Versions:
        """The writes that stand in each field of `record`, as `Transaction.versions` gives them."""
        state = self._states.get(record, State())
        names = {name for fields in state.writes.values() for name in fields}
        return {name: tuple(stamp.ref for stamp in state.live(name)) for name in names}

    def newest(self) -> Stamp | None:
        """The newest write in any field of these records."""
        return max((stamp for state in self._states.values() for stamp in state.writes), default=None)

    def written(self, record: UUID, field: str) -> Stamp | None:
        """The shown write of a field: by its clock, later than others or not; None where nobody wrote it."""
        live = self._states.get(record, State()).live(field)
        return live[0] if live else None
