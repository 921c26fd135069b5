"""A workspace with a note and a backup of it on a stick, made once a file; each run begins with a copy of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from facilitator_app.crypto import slots
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost, PassphraseKey
from facilitator_app.errors import WrongSecret
from facilitator_app.store.disk.keyfile import Secret, Words
from facilitator_app.workspace import Workspace
from tests.faults.sweep import Scene
from tests.store.scratch import begin_process

OLD, NEW = Passphrase("tres volcanes"), Passphrase("cuatro lagunas")


@dataclass(frozen=True)
class Village:
    """The folder `run` holds the workspace, the stick and what this computer remembers; `start` is how it begins."""

    run: Path
    start: Path
    words: Words

    @property
    def workspace(self) -> Path:
        """The workspace that stands there from the start."""
        return self.run / "mesa"

    @property
    def backup(self) -> Path:
        """Its backup, on the stick."""
        return self.run / "stick" / "copia"

    def scene(self, work: Callable[[], None], *failing: str) -> Scene:
        """Where `work` is run while what is below the folders `failing` fails, or everything."""
        return Scene(self.run, self.start, work, tuple(self.run / name for name in failing) or (self.run,))

    def opens(self, secret: Secret, place: Path | None = None) -> bool:
        """Whether `secret` opens it, and then everything that was acknowledged is there and sound."""
        try:
            workspace = Workspace.open(place or self.workspace, secret)
        except WrongSecret:
            return False
        with workspace:
            assert workspace.check().sound
            with workspace.vault.read() as tx:
                assert tx.connection.exec_driver_sql("select title from process").scalars().all() == ["Agua y bosque"]
        return True


@pytest.fixture(autouse=True, scope="module")
def _quick_derivation() -> Iterator[None]:
    """Hundreds of passphrases are tried here: what Argon2id makes of them has tests in tests/crypto/test_slots.py."""

    def derived(passphrase: Passphrase, salt: bytes, _cost: Argon2Cost) -> PassphraseKey:
        return PassphraseKey(sha256(salt + passphrase.reveal()).digest())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "_passphrase_key", derived)
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, _quick_derivation: None) -> Village:
    """The village at its start."""
    root = tmp_path_factory.mktemp("village")
    village = Village(root / "run", root / "start", ())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACILITATOR_STATE_DIR", str(village.run / "state"))
        (village.run / "stick").mkdir(parents=True)
        workspace, words = Workspace.create(village.workspace, "Rosa Morales", OLD, programme="Pro Paz")
        with workspace:
            with workspace.vault.begin("test") as tx:
                begin_process(tx)
            workspace.back_up(village.backup)
    village.run.rename(village.start)
    return Village(village.run, village.start, words)


@pytest.fixture
def village(made: Village, monkeypatch: pytest.MonkeyPatch) -> Village:
    """The village, whose computer remembers in it."""
    monkeypatch.setenv("FACILITATOR_STATE_DIR", str(made.run / "state"))
    return made
