"""Finds the place that a person meant: ``sn juan chamelco``, ``Alta Verapaz/Cobán``, ``1609``."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from facilitator_app.domain.folding import GLOTTAL, words

from .places import Place, places

_ABBREVIATIONS = {
    "sn": "san", "s": "san", "sto": "santo", "sta": "santa", "stgo": "santiago", "gral": "general",
    "fco": "francisco", "ma": "maria", "mtro": "maestro", "dgo": "domingo", "depto": "", "dpto": "",
    "dep": "", "mpio": "",
    "mun": "", "muni": "", "guate": "guatemala", "nw": "nieuw", "st": "saint", "ste": "sainte",
}  # fmt: skip
# Words that say what kind of place it is, or only join.
_EMPTY = frozenset(
    {"de", "del", "la", "las", "los", "el", "y", "du", "des", "le", "les", "et", "da", "do", "dos", "das"}
    | {"municipio", "municipalidad", "departamento", "aldea", "commune", "distrito", "district", "ressort"}
)
_LIKENESS = 0.8
_WORTH_SHOWING = 0.55
_CERTAIN = 0.999
_LONGEST = 200


@dataclass(frozen=True)
class PlaceMatch:
    """A place and how well it fits what was written, from 0 to 1 (every word accounted for)."""

    place: Place
    score: float


@dataclass(frozen=True)
class _Index:
    """The words of a country's places: the names of each place, its division, and who uses a word."""

    names: tuple[tuple[frozenset[str], ...], ...]
    divisions: tuple[frozenset[str], ...]
    users: dict[str, tuple[int, ...]]
    known: tuple[str, ...]


@lru_cache(maxsize=4096)
def find_place(text: str, country_code: str, limit: int = 5) -> tuple[PlaceMatch, ...]:
    """The places of a country that `text` may mean, best first; none where nothing is like it.

    Accents, case, abbreviations of saints, a department beside the name and small misspellings do not
    matter. Two places of one name come out with the same score: a person chooses.
    """
    everything = places(country_code)
    by_code = [each for each in everything if each.code == "".join(text[:_LONGEST].split()).replace("-", "")]
    if by_code:
        return (PlaceMatch(by_code[0], 1.0),)
    index = _index(country_code.upper())
    asked = dict(_understood(_telling(text[:_LONGEST]), index))
    candidates = {number for word in asked for number in index.users.get(word, ())}
    scored = sorted((-_score(asked, number, index), number) for number in candidates)
    return tuple(
        PlaceMatch(everything[number], round(-worse, 3))
        for worse, number in scored[:limit]
        if -worse >= _WORTH_SHOWING
    )


def certain_place(text: str, country_code: str) -> Place | None:
    """The one place that `text` surely means: all its words fit and no other place fits as well."""
    found = find_place(text, country_code)
    if not found or found[0].score < _CERTAIN:
        return None
    return found[0].place if len(found) == 1 or found[1].score < found[0].score else None


def _score(asked: dict[str, float], number: int, index: _Index) -> float:
    """How much of the place's name was said, and how much of what was said the place explains."""
    return max(_fit(asked, name, index.divisions[number]) for name in index.names[number])


def _fit(asked: dict[str, float], name: frozenset[str], division: frozenset[str]) -> float:
    said = sum(asked.get(word, 0.0) for word in name) / len(name)
    if not said:
        return 0.0
    explained = sum(weight for word, weight in asked.items() if word in name or word in division)
    return 0.6 * said + 0.4 * explained / len(asked)


def _understood(asked: Iterable[str], index: _Index) -> Iterable[tuple[str, float]]:
    """Each word as the catalogue spells it, with how sure that is; a strange word explains nothing."""
    for word in asked:
        if word in index.users or len(word) < 4:
            yield word, 1.0
            continue
        like = difflib.get_close_matches(word, index.known, n=1, cutoff=_LIKENESS)
        if like:
            yield like[0], difflib.SequenceMatcher(None, word, like[0]).ratio()
        else:
            yield word, 1.0


def _telling(text: str) -> Sequence[str]:
    plain = (word.replace(GLOTTAL, "") for word in words(text))
    whole = [_ABBREVIATIONS.get(word, word) for word in plain]
    return [word for word in whole if word and word not in _EMPTY] or [word for word in whole if word]


@lru_cache
def _index(country_code: str) -> _Index:
    names, divisions = [], []
    users: dict[str, list[int]] = {}
    for number, each in enumerate(places(country_code)):
        spelled = tuple(frozenset(_telling(name)) for name in (each.name, *each.variants))
        division = frozenset(_telling(each.division)) | frozenset(_telling(each.province))
        names.append(spelled)
        divisions.append(division)
        for word in frozenset().union(*spelled):
            users.setdefault(word, []).append(number)
    known = {*users, *(word for division in divisions for word in division)}
    used = {word: tuple(numbers) for word, numbers in users.items()}
    return _Index(tuple(names), tuple(divisions), used, tuple(sorted(known)))
