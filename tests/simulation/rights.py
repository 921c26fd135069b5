"""Who may write what, computed from who admitted and removed whom and what they knew then; the ledger's other half."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass

from .ledger import Action, Ledger


@dataclass(frozen=True)
class Said:
    """A statement as its issuer meant it: `past` is all that their device knew of the space when it was made.

    `actions` are those that a removal or an acceptance lets count, or a withdrawal takes away; `own` tells of one that
    takes away only what its issuer wrote.
    """

    id: bytes
    space: bytes
    issuer: bytes
    verb: str
    subject: bytes
    role: str
    past: frozenset[bytes]
    actions: frozenset[bytes] = frozenset()
    epoch: bytes = b""
    own: bool = False


class Rights:
    """What certain statements about one space mean."""

    def __init__(self, creator: bytes, said: Iterable[Said]) -> None:
        self._creator = creator
        self._said = {one.id: one for one in said}
        self._judged: dict[bytes, bool] = {}

    def role(self, device: bytes) -> str | None:
        """The role of a device; None for one that is no member."""
        return self._role(device, frozenset(self._said))

    def was_removed(self, device: bytes) -> bool:
        """Whether anybody ever removed the device."""
        return bool(self._of("revoke", device))

    def counting(
        self, ledger: Ledger, here: Iterable[bytes], placed: Set[bytes], begun_rightly: Callable[[Action], bool]
    ) -> set[bytes]:
        """Of the actions that are `here`, those that count; `placed` are those whose place in the chain is known, with
        contents or without, `begun_rightly` tells whether the author of an action could write, by what they knew, when
        they began its feed."""
        found = set(here) - self.withdrawn()
        for device in {ledger.actions[one].device for one in found}:
            if self.role(device) not in ("manager", "writer"):
                accepted = self._accepted(ledger, device, placed)
                found = {one for one in found if ledger.actions[one].device != device or one in accepted}
            else:
                found = {
                    one for one in found if ledger.actions[one].device != device or begun_rightly(ledger.actions[one])
                }
        return found

    def withdrawn(self, *, rightly: bool = True) -> set[bytes]:
        """The actions that somebody took away who could; or, not `rightly`, who could not."""
        withdrawals = (one for one in self._said.values() if one.verb == "withdraw" and self._valid(one) is rightly)
        return {action for one in withdrawals for action in one.actions}

    def _accepted(self, ledger: Ledger, device: bytes, placed: Set[bytes]) -> set[bytes]:
        """What was let count of a removed device, by whoever removed it without a later removal knowing: as far as the
        actions in `placed` can tell."""
        revokes = self._of("revoke", device)
        accepts = [one for one in self._of("accept", device) if self._valid(one)]
        seen = frozenset[bytes]().union(*(one.past for one in revokes))
        named = (one.actions for one in (*revokes, *accepts) if one.id not in seen)
        actions = frozenset[bytes]().union(*named)
        followed = {ledger.actions[one].previous for one in actions}
        return set[bytes]().union(*(_leading_up(ledger, end, placed) for end in actions - followed))

    def _of(self, verb: str, device: bytes) -> list[Said]:
        return [one for one in self._said.values() if one.verb == verb and one.subject == device]

    def _role(self, device: bytes, past: frozenset[bytes]) -> str | None:
        removals = {one.id for one in self._of("revoke", device)} & past
        if device == self._creator and not removals:
            return "manager"
        roles = [
            one.role
            for one in self._of("grant", device)
            if one.id in past and removals <= one.past and self._valid(one)
        ]
        return next((role for role in ("manager", "writer", "reader") if role in roles), None)

    def _valid(self, one: Said) -> bool:
        """Whether a statement counts: its issuer managed then, or takes away their own, and was not removed meanwhile
        behind their back."""
        if one.id not in self._judged:
            unaware = [r for r in self._of("revoke", one.issuer) if r.id not in one.past and one.id not in r.past]
            role = self._role(one.issuer, one.past)
            self._judged[one.id] = not unaware and (role == "manager" or (one.own and role is not None))
        return self._judged[one.id]


def _leading_up(ledger: Ledger, end: bytes, placed: Set[bytes]) -> set[bytes]:
    """What leads up to an action; beyond a hole all that is before it, for nothing tells of which branch that is."""
    chain: dict[int, bytes] = {}
    one = ledger.actions.get(end)
    while one is not None:
        chain[one.seq] = one.id
        one = ledger.actions.get(one.previous) if one.id in placed else None
    feed, first = ledger.actions[end].feed, min(chain)
    before = (one for one in map(ledger.actions.__getitem__, placed & ledger.actions.keys()) if one.feed == feed)
    return {*chain.values(), *(one.id for one in before if one.seq < first)}
