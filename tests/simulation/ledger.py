"""The ledger: what must stand, computed from what people did and saw, and from nothing that the program says.

An action is what one person did in one space at one moment. It knows which actions the person had before their eyes,
for that decides what they replaced; clocks, order of arrival and the program's own states play no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from facilitator_app.wire.entry import Ref

Place = tuple[bytes, str]
"""A field of a record."""


@dataclass(frozen=True)
class Action:
    """One entry as its author meant it; `id`, `feed`, `seq` and `previous` say which entry it became."""

    id: bytes
    device: bytes
    space: bytes
    feed: bytes
    seq: int
    previous: bytes
    creates: frozenset[bytes] = frozenset()
    writes: Mapping[Place, object] = field(default_factory=dict)
    replaces: frozenset[tuple[Place, bytes]] = frozenset()
    deletes: Mapping[bytes, frozenset[bytes]] = field(default_factory=dict)
    undoes: frozenset[bytes] = frozenset()
    knew: frozenset[bytes] = frozenset()
    """The statements about the space that the author's device knew then."""

    @property
    def ref(self) -> Ref:
        """How the entry is pointed at by those that replace what it wrote."""
        return self.feed, self.seq, self.id[:4]


class Ledger:
    """Everything that anybody did in one simulated world."""

    def __init__(self) -> None:
        self.actions: dict[bytes, Action] = {}

    def add(self, action: Action) -> None:
        """Write an action down."""
        self.actions[action.id] = action

    def view(self, counting: Iterable[bytes]) -> View:
        """What stands where exactly these actions count."""
        return View([self.actions[one] for one in counting])


class View:
    """What stands where certain actions count: all their writes but those that one of them replaced."""

    def __init__(self, actions: list[Action]) -> None:
        replaced = {pair for action in actions for pair in action.replaces}
        undone = {one for action in actions for one in action.undoes}
        self.created = {record for action in actions for record in action.creates}
        self.standing: dict[Place, dict[bytes, object]] = {}
        self.deletions: dict[bytes, dict[bytes, frozenset[bytes]]] = {}
        for action in actions:
            for place, value in action.writes.items():
                if (place, action.id) not in replaced:
                    self.standing.setdefault(place, {})[action.id] = value
            for record, seen in action.deletes.items():
                if action.id not in undone:
                    self.deletions.setdefault(record, {})[action.id] = seen

    def of(self, record: bytes) -> dict[str, dict[bytes, object]]:
        """What stands in each field of a record, by action."""
        return {name: values for (one, name), values in self.standing.items() if one == record}

    def writers(self, record: bytes) -> frozenset[bytes]:
        """Every action of which something stands in a record: what a person who deletes it has seen."""
        return frozenset(action for values in self.of(record).values() for action in values)

    def exists(self, record: bytes) -> bool:
        """Created, and not deleted by people who had seen all that stands in it."""
        if record not in self.created:
            return False
        deletions = self.deletions.get(record, {})
        return not deletions or not self.writers(record) <= frozenset().union(*deletions.values())

    def resurfaced(self, record: bytes) -> bool:
        """Deleted by one person while another edited it."""
        return self.exists(record) and bool(self.deletions.get(record))

    def conflicts(self, records: Set[bytes]) -> set[Place]:
        """The fields of `records` in which different values stand."""
        return {
            place
            for place, values in self.standing.items()
            if place[0] in records and len(set(values.values())) > 1 and self.exists(place[0])
        }
