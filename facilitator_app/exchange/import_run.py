"""An import as steps of at most 500 records, each for a transaction of its own, that can be stopped and resumed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from uuid import UUID

from ..commands.intention import intend
from ..commands.process import begin_process
from ..domain.process import Process
from ..progress import Progress, Silent
from ..store.log.transaction import Transaction
from .import_result import ImportResult
from .incoming import Incoming
from .known_records import KnownRecords
from .merging import Merging

STEP = 500
"""Records that one transaction of an import writes at most."""

Step = Callable[[Transaction], None]


class ImportRun:
    """What brings checked records into one process. The caller runs each of `steps` in a transaction of its own:

        for step in run.steps(progress):
            with vault.begin("import") as tx:
                step(tx)

    In a dry run each step runs over `vault.read()`. A run that was stopped or killed is done again from the file:
    what is there already is met by its key. `result` is whole once the steps are over.
    """

    def __init__(
        self,
        records: Callable[[], Iterable[Incoming]],
        types: Mapping[str, str],
        process_id: UUID | None,
        *,
        command: str,
        total: int | None = None,
        dry_run: bool = False,
    ) -> None:
        self.result = ImportResult(process_id)
        self.dry_run = dry_run
        self._records = records
        self._types = types
        self._command = command
        self._total = total
        self._merging: Merging | None = None

    def steps(self, progress: Progress | None = None) -> Iterator[Step]:
        """The steps, in order; stopping is asked for between them. Raises `Stopped`."""
        watching = progress or Silent()
        coming = iter(self._records())
        done = 0
        while batch := list(islice(coming, STEP)):
            watching.stop_if_cancelled()
            yield self._step(batch)
            done += sum(item.leads for item in batch)
            watching.report(done, self._total)
        if self._merging is not None:
            self._merging.end_line()

    def so_far(self) -> ImportResult:
        """What the steps that were taken have come to."""
        return self.result if self._merging is None else self._merging.so_far()

    def _step(self, batch: list[Incoming]) -> Step:
        def step(tx: Transaction) -> None:
            intend(tx, self._command)
            begun = self._merging is None and self._begin(tx, batch[0])
            assert self._merging is not None
            self._merging.merge(tx, batch, just_begun=begun)

        return step

    def _begin(self, tx: Transaction, first: Incoming) -> bool:
        """Settle which process it is, and begin it where there is none; whether it was begun."""
        begun = self.result.process_id is None
        if self.result.process_id is None:
            new = tx.new_id() if self.dry_run else _new_process(tx, first)
            self.result.process_id = new
        process_id = self.result.process_id
        known = KnownRecords(process_id, self._types, dry_run=self.dry_run)
        self._merging = Merging(process_id, known, self.result, dry_run=self.dry_run)
        return begun


def _new_process(tx: Transaction, first: Incoming) -> UUID:
    assert first.kind is Process
    process_id = begin_process(tx, first.fields["title"], key=first.key, template=None)
    tx.session.flush()
    return process_id
