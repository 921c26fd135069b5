"""The lines of the script about how the conflict is understood, what warns, and who takes over."""

from __future__ import annotations

from datetime import date

from .script_line import Line


class HistoryLine(Line, frozen=True):
    """Something that happened on a date that people remember, or on a day counted from today."""

    key: str
    title: str
    kind: str
    precision: str
    origin: str
    source: str
    on: date | None = None
    until: date | None = None
    day: int | None = None
    venue: str | None = None
    account: str | None = None
    other_account: str | None = None


class DisputeLine(Line, frozen=True):
    """A party that does not share a cause, in its words."""

    party: str
    words: str


class CauseLine(Line, frozen=True):
    """A box of the tree, and the parties that hold it."""

    key: str
    title: str
    kind: str
    origin: str
    source: str
    parent: str | None = None
    since: date | None = None
    precision: str | None = None
    known: str | None = None
    holds: tuple[str, ...] = ()
    disputes: tuple[DisputeLine, ...] = ()


class InsightLine(Line, frozen=True):
    """Something known of an actor."""

    key: str
    kind: str
    text: str
    origin: str
    source: str


class ActorLine(Line, frozen=True):
    """An actor and its place on the map."""

    key: str
    name: str
    power: str
    origin: str
    x: int
    y: int
    source: str
    sector: str | None = None
    party: str | None = None
    about: str | None = None
    insights: tuple[InsightLine, ...] = ()


class RelationLine(Line, frozen=True):
    """A tie between two actors."""

    key: str
    actor: str
    other: str
    kind: str
    origin: str
    source: str
    about: str | None = None


class ReadingLine(Line, frozen=True):
    """What an indicator stood at on a day."""

    key: str
    day: int
    value: float
    remark: str | None = None


class IndicatorLine(Line, frozen=True):
    """An indicator, the session in which it was chosen, and its readings."""

    key: str
    title: str
    unit: str
    worse: str
    how: str
    by: str
    every: str
    origin: str
    readings: tuple[ReadingLine, ...]
    warning: float | None = None
    alert: float | None = None
    threats: bool = False
    session: str | None = None


class ProtectionLine(Line, frozen=True):
    """What was agreed with a threatened person."""

    measures: str
    not_to_do: str
    contact: str
    agreed: int
    how: str
    review: int


class SignalLine(Line, frozen=True):
    """A signal, by itself or the one that a `reading` raised, as far as it has come."""

    key: str
    kind: str
    day: int
    title: str
    reading: str | None = None
    account: str | None = None
    venue: str | None = None
    who: str | None = None
    responder: str | None = None
    answer_by: int | None = None
    answer: str | None = None
    answered: int | None = None
    told: str | None = None
    told_to: str | None = None
    told_on: int | None = None
    protection: ProtectionLine | None = None


class LessonLine(Line, frozen=True):
    """What a session taught."""

    key: str
    kind: str
    session: str
    day: int
    origin: str
    text: str
    advice: str | None = None
    context: str | None = None
    source: str | None = None


class DecisionLine(Line, frozen=True):
    """A decision on how they work, and the agreement that proves it."""

    key: str
    text: str
    agreement: str
    day: int
    reason: str | None = None


class HandoverLine(Line, frozen=True):
    """What passes into local hands."""

    key: str
    title: str
    kind: str
    needs: str
    due: int
    owner: str | None = None
    who: str | None = None
    party: str | None = None
    state: str | None = None


class AnalysisLines(Line, frozen=True):
    """All of it; `revised` is the day on which the team last sat over history, map and tree."""

    revised: int = -1
    events: tuple[HistoryLine, ...] = ()
    causes: tuple[CauseLine, ...] = ()
    actors: tuple[ActorLine, ...] = ()
    relations: tuple[RelationLine, ...] = ()
    indicators: tuple[IndicatorLine, ...] = ()
    signals: tuple[SignalLine, ...] = ()
    lessons: tuple[LessonLine, ...] = ()
    decisions: tuple[DecisionLine, ...] = ()
    handover: tuple[HandoverLine, ...] = ()
