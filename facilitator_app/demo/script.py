"""The script of the demonstration: what its files in `resources/demo` say, checked as they are read.

Days count from the day of the building (0 is today, -14 two weeks ago), times are those of the wall.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from ..installed import resources
from .analysis_script import AnalysisLines
from .follow_up_script import (
    ConclusionLine,
    EvidenceLine,
    RatingLine,
    SkillLine,
    TrainingLine,
    VisitLine,
)
from .script_line import Line


class Delegates(Line, frozen=True):
    """A commission and who sits in it, by the keys of people."""

    key: str
    title: str
    theme: str
    mandate: str
    delegates: tuple[str, ...] = ()


class PartyLine(Line, frozen=True):
    """An organisation at the table and how it decides."""

    key: str
    name: str
    sector: str
    rule: str
    instrument: str | None = None
    limits: str | None = None
    expires: int | None = None


class Withdrawal(Line, frozen=True):
    """A consent that a person took back."""

    purpose: str
    day: int


class PersonLine(Line, frozen=True):
    """One invented person; `signs` is an act, with `signer` and `witness` where another writes."""

    key: str
    name: str
    party: str
    position: str
    sex: str
    language: str
    delegate: str | None = None
    age: int | None = None
    people: str | None = None
    languages: tuple[str, ...] | None = None
    interpret: bool = False
    signs: str = "signature"
    signer: str | None = None
    witness: str | None = None
    consent: str = "written"
    withdrew: Withdrawal | None = None
    reserved: bool = False


class StageLine(Line, frozen=True):
    """The stage that a process entered on a day."""

    stage: str
    day: int


class AgendaLine(Line, frozen=True):
    """A point of an agenda; with times where it was treated in a session that is under way."""

    title: str
    minutes: int
    from_: str | None = msgspec.field(name="from", default=None)
    to: str | None = None


class NoteLine(Line, frozen=True):
    """Something said or seen."""

    at: str
    text: str
    point: int
    kind: str = "statement"
    who: str | None = None
    visibility: str | None = None
    attribution: str | None = None
    interpreted: bool = False
    original: str | None = None
    original_language: str | None = None
    rendered_by: str | None = None
    clause: str | None = None


class AnswerLine(Line, frozen=True):
    """What one party answered."""

    party: str
    value: str
    words: str | None = None


class CheckLine(Line, frozen=True):
    """A question put to the parties."""

    at: str
    question: str
    scale: str
    answers: tuple[AnswerLine, ...]
    clause: str | None = None


class TurnLine(Line, frozen=True):
    """Net seconds that a person spoke, and those of the interpreter after them."""

    who: str
    at: str
    seconds: int = 0
    interpreted: int = 0


class AwayLine(Line, frozen=True):
    """Somebody who did not come."""

    who: str
    status: str
    by: str | None = None
    authority: str | None = None


class ActLine(Line, frozen=True):
    """An act of signing that is not the person's usual one; `day` where it was later, elsewhere."""

    who: str
    kind: str
    words: str | None = None
    day: int | None = None
    at: str | None = None
    venue: str | None = None


class SummaryLine(Line, frozen=True):
    """What a session came to, in another language."""

    at: str
    language: str
    text: str
    rendered_by: str | None = None


class SessionLine(Line, frozen=True):
    """One session. A `live` one is under way; one of a day to come is only planned.

    `present` people come: first the delegates, then others drawn by lot unless `only` names who is invited.
    """

    key: str
    number: int
    kind: str
    title: str
    day: int
    starts: str
    venue: str
    languages: tuple[str, ...]
    called: int
    called_how: str
    agenda: tuple[AgendaLine, ...]
    ends: str | None = None
    now: str | None = None
    live: bool = False
    planned: int | None = None
    commission: str | None = None
    community: str | None = None
    interpreter: str | None = None
    quorum: str | None = None
    read_at: str | None = None
    read_in: tuple[str, ...] | None = None
    present: int = 0
    only: tuple[str, ...] = ()
    away: tuple[AwayLine, ...] = ()
    signed: bool = False
    notes: tuple[NoteLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    turns: tuple[TurnLine, ...] = ()
    waiting: tuple[TurnLine, ...] = ()
    acts: tuple[ActLine, ...] = ()
    summaries: tuple[SummaryLine, ...] = ()


class Moment(Line, frozen=True):
    """A day and a time."""

    day: int
    at: str


class TextLine(Moment, frozen=True):
    """A text that a clause was given at a moment."""

    text: str


class FormLine(TextLine, frozen=True):
    """A text that a facilitator, by the key of their line, gave a clause on a laptop of their own."""

    by: str


class PositionLine(AnswerLine, frozen=True):
    """Where a party stands; `returns` is the day its consultation comes back."""

    returns: int | None = None


class ClauseLine(Line, frozen=True):
    """A clause: `texts` follow one another, the `forms` were each written without seeing the other."""

    key: str
    title: str
    text: str
    by: str | None = None
    others: str | None = None
    positions: tuple[PositionLine, ...] = ()
    asked: Moment | None = None
    texts: tuple[TextLine, ...] = ()
    forms: tuple[FormLine, ...] = ()
    from_: Moment | None = msgspec.field(name="from", default=None)


class StatusLine(Line, frozen=True):
    """What was found of a commitment on a day; `due` is the new date of a renegotiated one."""

    day: int
    value: str
    evidence: str | None = None
    on: int | None = None
    due: int | None = None


class CommitmentLine(Line, frozen=True):
    """Who does what by when; what is missing is missing on purpose."""

    key: str
    text: str
    clause: str
    party: str | None = None
    who: str | None = None
    office: str | None = None
    due: int | None = None
    indicator: str | None = None
    verification: str | None = None
    body: str | None = None
    resources: str | None = None
    if_not: str | None = None
    status: tuple[StatusLine, ...] = ()


class RatificationLine(Line, frozen=True):
    """What the assembly of a party decided."""

    party: str
    value: str
    day: int | None = None
    instrument: str | None = None


class VersionLine(Moment, frozen=True):
    """When a version of an agreement was kept, and why."""

    reason: str


class AgreementLine(Line, frozen=True):
    """One agreement, from its first draft to its signing where it came to that."""

    key: str
    number: int
    title: str
    session: str
    point: int
    day: int
    at: str
    clauses: tuple[ClauseLine, ...]
    commitments: tuple[CommitmentLine, ...] = ()
    ratifications: tuple[RatificationLine, ...] = ()
    versions: tuple[VersionLine, ...] = ()
    antecedent: str | None = None
    review: str | None = None
    in_force: str | None = None
    languages: tuple[str, ...] | None = None
    prevailing: str | None = None
    decision: str | None = None
    signed: bool = False


class ProcessScript(Line, frozen=True):
    """One process with all that happened in it."""

    key: str
    title: str
    theme: str
    template: str
    level: str
    track: str
    stage: str
    started: int
    country: str
    utc_offset: int
    municipality: str
    community: str
    language: str
    facilitators: tuple[str, ...]
    parties: tuple[PartyLine, ...]
    people: tuple[PersonLine, ...]
    sessions: tuple[SessionLine, ...]
    agreements: tuple[AgreementLine, ...] = ()
    commissions: tuple[Delegates, ...] = ()
    visits: tuple[VisitLine, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    conclusions: tuple[ConclusionLine, ...] = ()
    ratings: tuple[RatingLine, ...] = ()
    trainings: tuple[TrainingLine, ...] = ()
    skills: tuple[SkillLine, ...] = ()
    stages: tuple[StageLine, ...] = ()
    prevailing_language: str | None = None
    legal_framework: str | None = None
    file_number: str | None = None
    personal_fields: tuple[str, ...] = ()
    personal_fields_reason: str | None = None
    attribution: str | None = None
    default_visibility: str | None = None
    analysis: AnalysisLines = AnalysisLines()


class ColleagueLine(Line, frozen=True):
    """A facilitator with a laptop of their own; `way` is how what they write comes back: `server` or `bundle`."""

    key: str
    name: str
    device: str
    processes: tuple[str, ...]
    joins: Moment
    brings: Moment
    way: str


class Programme(Line, frozen=True):
    """The programme, who coordinates it, and the passphrase for practice that everybody may read."""

    title: str
    coordinator: str
    device: str
    passphrase: str
    seed: int
    final_session: str
    live_session: str
    colleagues: tuple[ColleagueLine, ...]


def read_programme() -> Programme:
    """What the demonstration is called and with what it opens."""
    return msgspec.convert(_toml(_folder() / "programme.toml"), Programme)


def read_processes() -> tuple[ProcessScript, ...]:
    """The scripts of all processes, each from the files of its folder; lists of the same name are joined."""
    return tuple(_read(folder) for folder in sorted(_folder().iterdir()) if any(folder.glob("*.toml")))


def drawing(name: str) -> bytes:
    """A drawing that ships with the demonstration, in the place of a photograph."""
    return (_folder() / "archivos" / name).read_bytes()


def _read(folder: Path) -> ProcessScript:
    whole: dict[str, Any] = {}
    for file in sorted(folder.glob("*.toml")):
        for name, value in _toml(file).items():
            whole[name] = whole[name] + value if name in whole else value
    whole["sessions"].sort(key=lambda session: session["day"])
    return msgspec.convert(whole, ProcessScript)


def _folder() -> Path:
    return resources() / "demo"


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
