"""Devices of tests and the statements they make: each a line of what somebody does."""

from __future__ import annotations

import random
from collections.abc import Iterable
from functools import cache

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.wire.genesis import Genesis, begin_space, read_genesis
from facilitator_app.wire.membership import Membership, evaluate
from facilitator_app.wire.statement import Accept, Act, Grant, Head, Revoke, Role, Rotate, Statement, state


@cache
def device(name: str) -> DeviceKeys:
    """The keys of the device called `name`, always the same."""
    return DeviceKeys.generate(random.Random(f"device of {name}").randbytes)


def key(name: str) -> bytes:
    """Its public signing key."""
    return device(name).card.signing


def genesis_of(name: str, kind: str = "table") -> Genesis:
    """A space that the device called `name` began."""
    return read_genesis(begin_space(kind, device(name), b"n" * 16))


def grant(name: str, role: Role = Role.WRITER) -> Grant:
    """Let a device in."""
    return Grant(key(name), device(name).card.digest(), role)


def revoke(name: str, *heads: Head) -> Revoke:
    """Put a device out."""
    return Revoke(key(name), list(heads))


def accept(name: str, *heads: Head) -> Accept:
    """Take more of what it wrote."""
    return Accept(key(name), list(heads))


def rotate(number: int, *names: str) -> Rotate:
    """A new key for some devices."""
    return Rotate(bytes([number]) * 32, [], sorted(device(name).card.digest() for name in names))


class Story:
    """A space whose statements are made one by one, each by somebody who knows some of those before."""

    def __init__(self, creator: str = "Ana") -> None:
        self.genesis = genesis_of(creator)
        self.statements: list[Statement] = []

    def say(self, name: str, act: Act, knowing: Iterable[Statement] | None = None) -> Statement:
        """`name` signs `act`, knowing `knowing` (all so far, unless said) and what those knew."""
        after = self.now().heads if knowing is None else [one.id for one in knowing]
        said = state(self.genesis.space, after, act, device(name))
        self.statements.append(said)
        return said

    def now(self) -> Membership:
        """What it all means."""
        return evaluate(self.genesis, self.statements)

    def roles(self) -> dict[bytes, Role]:
        """Who is in it."""
        return {member.device: member.role for member in self.now().members.values()}
