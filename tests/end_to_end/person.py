"""A person with a laptop: gives orders to the real program, each in a process of its own, and may be cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "caballo verde lluvia monte"


@dataclass(frozen=True)
class Answer:
    """What one order came to."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass
class Person:
    """Somebody called `name`, whose things are in `folder`."""

    name: str
    folder: Path

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "frase.txt").write_text(PASSPHRASE)

    def start(self, *words: object) -> subprocess.Popen[str]:
        """Begin an order and do not wait for its end."""
        before = ["--workspace", self.folder / "espacio", "--passphrase-file", self.folder / "frase.txt", "--json"]
        command = [sys.executable, "-m", "facilitator_app", *map(str, [*before, *words])]
        environment = {**os.environ, "FACILITATOR_STATE_DIR": str(self.folder / "estado")}
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        )

    def __call__(self, *words: object) -> Answer:
        """Give an order and wait."""
        started = self.start(*words)
        out, err = started.communicate(timeout=300)
        return Answer(started.returncode, out, err)

    def done(self, *words: object) -> dict[str, Any]:
        """Give an order that must end well, or with something to look at."""
        answer = self(*words)
        assert answer.code in (0, 7), answer
        return answer.data

    def items(self, *words: object) -> list[dict[str, Any]]:
        """What a list holds."""
        found: list[dict[str, Any]] = self.done("list", *words)["items"]
        return found

    def cut_off(self, touched: Path, seconds: float, *words: object) -> bool:
        """Give an order and kill its process `seconds` after it first wrote to `touched`; tells whether it was still
        at work."""
        before = _written(touched)
        started = self.start(*words)
        while started.poll() is None and _written(touched) == before:
            time.sleep(0)  # a small bundle is written in a few milliseconds: there is no time to rest
        time.sleep(seconds)
        at_work = started.poll() is None
        started.kill()
        started.communicate()
        return at_work

    @property
    def log(self) -> Path:
        """The file beside the database into which every commit goes first."""
        return self.folder / "espacio" / "vault.db-wal"


def _written(file: Path) -> int | None:
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:
        return None
