"""The part of the script about what came of promises, and about who was made ready for them."""

from __future__ import annotations

from .script_line import Line


class AccountLine(Line, frozen=True):
    """What one source said of a commitment; `open` where everybody at the table may read it."""

    key: str
    commitment: str
    kind: str
    words: str
    finding: str
    party: str | None = None
    source: str | None = None
    venue: str | None = None
    open: bool = False


class VisitLine(Line, frozen=True):
    """A verification visit and whom it heard."""

    key: str
    day: int
    at: str
    title: str
    venue: str
    made_by: tuple[str, ...]
    accounts: tuple[AccountLine, ...] = ()


class EvidenceLine(Line, frozen=True):
    """A piece of evidence; `file` is the name of a drawing that ships with the demonstration."""

    key: str
    commitment: str
    kind: str
    title: str
    day: int
    account: str | None = None
    by: str | None = None
    brought: str | None = None
    file: str | None = None
    description: str | None = None
    permission: bool | None = None
    open: bool = False


class ConclusionLine(Line, frozen=True):
    """What was concluded of a commitment on a day."""

    commitment: str
    day: int
    status: str
    words: str
    by: str
    visit: str | None = None


class RatingLine(Line, frozen=True):
    """How firm a condition was found: day, level and in what it showed, one after another."""

    condition: str
    values: tuple[tuple[int, str, str], ...]


class TrainingLine(Line, frozen=True):
    """A training, who went through it and who `left` before the end."""

    key: str
    title: str
    day: int
    hours: int
    skills: tuple[str, ...]
    trainer: str
    venue: str
    people: tuple[str, ...]
    left: tuple[str, ...] = ()
    session: str | None = None


class SkillLine(Line, frozen=True):
    """What somebody was found able to do."""

    who: str
    skill: str
    level: str
    day: int
    source: str
