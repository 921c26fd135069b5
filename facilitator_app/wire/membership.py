"""What a set of statements means: who is in a space, which keys count, what was withdrawn. The same on every device
and on the server: a pure function of the set, whatever the order in which it arrived (sync.md, 5 and 6).

- A statement counts only with its whole past; until then it waits.
- Its issuer must be a manager in the view of that past alone (a withdrawal may also come from who wrote the entries).
  What fails that, or names such a one in its past, is void for ever.
- A removal that its issuer did not know of, and that did not know of it, undoes everything but a removal: whoever was
  removed can sign with an old past for ever, and must gain nothing by it. Removals judge by their own past alone, so
  concurrent ones all count, mutual ones too.
- A grant counts while every removal of that device is in its past. Of several the highest role holds.
- Where nobody manages in the view of a statement's own past, nobody ever will again: whatever grant is not in that past
  is by somebody removed there. A writer may then make a new key for exactly those who are left, and nothing else
  (decision 0041).
- Of a device that was let in to read before it was let in to write, a feed counts that proves by its nonce to have been
  begun in the knowledge of a grant that let it write (decision 0037).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .causality import Graph, bits, graph, in_order
from .epoch import epoch_id
from .feed import begun_after
from .genesis import Genesis
from .rights import Rights, without_strangers
from .statement import Accept, Grant, Head, Revoke, Role, Rotate, Statement, Withdraw


@dataclass(frozen=True)
class Member:
    """A device in a space: its signing key, the digest of its card, its role, who granted that (None: the creator)."""

    device: bytes
    card: bytes
    role: Role
    granted_by: bytes | None


@dataclass(frozen=True)
class Removal:
    """A device that may not write any more: who removed it, and the entries up to which its feeds are accepted.

    Of a feed that is not named nothing is accepted. What leads up to a head by its chain of ids counts, not what
    has a lower number on another branch.
    """

    device: bytes
    by: frozenset[bytes]
    accepted: frozenset[Head]


@dataclass(frozen=True)
class Epoch:
    """A key of the space: its id and the commitment that it follows from, the epochs before it, the card digests it
    is for."""

    id: bytes
    commitment: bytes
    parents: tuple[bytes, ...]
    recipients: tuple[bytes, ...]


@dataclass(frozen=True)
class Membership:
    """What stands in a space now.

    `epochs` are all whose issuer had the right in the view of its own past: their keys may open what others sealed.
    `sealing` is the one to seal under; without one, somebody who may must rotate first. `heads` go into `after` of the
    next statement. `admitted` are all devices that ever were let in by somebody who had the right to as they knew it,
    removed and overruled ones among them; `promoted` those that were let in to read first, each with the grants that
    let it write later. `waiting` lack a part of their past; `void` never had the right and can
    be dropped; `overruled` lost theirs to a removal they did not know of.
    """

    genesis: Genesis
    members: Mapping[bytes, Member]
    removed: Mapping[bytes, Removal]
    epochs: tuple[Epoch, ...]
    sealing: Epoch | None
    withdrawn: frozenset[Head]
    heads: tuple[bytes, ...]
    admitted: frozenset[bytes]
    promoted: Mapping[bytes, frozenset[bytes]]
    waiting: frozenset[bytes]
    void: frozenset[bytes]
    overruled: frozenset[bytes]

    def role(self, device: bytes) -> Role | None:
        """The role of a device; None for one that is no member."""
        member = self.members.get(device)
        return member.role if member else None

    def besides(self, device: bytes) -> frozenset[bytes]:
        """The members other than `device`."""
        return frozenset(self.members) - {device}

    def may_write(self, device: bytes) -> bool:
        """Whether new entries of `device` count."""
        return self.role(device) in (Role.MANAGER, Role.WRITER)

    @property
    def is_managed(self) -> bool:
        """Whether anybody may still let others in and put them out."""
        return any(member.role is Role.MANAGER for member in self.members.values())

    def may_rotate(self, device: bytes) -> bool:
        """Whether `device` may make a new key: who manages, and where nobody does, who writes."""
        return self.role(device) is Role.MANAGER or (self.may_write(device) and not self.is_managed)

    def accepted(self, device: bytes, nonce: bytes) -> frozenset[Head] | None:
        """The heads up to which entries of the feed of `device` under `nonce` count; None where all do, empty where
        none."""
        if self.may_write(device):
            begun_rightly = device not in self.promoted or begun_after(nonce, self.promoted[device])
            return None if begun_rightly else frozenset()
        removal = self.removed.get(device)
        return removal.accepted if removal else frozenset()

    def lacks_right(self, device: bytes, nonce: bytes) -> bool:
        """Whether a member writes in this feed who had no right to when it was begun, as far as is known."""
        is_member = device in self.members and device not in self.removed
        return is_member and self.accepted(device, nonce) is not None

    def commits_to(self, epoch: bytes, commitment: bytes) -> bool:
        """Whether a manager's rotation commits to this key of `epoch`: any other must be refused."""
        return commitment in self._commitments and epoch == epoch_id(commitment)

    @cached_property
    def _commitments(self) -> frozenset[bytes]:
        return frozenset(epoch.commitment for epoch in self.epochs)


def evaluate(genesis: Genesis, statements: Iterable[Statement]) -> Membership:
    """What `statements` (verified ones, in any order, repeated or not) say about the space that `genesis` began."""
    complete, waiting = in_order(one for one in statements if one.space == genesis.space)
    insiders, strangers = without_strangers(genesis, complete)
    known = graph(insiders)
    rights = Rights(genesis, known)
    everything = (1 << len(known.statements)) - 1
    valid = sum(1 << n for n in bits(rights.sound) if rights.valid(n, everything))
    members = _members(genesis, rights, everything)
    return Membership(
        genesis,
        members,
        _removals(known, rights, valid, members),
        tuple(_epoch(known, n) for n in bits(rights.sound & rights.rotations)),
        _sealing(known, valid & rights.rotations, rights.removals, members),
        frozenset(head for n in bits(valid) for head in _withdrawn(known, n)),
        tuple(sorted(_ids(known, known.latest(everything & ~rights.void)))),
        frozenset({genesis.creator, *rights.grants}),
        dict(_promoted(known, rights)),
        waiting,
        strangers | _ids(known, rights.void),
        _ids(known, rights.sound & ~valid),
    )


def _ids(known: Graph, mask: int) -> frozenset[bytes]:
    return frozenset(known.statements[n].id for n in bits(mask))


def _members(genesis: Genesis, rights: Rights, everything: int) -> dict[bytes, Member]:
    members = {}
    for device in sorted({genesis.creator, *rights.grants}):
        held = rights.held(device, everything, everything)
        if held is not None:
            members[device] = Member(device, held.card, held.role, held.granted_by)
    return members


def _promoted(known: Graph, rights: Rights) -> Iterator[tuple[bytes, frozenset[bytes]]]:
    """Whom a sound grant lets write only after another let them read, and those grants, whether they still count or
    not: what somebody wrote with the right to it as they knew stays right."""
    for device, grants in rights.grants.items():
        reading = sum(1 << n for n in bits(grants) if _is_to_read(known, n))
        writing = grants & ~reading
        if reading and all(known.past[n] & reading for n in bits(writing)):
            yield device, _ids(known, writing)


def _is_to_read(known: Graph, n: int) -> bool:
    act = known.statements[n].act
    return isinstance(act, Grant) and act.role is Role.READER


def _removals(known: Graph, rights: Rights, valid: int, members: Mapping[bytes, Member]) -> dict[bytes, Removal]:
    """Removals and acceptances count until a later removal of the same device has seen them."""
    removals = {}
    for device, revokes in rights.revokes.items():
        if device in members and members[device].role is not Role.READER:
            continue
        seen = 0
        for n in bits(revokes):
            seen |= known.past[n]
        standing = (revokes | valid & rights.accepts.get(device, 0)) & ~seen
        heads: set[Head] = set()
        for n in bits(standing):
            act = known.statements[n].act
            assert isinstance(act, Revoke | Accept)
            heads.update(act.heads)
        by = frozenset(known.statements[n].issuer for n in bits(standing & revokes))
        removals[device] = Removal(device, by, frozenset(heads))
    return removals


def _epoch(known: Graph, n: int) -> Epoch:
    act = known.statements[n].act
    assert isinstance(act, Rotate)
    return Epoch(act.epoch, act.commitment, tuple(act.parents), tuple(act.recipients))


def _sealing(known: Graph, rotations: int, removals: int, members: Mapping[bytes, Member]) -> Epoch | None:
    """The newest epoch whose key nobody but members can have; of concurrent ones the lowest id.

    Whoever joins is handed the keys that there are, so the recipients do not tell who has a key by now: only one made
    in the knowledge of every removal is safe.
    """
    cards = {member.card for member in members.values()}
    safe = sum(
        1 << n
        for n in bits(rotations)
        if not removals & ~known.past[n] and cards.issuperset(_epoch(known, n).recipients)
    )
    newest = [_epoch(known, n) for n in bits(known.latest(safe))]
    return min(newest, key=lambda epoch: epoch.commitment, default=None)


def _withdrawn(known: Graph, n: int) -> list[Head]:
    act = known.statements[n].act
    return act.entries if isinstance(act, Withdraw) else []
