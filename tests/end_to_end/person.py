"""A person with a laptop: gives orders to the real program, each in a process of its own, and may be cut off."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.cli.main import main
from facilitator_app.crypto.slots import Argon2Cost
from tests.forked import Program

CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
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

    def start(self, *words: object) -> Program:
        """Begin an order and do not wait for its end."""
        before = ["--workspace", self.folder / "espacio", "--passphrase-file", self.folder / "frase.txt", "--json"]
        environment = {**os.environ, "FACILITATOR_STATE_DIR": str(self.folder / "estado")}
        return Program(_run, [str(word) for word in (*before, *words)], environment)

    def __call__(self, *words: object) -> Answer:
        """Give an order and wait."""
        return Answer(*self.start(*words).ended(300))

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
        started.ended(20)
        return at_work

    @property
    def log(self) -> Path:
        """The file beside the database into which every commit goes first."""
        return self.folder / "espacio" / "vault.db-wal"


def _run(words: list[str]) -> int:
    """The command line, whose new passphrases cost what the format allows at the least."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("facilitator_app.store.disk.keyfile.Argon2Cost", lambda: CHEAP)
        return main(words)


def _written(file: Path) -> int | None:
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:
        return None
