"""The shape of the analysis in process JSON: history, causes, actors, ties, indicators, signals.

`origin` says whose words something is; what does not say it is the team's, and an indicator the mesa's.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from ...domain.analysis import MAP_SIDE
from ...domain.vocabulary import (
    CauseKind,
    ConsentHow,
    DatePrecision,
    EventKind,
    InsightKind,
    Origin,
    Power,
    RelationKind,
    SignalKind,
    Stance,
    Worse,
)
from .shape_parts import Key, Number, Ref, Shape, Text

Step = Annotated[int, Meta(ge=0, le=MAP_SIDE, description="A thousandth of the width or height of the map.")]


class HistoryEvent(Shape, kw_only=True):
    """Something that happened."""

    key: Key
    title: Text
    kind: EventKind | None = None
    happened_on: date | None = None
    precision: DatePrecision | None = None
    until: date | None = None
    venue: Text | None = None
    account: Text | None = None
    other_account: Text | None = None
    source: Text | None = None
    origin: Origin | None = None


class CauseStance(Shape, kw_only=True):
    """Whether a party holds a cause."""

    party: Ref
    stance: Stance
    words: Text | None = None


class Cause(Shape, kw_only=True):
    """A box of the tree; `parent` is the one it hangs from, nearer to the problem."""

    key: Key
    title: Text
    kind: CauseKind
    parent: Ref | None = None
    since: date | None = None
    precision: DatePrecision | None = None
    known: Text | None = None
    source: Text | None = None
    origin: Origin | None = None
    stances: list[CauseStance] = []


class Insight(Shape, kw_only=True):
    """One thing known of an actor, and from where."""

    key: Key
    kind: InsightKind
    text: Text
    source: Text
    origin: Origin | None = None


class Actor(Shape, kw_only=True):
    """Who has a part in the conflict; `x` and `y` are its place on the team's map."""

    key: Key
    name: Text
    sector: Text | None = None
    party: Ref | None = None
    participant: Ref | None = None
    power: Power | None = None
    about: Text | None = None
    source: Text | None = None
    origin: Origin | None = None
    x: Step | None = None
    y: Step | None = None
    insights: list[Insight] = []


class Relation(Shape, kw_only=True):
    """What ties two actors; dependence and influence go from `actor` to `other`."""

    key: Key
    actor: Ref
    other: Ref
    kind: RelationKind
    about: Text | None = None
    since: date | None = None
    source: Text
    origin: Origin | None = None


class Reading(Shape, kw_only=True):
    """What an indicator stood at."""

    key: Key
    on: date
    value: Number
    source: Text | None = None
    remark: Text | None = None


class Indicator(Shape, kw_only=True):
    """What the mesa looks at, and from where on it warns."""

    key: Key
    title: Text
    unit: Text | None = None
    worse: Worse
    warning_at: Number | None = None
    alert_at: Number | None = None
    counts_threats: bool | None = None
    how: Text | None = None
    measured_by: Text | None = None
    every: Text | None = None
    chosen_on: date | None = None
    session: Ref | None = None
    origin: Origin | None = None
    readings: list[Reading] = []


class Protection(Shape, kw_only=True):
    """What was agreed with a threatened person."""

    measures: Text
    not_to_do: Text | None = None
    contact: Text | None = None
    agreed_on: date | None = None
    agreed_how: ConsentHow | None = None
    review_on: date | None = None


class Signal(Shape, kw_only=True):
    """Something that somebody must answer."""

    key: Key
    title: Text
    kind: SignalKind
    account: Text | None = None
    noticed_on: date | None = None
    venue: Text | None = None
    told_by: Text | None = None
    indicator: Ref | None = None
    reading: Ref | None = None
    participant: Ref | None = None
    responder: Text | None = None
    answer_by: date | None = None
    answer: Text | None = None
    answered_on: date | None = None
    told_back: Text | None = None
    told_back_to: Text | None = None
    told_back_on: date | None = None
    protection: Protection | None = None
