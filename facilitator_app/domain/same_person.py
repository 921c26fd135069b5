"""Records of one person that somebody joined: which of them leads, in whatever way and order they were joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID


class SamePeople:
    """Who is who. `stands_under` says of a record under which other one it was put.

    Whatever two devices did without seeing each other, both come to the same answer: whoever joins A to B and B to A,
    or goes round in a longer circle, has one person of them, led by the record of the circle with the smallest id.
    """

    def __init__(self, stands_under: Mapping[UUID, UUID]) -> None:
        self._lead = {record: _lead(record, stands_under) for record in stands_under}
        groups: defaultdict[UUID, set[UUID]] = defaultdict(set)
        for record, lead in self._lead.items():
            groups[lead] |= {lead, record}
        self._groups = {lead: (lead, *sorted(group - {lead})) for lead, group in groups.items()}

    def one(self, record: UUID) -> UUID:
        """The record that leads for the person of `record`; itself where nobody joined it to another."""
        return self._lead.get(record, record)

    def all(self, record: UUID) -> tuple[UUID, ...]:
        """Every record of the person of `record`, the one that leads first."""
        lead = self.one(record)
        return self._groups.get(lead, (lead,))

    def everyone(self, records: Iterable[UUID]) -> tuple[UUID, ...]:
        """Every record of each of these people, none twice."""
        return tuple(dict.fromkeys(each for record in records for each in self.all(record)))

    @property
    def joined(self) -> tuple[UUID, ...]:
        """Every record that is one of several of a person."""
        return tuple(each for group in self._groups.values() for each in group)

    def leads(self, record: UUID) -> bool:
        """Whether `record` stands for itself, and not under another."""
        return self.one(record) == record

    def __bool__(self) -> bool:
        """Whether anybody was joined to another at all."""
        return bool(self._groups)


def _lead(record: UUID, stands_under: Mapping[UUID, UUID]) -> UUID:
    way = [record]
    while (above := stands_under.get(way[-1])) is not None:
        if above in way:
            return min(way[way.index(above) :])
        way.append(above)
    return way[-1]
