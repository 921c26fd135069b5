"""What a record of signatures prints: the acta it is about, by its hash, and every act by which people signed it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .acta import Corrects
from .meeting import Place
from .signatures import ActKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedActa:
    """The final acta that people signed."""

    number: int
    year: int
    revision: int
    code: str
    sha256: str
    """64 hex digits of its record."""
    pdf_sha256: str = ""
    """64 hex digits of the file that was printed; empty where its bytes were not kept."""
    pages: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedAct:
    """One act as it was recorded, with the words, the finger, or the other person who wrote."""

    kind: ActKind
    finger: str = ""
    signer: str = ""
    """Who signed in their name (on_request) or saw it (witness)."""
    words: str = ""
    """A refusal, verbatim."""
    later_at: datetime | None = None
    """When it was given, where that was after the session."""
    later_place: str = ""
    """Where it was given, where that was elsewhere."""
    of_earlier: bool = False
    """Whether it was given before this revision of the acta was made, which corrects another."""
    on_screen: bool = False
    """Whether it was drawn on a screen: a simple signature."""
    drawn_at: datetime | None = None
    """When, by the clock of the device."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """One person who was present or signed later: what they did, or that nothing is recorded of them."""

    number: int
    name: str = ""
    reserved: bool = False
    organisation: str = ""
    role: str = ""
    acts: tuple[RecordedAct, ...] = ()
    withheld: bool = False
    """Whether an act is recorded that is not told, because the way of signing would tell who it is."""
    left_at: datetime | None = None
    """When they left before the end."""

    def __post_init__(self) -> None:
        """Refuse a reserved person that still carries who they are."""
        if self.reserved and self.name:
            raise ValueError("a reserved participant carries no name")


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningRecordContent:
    """One revision of the record of how the acta of a session was signed; `witnesses` may still be without a name."""

    language: str
    revision: int = 1
    corrects: Corrects | None = None
    mesa_title: str
    file_number: str = ""
    topic: str = ""
    acta: SignedActa
    place: Place
    starts: datetime
    """When the session began and ended, by the wall clock of the hall, as the acta says."""
    ends: datetime | None = None
    utc_offset_minutes: int | None = None
    made_at: datetime
    people: tuple[Signatory, ...]
    facilitators: tuple[str, ...] = ()
    witnesses: tuple[str, ...] = ("", "")
