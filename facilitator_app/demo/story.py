"""The steps of a story in time: collected in any order, told in theirs, each as one intention of a person."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from operator import itemgetter
from typing import Concatenate, ParamSpec
from uuid import UUID

from ..domain.people import Participant
from ..progress import Progress
from ..store.log.transaction import Transaction
from ..store.vault import Vault
from .script import PersonLine, ProcessScript
from .story_clock import Calendar, StoryClock

ORIGIN = "demo"

Do = Callable[[Transaction], object]
Given = ParamSpec("Given")


class Story:
    """What happens, and when."""

    def __init__(self) -> None:
        self._steps: list[tuple[datetime, Callable[[Vault], object]]] = []

    def add(self, at: datetime, do: Do) -> None:
        """Let `do` happen at `at` (wall time), after what was added for the same moment before."""
        self._steps.append((at, partial(_in_a_transaction, do)))

    def besides(self, at: datetime, do: Callable[[], object]) -> None:
        """The same for what is no intention of the one who tells: it opens the transactions it needs, where it does."""
        self._steps.append((at, lambda _vault: do()))

    def tell(self, vault: Vault, clock: StoryClock, calendar: Calendar, progress: Progress) -> None:
        """Do every step in its time, each intention in a transaction of its own."""
        for done, (at, do) in enumerate(sorted(self._steps, key=itemgetter(0))):
            progress.report(done, len(self._steps))
            progress.stop_if_cancelled()
            clock.move_to(calendar.aware(at))
            do(vault)
        progress.report(len(self._steps), len(self._steps))


def _in_a_transaction(do: Do, vault: Vault) -> None:
    with vault.begin(ORIGIN) as tx:
        do(tx)


class Scene:
    """What the steps of one process share: its script, when things are, and the ids of what has been written."""

    def __init__(self, script: ProcessScript, story: Story, calendar: Calendar, seed: int) -> None:
        self.script = script
        self.ids: dict[str, UUID] = {}
        self.people: dict[str, PersonLine] = {person.key: person for person in script.people}
        self.lot = random.Random(f"{seed} {script.key}")
        self._story = story
        self._calendar = calendar

    def on(
        self,
        day: int,
        time: str,
        do: Callable[Concatenate[Transaction, Scene, Given], object],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> None:
        """Let `do` happen on a day of the script at a time, in this scene and with what it is given."""
        self._story.add(self.at(day, time), lambda tx: do(tx, self, *given, **named))

    def at(self, day: int, time: str) -> datetime:
        """The wall time of a day and a time of the script."""
        return self._calendar.at(day, time)

    def date(self, day: int) -> date:
        """The date of a day of the script."""
        return self._calendar.day(day)

    def id(self, key: str) -> UUID:
        """The id of what the script calls `key`."""
        return self.ids[key]

    @contextmanager
    def at_once(self, tx: Transaction) -> Iterator[None]:
        """Many commands at once that do not build on one another: each person they name is read a single time."""
        held = [tx.get(Participant, self.ids[who]) for who in self.people]
        with tx.session.no_autoflush:
            yield
        held.clear()

    def maybe(self, key: str | None) -> UUID | None:
        """The same, or None for nothing."""
        return None if key is None else self.ids[key]
