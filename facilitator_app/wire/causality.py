"""Who knew what: statements in an order that respects it, and the past of each as a bit mask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .statement import Statement


@dataclass(frozen=True)
class Graph:
    """Statements with the whole past of each, past before future.

    Statement number `n` is bit `1 << n`. `past[n]` holds all statements that its issuer knew, `future[n]` all
    whose issuers knew it; neither holds `n`.
    """

    statements: tuple[Statement, ...]
    past: tuple[int, ...]
    future: tuple[int, ...]

    def concurrent(self, n: int, among: int) -> int:
        """Those of `among` whose issuers did not know `n`, nor its issuer them."""
        return among & ~(self.past[n] | self.future[n] | 1 << n)

    def latest(self, among: int) -> int:
        """Those of `among` that no other of them has in its past."""
        older = 0
        for n in bits(among):
            older |= self.past[n]
        return among & ~older


def graph(ordered: Sequence[Statement]) -> Graph:
    """The graph of `ordered`, where each statement comes after all that it names."""
    number = {one.id: n for n, one in enumerate(ordered)}
    past: list[int] = []
    for one in ordered:
        known = 0
        for before in one.after:
            known |= past[number[before]] | 1 << number[before]
        past.append(known)
    future = [0] * len(ordered)
    for n in range(len(ordered) - 1, -1, -1):
        for before in ordered[n].after:
            future[number[before]] |= future[n] | 1 << n
    return Graph(tuple(ordered), tuple(past), tuple(future))


def in_order(statements: Iterable[Statement]) -> tuple[list[Statement], frozenset[bytes]]:
    """The statements whose whole past is here, past before future and else by id, and the ids of the others."""
    by_id = {one.id: one for one in statements}
    missing = {one.id: len(one.after) for one in by_id.values()}
    followers: dict[bytes, list[bytes]] = {}
    for one in by_id.values():
        for before in one.after:
            followers.setdefault(before, []).append(one.id)
    ordered: list[Statement] = []
    ready = sorted(identity for identity, count in missing.items() if count == 0)
    while ready:
        ordered += [by_id[identity] for identity in ready]
        freed: list[bytes] = []
        for identity in ready:
            for follower in followers.get(identity, ()):
                missing[follower] -= 1
                if missing[follower] == 0:
                    freed.append(follower)
        ready = sorted(freed)
    return ordered, frozenset(identity for identity, count in missing.items() if count)


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
