"""Who stands in each space, evaluated once for each set of statements: saving a note asks it every time."""

from __future__ import annotations

from ...wire.genesis import read_genesis
from ...wire.membership import Membership, evaluate
from ...wire.statement import read_statement
from ..disk.statements import Statements


class SpaceMembers:
    """The memberships of one vault, as far as they were committed."""

    def __init__(self) -> None:
        self._known: dict[bytes, tuple[int | None, Membership]] = {}

    def of(self, sql: Statements, space: bytes) -> Membership:
        """The membership of a space that this vault holds."""
        newest = sql.value(
            "select max(t.no) from statement t join log_space s on s.no = t.space_no where s.id = ?", (space,)
        )
        known = self._known.get(space)
        if known is None or known[0] != newest:
            known = self._known[space] = newest, _evaluate(sql, space)
        return known[1]

    def forget(self) -> None:
        """Forget all of them: a transaction that added statements was rolled back."""
        self._known.clear()


def _evaluate(sql: Statements, space: bytes) -> Membership:
    genesis = sql.value("select genesis from log_space where id = ?", (space,))
    if genesis is None:
        raise LookupError("a space that this vault does not hold")
    rows = sql.all(
        "select t.signed from statement t join log_space s on s.no = t.space_no where s.id = ? order by t.no", (space,)
    )
    return evaluate(read_genesis(genesis), [read_statement(signed) for (signed,) in rows])
