"""A laptop of one person: a folder of their own, the program's window on it, and its command line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "maiz nube camino puente"
_QUICK = Argon2Cost(64 * 1024, 1, 1)
_SECONDS = 60
_OF_THE_BUS = (
    "qt.accessibility.atspi: Could not find accessible on path",
    'QSpiApplication::keyEventError  "org.freedesktop.DBus.Error.NoReply"',
    "QSpiApplication::notifyKeyboardListenerCallback with no queued key called",
)
"""What Qt says of who listens, not of the program: somebody asked about a thing that went away a moment before, which
who listens cannot know; or a busy machine let the bus answer too late whether it wants a key, and the window took it.
"""


@dataclass(frozen=True)
class Laptop:
    """What is kept in `folder`; programs appear on the desktop that `desktop` is the environment of."""

    folder: Path
    desktop: dict[str, str]

    @property
    def workspace(self) -> Path:
        """Where the workspace is, or will be."""
        return self.folder / "espacio"

    @contextmanager
    def begin(self, name: str, programme: str | None = None) -> Iterator[tuple[Workspace, Sequence[str]]]:
        """A new workspace of `name`, open to write what was there before the story, and the words of its sheet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        made, words = Workspace.create(
            self.workspace, name, Passphrase(PASSPHRASE), programme=programme, cost=_QUICK
        )
        with made:
            yield made, words

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """The program with its window; it has complained of nothing when it ends."""
        self.folder.mkdir(parents=True, exist_ok=True)
        complaints = self.folder / "complaints.txt"
        with complaints.open("wb") as file:
            program = subprocess.Popen(
                self._command(), cwd=ROOT, env=self._environment(), stdin=subprocess.DEVNULL, stdout=file, stderr=file
            )
            try:
                yield program
            finally:
                if program.poll() is None:
                    program.terminate()
                program.wait(_SECONDS)
        told = complaints.read_text(encoding="utf-8").splitlines()
        assert [line for line in told if not line.startswith(_OF_THE_BUS)] == []

    def order(self, *words: object, passphrase: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
        """Give the program an order on its command line."""
        environment = {**self._environment(), "FACILITATOR_PASSPHRASE": passphrase}
        return subprocess.run(
            self._command(*words), cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_SECONDS,
            check=False,
        )  # fmt: skip

    def _command(self, *words: object) -> list[str]:
        return [sys.executable, "-m", "facilitator_app", "--workspace", str(self.workspace), *map(str, words)]

    def _environment(self) -> dict[str, str]:
        return {**self.desktop, "FACILITATOR_STATE_DIR": str(self.folder / "estado")}
