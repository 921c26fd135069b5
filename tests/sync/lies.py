"""What somebody with a changed program may say to have: receipts that are signed and not true."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.sharing.gaps import HeldFeed
from facilitator_app.store.sharing.receipts import own_counter
from facilitator_app.sync.keys import sealing_key
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.index import seal_index
from facilitator_app.wire.receipt import Held, Receipt, make_receipt
from facilitator_app.workspace import Workspace
from tests.sync.sticks import made_of
from tests.sync.team import PASSPHRASE, Person

NO_ENTRY = b"x" * 32
DATABASE = "la base"
LATER = 10**9
"""Seconds by which the counters of these receipts are ahead, so that they count as the newest."""


def says(liar: Person, space: bytes, held: Sequence[Held]) -> Path:
    """A stick on which `liar` says, signed, to hold exactly this."""
    with liar.writes() as tx:
        number = next(liar.numbers)
        counter = own_counter(tx, space) + LATER + number
        receipt = make_receipt(space, counter, tx.clock.now_ms(), held, [], [], [], tx.author.keys)
        index = sealed(tx, space, receipt)
    return made_of(liar.folder / f"dice-{number}", [(Kind.INDEX, index)])


def up_to(feed: HeldFeed, last: int, tip: bytes = NO_ENTRY) -> Held:
    """The first `last` changes of a feed, up to an entry with this id."""
    return Held(feed.feed, [(1, last)], [(last, tip)])


def sealed(tx: Transaction, space: bytes, receipt: Receipt) -> bytes:
    """An index with one receipt."""
    sealing = sealing_key(tx, space)
    assert sealing is not None
    return seal_index(space, [receipt], [], *sealing)


def kept_copy(person: Person, state: Path) -> Path:
    """The whole profile as it is now, copied by somebody without asking the program: the database, and what the program
    keeps of it outside the workspace, in the folder `state`."""
    person.workspace.checkpoint()
    copy = person.folder / f"copia-{next(person.numbers)}"
    shutil.copytree(state, copy)
    shutil.copyfile(person.workspace.folder.database, copy / DATABASE)
    return copy


def put_back(person: Person, state: Path, copy: Path) -> None:
    """Go on with such a copy, which nothing notices."""
    person.workspace.close()
    for file in person.workspace.folder.database_files():
        file.unlink(missing_ok=True)
    shutil.copytree(copy, state, dirs_exist_ok=True)
    (state / DATABASE).replace(person.workspace.folder.database)
    person.workspace = Workspace.open(person.workspace.folder.path, PASSPHRASE, clock=person.clock)
