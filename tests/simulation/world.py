"""A world: devices, the files between them, and the ledger of what everybody did; all of it follows from one seed.

Only the fresh shares of HPKE are not seeded, for `cryptography` draws them itself: they decide nothing.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from facilitator_app.domain.process import Process
from facilitator_app.domain.vocabulary import ProgrammeRole, SpaceKind
from facilitator_app.errors import Refused
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.sync.bundle_export import export_bundle
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.sync.invitations import Invited, invite, join, own_card
from facilitator_app.sync.outcome import Imported
from facilitator_app.wire.entry import decode_header
from facilitator_app.wire.introduction import read_introduction
from facilitator_app.wire.statement import Accept, Grant, Head, Revoke, Rotate, Withdraw, read_statement

from .ledger import Action, Ledger, View
from .replica import Replica, new_replica
from .rights import Rights, Said

Result = TypeVar("Result")
NAMES = ("Ana", "Beto", "Carmen", "Delia", "Elmer", "Fidel", "Gloria")


class World:
    """Everybody, and everything that is on its way."""

    def __init__(self, folder: Path, seed: int, people: int = 3) -> None:
        self.source = random.Random(seed)
        self.folder = folder
        self.ledger = Ledger()
        self.said: dict[bytes, Said] = {}
        self.counts: Counter[str] = Counter()
        self.bundles: list[bytes] = []
        self.replicas: list[Replica] = []
        self.creators: dict[bytes, bytes] = {}
        self.had: dict[bytes, set[bytes]] = {}
        self.sparing = False
        """Whether bundles leave out what all others have proven to have."""
        self.durable: dict[str, dict[bytes, bool]] = {}
        self.taken_out: set[bytes] = set()
        """The entries that somebody handed on without their contents, with no word that withdraws them."""
        self._rightly: dict[bytes, bool] = {}
        self._numbers = iter(range(10**9))
        root = self.newcomer()
        self.process, self.spaces = self._begin(root)
        for number in range(people - 1):
            role = ProgrammeRole.COORDINATOR if number == 0 else ProgrammeRole.FACILITATOR
            self.admit(root, self.newcomer(), role)

    # -- who is there

    def newcomer(self) -> Replica:
        """A device of somebody new."""
        name = f"{NAMES[len(self.replicas) % len(NAMES)]}{len(self.replicas)}"
        replica = new_replica(self.folder, name, random.Random(self.source.getrandbits(64)))
        self.replicas.append(replica)
        return replica

    def add(self, replica: Replica) -> None:
        """A device that came about in another way: a copy."""
        self.replicas.append(replica)

    @property
    def present(self) -> list[Replica]:
        """Every device whose disk still exists."""
        return [one for one in self.replicas if not one.is_gone]

    def members(self, *roles: str) -> list[Replica]:
        """Devices that believe of themselves to have one of these roles in the table space (any, if none is named)."""
        return [one for one in self.present if (role := self.own_role(one)) and (not roles or role in roles)]

    def own_role(self, replica: Replica) -> str | None:
        """The role in the table space that a device has as far as it knows."""
        return self.rights(replica, self.spaces["table"]).role(replica.device)

    # -- what they do

    def acts(self, replica: Replica, do: Callable[[], Result]) -> Result:
        """Run something that may make statements, and write those down with what their issuer knew."""
        before = {identity for identity, _, _ in replica.statements()}
        here = replica.log()
        try:
            return do()
        finally:
            self._note_statements(replica, before, here)

    def admit(self, manager: Replica, newcomer: Replica, role: ProgrammeRole) -> bool:
        """Admit a device, which joins at once; or it is as if it had never been."""
        invited = self._invited(manager, newcomer, role)
        if invited is None:
            newcomer.close()
            self.replicas.remove(newcomer)
            return False
        self.acts(newcomer, lambda: join(newcomer.vault, invited.invitation))
        self.counts[f"joined as {role.value}"] += 1
        return True

    def promote(self, manager: Replica, reader: Replica, *, at_once: bool) -> None:
        """Let a reader write, with an invitation at once or with whatever stick brings it."""
        invited = self._invited(manager, reader, ProgrammeRole.FACILITATOR)
        if invited is None:
            return
        if at_once:
            self.acts(reader, lambda: join(reader.vault, invited.invitation))
        self.counts["promoted" if at_once else "promoted by stick"] += 1

    def _invited(self, manager: Replica, newcomer: Replica, role: ProgrammeRole) -> Invited | None:
        """An invitation; None by whoever read of their removal in part, and knows of it in one space before others."""
        card = read_introduction(own_card(newcomer.vault))
        try:
            return self.acts(manager, lambda: invite(manager.vault, [card], role))
        except Refused:
            roles = {self.rights(manager, space).role(manager.device) for space in self.shared}
            assert roles != {"manager"}, "who coordinates could admit nobody"
            return None

    @contextmanager
    def writes(self, replica: Replica, space: bytes) -> Iterator[tuple[Transaction, Intent]]:
        """One intention in one space; what it was meant to say goes to the ledger under the entry that it became."""
        intent, before = Intent(), replica.log()
        knew = frozenset(identity for identity, where, _ in replica.statements() if where == space)
        with replica.vault.begin("simulation") as tx:
            yield tx, intent
        for identity in replica.log().keys() - before.keys():
            self.ledger.add(intent.action(identity, replica, space, self.header(replica, identity), knew))

    def header(self, replica: Replica, entry: bytes) -> tuple[bytes, int, bytes]:
        """Feed, number and predecessor of an entry."""
        with replica.vault.engine.connect() as connection:
            row = connection.exec_driver_sql("select header from log_entry where id = ?", (entry,)).one()
        found = decode_header(row[0])
        return found.feed, found.seq, found.previous

    def export(self, replica: Replica) -> bytes:
        """A bundle of all that a device has."""
        file = self.folder / f"bundle-{next(self._numbers)}"
        self.acts(replica, lambda: export_bundle(replica.vault, file, since_receipt=self.sparing))
        self.had.setdefault(replica.device, set()).update(self.held(replica))
        data = file.read_bytes()
        file.unlink()
        self.counts["exports"] += 1
        return data

    def take(self, replica: Replica, *bundles: bytes) -> Imported:
        """Import bundles together."""
        files = []
        for data in bundles:
            files.append(self.folder / f"bundle-{next(self._numbers)}")
            files[-1].write_bytes(data)
        self.counts["imports"] += 1
        before = replica.log()
        try:
            return self.acts(replica, lambda: import_bundles(replica.vault, files))
        finally:
            came = [
                one for one, (_, standing, _) in replica.log().items() if one in before and before[one][1] > standing
            ]
            self.counts["came off the shelf"] += len(came)
            for file in files:
                file.unlink()

    def held(self, replica: Replica) -> set[bytes]:
        """The entries that a device has, with the contents that it should: what it may truly say to have."""
        gone = {one for space in self.spaces.values() for one in self.rights(replica, space).withdrawn()}
        return {one for one, (_, _, whole) in replica.log().items() if whole or one in gone}

    def writable(self, replica: Replica) -> list[str]:
        """The kinds of space in which a device believes that it may write."""
        roles = ("manager", "writer")
        with replica.vault.read() as tx:
            held = {space.id for space in tx.spaces.all()}
        return [
            kind
            for kind, space in self.spaces.items()
            if space in held and self.rights(replica, space).role(replica.device) in roles
        ]

    def writable_spaces(self, replica: Replica) -> list[bytes]:
        """The same as ids."""
        return [self.spaces[kind] for kind in self.writable(replica)]

    def spaces_of(self, tx: Transaction) -> list[bytes]:
        """Those of the spaces that a device holds."""
        held = {space.id for space in tx.spaces.all()}
        return [space for space in self.spaces.values() if space in held]

    def space_of(self, record: bytes) -> bytes:
        """The space that a record was created in."""
        return next(one.space for one in self.ledger.actions.values() if record in one.creates)

    def value(self) -> str:
        """Words that somebody types: mostly new ones, sometimes the same as somebody else's."""
        if self.source.random() < 0.25:
            return f"secreto igual {self.source.randrange(3)}"
        return f"secreto {next(self._numbers)} {self.source.randrange(10**6)}"

    # -- what must stand

    def rights(self, replica: Replica, space: bytes) -> Rights:
        """Who may do what in a space, as far as a device knows."""
        known = [self.said[identity] for identity, where, _ in replica.statements() if where == space]
        return Rights(self.creators[space], known)

    def all_rights(self, space: bytes) -> Rights:
        """The same by all that anybody knows."""
        known = {identity for replica in self.present for identity, where, _ in replica.statements() if where == space}
        return Rights(self.creators[space], [self.said[identity] for identity in sorted(known)])

    def is_left_alone(self, space: bytes) -> bool:
        """Whether people still write in a space that nobody manages."""
        rights = self.all_rights(space)
        roles = {rights.role(one.device) for one in self.present}
        return "writer" in roles and "manager" not in roles

    def counting(self, replica: Replica, space: bytes) -> set[bytes]:
        """The actions of a space that must count on a device: not those whose contents somebody took away, or who
        turned out to have no right to, for they are as if they had not come until somebody who kept them is heard."""
        rights = self.rights(replica, space)
        emptied = self.withdrawn | self.taken_out
        log = {one: whole for one, (where, _, whole) in replica.log().items() if where == space}
        here = [one for one, whole in log.items() if whole or one not in emptied]
        known, placed = (one for one in here if one in self.ledger.actions), frozenset(log)
        return rights.counting(self.ledger, known, placed, self._begun_rightly)

    @property
    def withdrawn(self) -> set[bytes]:
        """Every action that anybody ever withdrew, with the right to it or without."""
        return {action for one in self.said.values() if one.verb == "withdraw" for action in one.actions}

    def view(self, replica: Replica) -> View:
        """What must stand on a device."""
        return self.ledger.view(one for space in self.spaces.values() for one in self.counting(replica, space))

    def _begun_rightly(self, action: Action) -> bool:
        """Whether whoever began the feed of an action could write there by what they knew when they began it."""
        if action.feed not in self._rightly:
            first = next(one for one in self.ledger.actions.values() if (one.feed, one.seq) == (action.feed, 1))
            knew = Rights(self.creators[first.space], [self.said[one] for one in sorted(first.knew)])
            self._rightly[action.feed] = knew.role(first.device) in ("manager", "writer")
        return self._rightly[action.feed]

    def _begin(self, root: Replica) -> tuple[UUID, dict[str, bytes]]:
        with replica_begins(root) as tx:
            programme = tx.spaces.begin(SpaceKind.PROGRAMME)
            process = tx.new_id()
            table = tx.spaces.begin(SpaceKind.TABLE, process)
            team = tx.spaces.begin(SpaceKind.TEAM, process)
            tx.add(
                Process(id=process, process_id=process, key="agua", title="Agua", team_space=UUID(bytes=team)), table
            )
        for space in (programme, table, team):
            self.creators[space] = root.device
        self.shared = (programme, table, team)
        (entry,) = root.log()
        self.ledger.add(Action(entry, root.device, table, *self.header(root, entry)))
        self._note_statements(root, set(), {})
        return process, {"table": table, "team": team}

    def _note_statements(
        self, replica: Replica, before: set[bytes], here: dict[bytes, tuple[bytes, int, bool]]
    ) -> None:
        past: dict[bytes, set[bytes]] = {}
        for identity, space, signed in replica.statements():
            if identity not in self.said and identity not in before:
                self._write_down(replica, identity, space, signed, frozenset(past.get(space, ())), here)
            past.setdefault(space, set()).add(identity)

    def _write_down(
        self, replica: Replica, identity: bytes, space: bytes, signed: bytes, past: frozenset[bytes],
        here: dict[bytes, tuple[bytes, int, bool]],
    ) -> None:  # fmt: skip
        statement = read_statement(signed)
        assert statement.issuer == replica.device, "a statement came from nowhere"
        act, subject, role, own = statement.act, b"", "", False
        actions = frozenset[bytes]()
        if isinstance(act, Grant):
            subject, role = act.device, act.role.value
        elif isinstance(act, Revoke | Accept):
            subject = act.device
            actions = frozenset(self._written_by(subject, space, here, shelved=isinstance(act, Accept)))
        elif isinstance(act, Withdraw):
            actions = frozenset(head.id for head in act.entries)
            own = all(self.ledger.actions[one].device == replica.device for one in actions)
        epoch = act.epoch if isinstance(act, Rotate) else b""
        verb = type(act).__name__.lower()
        self.counts[f"said {verb}"] += 1
        self.said[identity] = Said(identity, space, statement.issuer, verb, subject, role, past, actions, epoch, own)
        if space not in self.creators:
            self.creators[space] = replica.device

    def _written_by(
        self, device: bytes, space: bytes, here: dict[bytes, tuple[bytes, int, bool]], *, shelved: bool
    ) -> Iterator[bytes]:
        for identity, (where, standing, _) in here.items():
            action = self.ledger.actions.get(identity)
            if action and where == space and action.device == device and (shelved or standing == 0):
                yield identity


@contextmanager
def replica_begins(replica: Replica) -> Iterator[Transaction]:
    """A transaction of somebody who begins something."""
    with replica.vault.begin("begin") as tx:
        yield tx


class Intent:
    """What a person means to do, collected while they do it."""

    def __init__(self) -> None:
        self.creates: set[bytes] = set()
        self.writes: dict[tuple[bytes, str], object] = {}
        self.replaces: set[tuple[tuple[bytes, str], bytes]] = set()
        self.deletes: dict[bytes, frozenset[bytes]] = {}
        self.undoes: set[bytes] = set()

    def action(
        self, identity: bytes, replica: Replica, space: bytes, place: tuple[bytes, int, bytes], knew: frozenset[bytes]
    ) -> Action:
        """It, as the entry that it became."""
        return Action(
            identity, replica.device, space, *place,
            frozenset(self.creates), dict(self.writes), frozenset(self.replaces), dict(self.deletes),
            frozenset(self.undoes), knew,
        )  # fmt: skip


def head_of(action: Action) -> Head:
    """An action as statements name it."""
    return Head(action.feed, action.seq, action.id)
