"""Takes contents out of the record for good, as the law and people in danger ask for it (sync.md, 10).

Every entry that holds them, earlier versions too, loses its contents and keeps its hash; what else stood in those
entries is said again, and a signed withdrawal makes everybody who hears of it do the same. A frozen document stays as
it is: it was read, signed and printed, and each is named so that a person decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ..domain.ids import key_of
from ..domain.redaction import COMMAND, Redaction
from ..errors import Refused
from ..store.log.changes import stored
from ..store.log.entries import Entry
from ..store.log.restating import Pointed, Restating, deletions, restating
from ..store.log.transaction import Transaction
from ..store.records.local_settings import remembered_server
from ..store.records.naming import documents_naming, texts_naming
from ..store.records.withdrawable import holding, widened_from
from ..store.sharing.membership import record
from ..store.sharing.peers import peers
from ..wire.entry import Change, Scalar
from ..wire.statement import Head, Role, Withdraw, state
from .fields import tidy
from .intention import intend
from .redaction_targets import Target, copies, targets

_MOST_AT_ONCE = 2000
"""Entries that one statement names: it has a largest size."""
_MOST_LOOKED_FOR = 40


@dataclass(frozen=True)
class Wanted:
    """What a person asks to have taken out: fields of a record (its words, where none is named); of a person
    `said_too` the words of their notes."""

    type: str
    record: UUID
    fields: tuple[str, ...] = ()
    said_too: bool = False


@dataclass(frozen=True)
class Taken:
    """A record of which contents go: which fields, or `whole`."""

    type: str
    record: UUID
    key: str | None
    fields: tuple[str, ...]
    whole: bool


@dataclass(frozen=True)
class Reach:
    """What a redaction takes out, and what it cannot.

    `entries` changes lose their contents; `others` are records that are said again because the same changes hold
    them. `documents` were frozen with the words in them and stay, as their papers do; `texts` are other records that
    say the same words, or the name, and stay until a person names them too. `readers` are the others who could read
    what goes: what they copied, printed or carry on a stick is not recalled. `server_waits` tells that the server keeps
    the sealed bytes until the device of somebody who coordinates visits it: it takes no other word (decision 0042).
    """

    taken: tuple[Taken, ...]
    entries: int
    others: int
    documents: tuple[UUID, ...]
    texts: tuple[UUID, ...]
    readers: tuple[str, ...]
    server_waits: bool = False


@dataclass
class _Found:
    """The targets, and the entries that hold what goes of them, by space."""

    targets: list[Target]
    entries: dict[bytes, dict[int, Entry]] = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)


def reach_of(tx: Transaction, wanted: Iterable[Wanted]) -> Reach:
    """What taking out `wanted` would reach; nothing is changed. Raises as `redact` does."""
    return _reach(tx, _find(tx, wanted))


def redact(tx: Transaction, wanted: Iterable[Wanted], reason: str) -> Reach:
    """Take contents out for good, and say so in the register of the space they were in.

    Raises `Refused` ``redaction.no_reason``, ``redaction.nothing`` where nothing of the kind is kept,
    ``redaction.not_entitled`` where neither this device coordinates nor wrote all of it, and what
    `redaction_targets.targets` refuses.
    """
    intend(tx, COMMAND)
    because = tidy(reason)
    if because is None:
        raise Refused("redaction.no_reason")
    found = _find(tx, wanted)
    reach = _reach(tx, found)
    for space in found.entries:
        _require_right(tx, space, found.entries[space].values())
    again = {space: _again(tx, space, entries.values(), found.targets) for space, entries in found.entries.items()}
    _say(tx, again, {space: _register(tx, space, found, because) for space in found.entries})
    for space, entries in found.entries.items():
        _withdraw(tx, space, entries.values())
    return reach


def _find(tx: Transaction, wanted: Iterable[Wanted]) -> _Found:
    """All that goes with what is wanted, by itself or because it is the same in another place."""
    known: dict[UUID, Target] = {}
    for one in wanted:
        for target in targets(tx, one.type, one.record, one.fields, said_too=one.said_too):
            _add(known, target)
    found = _Found(list(known.values()))
    for target in list(found.targets):
        for earlier in widened_from(tx, target.record):
            _add(known, Target(target.kind, earlier, None, target.process_id))
    for target in list(known.values()):
        _hold(tx, found, target)
    for process in {target.process_id for target in known.values()}:
        for version in copies(tx, process, found.texts):
            _add(known, version)
            _hold(tx, found, version)
    found.targets = list(known.values())
    if not any(found.entries.values()):
        raise Refused("redaction.nothing")
    return found


def _add(known: dict[UUID, Target], target: Target) -> None:
    """One target for each record: what goes as a whole goes, and fields add up."""
    before = known.setdefault(target.record, target)
    if before is not target and not before.whole:
        before.instead = {} if target.whole else {**before.instead, **target.instead}


def _hold(tx: Transaction, found: _Found, target: Target) -> None:
    held = holding(tx, target.record, None if target.whole else target.instead)
    for entry in held.entries:
        found.entries.setdefault(entry.header.space, {})[entry.no] = entry
    found.texts |= held.texts
    if not target.whole:
        target.instead = {name: value for name, value in target.instead.items() if name in held.fields}
        if not target.instead:
            target.besides = {}


def _reach(tx: Transaction, found: _Found) -> Reach:
    mine = {target.record for target in found.targets}
    touched = {
        UUID(bytes=change.record)
        for entries in found.entries.values()
        for entry in entries.values()
        for change in entry.payload.changes
    }
    words = sorted({piece for text in found.texts for piece in _pieces(text)}, key=len, reverse=True)
    words = words[:_MOST_LOOKED_FOR]
    processes = {target.process_id for target in found.targets}
    return Reach(
        tuple(_taken(target) for target in found.targets if target.whole or target.instead),
        sum(map(len, found.entries.values())),
        len(touched - mine),
        tuple(each for process in processes for each in documents_naming(tx, process, words)) if words else (),
        tuple(each for process in processes for each in texts_naming(tx, process, words, but=mine)),
        _readers(tx, found.entries),
        _server_waits(tx, found.entries),
    )


def _taken(target: Target) -> Taken:
    return Taken(target.kind.__tablename__, target.record, target.key, tuple(sorted(target.instead)), target.whole)


def _pieces(text: str) -> list[str]:
    """The lines of a text that are long enough to be looked for."""
    return [line.strip() for line in text.splitlines() if len(line.strip()) > 3]


def _readers(tx: Transaction, spaces: Collection[bytes]) -> tuple[str, ...]:
    """Whose devices are members of the spaces, besides this one."""
    devices = {device for space in spaces for device in tx.members(space).besides(tx.author.device)}
    named = {peer.device: peer.person or peer.device_name for peer in peers(tx)}
    return tuple(sorted({named.get(device) or device.hex()[:12] for device in devices}))


def _server_waits(tx: Transaction, spaces: Collection[bytes]) -> bool:
    """Whether there is a server that will not drop the bytes at the word of this device."""
    shared = (space for space in spaces if tx.members(space).besides(tx.author.device))
    return remembered_server(tx) is not None and not all(_manages(tx, space) for space in shared)


def _require_right(tx: Transaction, space: bytes, entries: Iterable[Entry]) -> None:
    """A coordinator may, and who wrote all of it."""
    if _manages(tx, space):
        return
    own = {feed for feed, _ in _own_feeds(tx, space)}
    if not tx.members(space).may_write(tx.author.device) or any(one.header.feed not in own for one in entries):
        raise Refused("redaction.not_entitled")


def _manages(tx: Transaction, space: bytes) -> bool:
    return tx.members(space).role(tx.author.device) is Role.MANAGER


def _own_feeds(tx: Transaction, space: bytes) -> list[tuple[bytes, bytes]]:
    """The feeds of this device in a space, each with the nonce that proves whose it is."""
    rows = tx.connection.exec_driver_sql(
        "select id, nonce from log_feed where space_no = ? and device = ? order by no",
        (tx.spaces.number(space), tx.author.device),
    )
    return [(bytes(feed), bytes(nonce)) for feed, nonce in rows]


def _again(tx: Transaction, space: bytes, entries: Iterable[Entry], wanted: Iterable[Target]) -> Restating:
    taken: dict[bytes, Mapping[str, Scalar]] = {
        target.record.bytes: {**target.instead, **target.besides} for target in wanted if target.whole or target.instead
    }
    counting = [entry for entry in entries if tx.log.number_of(entry.stamp.ref) == entry.no]
    return restating(tx, space, sorted(counting, key=lambda one: one.stamp), taken)


def _say(tx: Transaction, again: Mapping[bytes, Restating], registers: Mapping[bytes, list[Pointed]]) -> None:
    """Write what is said again, and the register beside it in the same entry."""
    depth = max((len(one.layers) for one in again.values()), default=0)
    for number in range(max(depth, 1)):
        layer = {space: list(one.layers[number]) for space, one in again.items() if number < len(one.layers)}
        if number == 0:
            for space, register in registers.items():
                layer.setdefault(space, []).extend(register)
        tx.say(layer)
    gone = {
        space: deletions(one.deleted, {place: tx.projection.state_in(space, *place) for place in one.deleted})
        for space, one in again.items()
        if one.deleted
    }
    if gone:
        tx.say(gone)


def _register(tx: Transaction, space: bytes, found: _Found, reason: str) -> list[Pointed]:
    """What the register says of this space: one record for each that contents were taken out of."""
    entries = found.entries[space].values()
    touched = {change.record for entry in entries for change in entry.payload.changes}
    return [
        _kept(tx, space, target, reason, len(entries))
        for target in found.targets
        if target.record.bytes in touched and (target.whole or target.instead)
    ]


def _kept(tx: Transaction, space: bytes, target: Target, reason: str, entries: int) -> Pointed:
    identity = tx.new_id()
    one = Redaction(
        id=identity, space=space, process_id=target.process_id, key=key_of(Redaction.key_prefix, identity),
        subject=Redaction.name_of(target.record), subject_type=target.kind.__tablename__,
        subject_key=None if "key" in target.instead else target.key,
        fields_taken=tuple(sorted(target.instead)), reason=reason, entries=entries,
    )  # fmt: skip
    written = {name: stored(one, name) for name in Redaction.fields()}
    return Change(Redaction.__tablename__, identity.bytes, "create", written, {}), []


def _withdraw(tx: Transaction, space: bytes, entries: Iterable[Entry]) -> None:
    heads = sorted(Head(one.header.feed, one.header.seq, one.id) for one in entries)
    nonces = [] if _manages(tx, space) else [nonce for _, nonce in _own_feeds(tx, space)]
    for start in range(0, len(heads), _MOST_AT_ONCE):
        act = Withdraw(heads[start : start + _MOST_AT_ONCE], nonces)
        record(tx, space, [state(space, list(tx.members(space).heads), act, tx.author.keys)])
