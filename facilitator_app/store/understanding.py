"""Builds again, after an update, the records that the version before kept without understanding all of them.

What arrives from a newer version waits in the log: records of a type that this one does not know have no row, a field
or a choice that it does not know is not shown. The vault remembers what the version that opened it last understood;
where the present one understands a type otherwise, its records are built again from the log (decision 0007).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256

from sqlalchemy import CheckConstraint, Table

from ..domain.records import record_types
from .disk.statements import Statements
from .log.record_rows import Shape, shape_of
from .log.transaction import Transaction
from .vault import Vault

_UNDERSTOOD, _REACHED = "understood_types", "reprojection_reached"
_BATCH = 500


def build_what_is_understood_now(vault: Vault) -> int:
    """Build again the records of every type that is understood otherwise than at the last opening, and of those that a
    revision asked for; returns how many.

    Each step is a transaction that also says how far it came: whoever was stopped goes on there. Where nothing is to
    be built, it reads one row and writes none. Raises `StorageFailed` where the disk is full or cannot be written.
    """
    understood = understood_types()
    with vault.read() as tx:
        is_done = _remembered(tx) == understood and _next_type(tx) is None
    if is_done:
        return 0
    with vault.begin("understand") as tx:
        _ask_for_what_differs(tx, understood)
    built = 0
    while (step := _step(vault)) is not None:
        built += step
    return built


def understood_types() -> dict[str, str]:
    """Every type of record that this version knows, with what stands for all it knows of it."""
    return {name: _digest(shape_of(kind)) for name, kind in record_types().items()}


@cache
def _digest(shape: Shape) -> str:
    """Another one where another version would write other rows, find other words or count other writes."""
    kind, table = shape.kind, shape.kind.__table__
    assert isinstance(table, Table)
    rules = sorted(str(one.sqltext) for one in table.constraints if isinstance(one, CheckConstraint))
    choices = {name: sorted(values) for name, values in shape.choices.items()}
    counts = sorted(kind.settled), sorted(kind.last_writer_wins)
    return sha256(repr((shape.names, shape.words, choices, counts, rules)).encode()).hexdigest()[:12]


def _ask_for_what_differs(tx: Transaction, understood: Mapping[str, str]) -> None:
    sql = Statements(tx.connection)
    before = _remembered(tx)
    differing = [(name,) for name, digest in understood.items() if before.get(name) != digest]
    sql.many("insert or ignore into reprojection select ?1 where ?1 in (select type from record_state)", differing)
    _remember(tx, _UNDERSTOOD, json.dumps(understood))


def _step(vault: Vault) -> int | None:
    """Build the next records of the type in hand; None when no type is left."""
    with vault.begin("understand") as tx:
        sql, kind = Statements(tx.connection), _next_type(tx)
        if kind is None:
            return None
        reached = int(sql.value("select value from setting where name = ?", (_REACHED,)) or 0)
        rows = sql.all(
            f"select no, id from record_state where type = ? and no > ? order by no limit {_BATCH}", (kind, reached)
        )
        if rows:
            tx.projection.compute_again(list(dict.fromkeys(record for _, record in rows)))
            _remember(tx, _REACHED, str(rows[-1][0]))
        else:
            sql.run("delete from reprojection where type = ?", (kind,))
            sql.run("delete from setting where name = ?", (_REACHED,))
    return len(rows)


def _next_type(tx: Transaction) -> str | None:
    kind: str | None = Statements(tx.connection).value("select min(type) from reprojection")
    return kind


def _remembered(tx: Transaction) -> dict[str, str]:
    stored = Statements(tx.connection).value("select value from setting where name = ?", (_UNDERSTOOD,))
    return json.loads(stored) if stored else {}


def _remember(tx: Transaction, name: str, value: str) -> None:
    Statements(tx.connection).run(
        "insert into setting values (?, ?) on conflict (name) do update set value = excluded.value", (name, value)
    )
