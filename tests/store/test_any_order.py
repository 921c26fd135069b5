"""Equal sets of entries and statements give equal tables, whatever the order in which they came."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, precondition, rule

from facilitator_app.errors import Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.wire.statement import Role, Withdraw
from tests.store.devices import Device, copied, everything_shown, share_table

DEVICES = 3
who = st.integers(0, 10)


class Table(RuleBasedStateMachine):
    """Three people and copies of their devices: they write, put each other out, and carry single entries about."""

    notes = Bundle("notes")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.devices = share_table(Path(self._folder.name), DEVICES)
        self.copies = 0

    def device(self, number: int) -> Device:
        return self.devices[number % len(self.devices)]

    @initialize()
    def meet(self) -> None:
        for device in self.devices[1:]:
            device.takes_all(self.devices[0])

    @rule(target=notes, device=who, text=st.sampled_from("abc"))
    def writes(self, device: int, text: str) -> UUID:
        try:
            return self.device(device).writes(text)
        except Refused:
            return UUID(int=0)

    @rule(note=notes, device=who, text=st.sampled_from("abc"))
    def edits(self, device: int, note: UUID, text: str) -> None:
        if self.device(device).text(note) is not None:
            self._may_be_refused(lambda: self.device(device).edits(note, text))

    @rule(note=notes, device=who)
    def deletes(self, device: int, note: UUID) -> None:
        if self.device(device).text(note) is not None:
            self._may_be_refused(lambda: self.device(device).deletes(note))

    @rule(giver=who, taker=who, which=st.lists(st.integers(0, 1000), min_size=1, max_size=6))
    def carries_some(self, giver: int, taker: int, which: list[int]) -> None:
        entries = self.device(giver).entries()
        for number in which:
            one = entries[number % len(entries)]
            self.device(taker).takes([one])

    @rule(giver=who, taker=who, which=st.lists(st.integers(0, 1000), min_size=1, max_size=6))
    def empties_some(self, giver: int, taker: int, which: list[int]) -> None:
        """Somebody carries entries without their contents, with any right or none."""
        entries = self.device(giver).entries()
        for number in which:
            self.device(taker).takes([entries[number % len(entries)].emptied])

    @rule(giver=who, taker=who, which=st.lists(st.integers(0, 1000), min_size=1, max_size=6))
    def tells_some(self, giver: int, taker: int, which: list[int]) -> None:
        signed = self.device(giver).statements()
        for number in which:
            self.device(taker).hears([signed[number % len(signed)]])

    @rule(giver=who, taker=who)
    def carries_all(self, giver: int, taker: int) -> None:
        if self.device(giver) is not self.device(taker):
            self.device(taker).takes_all(self.device(giver))

    @rule(other=st.integers(1, DEVICES - 1))
    def puts_out(self, other: int) -> None:
        self.devices[0].removes(self.devices[other])

    @rule(other=st.integers(1, DEVICES - 1))
    def accepts(self, other: int) -> None:
        self.devices[0].accepts(self.devices[other])

    @rule(other=st.integers(1, DEVICES - 1), role=st.sampled_from(Role))
    def admits(self, other: int, role: Role) -> None:
        self.devices[0].admits(self.devices[other], role)

    @rule(which=st.integers(0, 1000))
    def withdraws(self, which: int) -> None:
        entries = self.devices[0].entries()
        one = entries[which % len(entries)]
        self.devices[0].states(Withdraw([one.head], []))

    @precondition(lambda self: self.copies < 2)
    @rule(device=st.integers(0, DEVICES - 1))
    def is_copied(self, device: int) -> None:
        self.copies += 1
        self.devices.append(copied(self.devices[device], Path(self._folder.name), 100 + self.copies))

    def _may_be_refused(self, work: Callable[[], None]) -> None:
        with contextlib.suppress(Refused):  # whoever was put out and knows it writes no more
            work()

    def teardown(self) -> None:
        for _ in range(2):
            for taker in self.devices:
                for giver in self.devices:
                    if giver is not taker:
                        taker.takes_all(giver)
        shown = [everything_shown(device.vault) for device in self.devices]
        for other in shown[1:]:
            assert other == shown[0]
        for device in self.devices:
            with device.vault.read() as tx:
                assert differences(tx.connection) == []
                assert tx.log.chain_faults() == []
            device.vault.engine.dispose()
        self._folder.cleanup()


TestTable = Table.TestCase
TestTable.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
