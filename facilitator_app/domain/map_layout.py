"""Places the actors that nobody has placed on the map: those with ties come near, all keep apart.

Fruchterman and Reingold's forces (Software: Practice and Experience 21, 1991) from a circle, without chance: the
same map on every device. Actors that a person placed stay where they are, and the others arrange themselves around
them.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

Point = tuple[float, float]
_ROUNDS = 120
_MOST_STEPS = 400_000
_EDGE = 0.06


def lay_out(
    actors: Collection[UUID], ties: Iterable[tuple[UUID, UUID]], placed: Mapping[UUID, Point]
) -> dict[UUID, Point]:
    """Where each of `actors` stands, in a square of side 1; those in `placed` stay there."""
    order = list(actors)
    at = {actor: placed.get(actor) or _on_circle(number, len(order)) for number, actor in enumerate(order)}
    free = [actor for actor in order if actor not in placed]
    joined = [(one, other) for one, other in ties if one in at and other in at and one != other]
    if not free or len(order) < 2:
        return at
    apart = 0.85 / math.sqrt(len(order))
    rounds = max(10, min(_ROUNDS, _MOST_STEPS // (len(free) * len(order))))
    for number in range(rounds):
        reach = 0.1 * (1 - number / rounds) + 0.002
        moves = {actor: _pushed(actor, at, apart) for actor in free}
        for one, other in joined:
            _pull(moves, at, one, other, apart)
        for actor, (x, y) in moves.items():
            length = math.hypot(x, y) or 1.0
            step = min(length, reach) / length
            at[actor] = (_within(at[actor][0] + x * step), _within(at[actor][1] + y * step))
    return at


def _on_circle(number: int, count: int) -> Point:
    turn = 2 * math.pi * number / max(1, count) - math.pi / 2
    return 0.5 + 0.38 * math.cos(turn), 0.5 + 0.38 * math.sin(turn)


def _pushed(actor: UUID, at: Mapping[UUID, Point], apart: float) -> Point:
    """The push of all others, and a light pull to the middle."""
    x, y = at[actor]
    push_x, push_y = (0.5 - x) * apart, (0.5 - y) * apart
    for other, (other_x, other_y) in at.items():
        if other == actor:
            continue
        across, down = x - other_x, y - other_y
        if not across and not down:  # in one spot nothing says which way to go
            across, down = (1e-3, -1e-3) if actor.int > other.int else (-1e-3, 1e-3)
        square = across * across + down * down
        push_x += across * apart * apart / square
        push_y += down * apart * apart / square
    return push_x, push_y


def _pull(moves: dict[UUID, Point], at: Mapping[UUID, Point], one: UUID, other: UUID, apart: float) -> None:
    across, down = at[other][0] - at[one][0], at[other][1] - at[one][1]
    strength = math.hypot(across, down) / apart
    for actor, sign in ((one, 1), (other, -1)):
        if actor in moves:
            x, y = moves[actor]
            moves[actor] = (x + sign * across * strength, y + sign * down * strength)


def _within(value: float) -> float:
    return min(1 - _EDGE, max(_EDGE, value))
