"""The commands that bring files in and write files out."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any
from uuid import UUID

from ..errors import BadUsage
from ..exchange.export import export_process
from ..exchange.import_result import ImportResult
from ..exchange.import_run import ImportRun
from ..exchange.process_json import load_process, prepare_import
from ..exchange.roster import plan_roster, read_mapping
from ..exchange.roster_import import prepare_roster
from ..store.finding import find_record
from ..store.transaction import Transaction
from ..workspace import Workspace
from .progress_bar import ProgressBar
from .run import DONE, LOOK, Run


def import_(run: Run) -> int:
    """Rosters and process JSON; without ``--dry-run`` the command is the confirmation."""
    for file in run.arguments.files:
        if not file.is_file():
            raise BadUsage("cli.no_such_file", file=str(file))
    results: list[dict[str, Any]] = []
    look = False
    with run.workspace() as workspace:
        for file in run.arguments.files:
            result = _import_one(run, workspace, file)
            look |= result.needs_a_look
            results.append({"file": str(file), **_as_data(result)})
    data: dict[str, Any] = {name: sum(result[name] for result in results) for name in ("added", "updated", "unchanged")}
    for name in ("skipped", "flagged", "possible_duplicates", "conflicts"):
        data[name] = [one for result in results for one in result[name]]
    if len(results) > 1:
        data["files"] = results
    elif results:
        data["process"] = results[0]["process"]
    run.output.result(data, *(_line(run, result) for result in results))
    if look:
        run.output.say("cli.import_look", count=len(data["conflicts"]) + len(data["skipped"]))
    return LOOK if look else DONE


def _import_one(run: Run, workspace: Workspace, file: Path) -> ImportResult:
    with ProgressBar() as progress:
        prepared = _prepare(run, workspace, file, progress)
        for step in prepared.steps(progress):
            if run.arguments.dry_run:
                with workspace.vault.read() as tx:
                    step(tx)
            else:
                with workspace.vault.begin("import") as tx:
                    step(tx)
    return prepared.result


def _prepare(run: Run, workspace: Workspace, file: Path, progress: ProgressBar) -> ImportRun:
    """The run of one file: JSON goes in as a process, anything else as a roster."""
    is_process = file.suffix.lower() == ".json"
    plan = load_process(file) if is_process else None
    mapping = read_mapping(run.arguments.mapping) if run.arguments.mapping else None
    roster = None if is_process else plan_roster(file, mapping, progress=progress)
    with workspace.vault.read() as tx:
        process_id = run.process(tx)
        if plan is not None:
            return prepare_import(tx, plan, process_id=process_id, dry_run=run.arguments.dry_run)
        assert roster is not None
        if process_id is None:
            process_id = _only_process(tx)
        return prepare_roster(tx, roster, process_id, dry_run=run.arguments.dry_run, progress=progress)


def _only_process(tx: Transaction) -> UUID:
    """The process a roster goes into when none is named: the only one there is."""
    rows = tx.connection.exec_driver_sql("select id from process limit 2").all()
    if len(rows) != 1:
        raise BadUsage("cli.needs_process")
    return UUID(bytes=rows[0].id)


def _as_data(result: ImportResult) -> dict[str, Any]:
    return {
        "process": str(result.process_id) if result.process_id else None,
        "added": result.added,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "skipped": [asdict(one) for one in result.skipped],
        "flagged": [{"row": row, **asdict(flag)} for row, flag in result.flagged],
        "possible_duplicates": [asdict(pair) for pair in result.possible_duplicates],
        "conflicts": [{**asdict(one), "record": str(one.record)} for one in result.conflicts],
    }


def _line(run: Run, result: dict[str, Any]) -> str:
    counts = {name: result[name] for name in ("added", "updated", "unchanged")}
    return run.output.text("cli.imported", file=result["file"], skipped=len(result["skipped"]), **counts)


def export(run: Run) -> int:
    """A process out, in the format that the file's ending says."""
    words = run.arguments
    with run.read() as tx, ProgressBar() as progress:
        process = find_record(tx, words.process, "process")
        files = export_process(
            tx, process.id, words.output, anonymous=words.anonymous, lang=words.lang, progress=progress
        )
    data = {"file": str(files[0]), "files": [str(file) for file in files]}
    run.output.result(data, *(run.output.text("cli.exported", file=str(file)) for file in files))
    return DONE


COMMANDS = {"import": import_, "export": export}
