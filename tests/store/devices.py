"""Several devices that share one table: real vaults, and entries carried between them in any order."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.domain.session import Note, Session
from facilitator_app.domain.vocabulary import SpaceKind
from facilitator_app.store.disk.database import checkpoint, open_database
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log import schema
from facilitator_app.store.log.author import Author
from facilitator_app.store.log.states import States
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.sharing.arrivals import Arrival, Origin, arrive
from facilitator_app.store.sharing.membership import record, statements_of
from facilitator_app.store.vault import Vault
from facilitator_app.wire.entry import Parts, decode_header, read_entry
from facilitator_app.wire.statement import Accept, Act, Grant, Head, Revoke, Role, read_statement, state
from tests.store.scratch import begin_process, open_new_vault


@dataclass(frozen=True)
class Carried:
    """One entry as it is carried, with where it comes from."""

    origin: Origin
    parts: Parts

    @property
    def name(self) -> bytes:
        """Its id."""
        return self.parts.id

    @property
    def emptied(self) -> Carried:
        """The same without its contents, as somebody may carry it who took them out."""
        return replace(self, parts=self.parts._replace(payload=None))

    @property
    def head(self) -> Head:
        """Feed, number and id."""
        return Head(self.origin.feed, decode_header(self.parts.header).seq, self.name)


@dataclass
class Device:
    """A device of a person at the shared table."""

    vault: Vault
    table: bytes

    @property
    def key(self) -> bytes:
        """Its public signing key."""
        return self.vault.author.device

    # -- what its person does

    def writes(self, text: str) -> UUID:
        """A new note for the minutes."""
        with self.vault.begin("add_note") as tx:
            session = Statements(tx.connection).value("select id from session limit 1")
            note = Note(process_id=process_of(tx), session_id=UUID(bytes=session or bytes(16)), kind="concern")
            note.text, note.visibility = text, "minutes"
            return tx.add(note, self.table).id

    def edits(self, note: UUID, text: str) -> None:
        """Another text of a note."""
        with self.vault.begin("edit_note") as tx:
            tx.get(Note, note).text = text

    def deletes(self, note: UUID) -> None:
        """Take a note away."""
        with self.vault.begin("delete_note") as tx:
            tx.delete(tx.get(Note, note))

    def text(self, note: UUID) -> str | None:
        """What a note says here; None where it is not shown."""
        with self.vault.read() as tx:
            found = tx.find(Note, note)
            return found.text if found else None

    def texts(self, note: UUID) -> set[object]:
        """Every text of a note that stands here."""
        with self.vault.read() as tx:
            live = tx.projection.state(note.bytes).live("text")
            return {tx.projection.written(note.bytes, "text", stamp) for stamp in live}

    # -- what it says about the others

    def states(self, act: Act) -> None:
        """Sign a statement about the table, and follow it."""
        with self.vault.begin("state") as tx:
            one = state(self.table, tx.members(self.table).heads, act, self.vault.author.keys)
            record(tx, self.table, [one])

    def admits(self, other: Device | Vault, role: Role = Role.WRITER) -> None:
        """Let another device in."""
        keys = (other.vault if isinstance(other, Device) else other).author.keys
        self.states(Grant(keys.card.signing, keys.card.digest(), role))

    def removes(self, other: Device) -> None:
        """Put another device out; what is here of it by now is accepted."""
        self.states(Revoke(other.key, self.heads_of(other)))

    def accepts(self, other: Device) -> None:
        """Accept all that is here of a removed device."""
        self.states(Accept(other.key, self.heads_of(other)))

    def heads_of(self, other: Device) -> list[Head]:
        """The last entries of every branch of the feeds of another device, as they are here."""
        ends: dict[bytes, Head] = {}
        followed = set[bytes]()
        for one in self.entries():
            if one.origin.device == other.key:
                ends[one.name] = one.head
                followed.add(decode_header(one.parts.header).previous)
        return sorted(head for name, head in ends.items() if name not in followed)

    # -- what is carried

    def entries(self) -> list[Carried]:
        """Every entry of the table that is here, by feed and number."""
        with self.vault.read() as tx:
            rows = Statements(tx.connection).all(
                "select f.device, f.nonce, f.person, f.name, e.header, e.payload, e.payload_hash from log_entry e"
                " join log_feed f on f.no = e.feed_no join log_space s on s.no = f.space_no where s.id = ?"
                " order by f.id, e.seq, e.id",
                (self.table,),
            )
        return [
            Carried(
                Origin(self.table, device, nonce, person, name),
                Parts(header, payload, digest if payload is None else sha256(payload).digest()),
            )
            for device, nonce, person, name, header, payload, digest in rows
        ]

    def statements(self) -> list[bytes]:
        """The signed statements about the table."""
        with self.vault.read() as tx:
            return statements_of(tx, self.table)

    def hears(self, signed: Iterable[bytes]) -> None:
        """Take statements in."""
        with self.vault.begin("sync") as tx:
            record(tx, self.table, [read_statement(one) for one in signed])

    def takes(self, entries: Sequence[Carried]) -> Arrival:
        """Take in one range of entries of a feed."""
        with self.vault.begin("sync") as tx:
            return arrive(tx, entries[0].origin, [read_entry(one.parts) for one in entries])

    def takes_all(self, other: Device) -> None:
        """Take in all that another device has: statements, then entries one by one."""
        self.hears(other.statements())
        here = {one.name: one.parts.payload is not None for one in self.entries()}
        for one in other.entries():
            if not here.get(one.name, False) and (one.name not in here or one.parts.payload is not None):
                self.takes([one])


def process_of(tx: Transaction) -> UUID:
    """The process of the shared table."""
    found = Statements(tx.connection).value("select process_id from log_space where process_id is not null")
    return UUID(bytes=found)


def share_table(folder: Path, count: int = 3) -> list[Device]:
    """`count` devices with one table, begun by the first, who manages it; nothing of it has travelled yet but who is
    in it."""
    vaults = [open_new_vault(folder, seed, f"Persona {seed}") for seed in range(1, count + 1)]
    with vaults[0].begin("begin") as tx:
        process = begin_process(tx)
        table = tx.table_space(process.id)
        genesis = tx.spaces.genesis(table)
        tx.add(Session(process_id=process.id, number=1), table)
    devices = [Device(vault, table) for vault in vaults]
    for device in devices[1:]:
        devices[0].admits(device)
    for device in devices[1:]:
        with device.vault.begin("join") as tx:
            tx.spaces.join(genesis)
        device.hears(devices[0].statements())
    return devices


def copied(device: Device, folder: Path, seed: int) -> Device:
    """A copy of a device's files, made now, that goes on by itself: the same keys, other randomness."""
    original = device.vault
    checkpoint(original.engine)
    path = folder / f"copy{seed}.db"
    source = next(folder.glob(f"vault{original.author.person_id.int}.db"))
    path.write_bytes(source.read_bytes())
    engine = open_database(path, DatabaseKey(bytes([original.author.person_id.int]) * 32))
    return Device(Vault(engine, original.author, randomness=random.Random(seed).randbytes), device.table)


def as_new_incarnation(device: Device, token: bytes) -> Device:
    """The same device, noticed to be a restored backup: it writes in new feeds from now on."""
    author = device.vault.author
    anew = Author(author.person_id, author.person, author.keys, author.device_name, token)
    return Device(Vault(device.vault.engine, anew, randomness=random.Random(token).randbytes), device.table)


def everything_shown(vault: Vault) -> dict[str, list[object]]:
    """All that follows from the log, without the numbers that each vault gives for itself."""
    with vault.read() as tx:
        sql = Statements(tx.connection)
        shown: dict[str, list[object]] = {
            name: list(sql.all(f'select * from "{name}" order by id')) for name in schema.PROJECTED
        }
        states = States(sql)
        shown["record_state"] = [
            (*plain, states.decode(stored))
            for *plain, stored in sql.all(
                "select id, space, type, process_id, key, created, visible, state from record_state"
                " order by id, space, type"
            )
        ]
        shown["touched"] = list(
            sql.all(
                "select r.id, e.id from touched t join record_state r on r.no = t.record_no"
                " join log_entry e on e.no = t.entry_no order by 1, 2"
            )
        )
        for name, what in (("conflict", "field"), ("irregular_state", "kind")):
            shown[name] = list(
                sql.all(
                    f"select r.id, r.space, c.{what} from {name} c join record_state r on r.no = c.record_no"
                    " order by 1, 2, 3"
                )
            )
        shown["standing"] = list(
            sql.all(
                "select e.id, e.standing, e.payload, e.payload_hash from log_entry e"
                " join log_feed f on f.no = e.feed_no join log_space s on s.no = f.space_no where s.kind = ?"
                " order by 1",
                (SpaceKind.TABLE.value,),
            )
        )
        return shown
