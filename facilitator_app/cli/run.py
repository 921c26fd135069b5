"""One run of the command line: its words, where it prints, the secrets it may ask for, the workspace it opens."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import platformdirs

from ..errors import BadUsage
from ..queries.sharing.clock_doubt import clock_doubt
from ..store.disk.erase import finish_erasing
from ..store.disk.folder import WorkspaceFolder
from ..store.log.transaction import Transaction
from ..store.records.finding import find_record
from ..workspace import Workspace
from .output import Output
from .secret import Secrets

DONE, OUR_BUG, LOOK, STOPPED = 0, 1, 7, 130
"""Exit codes that no error carries (cli.md): done, our bug, done and a person must look, stopped."""


@dataclass
class Run:
    """What every command is given."""

    arguments: Namespace
    output: Output
    secrets: Secrets

    @property
    def place(self) -> Path:
        """The workspace's folder: as said, or the one of this person on this computer."""
        said: Path | None = self.arguments.workspace
        return said or default_workspace()

    def has_workspace(self) -> bool:
        """Whether a workspace, or what is left of one, stands in the folder."""
        self.finish_erasing()
        folder = WorkspaceFolder(self.place)
        return folder.exists() or folder.database.exists()

    def finish_erasing(self) -> None:
        """Take away what an erasure that was cut off has left in the folder, and say so."""
        if finish_erasing(WorkspaceFolder(self.place)):
            self.output.say("cli.erasing_finished")

    def needs_workspace(self) -> None:
        """Raise `BadUsage` where there is no workspace, before anybody is asked for a passphrase."""
        if not self.has_workspace():
            raise BadUsage("cli.no_workspace", folder=str(self.place))

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        """The workspace, unlocked; closed at the end."""
        self.needs_workspace()
        with Workspace.open(self.place, self.secrets.passphrase()) as workspace:
            self.doubt_clock(workspace)
            yield workspace

    def doubt_clock(self, workspace: Workspace) -> None:
        """Tell a person that the clock is evidently wrong; nothing is refused over it."""
        with workspace.vault.read() as tx:
            doubt = clock_doubt(tx)
        if doubt is not None:
            known = doubt.as_data()
            self.output.say(f"clock.{doubt.kind}", shows=known["shows"], newest=known["newest"] or "–")

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A view of the workspace to query."""
        with self.workspace() as workspace, workspace.vault.read() as tx:
            yield tx

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """The one transaction of a command that writes."""
        with self.workspace() as workspace, workspace.vault.begin("cli") as tx:
            yield tx

    def process(self, tx: Transaction) -> UUID | None:
        """The process that ``--process`` names, if it was given."""
        key: str | None = self.arguments.process
        return None if key is None else find_record(tx, key, "process").id


def default_workspace() -> Path:
    """Where a workspace is when nobody says otherwise."""
    return Path(platformdirs.user_data_dir("facilitator", appauthor=False)) / "workspace"
