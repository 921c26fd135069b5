"""What this device hands on of a space: statements, keys, segments, its index with all receipts, pieces of files.

Whoever carries it, and on whatever: the parts are the same on a stick and on the way to a server.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from ..crypto.card import read_card
from ..domain.vocabulary import SpaceKind
from ..store.log.spaces import Space
from ..store.log.transaction import Transaction
from ..store.sharing.chunks import chunk_of, chunks_of_space, chunks_unheard_of
from ..store.sharing.claims import Claims
from ..store.sharing.epochs import keyrings
from ..store.sharing.membership import statements_of
from ..store.sharing.peers import peers
from ..store.sharing.receipts import known_receipts
from ..store.sharing.segments import Kept, SegmentState, blob_of, kept
from ..wire.bundle import Kind
from ..wire.epoch import EpochKey
from ..wire.farewell import farewells
from ..wire.genesis import read_genesis
from ..wire.index import seal_index
from ..wire.introduction import introduce
from ..wire.receipt import Receipt
from ..wire.segment import name_of
from ..wire.statement import Statement, read_statement
from ..wire.statement_pack import seal_statements
from .keys import hand_on_keys, known_keys, sealing_key
from .receipts import own_receipt, receipts_of_others
from .sealing import seal_space

MOST_PACKED_BYTES = 4 * 1024 * 1024
"""Of statements in one pack: a part has a largest size, and what people do in a space over the years has none."""


@dataclass(frozen=True)
class Part:
    """A sealed part to hand on: its kind, its space, and its bytes."""

    kind: Kind
    space: bytes
    blob: bytes

    @property
    def name(self) -> bytes:
        """SHA-256 of its bytes."""
        return name_of(self.blob)


@dataclass(frozen=True)
class Sendable:
    """What is to be handed on of a space: small parts, then segments and chunks by name, read when they are written.

    `entries` counts the changes in the segments, `unsealed` those of this device that stay behind for want of a key.
    """

    space: bytes
    small: tuple[Part, ...]
    segments: tuple[Kept, ...]
    chunks: tuple[bytes, ...]
    unsealed: int = 0

    @property
    def entries(self) -> int:
        """How many changes the segments hold."""
        return sum(one.last - one.first + 1 for one in self.segments)


def shared_spaces(tx: Transaction, processes: Iterable[UUID] | None = None) -> list[Space]:
    """The spaces that somebody else reads too; with `processes` theirs and the programme's alone."""
    return [one for one in _chosen_spaces(tx, processes) if tx.members(one.id).besides(tx.author.device)]


def deserted_spaces(tx: Transaction, processes: Iterable[UUID] | None = None) -> list[Space]:
    """The spaces that others read and nobody else does any more; `processes` as for `shared_spaces`."""
    found = ((one, tx.members(one.id)) for one in _chosen_spaces(tx, processes))
    device = tx.author.device
    return [one for one, members in found if members.admitted - {device} and not members.besides(device)]


def _chosen_spaces(tx: Transaction, processes: Iterable[UUID] | None) -> Iterator[Space]:
    chosen = None if processes is None else set(processes)
    for space in tx.spaces.all():
        if chosen is None or space.kind is SpaceKind.PROGRAMME or space.process_id in chosen:
            yield space


def sendable(tx: Transaction, space: bytes, *, since_receipt: bool = False) -> Sendable:
    """Seal what is new in a space, and say what is to be handed on of it.

    With `since_receipt` what all other members have proven to have is left out (store/sharing/claims.py).
    """
    unsealed = seal_space(tx, space)
    hand_on_keys(tx, space)
    own = own_receipt(tx, space)
    others = receipts_of_others(tx, space) if since_receipt else None
    claims = Claims(tx)
    segments = tuple(one for one in handed_on(tx, space) if not _everybody_has(claims, one, others))
    asked = _asked_for(tx, space, claims, others) if others else None
    chunks = tuple(one for one in chunks_of_space(tx, space) if asked is None or one in asked)
    told = _farewells(tx, space)
    rings = _keyrings(tx, space, None if told else others)  # who was put out may lack the last key that was for them
    carried = [*rings, *_statements(tx, space, own, others), *told]
    names = [*(part.name for part in carried), *(one.id for one in segments), *chunks]
    return Sendable(space, (*carried, *_index(tx, space, own, names)), segments, chunks, unsealed)


def receipts_part(tx: Transaction, space: bytes, *, own_alone: bool = False) -> list[Part]:
    """The receipts of all devices that this one knows of, or its own alone, to be handed on; none without a key."""
    return _index(tx, space, own_receipt(tx, space), [], own_alone=own_alone)


def announcement(tx: Transaction, space: bytes) -> list[Part]:
    """The keys and statements of a space alone, for those who may not know yet that they are in it."""
    return [*_keyrings(tx, space, None), *_statements(tx, space, own_receipt(tx, space), None)]


def farewell(tx: Transaction, space: bytes) -> Sendable:
    """Nothing but word to those who were put out of a space."""
    return Sendable(space, (*_keyrings(tx, space, None), *_farewells(tx, space)), (), ())


def handed_on(tx: Transaction, space: bytes) -> list[Kept]:
    """The segments of a space that are handed on, in the order in which they came."""
    return kept(tx, space, *_HANDED_ON)


def segment_bytes(tx: Transaction, segment: Kept) -> bytes:
    """The bytes of a segment that is to be handed on."""
    return blob_of(tx, segment.id)


def chunk_bytes(tx: Transaction, name: bytes) -> bytes:
    """The bytes of a chunk that is to be handed on."""
    return chunk_of(tx, name)


_HANDED_ON = (SegmentState.APPLIED, SegmentState.EMPTIED, SegmentState.WAITING_KEY, SegmentState.WAITING_RIGHT)


def _everybody_has(claims: Claims, segment: Kept, others: list[Receipt] | None) -> bool:
    if segment.state is not SegmentState.APPLIED or not others:
        return False
    return all(claims.covers(one, segment.feed, segment.first, segment.last, segment.head) for one in others)


def _asked_for(tx: Transaction, space: bytes, claims: Claims, others: list[Receipt]) -> set[bytes]:
    """The chunks that somebody wants, or would, if they knew of the file already."""
    wanted = {name for one in others for name in one.wanted}
    return wanted | chunks_unheard_of(
        tx, space, lambda feed, seq: all(claims.covers(one, feed, seq, seq) for one in others)
    )


def _keyrings(tx: Transaction, space: bytes, others: list[Receipt] | None) -> list[Part]:
    """The keyrings of a space; none where every other member has said to have all keys that are here."""
    keys = known_keys(tx, space).keys()
    if others and all(keys <= set(one.epochs) for one in others):
        return []
    return [Part(Kind.KEYRING, space, blob) for _, blob in keyrings(tx, space)]


def _statements(tx: Transaction, space: bytes, own: Receipt, others: list[Receipt] | None) -> list[Part]:
    """The statements of a space in packs; none where every other member knows the same."""
    if others and all(one.statements == own.statements for one in others):
        return []
    found = _newest_key(tx, space)
    if found is None:
        return []
    genesis, people = tx.spaces.genesis(space), _introductions(tx, space)
    portions = list(_portions([read_statement(signed) for signed in statements_of(tx, space)])) or [[]]
    packs = [
        seal_statements(genesis, some, () if number else people, *found, tx.random)
        for number, some in enumerate(portions)
    ]
    return [Part(Kind.STATEMENTS, space, pack) for pack in packs]


def _farewells(tx: Transaction, space: bytes) -> list[Part]:
    """For those who were put out of a space that they were, under keys that they may have (`wire.farewell`)."""
    membership = tx.members(space)
    if membership.admitted <= membership.members.keys():
        return []
    genesis, keys = tx.spaces.genesis(space), known_keys(tx, space)
    told = farewells(read_genesis(genesis), map(read_statement, statements_of(tx, space)))
    return [
        Part(Kind.STATEMENTS, space, seal_statements(genesis, some, (), epoch, keys[epoch], tx.random))
        for epoch, statements in sorted(told.items())
        if epoch in keys
        for some in _portions(statements)
    ]


def _portions(statements: Iterable[Statement]) -> Iterator[list[Statement]]:
    """Statements in their order, as many together as one pack holds."""
    some: list[Statement] = []
    size = 0
    for one in statements:
        if some and size + len(one.signed) > MOST_PACKED_BYTES:
            yield some
            some, size = [], 0
        some.append(one)
        size += len(one.signed)
    if some:
        yield some


def _index(
    tx: Transaction, space: bytes, own: Receipt, names: list[bytes], *, own_alone: bool = False
) -> list[Part]:
    found = _newest_key(tx, space)
    if found is None:
        return []
    known = {} if own_alone else known_receipts(tx, space)
    others = [one for device, one in known.items() if device != own.device]
    return [Part(Kind.INDEX, space, seal_index(space, [own, *others], names, *found, tx.random))]


def _newest_key(tx: Transaction, space: bytes) -> tuple[bytes, EpochKey] | None:
    """The key to seal under; on a device that was not handed it yet, or was removed, the last one that it has."""
    sealing = sealing_key(tx, space)
    if sealing is not None:
        return sealing
    keys = known_keys(tx, space)
    had = [epoch.id for epoch in tx.members(space).epochs if epoch.id in keys]
    return (had[-1], keys[had[-1]]) if had else None


def _introductions(tx: Transaction, space: bytes) -> list[bytes]:
    """The cards of the members as far as they are here, this device's with its names."""
    cards = {member.card for member in tx.members(space).members.values()}
    author = tx.author
    own = introduce(author.keys, author.person, author.device_name)
    others = [one.card for one in peers(tx) if one.card is not None and read_card(one.card).digest() in cards]
    return [own, *others]
