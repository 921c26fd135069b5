"""The closed lists of the method and the small types that every layer may name."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

RecordId = UUID
"""Names a record for ever, on every device; never used for order."""


class Level(StrEnum):
    """How wide a process reaches."""

    COMMUNITY = "community"
    MUNICIPAL = "municipal"
    REGIONAL = "regional"
    NATIONAL = "national"


class Track(StrEnum):
    """The informal track (training, informal spaces) or the formal one (commissions, tables)."""

    FORMAL = "formal"
    INFORMAL = "informal"


class SpaceKind(StrEnum):
    """Who can open a space: everybody at the table, the team, the programme, or one person's devices."""

    TABLE = "table"
    TEAM = "team"
    PROGRAMME = "programme"
    PERSONAL = "personal"


class ProgrammeRole(StrEnum):
    """What a person does in a programme; an observer sees the tables only."""

    FACILITATOR = "facilitator"
    COORDINATOR = "coordinator"
    OBSERVER = "observer"


class Visibility(StrEnum):
    """Who reads a note; each one is a space of its own (sync.md, 17)."""

    MINUTES = "minutes"
    TEAM = "team"
    PRIVATE = "private"


class Attribution(StrEnum):
    """How a note names its speaker."""

    NAMED = "named"
    PARTY = "party"
    SECTOR = "sector"
    NONE = "none"


class Delegate(StrEnum):
    """Whether a person is the delegate of a party or the alternate."""

    TITULAR = "titular"
    ALTERNATE = "alternate"


class SessionKind(StrEnum):
    """What sort of meeting a session is."""

    PLENARY = "plenary"
    COMMISSION = "commission"
    BILATERAL = "bilateral"
    CAUCUS = "caucus"
    WORKSHOP = "workshop"
    VISIT = "visit"
    SHUTTLE = "shuttle"


class SessionState(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class AttendanceStatus(StrEnum):
    """Whether a person came."""

    INVITED = "invited"
    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"
    REPRESENTED = "represented"


class NoteKind(StrEnum):
    """What a note records."""

    STATEMENT = "statement"
    PROPOSAL = "proposal"
    INTEREST = "interest"
    NEED = "need"
    CONCERN = "concern"
    QUESTION = "question"
    AGREEMENT = "agreement"
    DISAGREEMENT = "disagreement"
    PARKED = "parked"
    OBSERVATION = "observation"
    DECISION = "decision"


class ActKind(StrEnum):
    """How a person stands behind a paper; all have the same dignity."""

    SIGNATURE = "signature"
    THUMBPRINT = "thumbprint"
    ON_REQUEST = "on_request"
    WITNESS = "witness"
    STAMP = "stamp"
    REFUSED = "refused"


class PositionValue(StrEnum):
    """Where a party stands on a clause."""

    AGREE = "agree"
    RESERVATION = "reservation"
    NO = "no"
    ABSTAIN = "abstain"
    ABSENT = "absent"
    PENDING_CONSULTATION = "pending_consultation"


class AgreementState(StrEnum):
    """Where an agreement stands."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    SIGNED = "signed"
    WITHDRAWN = "withdrawn"


class DecisionMode(StrEnum):
    """How the parties decided; a majority is never called consensus."""

    CONSENSUS = "consensus"
    MAJORITY = "majority"
    AD_REFERENDUM = "ad_referendum"


class RatificationDecision(StrEnum):
    """What the assembly of a party said of an agreement made ad referéndum."""

    PENDING = "pending"
    RATIFIED = "ratified"
    NOT_RATIFIED = "not_ratified"


class CommitmentStatus(StrEnum):
    """Where a commitment stands; kept only with dated evidence."""

    PENDING = "pending"
    UNDER_WAY = "under_way"
    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not_kept"
    OVERDUE = "overdue"
    RENEGOTIATED = "renegotiated"
    UNVERIFIED = "unverified"


class ConsentPurpose(StrEnum):
    """What a person consents to."""

    ROSTER = "roster"
    NAMED_IN_MINUTES = "named_in_minutes"
    QUOTED = "quoted"
    PHOTO = "photo"
    AUDIO = "audio"
    SHARED_WITH_PROGRAMME = "shared_with_programme"


class ConsentAct(StrEnum):
    """A dated act of consent."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ConsentHow(StrEnum):
    """How consent was expressed."""

    ORAL = "oral"
    WRITTEN = "written"
    THUMBPRINT = "thumbprint"
    INTERPRETER = "interpreter"


class PersonalField(StrEnum):
    """A personal detail that a process may decide to keep, with its reason."""

    SEX = "sex"
    BIRTH_YEAR = "birth_year"
    PEOPLE = "people"
    LANGUAGE = "language"
    NATIONAL_ID = "national_id"
    PHONE = "phone"


class MethodPartKind(StrEnum):
    """The parts of a method that a process copies and edits."""

    STAGE = "stage"
    CONDITION = "condition"
    SKILL = "skill"
    NOTE_KIND = "note_kind"
    SCALE = "scale"
    AGENDA = "agenda"
    CHECK = "check"


class TurnState(StrEnum):
    """Where a speaking turn stands."""

    REQUESTED = "requested"
    SPEAKING = "speaking"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class ConditionLevel(StrEnum):
    """How firm a minimum condition is."""

    WEAK = "weak"
    SUFFICIENT = "sufficient"
    FIRM = "firm"


class SkillLevel(StrEnum):
    """How far a person has come in a skill."""

    LEARNED = "learned"
    PRACTISED = "practised"
    TEACHES = "teaches"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    PHOTO = "photo"
    SCAN = "scan"
    AUDIO = "audio"
    DOCUMENT = "document"
    OBSERVATION = "observation"


class ScanMatch(StrEnum):
    """How a scan found the paper it shows: by the codes on its pages, or by the short code that a person typed."""

    CODES = "codes"
    TYPED = "typed"


class CopyMedium(StrEnum):
    """How a copy of a paper was handed over."""

    PAPER = "paper"
    FILE = "file"


class SourceKind(StrEnum):
    """Who gives an account in a verification: a party, a neighbour, an official, the team that looked itself."""

    PARTY = "party"
    COMMUNITY = "community"
    OFFICIAL = "official"
    TEAM = "team"
    OTHER = "other"
class Origin(StrEnum):
    """Whose words a piece of analysis is: what the parties shared at the table, or the team's own reading."""

    PARTIES = "parties"
    TEAM = "team"


class DatePrecision(StrEnum):
    """How exactly people remember when something was."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


class EventKind(StrEnum):
    """What an event did in the history of a conflict."""

    STRUCTURAL = "structural"
    PROXIMATE = "proximate"
    TRIGGER = "trigger"
    RAPPROCHEMENT = "rapprochement"


class CauseKind(StrEnum):
    """Where something stands in the tree: what follows, the problem, and what it comes from."""

    EFFECT = "effect"
    PROBLEM = "problem"
    TRIGGER = "trigger"
    PROXIMATE = "proximate"
    STRUCTURAL = "structural"


class Stance(StrEnum):
    """Whether a party says the same or does not share it."""

    HOLDS = "holds"
    DISPUTES = "disputes"


class Power(StrEnum):
    """How much an actor can move or stop."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class InsightKind(StrEnum):
    """What is known of an actor: what it says, what matters to it, what it needs, where its power lies."""

    POSITION = "position"
    INTEREST = "interest"
    NEED = "need"
    POWER = "power"


class RelationKind(StrEnum):
    """What ties two actors; dependence and influence go one way."""

    ALLIANCE = "alliance"
    TENSION = "tension"
    RUPTURE = "rupture"
    DEPENDENCE = "dependence"
    INFLUENCE = "influence"


class Worse(StrEnum):
    """In which direction an indicator gets worse."""

    RISING = "rising"
    FALLING = "falling"


class Alert(StrEnum):
    """Where a reading stands against the thresholds that the mesa chose."""

    CALM = "calm"
    WARNING = "warning"
    ALERT = "alert"


class SignalKind(StrEnum):
    """What a signal is about."""

    READING = "reading"
    THREAT = "threat"
    VIOLENCE = "violence"
    MOBILISATION = "mobilisation"
    BROKEN_WORD = "broken_word"
    RUMOUR = "rumour"
    OTHER = "other"


class LessonKind(StrEnum):
    """What a lesson says: it helped, it did not, or it is worth trying."""

    HELPED = "helped"
    DID_NOT = "did_not"
    TRY = "try"


class HandoverKind(StrEnum):
    """What passes into local hands when the team leaves."""

    REGISTER = "register"
    MINUTES = "minutes"
    COMMITMENTS = "commitments"
    FACILITATION = "facilitation"
    KEYS = "keys"
    RESOURCES = "resources"
    OTHER = "other"


class HandoverState(StrEnum):
    """How far a handover has come."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    HANDED_OVER = "handed_over"
