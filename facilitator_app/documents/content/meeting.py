"""Where and when people met, and who convened and facilitated, as every document prints it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

NoteKind = Literal[
    "statement", "proposal", "interest", "need", "concern", "question",
    "agreement", "disagreement", "parked", "observation", "decision",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The parts of a place, each as people write it; empty parts are left out of the prose.

    `venue` is «salón comunal», `community` carries its own kind («aldea Saqja’»), `municipality` and
    `department` are bare names, `country` is the short name and `country_formal` the one for prose.
    """

    venue: str = ""
    community: str = ""
    municipality: str = ""
    department: str = ""
    country: str = ""
    country_formal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One session: place, local times, convening, facilitation, languages, use of the record."""

    place: Place
    starts: datetime | None
    """Local wall-clock time, without zone; `None` only in what is no final paper, which names the gap."""
    ends: datetime | None = None
    utc_offset_minutes: int | None = None
    """Offset of the local clock, printed as «UTC−6»; `None` prints none."""
    facilitators: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """Names of the languages spoken, in the language of the document («español», «q’eqchi’»)."""
    interpreter: str = ""
    called_on: date | None = None
    called_how: str = ""
    """«por escrito y radio comunitaria»"""
    purpose: str = ""
    """Completes «con el objeto de …»; empty uses the topic."""
    use: str = ""
    """«De las partes. No divulgar sin acuerdo.»"""
