"""What somebody who was put out of a space may still hear of it: that they were, and by whom (decision 0040).

They have no key of what came later, and everything that is handed on is sealed under the newest one. So removals, with
all that whoever made them knew, are sealed under older keys too. It is also how two who removed each other, and those
who know only one of them, come to hear of each other.

Under a key goes a removal only if nobody who may have that key, and is out, was out before it: they would hear of what
happened without them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .causality import Graph, bits, graph, in_order
from .genesis import Genesis
from .rights import Rights, without_strangers
from .statement import Rotate, Statement


def farewells(genesis: Genesis, statements: Iterable[Statement]) -> dict[bytes, list[Statement]]:
    """By epoch, the removals that may be told under its key, with their whole past, past before future."""
    ordered, _ = in_order(one for one in statements if one.space == genesis.space)
    insiders, _ = without_strangers(genesis, ordered)
    known = graph(insiders)
    outside = _Outside(genesis, known, Rights(genesis, known))
    told: dict[bytes, list[Statement]] = {}
    for rotation in bits(outside.rights.rotations):
        act = known.statements[rotation].act
        assert isinstance(act, Rotate)
        listening = [device for device in outside.devices if outside.may_have(device, rotation)]
        mask = 0
        for n in bits(outside.rights.removals) if listening else ():
            if not any(outside.was_out(device, known.past[n]) for device in listening):
                mask |= known.past[n] | 1 << n
        if mask:
            told[act.epoch] = [known.statements[n] for n in bits(mask)]
    return told


def farewell_of(
    genesis: Genesis, statements: Iterable[Statement], device: bytes, known: Collection[bytes]
) -> list[Statement]:
    """A removal that put `device` out of a space, with its past, past before future, for whoever knows no more than it.

    Without what is in the past of the statements `known` by their ids: it has those. Of several removals that nobody
    had heard of together, the one whose issuer knew least: of what happened after it, the device hears nothing. Empty
    for a device that is in, or that nobody with the right to ever let in.
    """
    ordered, _ = in_order(one for one in statements if one.space == genesis.space)
    insiders, _ = without_strangers(genesis, ordered)
    all_known = graph(insiders)
    rights = Rights(genesis, all_known)
    everything = (1 << len(insiders)) - 1
    if rights.held(device, everything, everything) is not None:
        return []
    granted = 0
    for n in bits(rights.grants.get(device, 0)):
        granted |= all_known.past[n] | 1 << n
    had = 0
    for n, one in enumerate(insiders):
        if one.id in known:
            had |= all_known.past[n] | 1 << n
    removals = sorted(bits(rights.revokes.get(device, 0)), key=lambda n: (all_known.past[n].bit_count(), n))
    for n in removals:
        told = all_known.past[n] | 1 << n
        was_in = device == genesis.creator or rights.grants.get(device, 0) & told
        if was_in and rights.held(device, told | granted, told | granted) is None:
            return [insiders[m] for m in bits(told & ~had)]
    return []


class _Outside:
    """Those who were in the space and are not any more."""

    def __init__(self, genesis: Genesis, known: Graph, rights: Rights) -> None:
        self._creator, self._known, self.rights = genesis.creator, known, rights
        everything = (1 << len(known.statements)) - 1
        admitted = sorted({genesis.creator, *rights.grants})
        self.devices = [device for device in admitted if rights.held(device, everything, everything) is None]

    def was_out(self, device: bytes, past: int) -> bool:
        """Whether who knew `past` knew that the device had been put out."""
        was_in = device == self._creator or self.rights.grants.get(device, 0) & past
        return bool(was_in) and self.rights.held(device, past, past) is None

    def may_have(self, device: bytes, rotation: int) -> bool:
        """Whether anybody may have handed the device this key: then, or when it was let in later."""
        past = self._known.past[rotation]
        return bool(self.rights.grants.get(device, 0) & ~past) or not self.was_out(device, past)
