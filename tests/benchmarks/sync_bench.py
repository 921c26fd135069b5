"""A stick with ten thousand notes and then a hundred edits: bytes against the floor of zstd, processor time, memory."""

from __future__ import annotations

import json
import shutil
import sys
import time
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import zstandard

from facilitator_app.commands.note import edit_note
from facilitator_app.commands.session import plan_session
from facilitator_app.domain.session import Note
from facilitator_app.server.keeping import Place
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.vault import Vault
from facilitator_app.sync.bundle_export import export_bundle
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.wire import msgpack
from facilitator_app.wire.entry import decode_payload
from facilitator_app.workspace import Workspace
from tests.commands.table import Table
from tests.server.running import admitted, running
from tests.server.visiting import until_quiet
from tests.sync.team import PASSPHRASE, Team

from .sync_workload import SESSIONS, WorkNote, workload
from .timing import fresh_process

_TAKE_IN = """
import resource, sys, time
from pathlib import Path
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.workspace import Workspace
from tests.sync.team import PASSPHRASE
with Workspace.open(Path(sys.argv[1]), PASSPHRASE) as workspace:
    import_bundles(workspace.vault, [Path(sys.argv[3])])
    Path("/proc/self/clear_refs").write_text("5")
    def peak():
        return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
    idle, start = peak(), time.process_time()
    taken = import_bundles(workspace.vault, [Path(sys.argv[2])])
    spent = time.process_time() - start
    print(spent, (peak() - idle) / 1024, taken.entries_new)
"""


def stick_of_notes(folder: Path) -> dict[str, dict[str, Any]]:
    """Every figure of the stick, of the notes and of the edits after them; times are of the processor."""
    run = fresh_copies(folder)
    ana_place, beto_place, juana_place = (run / f"{name}-laptop" / "espacio" for name in ("Ana", "Beto", "Juana"))
    figures: dict[str, dict[str, Any]] = {}
    with closing(Workspace.open(ana_place, PASSPHRASE)) as ana:
        notes = folder / "stick-notes"
        export = _export(ana.vault, notes)
        again = _export(ana.vault, folder / "stick-again")
        floor = floor_of_log(ana.vault, 0)
        figures["stick_notes"] = {"bytes": notes.stat().st_size, "floor": floor}
        figures["stick_notes"] |= {"ratio": notes.stat().st_size / floor, "limit": 1.15}
        figures["stick_export"] = {"first_cpu_s": export, "ms": again * 1000, "limit_ms": 1000}
        spent, grew, entries = map(
            float, fresh_process(_TAKE_IN, str(beto_place), str(notes), str(run / "first")).split()
        )
        figures["stick_import"] = {"entries": int(entries), "ms": spent * 1000, "limit_ms": 1500}
        figures["stick_import"] |= {"mb": grew, "limit_mb": 60}
        _everybody_says_what_they_have(ana.vault, [beto_place, juana_place], folder)
        figures["stick_edits"] = _edits(ana.vault, folder)
    return figures


def _everybody_says_what_they_have(ana: Vault, places: list[Path], folder: Path) -> None:
    for place in places:
        with closing(Workspace.open(place, PASSPHRASE)) as other:
            import_bundles(other.vault, [folder / "stick-notes"])
            export_bundle(other.vault, folder / "stick-receipt")
        import_bundles(ana, [folder / "stick-receipt"])


def _edits(ana: Vault, folder: Path) -> dict[str, Any]:
    """The bytes of a stick with the edits alone."""
    with ana.read() as tx:
        before: int = Statements(tx.connection).value("select max(no) from log_entry")
    write_edits(ana)
    file = folder / "stick-edits"
    export_bundle(ana, file, since_receipt=True)
    floor = floor_of_log(ana, before)
    return {"bytes": file.stat().st_size, "floor": floor, "ratio": file.stat().st_size / floor, "limit": 1.25}


def write_edits(ana: Vault) -> None:
    """The edits, each an intention of its own."""
    notes, edits = workload()
    for edit in edits:
        with ana.begin("bench") as tx:
            edit_note(tx, UUID(hex=notes[edit.note].id), text=edit.text)


def _export(vault: Vault, file: Path) -> float:
    start = time.process_time()
    export_bundle(vault, file)
    return time.process_time() - start


def floor_of_log(vault: Vault, after: int) -> int:
    """The bytes of zstd at level 19 over the changes of the log after an entry, as msgpack."""
    with vault.read() as tx:
        rows = Statements(tx.connection).all("select payload from log_entry where no > ? order by no", (after,))
    changes = [change for (payload,) in rows for change in decode_payload(payload).changes]
    return len(zstandard.ZstdCompressor(level=19).compress(msgpack.encode(changes)))


def fresh_copies(folder: Path) -> Path:
    """A folder with copies of Ana's workspace with the notes, of Beto's and Juana's without, and of their server's."""
    built, run = folder / "office-built", folder / "office-run"
    if not (built / "ready").exists():
        shutil.rmtree(built, ignore_errors=True)
        built.mkdir()
        _build(built)
        (built / "ready").touch()
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(built, run)
    return run


def _build(folder: Path) -> None:
    with ExitStack() as held:
        team = Team(folder, held)
        ana, beto, juana, table = team.highland()
        ana.bundle().rename(folder / "first")
        place = Place(folder / "server")
        admitted(place, ana.workspace.vault.author.keys, folder)
        with running(place) as server:
            until_quiet(server, ana, beto, juana)
        notes, _ = workload()
        with ana.writes() as tx:
            sessions = [
                plan_session(tx, table.process, key=f"b{number}", number=number + 10) for number in range(SESSIONS)
            ]
        for number, note in enumerate(notes):
            _write(ana.workspace.vault, table, sessions[note.session], note)
            if number % 500 == 0:
                sys.stderr.write(f"\r{number} of {len(notes)} notes for the stick")


def _write(vault: Vault, table: Table, session: UUID, note: WorkNote) -> None:
    """One note, an intention of its own, under the id that the peers give it."""
    with vault.begin("bench") as tx:
        record = Note(process_id=table.process, session_id=session, kind=note.kind, text=note.text)
        record.id, record.visibility = UUID(hex=note.id), "minutes"
        record.at = datetime.fromtimestamp(note.at // 1000, UTC).replace(tzinfo=None)
        tx.command = "add_note"
        tx.add(record, tx.table_space(table.process))


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(exist_ok=True)
    sys.stdout.write(json.dumps(stick_of_notes(place), indent=1) + "\n")
