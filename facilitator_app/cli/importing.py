"""The command that brings files in: rosters of people, and processes as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from ..errors import BadUsage, FacilitatorError
from ..exchange.import_result import ImportResult
from ..exchange.import_run import ImportRun
from ..exchange.process_json import load_process, prepare_import
from ..exchange.process_json.reading import ProcessFile
from ..exchange.roster import RosterPlan, plan_roster, read_mapping
from ..exchange.roster_import import prepare_roster
from ..queries.listing import list_records
from ..store.log.transaction import Transaction
from ..workspace import Workspace
from .import_report import Imported, as_data, tell
from .progress_bar import ProgressBar
from .run import DONE, LOOK, Run


@dataclass(frozen=True)
class _Read:
    """A file that was read and checked whole; nothing of it is in the workspace yet."""

    path: Path
    plan: ProcessFile | RosterPlan


def import_(run: Run) -> int:
    """Rosters and process JSON; without ``--dry-run`` the command is the confirmation.

    Every file is read and checked before the first is brought in. What only the workspace can refuse of a later
    file is told among the results (7), since the earlier ones are in; so is a disk that fills up between two steps.
    """
    for file in run.arguments.files:
        if file.is_dir():
            raise BadUsage("cli.folder_not_file", file=str(file))
        if not file.is_file():
            raise BadUsage("cli.no_such_file", file=str(file))
    run.needs_workspace()
    with ProgressBar() as progress:
        read = [_read(run, file, progress) for file in run.arguments.files]
        with run.workspace() as workspace:
            done = _bring_in(run, workspace, read, progress)
    run.output.result(as_data(done, run.output), *(one.line(run.output, run.arguments.dry_run) for one in done))
    tell(done, run.output, dry_run=run.arguments.dry_run)
    return LOOK if any(one.needs_a_look for one in done) else DONE


def _read(run: Run, file: Path, progress: ProgressBar) -> _Read:
    """JSON is read as a process, anything else as a roster."""
    if file.suffix.lower() == ".json":
        return _Read(file, load_process(file))
    mapping = read_mapping(run.arguments.mapping) if run.arguments.mapping else None
    plan = plan_roster(file, mapping, progress=progress)
    plan.must_name_people()
    return _Read(file, plan)


def _bring_in(run: Run, workspace: Workspace, files: list[_Read], progress: ProgressBar) -> list[Imported]:
    done: list[Imported] = []
    for read in files:
        roster = read.plan if isinstance(read.plan, RosterPlan) else None
        begun: ImportResult | None = None
        try:
            prepared = _prepare(run, workspace, read, progress)
            for so_far in _carry_out(run, workspace, prepared, progress):
                begun = so_far
        except FacilitatorError as error:
            if not done and begun is None:
                raise
            done.append(Imported(read.path, begun, roster, error))
        else:
            done.append(Imported(read.path, prepared.result, roster))
    return done


def _prepare(run: Run, workspace: Workspace, read: _Read, progress: ProgressBar) -> ImportRun:
    dry_run = run.arguments.dry_run
    with workspace.vault.read() as tx:
        process_id = run.process(tx)
        if isinstance(read.plan, ProcessFile):
            return prepare_import(tx, read.plan, process_id=process_id, dry_run=dry_run)
        return prepare_roster(tx, read.plan, process_id or _only_process(tx), dry_run=dry_run, progress=progress)


def _carry_out(
    run: Run, workspace: Workspace, prepared: ImportRun, progress: ProgressBar
) -> Iterator[ImportResult]:
    """Take the steps; what had come of the import so far is given after each that is in for good."""
    vault = workspace.vault
    for step in prepared.steps(progress):
        with vault.read() if run.arguments.dry_run else vault.begin("import") as tx:
            step(tx)
        if not run.arguments.dry_run:
            yield prepared.so_far()


def _only_process(tx: Transaction) -> UUID:
    """The process a roster goes into when none is named: the only one there is."""
    found: list[dict[str, Any]] = []
    for process in list_records(tx, "processes"):
        found.append(process)
        if len(found) > 1:
            break
    if len(found) != 1:
        raise BadUsage("cli.needs_process")
    return UUID(found[0]["id"])


COMMANDS = {"import": import_}
