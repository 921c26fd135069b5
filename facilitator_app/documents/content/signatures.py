"""The blocks at the end of a document where people sign, print their thumb, or decline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ActKind = Literal["signature", "thumbprint", "on_request", "witness", "stamp", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningAct:
    """How someone signs, or did: acts combine («a ruego» is a thumbprint, a signer and a witness)."""

    kind: ActKind
    finger: str = ""
    """«pulgar derecho»"""
    signer: str = ""
    """Who signs in their name (on_request) or who witnesses (witness)."""
    witness: str = ""
    words: str = ""
    """A refusal, verbatim."""
    on_screen: bool = False
    """Whether it was drawn on a screen: a simple signature."""
    drawn_at: datetime | None = None
    """When, by the clock of the device."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBlock:
    """One equal block: the line, the thumb box, who it is and in whose name they sign."""

    name: str = ""
    reserved: bool = False
    organisation: str = ""
    role: str = ""
    national_id: str = ""
    """Only where the parties recorded a legal need."""
    acts: tuple[SigningAct, ...] = ()
