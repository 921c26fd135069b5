"""Sticks as somebody else may have made them: bundles taken apart and put together again, and what a vault holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from facilitator_app.errors import Stopped
from facilitator_app.wire.bundle import BundleWriter, Kind, Part, read_bundle
from tests.sync.team import Person

_PASSING = {"setting"}
"""Tables that keep where the window stood and the like."""


def parts_of(file: Path) -> list[Part]:
    """The whole parts of a bundle."""
    return [part for part in read_bundle(BytesIO(file.read_bytes())) if isinstance(part, Part)]


def made_of(file: Path, parts: Iterable[tuple[Kind, bytes]]) -> Path:
    """A bundle at `file` that holds exactly `parts`."""
    with file.open("w+b") as stream:
        writer = BundleWriter(stream)
        for kind, data in parts:
            writer.add(kind, data)
        writer.finish()
    return file


def remade(file: Path, change: Callable[[Part], Iterable[tuple[Kind, bytes]]]) -> Path:
    """A copy of a bundle in which each part became what `change` makes of it."""
    return made_of(file.with_name(file.name + "-otro"), (one for part in parts_of(file) for one in change(part)))


def everything(person: Person) -> dict[str, str]:
    """A hash of every table of a vault: equal where nothing at all was changed."""
    found = {}
    with person.reads() as tx:
        tables = tx.connection.exec_driver_sql(
            "select name from sqlite_master where type = 'table'"
            " and name not like 'search%' and name not like 'sqlite%'"
        )
        for name in tables.scalars().all():
            if name not in _PASSING:
                rows = tx.connection.exec_driver_sql(f'select * from "{name}"').all()
                found[name] = hashlib.sha256(repr(sorted(map(repr, rows))).encode()).hexdigest()
    return found


@dataclass
class StopsAfter:
    """Progress whose person presses stop after so many steps."""

    steps: int

    def report(self, done: int, total: int | None = None) -> None:
        """Nobody looks at it."""

    def stop_if_cancelled(self) -> None:
        """Stop when it is time."""
        self.steps -= 1
        if self.steps < 0:
            raise Stopped
