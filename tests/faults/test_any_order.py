"""Whatever is done to a vault, in whatever order and cut off anywhere: what must open opens, and holds everything."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from facilitator_app.crypto.recovery_words import read_words
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.errors import FacilitatorError, WrongSecret
from facilitator_app.store.disk.backup import verify_backup
from facilitator_app.store.disk.folder import WorkspaceFolder
from facilitator_app.store.disk.restore import restore_backup
from facilitator_app.store.disk.unlock import unlock
from facilitator_app.workspace import Workspace
from tests.faults.failing_disk import FailingDisk, Fault
from tests.faults.sweep import MANY, Outcome, cut
from tests.store.scratch import begin_process

pytestmark = pytest.mark.slow

MOMENTS = st.none() | st.integers(1, 60)
FAULTS = st.sampled_from(Fault)


@dataclass(frozen=True)
class Expected:
    """What a vault, or a backup, must hold and what opens it; no words are known where nobody was shown them."""

    notes: frozenset[str]
    passphrase: str
    words: tuple[str, ...] | None


class AnyOrder(RuleBasedStateMachine):
    """A person with one workspace and a stick; every command may be cut off at any call."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="any-order-"))
        self.patch = pytest.MonkeyPatch()
        self.patch.setenv("FACILITATOR_STATE_DIR", str(self.root / "state"))
        (self.root / "stick").mkdir()
        self.place = self.root / "mesa"
        self.now: Expected | None = None
        self.backups: dict[str, Expected] = {}
        self.count = 0

    def teardown(self) -> None:
        """Leave nothing."""
        self.patch.undo()
        shutil.rmtree(self.root)

    @initialize()
    def begin(self) -> None:
        """A workspace to begin with."""
        self.create()

    @rule()
    @precondition(lambda self: self.now is None)
    def create(self) -> None:
        """Where there is none, another is made."""
        workspace, words = Workspace.create(self.place, "Rosa Morales", Passphrase("primera"))
        workspace.close()
        self.now = Expected(frozenset(), "primera", words)

    @rule(at=MOMENTS, fault=FAULTS)
    @precondition(lambda self: self.now is not None)
    def write(self, at: int | None, fault: Fault) -> None:
        """A note is there once it was acknowledged."""
        title, expected = self._next("nota"), self._expected()

        def work() -> None:
            with self._open() as workspace, workspace.vault.begin("test") as tx:
                begin_process(tx, title)

        after = replace(expected, notes=expected.notes | {title})
        self._settle(self._cut(work, at, fault), expected, after, loose=True)

    @rule(at=MOMENTS, fault=FAULTS)
    @precondition(lambda self: self.now is not None)
    def change_passphrase(self, at: int | None, fault: Fault) -> None:
        """Another passphrase."""
        new, expected = self._next("frase"), self._expected()

        def work() -> None:
            with self._open() as workspace:
                workspace.change_passphrase(Passphrase(new))

        self._settle(self._cut(work, at, fault), expected, replace(expected, passphrase=new))

    @rule(at=MOMENTS, fault=FAULTS, compromised=st.booleans())
    @precondition(lambda self: self.now is not None)
    def change_words(self, at: int | None, fault: Fault, compromised: bool) -> None:
        """New words, or new keys for everything."""
        new, expected = self._next("frase"), self._expected()

        def work() -> tuple[str, ...]:
            if compromised:
                return self._open().change_all_keys(Passphrase(new))
            with self._open() as workspace:
                return workspace.change_words()

        outcome = self._cut(work, at, fault)
        words = tuple(map(str, outcome.gave)) if isinstance(outcome.gave, list) else None
        after = replace(expected, words=words, passphrase=new if compromised else expected.passphrase)
        self._settle(outcome, expected, after)

    @rule(at=MOMENTS, fault=FAULTS, name=st.sampled_from(["a", "b"]))
    @precondition(lambda self: self.now is not None)
    def back_up(self, at: int | None, fault: Fault, name: str) -> None:
        """A backup takes the place of the one before, whole, or that one stays."""
        file, expected = self.root / "stick" / name, self._expected()

        def work() -> None:
            with self._open() as workspace:
                workspace.back_up(file)

        before = file.read_bytes() if file.exists() else None
        outcome = self._cut(work, at, fault, self.root / "stick")
        if not outcome.done and (file.read_bytes() if file.exists() else None) == before:
            return
        assert outcome.done or outcome.killed or fault in {Fault.ONCE, Fault.GONE}, outcome
        self.backups[name] = expected

    @rule(at=MOMENTS, fault=FAULTS, name=st.sampled_from(["a", "b"]), by_words=st.booleans())
    @precondition(lambda self: self.now is None)
    def restore(self, at: int | None, fault: Fault, name: str, by_words: bool) -> None:
        """A backup becomes the workspace, whole, or there is none."""
        expected = self.backups.get(name)
        if expected is None:
            return
        secret = Passphrase(expected.passphrase)
        words = read_words(" ".join(expected.words)) if expected.words and by_words else None

        def work() -> None:
            restore_backup(self.root / "stick" / name, self.place, words or secret)

        outcome = self._cut(work, at, fault)
        stands = WorkspaceFolder(self.place).exists()
        assert stands or not outcome.done
        assert not stands or outcome.done or outcome.killed or fault is Fault.GONE, outcome
        self.now = expected if stands else None

    @rule(at=MOMENTS, fault=FAULTS)
    @precondition(lambda self: self.now is not None and self.backups)
    def erase(self, at: int | None, fault: Fault) -> None:
        """Gone, or still whole."""
        outcome = self._cut(lambda: self._open().erase(), at, fault)
        if not WorkspaceFolder(self.place).exists():
            self.now = None
        else:
            assert not outcome.done

    @invariant()
    def what_must_open_opens_and_holds_it_all(self) -> None:
        """The passphrase and the words open the workspace, and each backup."""
        if self.now is None:
            with pytest.raises(FacilitatorError, match=r"no_workspace"):
                Workspace.open(self.place, Passphrase("cualquiera"))
        else:
            assert self._holds(self.now)
        for name, expected in self.backups.items():
            verify_backup(self.root / "stick" / name, Passphrase(expected.passphrase))

    def _holds(self, expected: Expected) -> bool:
        """Whether `expected` is what stands there; false where its passphrase does not open it."""
        try:
            workspace = Workspace.open(self.place, Passphrase(expected.passphrase))
        except WrongSecret:
            return False
        with workspace:
            if expected.words is not None and not self._words_open(expected.words):
                return False
            with workspace.vault.read() as tx:
                titles = set(tx.connection.exec_driver_sql("select title from process").scalars())
            assert workspace.check().sound
        return titles == expected.notes

    def _words_open(self, words: tuple[str, ...]) -> bool:
        try:
            unlock(WorkspaceFolder(self.place), read_words(" ".join(words)))
        except WrongSecret:
            return False
        return True

    def _settle(self, outcome: Outcome, before: Expected, after: Expected, *, loose: bool = False) -> None:
        """It is as before or as after; after where it was done, and before where it was told to have failed.

        With `loose` it may be as after though it was told to have failed: what was not acknowledged may be there.
        """
        if outcome.done:
            assert self._holds(after), outcome
            self.now = after
        elif self._holds(before):
            self.now = before
        else:
            assert loose or outcome.killed or outcome.told == "vault.keys_unsure", outcome
            assert self._holds(after), outcome
            self.now = after

    def _cut(self, work: Callable[[], object], at: int | None, fault: Fault, *places: Path) -> Outcome:
        outcome = cut(work, FailingDisk(places or (self.place, self.root / "state"), fault, at))
        assert outcome.bug is None, f"{outcome.place}\n{outcome.bug}"
        return outcome

    def _expected(self) -> Expected:
        assert self.now is not None
        return self.now

    def _open(self) -> Workspace:
        return Workspace.open(self.place, Passphrase(self._expected().passphrase))

    def _next(self, word: str) -> str:
        self.count += 1
        return f"{word} {self.count}"


_long = settings().max_examples >= MANY
TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=200 if _long else 10, stateful_step_count=40 if _long else 12)
