"""Which statements their issuers had the right to make, and which roles follow (the rules are in `membership`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from .causality import Graph, bits
from .feed import feed_id
from .genesis import Genesis
from .statement import Accept, Grant, Revoke, Role, Rotate, Statement, Withdraw


class _Rank(IntEnum):
    READER = 1
    WRITER = 2
    MANAGER = 3


@dataclass(frozen=True)
class Held:
    """A role that a device holds, the digest of its card, and who granted it (None: nobody, it began the space)."""

    role: Role
    card: bytes
    granted_by: bytes | None


class Rights:
    """The statements of a graph, judged. All masks have bit `n` for statement `n`.

    `sound`: its issuer had the right in the view of its own past. `void`: not; nobody need keep it. `grants`,
    `revokes` and `accepts` hold the sound ones by the device they are about, `rotations` those of epochs, `removals`
    all of those that revoke.
    """

    def __init__(self, genesis: Genesis, known: Graph) -> None:
        self._genesis = genesis
        self._known = known
        self._judged: dict[tuple[int, int], bool] = {}
        self._found: dict[tuple[bytes, int, int, int], Held | None] = {}
        self.removals = 0
        self.sound = 0
        self.void = 0
        self.rotations = 0
        self.grants: dict[bytes, int] = {}
        self.revokes: dict[bytes, int] = {}
        self.accepts: dict[bytes, int] = {}
        for n, one in enumerate(known.statements):
            self._judge(n, one)

    def valid(self, n: int, view: int) -> bool:
        """Whether sound statement `n` counts in `view`, a set that holds the whole past of each of its members."""
        one = self._known.statements[n]
        if isinstance(one.act, Revoke):
            return True
        unaware = self._known.concurrent(n, self.removals & view)
        if unaware & self.revokes.get(one.issuer, 0):
            return False
        past = self._known.past[n]
        return self._entitled(one, self.held(one.issuer, past, view), past)

    def held(self, device: bytes, past: int, view: int) -> Held | None:
        """What `device` holds after the statements `past`, with what `view` tells about those.

        It follows from the grants and removals of the device and the removals in the view, and is found once for each
        of these: who signs thousands of statements with a role that was granted a thousand times costs as much as one.
        """
        if self._decides(device, past, view) not in self._found:
            self._settle(device, past, view)
        return self._once_settled(device, past, view)

    def _judge(self, n: int, one: Statement) -> None:
        past = self._known.past[n]
        held = None if past & self.void else self.held(one.issuer, past, past)
        if not self._entitled(one, held, past):
            if one.act is not None or held is None:
                self.void |= 1 << n
            return
        self.sound |= 1 << n
        match one.act:
            case Grant(device=device):
                self.grants[device] = self.grants.get(device, 0) | 1 << n
            case Revoke(device=device):
                self.revokes[device] = self.revokes.get(device, 0) | 1 << n
                self.removals |= 1 << n
            case Accept(device=device):
                self.accepts[device] = self.accepts.get(device, 0) | 1 << n
            case Rotate():
                self.rotations |= 1 << n

    def _entitled(self, one: Statement, held: Held | None, past: int) -> bool:
        """Whether who holds `held` after the statements `past` may make the statement."""
        if held is None or one.act is None:
            return False
        if held.role is Role.MANAGER:
            return True
        if isinstance(one.act, Rotate):
            return held.role is Role.WRITER and self._is_for_all_who_remain(one.act, past)
        return isinstance(one.act, Withdraw) and _wrote(one, one.act)

    def _is_for_all_who_remain(self, act: Rotate, past: int) -> bool:
        """Whether nobody manages any more after `past`, and the new key is for exactly those who are left then."""
        cards = set()
        for device in (self._genesis.creator, *self.grants):
            held = self.held(device, past, past)
            if held is not None:
                if held.role is Role.MANAGER:
                    return False
                cards.add(held.card)
        return cards == set(act.recipients)

    def _decides(self, device: bytes, past: int, view: int) -> tuple[bytes, int, int, int]:
        """All that decides about what `held` finds."""
        return device, self.grants.get(device, 0) & past, self.revokes.get(device, 0) & past, self.removals & view

    def _once_settled(self, device: bytes, past: int, view: int) -> Held | None:
        """As `held`, once every grant that it depends on is judged."""
        key = self._decides(device, past, view)
        if key not in self._found:
            self._found[key] = self._held(device, past, view)
        return self._found[key]

    def _held(self, device: bytes, past: int, view: int) -> Held | None:
        removals = self.revokes.get(device, 0) & past
        best: Held | None = None
        if device == self._genesis.creator and not removals:
            best = Held(Role.MANAGER, self._genesis.card, None)
        for n in bits(self.grants.get(device, 0) & past):
            if removals & ~self._known.past[n] or not self._judged[self._key(n, view)]:
                continue
            one = self._known.statements[n]
            assert isinstance(one.act, Grant)
            if best is None or _Rank[one.act.role.name] > _Rank[best.role.name]:
                best = Held(one.act.role, one.act.card, one.issuer)
        return best

    def _settle(self, device: bytes, past: int, view: int) -> None:
        """Judge, the oldest first, every grant on which the role of `device` depends: no deep recursion."""
        needed, open_ = 0, self.grants.get(device, 0) & past
        while open_:
            n = open_.bit_length() - 1
            open_ ^= 1 << n
            if self._key(n, view) not in self._judged:
                needed |= 1 << n
                issuer, its_past = self._known.statements[n].issuer, self._known.past[n]
                if self._decides(issuer, its_past, view) not in self._found:
                    open_ |= self.grants.get(issuer, 0) & its_past & ~needed
        for n in bits(needed):
            one = self._known.statements[n]
            key = self._key(n, view)
            known_past = self._known.past[n]
            self._judged[key] = not key[1] & self.revokes.get(one.issuer, 0) and self._entitled(
                one, self._once_settled(one.issuer, known_past, view), known_past
            )

    def _key(self, n: int, view: int) -> tuple[int, int]:
        """What decides about statement `n` in `view`, beyond its own past: the removals it was unaware of."""
        return n, self._known.concurrent(n, self.removals & view)


def without_strangers(genesis: Genesis, ordered: list[Statement]) -> tuple[list[Statement], frozenset[bytes]]:
    """`ordered` without what nobody with a grant of any kind can have issued, and the ids of that.

    So what outsiders forge is told apart in linear time, before the past of anything is computed.
    """
    named = {genesis.creator}
    granted: dict[bytes, set[bytes]] = {}
    for one in ordered:
        if isinstance(one.act, Grant):
            granted.setdefault(one.issuer, set()).add(one.act.device)
    open_ = [genesis.creator]
    while open_:
        fresh = granted.pop(open_.pop(), set()) - named
        named |= fresh
        open_ += fresh
    strangers: set[bytes] = set()
    insiders = []
    for one in ordered:
        if one.issuer not in named or not strangers.isdisjoint(one.after):
            strangers.add(one.id)
        else:
            insiders.append(one)
    return insiders, frozenset(strangers)


def _wrote(one: Statement, act: Withdraw) -> bool:
    """Whether the issuer of a withdrawal proves that every feed in it is its own."""
    own = {feed_id(one.issuer, one.space, nonce) for nonce in act.nonces}
    return all(entry.feed in own for entry in act.entries)
