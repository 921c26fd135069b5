"""What an acta prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .clauses import Agreement, PendingRatification
from .meeting import Meeting, NoteKind
from .people import Absent, Attended, Participant
from .signatures import SignatureBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPoint:
    """One point of the agenda."""

    number: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note of visibility *minutes*, already attributed by the rule of the mesa."""

    text: str
    at: datetime | None = None
    kind: NoteKind = "statement"
    speaker: str = ""
    """A name, a party, a sector or a pseudonym, as the attribution allows; empty for none."""
    agenda: int | None = None
    """The number of the agenda point; `None` prints it under no point."""
    language: str = ""
    """The name of the language spoken, printed only where it is not the language of the acta."""
    original_text: str = ""
    original_language: str = ""
    rendered_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyVoice:
    """One party's place on the scale of a consensus check, in words, and its reservation verbatim."""

    party: str
    value: str
    reservation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsensusCheck:
    """A question put to the parties, never averaged."""

    question: str
    scale: str = ""
    """The name of the scale in words («gradientes de acuerdo»)."""
    by_party: tuple[PartyVoice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A disagreement or reservation, verbatim."""

    speaker: str
    text: str
    about: str = ""
    """«sobre el acuerdo segundo, cláusula tercera»"""
    original_text: str = ""
    original_language: str = ""
    rendered_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What the meeting came to, shorter, in another language; it does not take the place of the acta."""

    language: str
    """Its name, as it stands inside a sentence of the acta."""
    tag: str
    """What programs that read aloud know the language by (BCP 47); ``und`` where they know none."""
    text: str
    """Paragraphs, one a line."""
    rendered_by: str = ""
    read_aloud_at: datetime | None = None
    read_in: str = ""
    """The language in which it was read aloud; empty where it was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The acta was read aloud in this language, by this person."""

    language: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How the session ended."""

    readings: tuple[Reading, ...] = ()
    prevailing_language: str = ""
    ratification: str = ""
    """«Leído lo escrito, las partes lo ratifican»; empty uses the fixed phrase."""
    pending: tuple[PendingRatification, ...] = ()
    next_meeting: str = ""
    copies: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrects:
    """The earlier revision of this acta that this one corrects, and why."""

    revision: int
    code: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousActa:
    """The acta before this one, whose reading is recorded."""

    number: int
    year: int
    sha256: str
    """64 hex digits of its record."""
    read_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActaContent:
    """One revision of the minutes of one session, as printed."""

    language: str
    """es, en, pt or fr"""
    number: int
    year: int | None
    """`None` where nobody wrote when the session began: such an acta is a draft."""
    number_provisional: bool = True
    """Provisional until reconciled with the physical book."""
    book: str = ""
    folio: str = ""
    file_number: str = ""
    """The record: capital letters, digits and hyphens (`MD-UX-2026-014`)."""
    revision: int = 1
    corrects: Corrects | None = None
    mesa_title: str
    title: str = ""
    """Empty uses «Acta de reunión de la mesa de diálogo»."""
    topic: str = ""
    copy_for: str = ""
    """The party a reduced copy is for."""
    meeting: Meeting
    quorum: str = ""
    """«Se verificó el quórum acordado en el reglamento de la mesa.»"""
    identity_reason: str = ""
    """Why national ids or people are printed; without it none may be."""
    people: tuple[Participant, ...] = ()
    others_present: int = 0
    """How many more were present without being listed one by one."""
    absent: tuple[Absent, ...] = ()
    agenda: tuple[AgendaPoint, ...] = ()
    notes: tuple[Note, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    checks: tuple[ConsensusCheck, ...] = ()
    disagreements: tuple[Statement, ...] = ()
    reservations: tuple[Statement, ...] = ()
    closing: Closing = Closing()
    signatures: tuple[SignatureBlock, ...] = ()
    previous: PreviousActa | None = None
    attendance: tuple[Attended, ...] = ()
    """The attendance list at the end, where one was asked for."""
    summaries: tuple[Summary, ...] = ()
    """The summaries in other languages, of those that were asked for."""

    def __post_init__(self) -> None:
        """Refuse identity that no recorded reason allows."""
        told = any(person.national_id or person.people for person in self.people)
        if not self.identity_reason and (told or any(block.national_id for block in self.signatures)):
            raise ValueError("national ids and people are printed only with the reason of the mesa")
