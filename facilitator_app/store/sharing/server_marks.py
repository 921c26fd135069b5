"""What this device remembers of its server: the token, which log it read how far, and what it handed in last."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..disk.statements import Statements
from ..log.transaction import Transaction
from .held_back import HeldBack, as_text, from_text
from .segments import doubt_server

_PREFIX = "server."
_AGAIN = "read_anew."
_DIGESTS = ("offered", "keyed", "filed", "stated", "announced", "receipted")
_BY_SPACE = (*_DIGESTS, "seen")


@dataclass
class ServerMarks:
    """`token_until` is when the token ends, in seconds by this device's clock; 0 where that is not known.
    `log` is the log that the cursors belong to (empty before the first visit); `cursors` by space.

    `owed` are the numbers, ids and sizes of large blobs that the cursors have passed and that are still to be fetched.
    `seen` is the id of the blob where the cursor of a space stands, where it is known.
    `begun` is what came of some of them before a cut, by their ids.
    The others are digests, by space, of what the server has for good: `offered` keys and changes, `keyed` keys alone,
    `filed` pieces of attached files, `stated` statements, `announced` what the whole programme was told of a space,
    `receipted` the receipts of other devices.
    `held_back` is what the server had no room for or did not take, by what it is (the name of its digest) and by space.
    """

    token: str | None = None
    token_until: int = 0
    log: bytes = b""
    cursors: dict[bytes, int] = field(default_factory=dict)
    offered: dict[bytes, bytes] = field(default_factory=dict)
    keyed: dict[bytes, bytes] = field(default_factory=dict)
    filed: dict[bytes, bytes] = field(default_factory=dict)
    stated: dict[bytes, bytes] = field(default_factory=dict)
    announced: dict[bytes, bytes] = field(default_factory=dict)
    receipted: dict[bytes, bytes] = field(default_factory=dict)
    seen: dict[bytes, bytes] = field(default_factory=dict)
    owed: dict[bytes, set[tuple[int, bytes, int]]] = field(default_factory=dict)
    begun: dict[bytes, bytes] = field(default_factory=dict)
    held_back: dict[tuple[str, bytes], HeldBack] = field(default_factory=dict)

    def forget_space(self, space: bytes) -> None:
        """Nothing that was remembered of one space holds: read it from the beginning, and offer everything of it."""
        for name in ("cursors", "owed", *_BY_SPACE):
            getattr(self, name).pop(space, None)
        self.held_back = {named: one for named, one in self.held_back.items() if named[1] != space}

    def begin_anew(self) -> None:
        """Another log: read from the beginning, and offer everything again."""
        self.log = b""
        self.cursors.clear()
        self.owed.clear()
        self.begun.clear()
        self.held_back.clear()
        for name in _BY_SPACE:
            getattr(self, name).clear()


def server_marks(tx: Transaction) -> ServerMarks:
    """What is remembered."""
    marks = ServerMarks()
    rows = Statements(tx.connection).all("select name, value from setting where name like 'server.%'")
    for name, value in rows:
        what, _, space = name.removeprefix(_PREFIX).partition(".")
        if what == "token":
            marks.token = value
        elif what == "token_until":
            marks.token_until = int(value)
        elif what == "log":
            marks.log = bytes.fromhex(value)
        elif what == "cursor":
            marks.cursors[bytes.fromhex(space)] = int(value)
        elif what == "owed":
            marks.owed[bytes.fromhex(space)] = {_owed(text) for text in value.split()}
        elif what == "begun":
            marks.begun[bytes.fromhex(space)] = bytes.fromhex(value)
        elif what == "held_back":
            kind, _, hexadecimal = space.partition(".")
            marks.held_back[kind, bytes.fromhex(hexadecimal)] = from_text(value)
        elif what in _BY_SPACE:
            getattr(marks, what)[bytes.fromhex(space)] = bytes.fromhex(value)
    return marks


def keep_server_marks(tx: Transaction, marks: ServerMarks) -> None:
    """Remember `marks` in the place of what was remembered."""
    values = {"token": marks.token or "", "token_until": str(marks.token_until or ""), "log": marks.log.hex()}
    values |= {f"begun.{name.hex()}": data.hex() for name, data in marks.begun.items()}
    values |= {f"cursor.{space.hex()}": str(number) for space, number in marks.cursors.items()}
    values |= {f"held_back.{kind}.{space.hex()}": as_text(one) for (kind, space), one in marks.held_back.items()}
    for name in _BY_SPACE:
        values |= {f"{name}.{space.hex()}": digest.hex() for space, digest in getattr(marks, name).items()}
    values |= {
        f"owed.{space.hex()}": " ".join(f"{number}:{name.hex()}:{size}" for number, name, size in sorted(blobs))
        for space, blobs in marks.owed.items()
    }
    sql = Statements(tx.connection)
    sql.run("delete from setting where name like 'server.%'")
    sql.many("insert into setting values (?, ?)", [(_PREFIX + name, value) for name, value in values.items() if value])


def read_server_anew(tx: Transaction, space: bytes) -> None:
    """At the next visit fetch again what is not kept of a space: the server may hold what was let go of here."""
    Statements(tx.connection).run("insert or replace into setting values (?, '1')", (_AGAIN + space.hex(),))


def read_anew_from(tx: Transaction, marks: ServerMarks) -> None:
    """Let `marks` begin anew in the spaces that `read_server_anew` named, and keep them so."""
    sql = Statements(tx.connection)
    names = [name for (name,) in sql.all("select name from setting where name like ?", (_AGAIN + "%",))]
    for name in names:
        space = bytes.fromhex(name.removeprefix(_AGAIN))
        marks.cursors.pop(space, None)
        marks.seen.pop(space, None)
    if names:
        sql.many("delete from setting where name = ?", [(name,) for name in names])
        keep_server_marks(tx, marks)


def forget_server_marks(tx: Transaction) -> None:
    """Another server: nothing that was remembered of the old one holds."""
    Statements(tx.connection).run("delete from setting where name like 'server.%'")
    doubt_server(tx)


def _owed(text: str) -> tuple[int, bytes, int]:
    number, name, size = text.split(":")
    return int(number), bytes.fromhex(name), int(size)
