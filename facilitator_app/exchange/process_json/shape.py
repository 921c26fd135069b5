"""The shape of process JSON, declared once: it reads files, writes them, and the JSON schema is made from it.

The fields come in the order in which they are written. What cli.md does not name is an extra that records have;
every extra may be missing.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Raw, UnsetType

from ...domain.vocabulary import (
    ActKind,
    AgreementState,
    AttendanceStatus,
    Attribution,
    CommitmentStatus,
    ConsentAct,
    ConsentHow,
    ConsentPurpose,
    DecisionMode,
    Delegate,
    Level,
    NoteKind,
    PersonalField,
    PositionValue,
    RatificationDecision,
    SessionKind,
    SessionState,
    Track,
    TurnState,
    Visibility,
)
from .analysis_shape import Actor, Cause, HistoryEvent, Indicator, Relation, Signal
from .design_shape import DesignDecision, HandoverStep, Lesson, MethodPart
from .shape_parts import Key, Ordinal, Ref, Shape, Text, Time
from .verification_shape import Account, Conclusion, ConditionRating, Evidence, Skill, Training

FORMAT = "facilitator-process/1"


class Process(Shape, kw_only=True):
    """The process itself."""

    key: Key
    title: Text
    theme: Text | None = None
    level: Level | None = None
    track: Track | None = None
    country: Text | None = None
    municipality: Text | None = None
    community: Text | None = None
    language: Text | None = None
    stage: Text | None = None
    legal_framework: Text | None = None
    personal_fields: list[PersonalField] | None = None
    attribution: Attribution | None = None
    prevailing_language: Text | None = None
    personal_fields_reason: Text | None = None
    default_visibility: Visibility | None = None
    file_number: Text | None = None
    template: Text | None = None
    started_on: date | None = None
    ended_on: date | None = None


class OwnWord(Shape, kw_only=True):
    """A word (sector, theme, language…) that the process added to the shipped catalogues, with its name."""

    catalogue: Literal["sectors", "themes", "languages", "peoples", "places"]
    code: Text
    name: Text


class CommissionDelegate(Shape, kw_only=True):
    """A person who sits in a commission."""

    participant: Ref
    delegate: Delegate | None = None
    sector: Text | None = None


class Commission(Shape, kw_only=True):
    """A mixed commission."""

    key: Key
    title: Text
    theme: Text | None = None
    mandate: Text | None = None
    delegates: list[CommissionDelegate] = []


class Mandate(Shape, kw_only=True):
    """What a party may decide, and until when."""

    instrument: Text | None = None
    limits: Text | None = None
    expires_on: date | None = None


class Party(Shape, kw_only=True):
    """An organisation or group that sits at the table."""

    key: Key
    name: Text
    sector: Text | None = None
    decision_rule: Text | None = None
    mandate: Mandate | None = None


class Consent(Shape, kw_only=True):
    """One dated act of consent."""

    purpose: ConsentPurpose
    act: ConsentAct
    how: ConsentHow | None = None
    on: date | None = None
    language: Text | None = None
    asked_by: Text | None = None
    witness: Text | None = None


class Participant(Shape, kw_only=True):
    """A person in the roster. Who has a pseudonym is reserved: the table reads the pseudonym alone.

    `same_as` is the key of the record that leads, where this one turned out to be of the same person.
    """

    key: Key
    name: Text | None = None
    party: Ref | None = None
    position: Text | None = None
    delegate: Delegate | None = None
    sex: Text | None = None
    birth_year: Annotated[int, Meta(ge=1880, le=2200)] | None = None
    birth_decade: Annotated[int, Meta(ge=1880, le=2200)] | None = None
    people: Text | None = None
    language: Text | None = None
    national_id: Text | None = None
    phone: Text | None = None
    signs_with: ActKind | None = None
    pseudonym: Text | None = None
    reserved: bool | None = None
    languages: list[Text] | None = None
    needs_interpretation: bool | None = None
    community: Text | None = None
    authority: Text | None = None
    same_as: Ref | None = None
    consents: list[Consent] = []


class AgendaItem(Shape, kw_only=True):
    """A point of the agenda."""

    key: Key
    title: Text
    minutes: Annotated[int, Meta(ge=1, le=24 * 60)] | None = None
    started_at: Time | None = None
    ended_at: Time | None = None


class Act(Shape, kw_only=True):
    """One act by which a person stands behind the paper, or refuses, in their words."""

    kind: ActKind
    finger: Text | None = None
    signer: Ref | None = None
    words: Text | None = None
    venue: Text | None = None
    at: Time | None = None
    on_screen: bool | None = None


class Attendance(Shape, kw_only=True):
    """Whether a person came, and how they signed."""

    participant: Ref
    status: AttendanceStatus | None = None
    arrived_at: Time | None = None
    left_at: Time | None = None
    represents: Ref | None = None
    represented_by: Ref | None = None
    authority: Text | None = None
    acts: list[Act] = []


class Note(Shape, kw_only=True):
    """One entry in the timeline of a session."""

    key: Key
    at: Time | None = None
    agenda: Ref | None = None
    kind: NoteKind | None = None
    speaker: Ref | None = None
    attribution: Attribution | None = None
    text: Text
    language: Text | None = None
    original_text: Text | None = None
    original_language: Text | None = None
    rendered_by: Text | None = None
    visibility: Visibility | None = None
    read_aloud_at: Time | None = None
    read_in: Text | None = None
    clause: Ref | None = None


class Summary(Shape, kw_only=True):
    """What a session came to, in a language that is not that of its acta; one for each language."""

    language: Text
    text: Text
    rendered_by: Text | None = None
    read_aloud_at: Time | None = None
    read_in: Text | None = None


class Answer(Shape, kw_only=True):
    """What one party answered."""

    party: Ref
    value: Text
    reservation: Text | None = None


class Consensus(Shape, kw_only=True):
    """A question put to the parties on a scale."""

    question: Text
    scale: Text | None = None
    clause: Ref | None = None
    at: Time | None = None
    by_party: list[Answer] = []


class Turn(Shape, kw_only=True):
    """A speaking turn."""

    participant: Ref
    state: TurnState | None = None
    requested_at: Time | None = None
    started_at: Time | None = None
    ended_at: Time | None = None
    interpretation_seconds: Annotated[int, Meta(ge=0, le=86_400)] | None = None
    interpreted: bool | None = None


class Session(Shape, kw_only=True):
    """One meeting."""

    key: Key
    number: Ordinal | None = None
    kind: SessionKind | None = None
    title: Text | None = None
    starts_at: Time | None = None
    ends_at: Time | None = None
    venue: Text | None = None
    languages: list[Text] | None = None
    interpreter: Text | None = None
    facilitators: list[Text] | None = None
    called_on: date | None = None
    called_how: Text | None = None
    state: SessionState | None = None
    commission: Ref | None = None
    utc_offset: Annotated[int, Meta(ge=-16 * 60, le=16 * 60)] | None = None
    municipality: Text | None = None
    community: Text | None = None
    quorum: Text | None = None
    read_aloud_at: Time | None = None
    read_in: list[Text] | None = None
    book: Text | None = None
    folio: Text | None = None
    closing: Text | None = None
    agenda: list[AgendaItem] = []
    attendance: list[Attendance] = []
    notes: list[Note] = []
    consensus: list[Consensus] = []
    turns: list[Turn] = []
    summaries: list[Summary] = []


class Position(Shape, kw_only=True):
    """Where a party stands on a clause."""

    party: Ref
    value: PositionValue
    words: Text | None = None
    returns_on: date | None = None


class Commitment(Shape, kw_only=True):
    """Who does what by when; `responsible` is a participant."""

    key: Key
    text: Text
    responsible: Ref | None = None
    due_on: date | None = None
    indicator: Text | None = None
    office: Text | None = None
    verification: Text | None = None
    resources: Text | None = None
    follow_up_body: Text | None = None
    if_not_kept: Text | None = None
    status: CommitmentStatus | None = None
    responsible_party: Ref | None = None
    evidence: Text | None = None
    evidence_on: date | None = None


class Clause(Shape, kw_only=True):
    """A numbered clause."""

    key: Key
    number: Ordinal | UnsetType | None = UNSET
    title: Text | None = None
    text: Text
    proposed_by: Ref | None = None
    original_text: Text | None = None
    original_language: Text | None = None
    rendered_by: Text | None = None
    read_aloud_at: Time | None = None
    read_in: Text | None = None
    positions: list[Position] = []
    commitments: list[Commitment] = []


class Ratification(Shape, kw_only=True):
    """What the assembly of a party decided."""

    party: Ref
    decision: RatificationDecision
    on: date | None = None
    instrument: Text | None = None


class Agreement(Shape, kw_only=True):
    """What the parties agree."""

    key: Key
    number: Ordinal | UnsetType | None = UNSET
    title: Text
    session: Ref | None = None
    agenda: Ref | None = None
    state: AgreementState | None = None
    decision: DecisionMode | None = None
    antecedent: Text | None = None
    review: Text | None = None
    in_force: Text | None = None
    languages: list[Text] | None = None
    prevailing_language: Text | None = None
    clauses: list[Clause] = []
    ratifications: list[Ratification] = []
    commitments: list[Commitment] = []


class Document(Shape, kw_only=True):
    """A whole process; one that is `anonymous` was written to be studied and cannot be brought in again."""

    format: Literal["facilitator-process/1"]
    anonymous: bool | None = None
    process: Process
    catalogue: list[OwnWord] = []
    commissions: list[Commission] = []
    parties: list[Party] = []
    participants: list[Participant] = []
    sessions: list[Session] = []
    agreements: list[Agreement] = []
    commitments: list[Commitment] = []
    accounts: list[Account] = []
    evidence: list[Evidence] = []
    conclusions: list[Conclusion] = []
    condition_ratings: list[ConditionRating] = []
    trainings: list[Training] = []
    skills: list[Skill] = []
    method: list[MethodPart] = []
    design_decisions: list[DesignDecision] = []
    events: list[HistoryEvent] = []
    causes: list[Cause] = []
    actors: list[Actor] = []
    relations: list[Relation] = []
    indicators: list[Indicator] = []
    signals: list[Signal] = []
    lessons: list[Lesson] = []
    handover: list[HandoverStep] = []


class StreamedSession(Session, kw_only=True):
    """A session whose notes stay as they lie in the file until their turn comes."""

    notes: list[Raw] = []  # type: ignore[assignment]


class StreamedDocument(Document, kw_only=True):
    """A document whose long lists, people and notes, stay as they lie in the file."""

    participants: list[Raw] = []  # type: ignore[assignment]
    sessions: list[StreamedSession] = []  # type: ignore[assignment]
