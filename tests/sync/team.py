"""People with real workspaces: a coordinator, facilitators and an observer, who hand each other files."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest

from facilitator_app.commands.note import add_note
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.listing import list_records
from facilitator_app.queries.merging.conflicts import Conflict, list_conflicts
from facilitator_app.store.disk import incarnation
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.sync.bundle_export import export_bundle
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.sync.invitations import invite, invite_own_device, join, own_card
from facilitator_app.sync.outcome import Imported
from facilitator_app.wire.introduction import read_introduction
from facilitator_app.workspace import Workspace
from tests.commands.table import Table, set_table
from tests.store.workspace import StillClock

PASSPHRASE = Passphrase("caballo verde lluvia monte")
CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
KINDS = ("processes", "sessions", "participants", "agreements", "clauses", "commitments", "notes")
_A_MINUTE = 60_000
_PLACE = "espacio"


@dataclass
class Person:
    """Somebody with a laptop: an open workspace, and a folder for files."""

    name: str
    folder: Path
    workspace: Workspace
    clock: StillClock
    numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def signing(self) -> bytes:
        """The public signing key of the laptop."""
        return self.workspace.vault.author.device

    @contextmanager
    def writes(self) -> Iterator[Transaction]:
        """One intention, a minute after the one before."""
        self.clock.ms += _A_MINUTE
        with self.workspace.vault.begin("test") as tx:
            yield tx

    @contextmanager
    def reads(self) -> Iterator[Transaction]:
        """A look at the workspace."""
        with self.workspace.vault.read() as tx:
            yield tx

    def notes(self, session: UUID, *texts: str, visibility: str = "team") -> None:
        """Write notes, each an intention of its own."""
        for text in texts:
            with self.writes() as tx:
                add_note(tx, session, text, visibility=visibility)

    def bundle(self, *, processes: list[UUID] | None = None, since_receipt: bool = False) -> Path:
        """A bundle of what the person has."""
        self.clock.ms += _A_MINUTE
        file = self.folder / f"paquete-{next(self.numbers)}"
        export_bundle(self.workspace.vault, file, processes=processes, since_receipt=since_receipt)
        return file

    def takes(self, *files: Path) -> Imported:
        """Import bundles together."""
        self.clock.ms += _A_MINUTE
        return import_bundles(self.workspace.vault, files)

    def admits(
        self, *others: Person, role: ProgrammeRole = ProgrammeRole.FACILITATOR, processes: list[UUID] | None = None
    ) -> None:
        """Admit others, who join at once."""
        cards = [read_introduction(own_card(other.workspace.vault)) for other in others]
        invited = invite(self.workspace.vault, cards, role, processes)
        for other in others:
            join(other.workspace.vault, invited.invitation)

    def adds(self, second: Person) -> None:
        """Admit one's own second laptop, which joins at once."""
        card = read_introduction(own_card(second.workspace.vault))
        join(second.workspace.vault, invite_own_device(self.workspace.vault, card).invitation)

    def sees(self) -> dict[str, list[dict[str, object]]]:
        """All that the person sees, in an order that does not tell how it came."""
        with self.reads() as tx:
            found = {kind: sorted(list_records(tx, kind), key=lambda one: str(one["id"])) for kind in KINDS}
            conflicts = sorted(list_conflicts(tx), key=lambda one: one.id.bytes)
            found["conflicts"] = [_without_place(one) for one in conflicts]
        return found

    def texts(self) -> set[str]:
        """The texts of all notes that the person has."""
        with self.reads() as tx:
            return {note["text"] for note in list_records(tx, "notes")}

    def conflicts(self) -> list[Conflict]:
        """What waits for a decision."""
        with self.reads() as tx:
            return list(list_conflicts(tx))


def _without_place(conflict: Conflict) -> dict[str, object]:
    """A conflict as everybody must see it."""
    return {**conflict.as_data(), "shown": sorted(map(str, conflict.shown.items()))}


@dataclass
class Team:
    """Makes people and closes their workspaces at the end."""

    folder: Path
    held: ExitStack
    clock: StillClock = field(default_factory=StillClock)

    def person(self, name: str, *, programme: str | None = None, device: str = "laptop") -> Person:
        """Somebody new."""
        folder = self.folder / f"{name}-{device}".replace(" ", "-")
        folder.mkdir()
        workspace, _ = Workspace.create(
            folder / _PLACE, name, PASSPHRASE, programme=programme, cost=CHEAP, clock=self.clock,
            device_name=f"{device} de {name}",
        )  # fmt: skip
        self.held.callback(workspace.close)
        return Person(name, folder, workspace, self.clock)

    def highland(self) -> tuple[Person, Person, Person, Table]:
        """Ana coordinates, Beto and Juana facilitate, and all three have the same table before them.

        They came together once; here are copies of their laptops, as they were then.
        """
        kept, table, ms = _highland()
        self.clock.ms = max(self.clock.ms, ms)
        ana, beto, juana = (one.put_into(self.folder, self.clock) for one in kept)
        for person in (ana, beto, juana):
            self.held.callback(person.workspace.close)
        return ana, beto, juana, table

    def others(self) -> tuple[Person, Person, Person, Table]:
        """People of the same names in a programme of their own, who come together now."""
        ana = self.person("Ana", programme="Diálogo en la cuenca")
        beto, juana = self.person("Beto"), self.person("Juana")
        table = set_table(ana.workspace.vault)
        ana.admits(beto, juana)
        bundle = ana.bundle()
        beto.takes(bundle)
        juana.takes(bundle)
        return ana, beto, juana, table


@dataclass(frozen=True)
class _Laptop:
    """All that a closed laptop has: the files of its person with their modes, and what it remembers outside them."""

    name: str
    folder: str
    files: dict[str, tuple[int, bytes]]
    bundles: int
    vault: bytes
    tokens: frozenset[bytes]
    length: int

    def put_into(self, folder: Path, clock: StillClock) -> Person:
        """The same laptop, on, with its files in `folder`."""
        own = folder / self.folder
        for name, (mode, data) in self.files.items():
            (own / name).parent.mkdir(parents=True, exist_ok=True)
            (own / name).write_bytes(data)
            (own / name).chmod(mode)
        place = own / _PLACE
        place.chmod(0o700)
        incarnation.remember(self.vault, place, *self.tokens)
        incarnation.remember_length(self.vault, place, self.length)
        return Person(
            self.name, own, Workspace.open(place, PASSPHRASE, clock), clock, itertools.count(self.bundles)
        )


@cache
def _highland() -> tuple[tuple[_Laptop, _Laptop, _Laptop], Table, int]:
    """The laptops of the three when they have come together, their table, and what time it was."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv(incarnation.STATE_VARIABLE, str(Path(folder, "state")))
        with ExitStack() as held:
            team = Team(Path(folder), held)
            ana, beto, juana, table = team.others()
        return (_kept(ana), _kept(beto), _kept(juana)), table, team.clock.ms


def _kept(person: Person) -> _Laptop:
    """The laptop of somebody whose workspace is closed."""
    own, place, vault = person.folder, person.folder / _PLACE, person.workspace._keys.vault_id
    files = {
        str(one.relative_to(own)): (one.stat().st_mode & 0o777, one.read_bytes())
        for one in own.rglob("*")
        if one.is_file()
    }
    tokens, length = incarnation.remembered(vault, place), incarnation.expected_length(vault, place)
    return _Laptop(person.name, own.name, files, next(person.numbers), vault, tokens, length)
