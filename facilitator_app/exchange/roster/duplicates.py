"""Which people may be the same person, with the reason; proposals for someone to decide, never a merge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator_app.domain.folding import fold, name_key

_MOST_PROPOSALS = 10_000
_LARGEST_GROUP = 200
"""More people than this under one key tell nothing: only the first is proposed for each of the others."""

_LEAST_WORDS = 2


class Likeness(StrEnum):
    """Why two people are proposed as one, the strongest first."""

    SAME_ID = "same_id"
    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"


@dataclass(frozen=True, slots=True)
class Person:
    """What is compared. `where` names the person to whoever asked: a row number, a record."""

    where: Hashable
    name: str = field(repr=False)
    national_id: str = field(default="", repr=False)
    birth_year: str = field(default="", repr=False)
    party: str = ""


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two people who may be one. `against` says what speaks against it: ``birth_year``, ``national_id``."""

    first: Person
    second: Person
    likeness: Likeness
    same_party: bool
    against: tuple[str, ...] = ()


def possible_duplicates(
    people: Iterable[Person], known: Iterable[Person] = (), most: int = _MOST_PROPOSALS
) -> list[PossibleDuplicate]:
    """The pairs among `people`, and of `people` with those already `known`, that someone should look at.

    The same national id, the same words in a name (in any order, without accents or apostrophes), or a name
    that holds all the words of another. Pairs whose ids or birth years differ are told only where the names
    are the same. Work grows with the number of people, not with its square; at most `most` pairs come back.
    """
    candidates = [_Candidate(person, is_new=False) for person in known]
    candidates += [_Candidate(person, is_new=True) for person in people]
    found: dict[tuple[int, int], PossibleDuplicate] = {}
    for likeness, key in _BLOCKS:
        for first, second in _pairs(candidates, key):
            if len(found) >= most:
                return list(found.values())
            pair = (id(first), id(second))
            if pair not in found and (proposal := _proposal(first, second, likeness)) is not None:
                found[pair] = proposal
    return list(found.values())


@dataclass(slots=True, eq=False)
class _Candidate:
    person: Person
    is_new: bool
    name: str = ""
    words: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.name = name_key(self.person.name)
        self.words = frozenset(self.name.split())


def _ids(candidate: _Candidate) -> Iterator[str]:
    if candidate.person.national_id:
        yield candidate.person.national_id


def _names(candidate: _Candidate) -> Iterator[str]:
    if candidate.name:
        yield candidate.name


def _name_parts(candidate: _Candidate) -> Iterator[str]:
    """A name of up to five words under each name that leaves one or two of its words out."""
    words = sorted(candidate.words)
    if not _LEAST_WORDS <= len(words) <= 5:
        return
    yield " ".join(words)
    for left_out in words:
        rest = [word for word in words if word != left_out]
        if len(rest) >= _LEAST_WORDS:
            yield " ".join(rest)


_BLOCKS: tuple[tuple[Likeness, Callable[[_Candidate], Iterator[str]]], ...] = (
    (Likeness.SAME_ID, _ids),
    (Likeness.SAME_NAME, _names),
    (Likeness.SIMILAR_NAME, _name_parts),
)


def _pairs(
    candidates: list[_Candidate], keys: Callable[[_Candidate], Iterator[str]]
) -> Iterator[tuple[_Candidate, _Candidate]]:
    blocks: defaultdict[str, list[_Candidate]] = defaultdict(list)
    for candidate in candidates:
        for key in keys(candidate):
            group = blocks[key]
            # In a crowd under one key everybody is paired with the first alone, so that work stays flat.
            others = group if len(group) < _LARGEST_GROUP else group[:1]
            if candidate.is_new:
                yield from ((other, candidate) for other in others)
            if len(group) <= _LARGEST_GROUP:
                group.append(candidate)


def _proposal(first: _Candidate, second: _Candidate, likeness: Likeness) -> PossibleDuplicate | None:
    one, other = first.person, second.person
    against = tuple(
        name
        for name, left, right in (
            ("national_id", one.national_id, other.national_id),
            ("birth_year", one.birth_year, other.birth_year),
        )
        if left and right and left != right
    )
    same_party = bool(one.party) and fold(one.party) == fold(other.party)
    if likeness is Likeness.SIMILAR_NAME:
        contained = first.words <= second.words or second.words <= first.words
        if against or not contained:
            return None
    return PossibleDuplicate(one, other, likeness, same_party, against)
