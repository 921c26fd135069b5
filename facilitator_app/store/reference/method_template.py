"""What a method template holds: the parts of a way of working, named in words that people read.

The shape is checked when data becomes a `Template`, so that one that exists is right.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec

from facilitator_app.domain.vocabulary import Level, PositionValue, Track

FORMAT = "facilitator-template/1"

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_-]{0,63}\Z")]
LanguageTag = Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}\Z")]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
Wording = Annotated[Mapping[LanguageTag, Text], msgspec.Meta(min_length=1, max_length=40)]
"""The same words by language (``es``, ``en``, ``quc``…), in at least one."""


def in_language(wording: Mapping[str, str], lang: str) -> str:
    """`wording` in `lang`; else in Spanish, else in the first language it has."""
    return wording.get(lang) or wording.get("es") or next(iter(wording.values()), "")


@dataclass(frozen=True)
class _Named:
    """A part that has words: they are checked and made unchangeable when it is made."""

    def __post_init__(self) -> None:
        _settle_words(self)


@dataclass(frozen=True)
class Condition(_Named):
    """A minimum condition and the question that rates it; it warns and never blocks."""

    code: Code
    name: Wording = field(hash=False)
    question: Wording | None = field(default=None, hash=False)


@dataclass(frozen=True)
class Stage(_Named):
    """A stage, its purpose, and the conditions to look at before entering it. Order is that of the list."""

    code: Code
    name: Wording = field(hash=False)
    purpose: Wording | None = field(default=None, hash=False)
    conditions: Annotated[tuple[Code, ...], msgspec.Meta(max_length=50)] = ()


@dataclass(frozen=True)
class Skill(_Named):
    """A skill that parties are trained in."""

    code: Code
    name: Wording = field(hash=False)


@dataclass(frozen=True)
class ScaleValue(_Named):
    """One value of a scale, the position it stands for, and whether the party's words are asked for."""

    code: Code
    name: Wording = field(hash=False)
    position: PositionValue | None = None
    asks_words: bool = False


@dataclass(frozen=True)
class Scale(_Named):
    """A consensus scale agreed beforehand; values in order, most in favour first, never averaged."""

    code: Code
    name: Wording = field(hash=False)
    values: Annotated[tuple[ScaleValue, ...], msgspec.Meta(min_length=2, max_length=20)]


@dataclass(frozen=True)
class AgendaItem(_Named):
    """A suggested point of a session's agenda, with the minutes it usually takes."""

    title: Wording = field(hash=False)
    minutes: Annotated[int, msgspec.Meta(ge=0, le=1440)] | None = None


@dataclass(frozen=True)
class Check(_Named):
    """Something to look at in the records, by a question."""

    code: Code
    name: Wording = field(hash=False)
    question: Wording | None = field(default=None, hash=False)


@dataclass(frozen=True)
class Template(_Named):
    """A way of working, to be copied into a process and changed there by the parties."""

    format: Literal["facilitator-template/1"]
    code: Code
    name: Wording = field(hash=False)
    stages: Annotated[tuple[Stage, ...], msgspec.Meta(min_length=1, max_length=50)]
    purpose: Wording | None = field(default=None, hash=False)
    level: Level | None = None
    track: Track | None = None
    note_kinds: Annotated[tuple[Code, ...], msgspec.Meta(max_length=50)] = ()
    conditions: Annotated[tuple[Condition, ...], msgspec.Meta(max_length=50)] = ()
    skills: Annotated[tuple[Skill, ...], msgspec.Meta(max_length=50)] = ()
    scales: Annotated[tuple[Scale, ...], msgspec.Meta(max_length=20)] = ()
    agenda: Annotated[tuple[AgendaItem, ...], msgspec.Meta(max_length=100)] = ()
    checks: Annotated[tuple[Check, ...], msgspec.Meta(max_length=50)] = ()

    def scale(self, code: str) -> Scale | None:
        """The scale of that code; None where the template has none."""
        return next((each for each in self.scales if each.code == code), None)


def _settle_words(part: object) -> None:
    """Makes the wordings of `part` unchangeable, after refusing what could mislead whoever reads them."""
    for name in ("name", "title", "purpose", "question"):
        wording = getattr(part, name, None)
        if isinstance(wording, Mapping):
            if any(_misleads(text) for text in wording.values()):
                raise ValueError("a control character or an empty text")
            object.__setattr__(part, name, MappingProxyType(dict(wording)))


def _misleads(text: str) -> bool:
    """Control characters and marks that turn the direction of writing do not belong in a name."""
    kinds = (unicodedata.category(letter) for letter in text if not letter.isprintable() and letter != "\n")
    return not text.strip() or any(kind in {"Cc", "Cf", "Cs", "Zl", "Zp"} for kind in kinds)
