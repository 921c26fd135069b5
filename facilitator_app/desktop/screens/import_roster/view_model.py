"""The import of a list step by step; until the last step everything is only read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.drafts import keep_draft
from facilitator_app.errors import StorageFailed
from facilitator_app.exchange.import_result import ImportResult
from facilitator_app.exchange.import_run import ImportRun, Step
from facilitator_app.exchange.roster import ColumnMapping, Review, RosterPlan, plan_roster, review_rows
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.exchange.roster.header_words import phrase_of
from facilitator_app.exchange.roster.reading import GUATEMALA
from facilitator_app.exchange.roster_import import prepare_roster
from facilitator_app.progress import Progress
from facilitator_app.queries.drafts import kept_draft
from facilitator_app.queries.process_choice import ProcessChoice, process_choices, process_country, process_in_view

from ...jobs import Job, Lane
from ..desk import Desk

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "import"


@dataclass
class Corrections:
    """What the person said about the columns and the words of the file; nothing of its rows."""

    columns: dict[str, Field | None] = field(default_factory=dict)
    values: dict[Field, dict[str, str | None]] = field(default_factory=dict)

    def mapping(self) -> ColumnMapping | None:
        """As the reading of the file takes it."""
        if not self.columns and not self.values:
            return None
        return ColumnMapping(
            columns=dict(self.columns), values={key: dict(words) for key, words in self.values.items()}
        )

    def as_text(self) -> str:
        """To be kept for the next file with the same headers."""
        columns = {name: None if target is None else target.value for name, target in self.columns.items()}
        values = {target.value: words for target, words in self.values.items()}
        return json.dumps({"columns": columns, "values": values}, ensure_ascii=False)


@dataclass(frozen=True)
class Reading:
    """A file as it is understood now, and what its rows come to (None where no column holds names)."""

    plan: RosterPlan
    review: Review | None


@dataclass(frozen=True)
class Outlook:
    """What an import would do now."""

    process: ProcessChoice
    result: ImportResult


class ImportModel(QObject):
    """`read` after every reading of the file, `foreseen` after every dry run, `went` while it imports."""

    busy_changed = Signal(bool)
    read = Signal()
    foreseen = Signal()
    went = Signal(int, int)
    imported = Signal()
    stopped = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._process: UUID | None = None
        self._path: Path | None = None
        self._job: Job | None = None
        self._steps: Iterator[Step] | None = None
        self._run: ImportRun | None = None
        self._country: str | None = None
        self.corrections = Corrections()
        self.leave_out: set[int] = set()
        self.reading: Reading | None = None
        self.outlook: Outlook | None = None
        self.paused = False

    @property
    def importing(self) -> bool:
        """Whether steps are still to come."""
        return self._steps is not None

    @property
    def result(self) -> ImportResult | None:
        """What was imported."""
        return self._run.result if self._run is not None else None

    @property
    def path(self) -> Path | None:
        """The chosen file."""
        return self._path

    def begin(self, process_id: UUID | None) -> None:
        """Start over, for this process."""
        if self.importing:
            return
        self._process = process_id
        self._path, self.reading, self.outlook, self._run = None, None, None, None
        self.corrections, self.leave_out = Corrections(), set()

    def choose(self, path: Path) -> None:
        """Read the file at `path` with what is remembered of files with the same headers."""
        self._path, self.leave_out = path, set()
        self.corrections = Corrections()
        self._busy(True)
        job = self._desk.jobs.run(lambda progress: plan_roster(path, progress=progress), Lane.OTHER)
        job.succeeded.connect(self._recall)
        self._watch(job)

    def correct(self, letter: str, target: Field | None) -> None:
        """Say which field the column with this letter fills, or that it is left out."""
        taken = [name for name, other in self.corrections.columns.items() if other == target and target is not None]
        for name in taken:
            self.corrections.columns[name] = None
        self.corrections.columns[letter] = target
        self._read_again()

    def explain(self, target: str, word: str, code: str | None) -> None:
        """Say what a word of the list means."""
        self.corrections.values.setdefault(Field(target), {})[phrase_of(word)] = code
        self._read_again()

    def remember(self) -> None:
        """Keep the corrections for the next file with the same headers, on this device alone."""
        if self.reading is not None:
            place, text = _place(self.reading.plan), self.corrections.as_text()
            self._desk.records.write("draft", lambda tx: keep_draft(tx, place, text))

    def foresee(self) -> None:
        """See what an import would do, without doing it."""
        reading = self.reading
        assert reading is not None
        self._busy(True)
        wanted, plan, out = self._process, reading.plan, frozenset(self.leave_out)
        job = self._desk.records.read(lambda tx: _outlook(tx, wanted, plan, out))
        job.succeeded.connect(self._foreseen)
        self._watch(job)

    def bring_in(self) -> None:
        """Import for good, in steps that can be stopped between."""
        reading, outlook = self.reading, self.outlook
        assert reading is not None
        assert outlook is not None
        plan, process, out = reading.plan, outlook.process.id, frozenset(self.leave_out)
        self.paused = False
        job = self._desk.records.read(lambda tx: prepare_roster(tx, plan, process, leave_out=out))
        job.succeeded.connect(self._start)
        self._watch(job)

    def pause(self) -> None:
        """Stop after the step under way, or go on."""
        self.paused = not self.paused
        if not self.paused:
            self._next()

    def cancel(self) -> None:
        """Import no more; what came in already stays, and the same file can be taken up again."""
        self._steps = None
        self.stopped.emit()

    def delete_file(self) -> Job:
        """Delete the source file, because the person said so."""
        path = self._path
        assert path is not None
        return self._desk.work(lambda _progress: _delete(path))

    def _recall(self, plan: RosterPlan) -> None:
        wanted = self._process
        job = self._desk.records.read(lambda tx: (kept_draft(tx, _place(plan)), _country(tx, wanted)))
        job.succeeded.connect(self._recalled)
        self._watch(job)

    def _recalled(self, known: tuple[str, str | None]) -> None:
        kept, self._country = known
        self.corrections = _corrections(kept)
        self._read_again()

    def _read_again(self) -> None:
        path, mapping, country = self._path, self.corrections.mapping(), self._country
        assert path is not None
        self._busy(True)
        job = self._desk.jobs.run(lambda progress: _read(path, mapping, country, progress), Lane.OTHER)
        job.succeeded.connect(self._take)
        self._watch(job)

    def _take(self, reading: Reading) -> None:
        self.reading = reading
        self._busy(False)
        self.read.emit()

    def _foreseen(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self._busy(False)
        self.foreseen.emit()

    def _start(self, run: ImportRun) -> None:
        self._run, self._steps = run, run.steps()
        self._next()

    def _next(self) -> None:
        steps = self._steps
        if steps is None or self.paused:
            return
        job = self._desk.records.write(ORIGIN, lambda tx: _one(tx, steps))
        job.succeeded.connect(self._stepped)
        job.refused.connect(self._failed)
        job.crashed.connect(self._failed)

    def _stepped(self, more: bool) -> None:
        run, reading = self._run, self.reading
        assert run is not None
        assert reading is not None
        result = run.result
        self.went.emit(result.added + result.updated + result.unchanged, reading.plan.data_rows)
        if not more:
            self._steps = None
            self.imported.emit()
        elif self._steps is not None:
            self._next()

    def _failed(self, error: BaseException) -> None:
        self._steps = None
        self._desk.notices.fail(error)
        self.stopped.emit()

    def _watch(self, job: Job) -> None:
        self._job = job
        job.refused.connect(self._refused)
        job.crashed.connect(lambda _error: self._busy(False))

    def _refused(self, error: BaseException) -> None:
        self._busy(False)
        self._desk.notices.fail(error)

    def _busy(self, busy: bool) -> None:
        self.busy_changed.emit(busy)


def _country(tx: Transaction, wanted: UUID | None) -> str | None:
    """The country of the process that the list goes to."""
    identity = wanted or process_in_view(tx)
    return None if identity is None else process_country(tx, identity)


def _read(path: Path, mapping: ColumnMapping | None, country: str | None, progress: Progress) -> Reading:
    plan = plan_roster(path, mapping, country=country or GUATEMALA, progress=progress)
    return Reading(plan, review_rows(plan, progress) if plan.names_people else None)


def _outlook(tx: Transaction, wanted: UUID | None, plan: RosterPlan, leave_out: frozenset[int]) -> Outlook:
    identity = wanted or process_in_view(tx)
    process = next(one for one in process_choices(tx) if one.id == identity)
    run = prepare_roster(tx, plan, process.id, dry_run=True, leave_out=leave_out)
    for step in run.steps():
        step(tx)
    return Outlook(process, run.result)


def _one(tx: Transaction, steps: Iterator[Step]) -> bool:
    """Do the next step; whether there was one."""
    step = next(steps, None)
    if step is not None:
        step(tx)
    return step is not None


def _place(plan: RosterPlan) -> str:
    """Where the corrections for files with these headers are kept; the headers themselves are not."""
    told = "\x1f".join(column.header for column in plan.columns)
    return f"import/{hashlib.blake2b(told.encode(), digest_size=16).hexdigest()}"


def _corrections(kept: str) -> Corrections:
    if not kept:
        return Corrections()
    content = json.loads(kept)
    columns = {name: None if target is None else Field(target) for name, target in content["columns"].items()}
    return Corrections(columns, {Field(target): words for target, words in content["values"].items()})


def _delete(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise StorageFailed("roster.unreadable", file=path.name) from error
