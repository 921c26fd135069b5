"""`kill -9` at any moment loses nothing that was acknowledged, and leaves a vault that checks clean."""

from __future__ import annotations

import random
import time
from pathlib import Path
from uuid import UUID

import pytest

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.domain.session import Note
from facilitator_app.workspace import Workspace
from tests.end_to_end import writer
from tests.forked import Program

PASSPHRASE = "la milpa crece despacio"
ROUNDS = 6


def _write_until_killed(place: Path, seconds: float) -> list[UUID]:
    """Run the writer, kill it after `seconds` of writing; returns what it had been promised."""
    program = Program(writer.main, [str(place), PASSPHRASE])
    promised = [program.stdout.readline()]
    time.sleep(seconds)
    program.kill()
    promised += program.ended(20)[1].splitlines(keepends=True)
    return [UUID(line.strip()) for line in promised if line.endswith("\n")]


@pytest.mark.slow
def test_killed_again_and_again_while_it_writes_nothing_promised_is_lost(tmp_path: Path) -> None:
    place = tmp_path / "mesa"
    cost = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
    Workspace.create(place, "Rosa Morales", Passphrase(PASSPHRASE), cost=cost)[0].close()
    moments = random.Random(4)
    promised: list[UUID] = []
    for _ in range(ROUNDS):
        promised += _write_until_killed(place, moments.uniform(0.01, 0.4))
    with Workspace.open(place, Passphrase(PASSPHRASE)) as workspace:
        with workspace.vault.read() as tx:
            lost = [note for note in promised if tx.find(Note, note) is None]
        found = workspace.check()
    assert lost == []
    assert found.sound
    assert len(promised) > ROUNDS
