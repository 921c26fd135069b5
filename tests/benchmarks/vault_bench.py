"""The vault with 100,000 notes: unlocking it, saving a note, finding one."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any
from uuid import UUID

from facilitator_app.commands.note import add_note
from facilitator_app.queries.search import search
from facilitator_app.store.disk import unlock as unlocking
from facilitator_app.workspace import Workspace

from .large_workspace import PASSPHRASE, sentence
from .timing import fresh_process, in_turn, median, percentile, times

MS = 1000


def unlock_after_derivation(place: Path) -> dict[str, Any]:
    """From the derived keys to a vault that answers, in milliseconds; the derivation's own time is taken off."""
    from facilitator_app.store.disk.folder import WorkspaceFolder

    def derive() -> None:
        unlocking.unlock(WorkspaceFolder(place), PASSPHRASE)

    def open_and_ask() -> None:
        with Workspace.open(place, PASSPHRASE) as workspace, workspace.vault.read() as tx:
            tx.connection.exec_driver_sql("select title from session limit 1").all()

    whole, derivation = in_turn(open_and_ask, derive, 7)
    return {"ms": (median(whole) - median(derivation)) * MS, "limit_ms": 150}


SAVE_LIMIT = 3
SLOW_FLUSH_MS = 4


def save_note_on_a_slow_disk(place: Path, session: UUID) -> dict[str, Any]:
    """As `save_note`, where each flush waits `SLOW_FLUSH_MS` longer: as on a laptop whose disk is no memory (0050)."""
    code = (
        "import json, sys; from pathlib import Path; from uuid import UUID;"
        "from tests.benchmarks import slow_disk, vault_bench;"
        "slow_disk.wait_at_each_flush(float(sys.argv[3]) / 1000);"
        "print(json.dumps(vault_bench.save_note(Path(sys.argv[1]), UUID(sys.argv[2]))))"
    )
    found: dict[str, Any] = json.loads(fresh_process(code, str(place), str(session), str(SLOW_FLUSH_MS)))
    return {"added_flush_ms": SLOW_FLUSH_MS, **found}


def save_note(place: Path, session: UUID) -> dict[str, Any]:
    """A note saved through its command, against a bare durable commit of one row in the same database.

    Both go over one connection, as all that is written in a vault does: what another connection writes makes the first
    one forget every page that it has read.

    Where a flush costs nothing the bare commit has waited for no disk: ``holds_from_added_flush_ms`` is how much longer
    a flush would have to take for the limit to be kept (either commit flushes once).
    """
    source = random.Random(1)
    with Workspace.open(place, PASSPHRASE) as workspace:
        driver = _only_connection(workspace)
        driver.execute("create table if not exists bare (no integer primary key, words text)")

        def save() -> None:
            with workspace.vault.begin("bench") as tx:
                add_note(tx, session, sentence(source))
                assert tx.connection.connection.driver_connection is driver

        def bare() -> None:
            driver.execute("begin immediate")
            driver.execute("insert into bare (words) values (?)", (sentence(source),))
            driver.execute("commit")

        in_turn(save, bare, 20)
        ours, floor = in_turn(save, bare, 200)
        driver.execute("drop table bare")
    mine, bared = median(ours), median(floor)
    return {
        "median_ms": mine * MS,
        "p95_ms": percentile(ours, 0.95) * MS,
        "bare_median_ms": bared * MS,
        "bare_p95_ms": percentile(floor, 0.95) * MS,
        "ratio": mine / bared,
        "limit": SAVE_LIMIT,
        "limit_p95_ms": 16,
        "holds_from_added_flush_ms": max(0.0, (mine - SAVE_LIMIT * bared) / (SAVE_LIMIT - 1)) * MS,
    }


def _only_connection(workspace: Workspace) -> Any:
    """The driver's connection that the vault's pool holds, and hands out again."""
    with workspace.vault.engine.connect() as connection:
        return connection.connection.driver_connection


def search_notes(place: Path) -> dict[str, Any]:
    """Search through its query, against the bare FTS5 query of the same words."""
    with Workspace.open(place, PASSPHRASE) as workspace, workspace.vault.read() as tx:
        driver = tx.connection.connection.driver_connection
        assert driver is not None

        def ours() -> None:
            search(tx, "nacimiento asamblea vivero puente", limit=50)

        def bare() -> None:
            driver.execute(
                "select rowid from search where words match ? order by rank limit 50",
                ('"nacimiento"* "asamblea"* "vivero"* "puente"*',),
            ).fetchall()

        times(ours, 1)
        mine, floor = in_turn(ours, bare, 25)
    return {
        "median_ms": median(mine) * MS,
        "bare_median_ms": median(floor) * MS,
        "ratio": median(mine) / median(floor),
        "limit": 2,
    }
