"""The invariants of sync, as checks of one device or of all of them; a failure names what it contradicts."""

from __future__ import annotations

from itertools import chain

from facilitator_app.store.log.entries import Log
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.runs import without
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.sharing.alarms import list_alarms
from facilitator_app.store.sharing.claims import Claims
from facilitator_app.store.sharing.gaps import gaps, held
from facilitator_app.store.sharing.known_heads import known_heads
from facilitator_app.store.sharing.receipts import known_receipts
from facilitator_app.store.sharing.segments import SegmentState, blob_of, kept
from facilitator_app.wire.entry import decode_header
from facilitator_app.wire.epoch import EpochKey
from facilitator_app.wire.segment import open_segment

from .ledger import View
from .people import REQUIRED
from .replica import Replica
from .rights import Said
from .world import World


def check(world: World, replica: Replica) -> None:
    """Everything that must hold of one device at any moment."""
    _nothing_disappeared(world, replica)
    _the_right_entries_count(world, replica)
    with replica.vault.read() as tx:
        view = world.view(replica)
        _values_are_those_of_the_ledger(world, tx, view)
        _lists_are_those_of_the_ledger(world, tx, view)
        for space in world.spaces_of(tx):
            _here_and_missing_are_everything(world, tx, space)
            _segments_are_whole(tx, space)
            _nobody_is_said_to_have_what_they_never_had(world, tx, space)


def check_tables(replica: Replica) -> None:
    """The tables follow from the log, and every id from its bytes."""
    with replica.vault.engine.connect() as connection:
        assert differences(connection) == []
        assert Log(connection).chain_faults() == []


def check_agreement(world: World) -> None:
    """After everything was exchanged: members of a space hold the same, see the same, and miss nothing."""
    for kind, space in world.spaces.items():
        everyone = _members(world, space)
        if len({one.device for one in everyone}) < 2:
            continue  # what only one device reads is on no stick
        known = [{one for one, where, _ in replica.statements() if where == space} for replica in everyone]
        assert all(one == known[0] for one in known), f"different statements about the {kind} space"
        logs = [_entries(one, space) for one in everyone]
        assert all(log == logs[0] for log in logs), _difference(world, kind, everyone, logs)
        states = [_states(one, space) for one in everyone]
        assert all(state == states[0] for state in states), f"different states in the {kind} space"
        for replica in everyone:
            _misses_nothing_that_exists(world, replica, space)
            _keeps_nothing_back(world, replica, space)
        _forks_were_told(world, everyone, space)
    _who_was_removed_heard_of_it(world)
    _nobody_removed_has_later_keys(world)
    _nobody_removed_reads_what_came_later(world)
    _withdrawn_contents_are_nowhere(world)


def check_secrecy(world: World, bundle: bytes) -> None:
    """No word, name or key stands in a bundle."""
    for secret in (b"secreto", b"laptop de", *(one.device for one in world.replicas)):
        assert secret not in bundle, "something can be read in a bundle"
    for replica in world.replicas:
        for key in _epoch_keys(replica).values():
            assert key is None or key not in bundle, "a key stands in a bundle"


def _nothing_disappeared(world: World, replica: Replica) -> None:
    log = replica.log()
    here, before = set(log), world.durable.get(replica.name, {})
    lost = before.keys() - here
    assert not lost, f"{len(lost)} durable entries disappeared from {replica.name}"
    whole = {one: is_whole for one, (_, _, is_whole) in log.items()}
    emptied = {one for one, was_whole in before.items() if was_whole and not whole[one]}
    assert emptied <= world.withdrawn, f"{replica.name} lost contents that nobody withdrew"
    world.durable[replica.name] = whole
    mine = {one for one in here if one in world.ledger.actions}
    unknown = [one for one, (space, _, _) in replica.log().items() if space in world.creators and one not in mine]
    assert not unknown, "entries that nobody wrote"


def _the_right_entries_count(world: World, replica: Replica) -> None:
    log = replica.log()
    for kind, space in world.spaces.items():
        here = {one for one, (where, _, _) in log.items() if where == space}
        if not here:
            continue
        expected = world.counting(replica, space)
        found = {one for one in here if log[one][1] == 0 and log[one][2]}
        world.counts["shelved"] += len(here) - len(found)
        assert found == expected, (
            f"{replica.name}, {kind}: {len(found - expected)} count that must not, {len(expected - found)} do not"
        )


def _values_are_those_of_the_ledger(world: World, tx: Transaction, view: View) -> None:
    named = {one.ref: one.id for one in world.ledger.actions.values()}
    for record in sorted(view.created | {record for record, _ in view.standing}):
        state = tx.projection.state(record)
        fields = {name for names in state.writes.values() for name in names}
        found = {name: {named[stamp.ref]: stamp for stamp in state.live(name)} for name in fields}
        expected = view.of(record)
        assert {name: set(one) for name, one in found.items()} == {name: set(one) for name, one in expected.items()}, (
            f"{record.hex()}: other writes stand than the ledger says"
        )
        for name, values in expected.items():
            for action, value in values.items():
                stored = tx.projection.written(record, name, found[name][action])
                assert stored == value, f"{record.hex()}: {name} is {stored!r}, not {value!r}"


def _lists_are_those_of_the_ledger(world: World, tx: Transaction, view: View) -> None:
    notes = {one for one in view.created if (one, "text") in view.standing or (one, "kind") in view.standing}
    whole = {one for one in notes if view.exists(one) and all((one, name) in view.standing for name in REQUIRED)}
    run = tx.connection.exec_driver_sql
    rows: dict[bytes, str] = dict(map(tuple, run("select id, text from note")))
    world.counts["resurfaced"] += sum(view.resurfaced(one) for one in whole)
    assert set(rows) == whole, f"{len(set(rows) - whole)} notes too many, {len(whole - set(rows))} are missing"
    for record, text in rows.items():
        assert text in view.standing[record, "text"].values(), "a value is shown that does not stand"
    listed = run("select r.id, c.field from conflict c join record_state r on r.no = c.record_no where r.type = 'note'")
    names = {column for _, column in view.standing} - {"tone_of_voice", "mood"}
    expected = {place for place in view.conflicts(whole) if place[1] in names}
    world.counts["conflicts"] += len(expected)
    assert {(record, name) for record, name in listed} == expected, "other conflicts are listed than there are"
    sql = "select r.id from irregular_state i join record_state r on r.no = i.record_no where i.kind = 'resurfaced'"
    assert {record for (record,) in run(sql)} & whole == {one for one in whole if view.resurfaced(one)}


def _here_and_missing_are_everything(world: World, tx: Transaction, space: bytes) -> None:
    missing: dict[bytes, set[int]] = {}
    for gap in gaps(tx, space):
        numbers = set(range(gap.first, gap.last + 1))
        assert not numbers & missing.setdefault(gap.feed, set()), "gaps overlap"
        missing[gap.feed] |= numbers
        world.counts["gaps"] += 1
    here = {one.feed: set(chain.from_iterable(range(a, b + 1) for a, b in one.runs)) for one in held(tx, space)}
    for feed, numbers in here.items():
        stored = _whole_numbers(tx, space, feed)
        assert numbers == stored, "a range is said to be here that is not, or the other way round"
    told: dict[bytes, int] = {}
    for head in known_heads(tx, space):
        told[head.feed] = max(told.get(head.feed, 0), head.seq)
    for feed in here.keys() | missing.keys() | told.keys():
        known = max([*here.get(feed, ()), *missing.get(feed, ()), told.get(feed, 0)])
        assert not here.get(feed, set()) & missing.get(feed, set()), "what is here is said to be missing"
        assert here.get(feed, set()) | missing.get(feed, set()) == set(range(1, known + 1)), "something is in no list"


def _nobody_is_said_to_have_what_they_never_had(world: World, tx: Transaction, space: bytes) -> None:
    """All that is here, and that a receipt is believed about, was with its device, by id."""
    claims, told = Claims(tx), known_receipts(tx, space)
    devices = {one.device for one in world.replicas} - {tx.author.device}
    for feed in held(tx, space):
        rows = tx.connection.exec_driver_sql(
            "select e.seq, e.id from log_entry e join log_feed f on f.no = e.feed_no where f.id = ?", (feed.feed,)
        ).all()
        for device in devices & told.keys():
            lacking = claims.lacking(feed.feed, feed.runs, [told[device]])
            world.counts["told to lack something"] += bool(lacking)
            believed = without(feed.runs, lacking)
            wrongly = [
                seq for seq, identity in rows
                if identity not in world.had.get(device, ()) and any(a <= seq <= b for a, b in believed)
            ]  # fmt: skip
            assert not wrongly, f"somebody is said to have {wrongly} and never had that"
    accused = [one for one in list_alarms(tx, seen=True) if one.kind == "false_claim"]
    copies = ("lies", "restored", "restored unnoticed", "cloned", "cloned unnoticed")
    assert not accused or any(world.counts[name] for name in copies), "somebody is accused who said what is so"
    world.counts["false claims told"] += len(accused)
    world.counts["hearsay"] += sum(gap.is_hearsay for gap in gaps(tx, space))


def _whole_numbers(tx: Transaction, space: bytes, feed: bytes) -> set[int]:
    """The numbers of a feed that are here: not one whose contents were withdrawn by somebody who had no right to, nor
    one that an entry follows on a branch of which it is missing."""
    sql = (
        "select e.id, e.seq, e.header, e.payload is not null from log_entry e join log_feed f on f.no = e.feed_no"
        " where f.id = ?"
    )
    rows = tx.connection.exec_driver_sql(sql, (feed,)).all()
    withdrawn = {head.id for head in tx.members(space).withdrawn}
    here = {identity for identity, *_ in rows}
    stored = {seq for _, seq, _, _ in rows}
    emptied = {seq for identity, seq, _, whole in rows if not whole and identity not in withdrawn}
    before = {seq - 1 for _, seq, header, _ in rows if decode_header(header).previous not in here}
    return stored - emptied - before


def _segments_are_whole(tx: Transaction, space: bytes) -> None:
    sql = (
        "select count(distinct e.seq) from log_entry e join log_feed f on f.no = e.feed_no"
        " where f.id = ? and e.seq between ? and ?"
    )
    for one in kept(tx, space, SegmentState.APPLIED):
        (count,) = tx.connection.exec_driver_sql(sql, (one.feed, one.first, one.last)).one()
        assert count == one.last - one.first + 1, "a part of a segment was applied"


def _members(world: World, space: bytes) -> list[Replica]:
    """Whoever is in a space by all that anybody knows; a removed device may never hear of it."""
    rights = world.all_rights(space)
    found = [one for one in world.present if rights.role(one.device) is not None]
    return [one for one in found if _holds(one, space)]


def _holds(replica: Replica, space: bytes) -> bool:
    with replica.vault.read() as tx:
        return space in {one.id for one in tx.spaces.all()}


def _difference(world: World, kind: str, everyone: list[Replica], logs: list[dict[bytes, tuple[int, bool]]]) -> str:
    """Who lacks which entries, and where standing differs, in words."""
    everything = set().union(*logs)
    lines = [f"different entries in the {kind} space"]
    for replica, log in zip(everyone, logs, strict=True):
        lacking = [world.ledger.actions[one] for one in everything - log.keys()]
        lines += [f"{replica.name} lacks {one.feed.hex()[:6]}/{one.seq} of {one.device.hex()[:6]}" for one in lacking]
        other = [one for one in log if any(one in rival and rival[one] != log[one] for rival in logs)]
        lines += [f"{replica.name} has {one.hex()[:6]} as {log[one]}" for one in other]
    return "\n".join(lines)


def _entries(replica: Replica, space: bytes) -> dict[bytes, tuple[int, bool]]:
    return {one: (standing, whole) for one, (where, standing, whole) in replica.log().items() if where == space}


def _states(replica: Replica, space: bytes) -> list[tuple[object, ...]]:
    with replica.vault.read() as tx:
        run = tx.connection.exec_driver_sql
        records = run("select id from record_state where space = ? order by id", (space,)).all()
        states = [(record, repr(tx.projection.state(record))) for (record,) in records]
        rows = run("select * from note where space = ? order by id", (space,)).all()
        return [*states, *(tuple(row) for row in rows)]


def _misses_nothing_that_exists(world: World, replica: Replica, space: bytes) -> None:
    withdrawn = world.all_rights(space).withdrawn()
    logs = [other.log() for other in _members(world, space)]
    held_somewhere = {one for log in logs for one, (_, _, whole) in log.items() if whole or one in withdrawn}
    lost = {(one.feed, one.seq) for one in world.ledger.actions.values() if one.id not in held_somewhere}
    places = {(one.feed, one.seq) for one in world.ledger.actions.values()} - lost
    with replica.vault.read() as tx:
        for gap in gaps(tx, space):
            numbers = range(gap.first, gap.last + 1)
            assert not any((gap.feed, seq) in places for seq in numbers), f"{replica.name} misses what others have"
        known = {epoch for one in _members(world, space) for epoch, key in _epoch_keys(one).items() if key is not None}
        waiting = {one.epoch for one in kept(tx, space, SegmentState.WAITING_KEY)}
        assert not waiting & known, f"{replica.name} keeps segments that others can open"


def _keeps_nothing_back(world: World, replica: Replica, space: bytes) -> None:
    """There is a key to seal under that only members have, and everybody has it, wherever anybody may make one."""
    if not {world.all_rights(space).role(one.device) for one in world.present} & {"manager", "writer"}:
        return
    with replica.vault.read() as tx:
        sealing = tx.members(space).sealing
        assert sealing is not None, f"{replica.name} has nothing to seal under"
        assert _epoch_keys(replica).get(sealing.id), f"{replica.name} was not handed the newest key"


def _forks_were_told(world: World, everyone: list[Replica], space: bytes) -> None:
    for replica in everyone:
        here = [world.ledger.actions[one] for one in _entries(replica, space)]
        places = [(one.feed, one.seq) for one in here]
        forked = {feed.hex() for feed, seq in places if places.count((feed, seq)) > 1}
        with replica.vault.read() as tx:
            told = {one.details.get("feed") for one in list_alarms(tx, seen=True) if one.kind in ("fork", "own_copy")}
        assert forked <= told, f"nobody told {replica.name} of a fork"
        world.counts["forks told"] += len(forked)


def _who_was_removed_heard_of_it(world: World) -> None:
    """No device that was put out goes on as if it took part, once it met those who know.

    One that lost its place with whoever had let it in may have no key under which it can be told without telling more.
    """
    for space in world.spaces.values():
        rights = world.all_rights(space)
        for replica in world.present if _members(world, space) else ():
            if _holds(replica, space) and rights.role(replica.device) is None:
                heard = world.rights(replica, space).role(replica.device) is None
                assert heard or not rights.was_removed(replica.device), f"{replica.name} heard of no removal"
                world.counts["heard of their removal" if heard else "could not be told"] += 1


def _nobody_removed_has_later_keys(world: World) -> None:
    """No device has a key whose rotation knew of its removal."""
    for replica in world.present:
        keys = _epoch_keys(replica)
        for one in world.said.values():
            if one.verb != "rotate" or keys.get(one.epoch) is None:
                continue
            removals = {said for said in one.past if _is_about(world.said[said], "revoke", replica)}
            again = [
                said for said in world.said.values() if _is_about(said, "grant", replica) and removals <= said.past
            ]
            assert not removals or again, f"{replica.name} was removed and has a later key"


def _nobody_removed_reads_what_came_later(world: World) -> None:
    """No device has an entry whose author knew, when they wrote it, that the device was removed."""
    for replica in world.present:
        for identity in replica.log():
            action = world.ledger.actions.get(identity)
            if action is None or action.device == replica.device:
                continue
            removals = {one for one in action.knew if _is_about(world.said[one], "revoke", replica)}
            again = [
                said for said in world.said.values() if _is_about(said, "grant", replica) and removals <= said.past
            ]
            assert not removals or again, f"{replica.name} was removed and reads what was written later"


def _is_about(said: Said, verb: str, replica: Replica) -> bool:
    return said.verb == verb and said.subject == replica.device


def _withdrawn_contents_are_nowhere(world: World) -> None:
    """No member keeps, or hands on, a segment with contents that it knows to be withdrawn."""
    for space in world.spaces.values():
        for replica in _members(world, space):
            keys = _epoch_keys(replica)
            with replica.vault.read() as tx:
                gone = {head.id for head in tx.members(space).withdrawn}
                for one in kept(tx, space, SegmentState.APPLIED) if gone else ():
                    key = keys.get(one.epoch)
                    assert key is not None, "an applied segment does not open"
                    entries = open_segment(blob_of(tx, one.id), EpochKey(key)).entries
                    assert not any(entry.id in gone and entry.payload for entry in entries), (
                        f"{replica.name} hands on what was withdrawn"
                    )


def _epoch_keys(replica: Replica) -> dict[bytes, bytes | None]:
    with replica.vault.engine.connect() as connection:
        return dict(map(tuple, connection.exec_driver_sql("select id, key from epoch")))
