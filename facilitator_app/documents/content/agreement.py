"""What the document of one agreement prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from .acta import Corrects, Statement
from .clauses import Agreement
from .meeting import Place
from .signatures import SignatureBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Who speaks for a party, as what and by which authority."""

    name: str = ""
    reserved: bool = False
    role: str = ""
    authority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyAtTheTable:
    """A party to the agreement, who represents it and how it decides."""

    name: str
    representatives: tuple[Representative, ...] = ()
    decision_rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActaReference:
    """The acta in which it was adopted."""

    number: int
    year: int
    held_on: date | None = None
    point: str = ""
    """The point of that acta («CUARTO»)."""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Money, printed in figures and words."""

    purpose: str
    amount: Decimal
    currency: str = "GTQ"
    """ISO 4217"""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementContent:
    """One revision of one agreement, as printed for signing."""

    language: str
    agreement: Agreement
    file_number: str = ""
    revision: int = 1
    corrects: Corrects | None = None
    mesa_title: str
    topic: str = ""
    copy_for: str = ""
    place: Place = field(default_factory=Place)
    dated: date | None = None
    parties: tuple[PartyAtTheTable, ...] = ()
    antecedent: ActaReference | None = None
    background: str = ""
    amounts: tuple[Amount, ...] = ()
    reservations: tuple[Statement, ...] = ()
    if_not_kept: str = ""
    review: str = ""
    entry_into_force: str = ""
    language_versions: tuple[str, ...] = ()
    prevailing_language: str = ""
    copies: str = ""
    signatures: tuple[SignatureBlock, ...] = ()
    identity_reason: str = ""
    """Why national ids stand beside signatures; without it none may."""

    def __post_init__(self) -> None:
        """Refuse identity that no recorded reason allows."""
        if not self.identity_reason and any(block.national_id for block in self.signatures):
            raise ValueError("national ids are printed only with the reason of the parties")
