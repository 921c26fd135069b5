"""What goes wrong: bundles that are damaged, lost or come twice, crashes at any statement, copies, wrong clocks."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace as replaced
from io import BytesIO
from typing import Any

import pytest

from facilitator_app.errors import Damaged, Refused
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.sync import outgoing
from facilitator_app.sync.keys import known_keys
from facilitator_app.sync.receipts import own_receipt
from facilitator_app.wire import bundle as bundles
from facilitator_app.wire.epoch import EpochKey, outside
from facilitator_app.wire.receipt import Held, Receipt, make_receipt
from facilitator_app.wire.segment import open_segment, repack_segment
from facilitator_app.wire.statement import Head

from .replica import YEAR_MS, Replica, open_vault
from .world import World


class Crash(BaseException):
    """The power is gone."""


@contextmanager
def crashing(after: int) -> Iterator[None]:
    """Let the process die at the statement, or at the part of a file, that comes after so many others."""
    left = iter(range(after))

    def dying(function: Any) -> Any:
        def run(*args: Any, **kwargs: Any) -> Any:
            if next(left, None) is None:
                raise Crash
            return function(*args, **kwargs)

        return run

    places = [
        (Statements, "run"),
        (Statements, "many"),
        (bundles.BundleWriter, "add"),
        (bundles.BundleWriter, "finish"),
    ]
    kept = [(owner, name, getattr(owner, name)) for owner, name in places]
    for owner, name, function in kept:
        setattr(owner, name, dying(function))
    try:
        yield
    finally:
        for owner, name, function in kept:
            setattr(owner, name, function)


def crash_while_importing(world: World, replica: Replica, *data: bytes) -> bool:
    """Import until the power goes, and open what is left; whether it went at all."""
    return _crash(world, replica, lambda: world.take(replica, *data), "crash while importing")


def crash_while_exporting(world: World, replica: Replica) -> bool:
    """Export until the power goes; the next export is another one."""
    return _crash(world, replica, lambda: world.export(replica), "crash while exporting")


def _crash(world: World, replica: Replica, do: Any, name: str) -> bool:
    try:
        with crashing(world.source.choice((1, 3, 10, 30, 80, 200))):
            do()
    except Crash:
        world.counts[name] += 1
        replica.reopen()
        return True
    except (Damaged, Refused):
        pass
    return False


def damaged(source: random.Random, data: bytes) -> bytes:
    """A bundle after a bad stick: bits, a piece, or the end are not what they were."""
    changed = bytearray(data)
    match source.randrange(5):
        case 0:
            for _ in range(source.randint(1, 6)):
                changed[source.randrange(len(changed))] ^= 1 << source.randrange(8)
        case 1:
            del changed[source.randrange(len(changed)) :]
        case 2:
            at = source.randrange(len(changed))
            changed[at : at + source.randrange(4000)] = source.randbytes(source.randrange(3000))
        case 3:
            at = source.randrange(len(changed))
            changed[at : at + 2000] = bytes(2000)
        case _:
            return source.randbytes(source.randrange(5000))
    return bytes(changed)


def take_damaged(world: World, replica: Replica, data: bytes) -> None:
    """Import a damaged bundle: what is whole in it counts, the rest is refused in a clear way."""
    try:
        world.take(replica, damaged(world.source, data))
    except (Damaged, Refused):
        world.counts["refused bundles"] += 1
    world.counts["damaged"] += 1


def emptied(world: World, liar: Replica, data: bytes) -> bytes:
    """A bundle without the contents of some entries, sealed anew by somebody who can open it; nobody withdrew them."""
    with liar.vault.read() as tx:
        keys = {name: key for space in tx.spaces.all() for name, key in known_keys(tx, space.id).items()}
    stream = BytesIO()
    writer = bundles.BundleWriter(stream)
    for part in bundles.read_bundle(BytesIO(data)):
        assert isinstance(part, bundles.Part), "what is handed on is whole"
        key = keys.get(outside(part.data)[1]) if part.kind is bundles.Kind.SEGMENT else None
        writer.add(part.kind, part.data if key is None else _emptied(world, liar, part.data, key))
    writer.finish()
    return stream.getvalue()


def _emptied(world: World, liar: Replica, data: bytes, key: EpochKey) -> bytes:
    segment = open_segment(data, key)
    taken = [one for one in segment.entries if one.payload is not None and world.source.random() < 0.4]
    if not taken:
        return data
    world.taken_out |= {one.id for one in taken}
    world.counts["emptied by somebody"] += len(taken)
    heads = [Head(segment.feed, one.place.seq, one.id) for one in taken]
    return repack_segment(segment, heads, segment.epoch, key, liar.keys, liar.source.randbytes)


def back_up(world: World, replica: Replica) -> None:
    """Keep a copy of the database."""
    path = replica.path.with_suffix(f".backup{len(replica.backups)}")
    replica.copy_to(path)
    replica.backups.append(path)
    world.counts["backups"] += 1


def restore(world: World, replica: Replica, *, noticed: bool) -> bool:
    """The disk broke: go on with a copy of before, knowing that it is one or not."""
    if not replica.backups:
        return False
    path = world.source.choice(replica.backups)
    replica.vault.engine.dispose()
    for suffix in ("-wal", "-shm"):
        replica.path.with_name(replica.path.name + suffix).unlink(missing_ok=True)
    replica.path.write_bytes(path.read_bytes())
    _go_on(replica, noticed=noticed)
    world.durable.pop(replica.name, None)
    world.counts["restored" if noticed else "restored unnoticed"] += 1
    return True


def clone(world: World, replica: Replica, *, noticed: bool) -> Replica:
    """Somebody copies the whole profile to a second laptop and works on both."""
    path = replica.path.with_name(f"{replica.name}-clone{len(world.replicas)}.db")
    replica.copy_to(path)
    source = random.Random(world.source.getrandbits(64))
    vault = open_vault(path, replica.vault.author, replica.clock, source)
    twin = Replica(f"{replica.name}-clone{len(world.replicas)}", replica.keys, path, source, vault, replica.clock)
    _go_on(twin, noticed=noticed)
    world.add(twin)
    world.counts["cloned" if noticed else "cloned unnoticed"] += 1
    return twin


def export_lying(world: World, replica: Replica) -> bytes:
    """A bundle in which a device says to have what it does not: another end of a feed, numbers that nobody wrote, feeds
    that nobody begun. Either the next thing that it says is true again, or it is never believed to be newer."""
    counter = world.source.choice((0, 10**9))

    def lying(tx: Transaction, space: bytes) -> Receipt:
        true = own_receipt(tx, space)
        held = {one.feed: _lie(world, one) for one in true.held}
        for _ in range(world.source.randrange(3)):
            feed = world.source.randbytes(16)
            held[feed] = Held(feed, [(1, 7)], [(7, world.source.randbytes(32))])
        return make_receipt(
            space, true.counter + counter, true.wall_ms, [held[feed] for feed in sorted(held)], list(true.epochs),
            list(true.statements), list(true.wanted), replica.keys,
        )  # fmt: skip

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outgoing, "own_receipt", lying)
        bundle = world.export(replica)
    world.counts["lies"] += 1
    return bundle


def _lie(world: World, true: Held) -> Held:
    """Of one feed; never with the id of an entry that the device has not: who names it looks like who has it."""
    (first, last), *_ = true.runs
    written = max((one.seq for one in world.ledger.actions.values() if one.feed == true.feed), default=last)
    further = max(last, world.source.choice((written, written, last + 1, last + 40, last + 2**40)))
    match world.source.randrange(3):
        case 0:
            return true
        case 1:
            return Held(true.feed, [(1, further)], [(further, world.source.randbytes(32))])
        case _:
            tips = [(seq, identity) for seq, identity in true.tips if first <= seq <= last]
            return Held(true.feed, [(first, further + 1)], [*tips, (further + 1, world.source.randbytes(32))])


def set_clock(world: World, replica: Replica) -> None:
    """The clock jumps by years, either way."""
    replica.clock.ms += world.source.randrange(-5 * YEAR_MS, 5 * YEAR_MS)
    world.counts["clocks set"] += 1


def _go_on(replica: Replica, *, noticed: bool) -> None:
    """Open the vault again, as another copy where that is noticed (`store.incarnation`)."""
    author = replica.vault.author
    if noticed:
        author = replaced(author, incarnation=replica.source.randbytes(16))
    replica.vault.engine.dispose()
    replica.source.seed(replica.source.getrandbits(64))
    replica.vault = open_vault(replica.path, author, replica.clock, replica.source)
    replica.forms.clear()
