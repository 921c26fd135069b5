"""The signatures of a sealed PDF, as reading it finds them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .printed import SigningPlace


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature of a sealed PDF, found intact.

    `who` drew it, `on_behalf_of` another where it was on request; of the seal, whose device it is. `at` is the time of
    the drawing, or of the sealing, by the clock of the device. `key` is the public key that signed (P-256, compressed).
    """

    is_seal: bool
    who: str
    on_behalf_of: str
    at: datetime | None
    key: bytes
    intact: bool = True


@dataclass(frozen=True, slots=True)
class SealedPdf:
    """A sealed PDF: the bytes that were printed, the signatures in their order, and the places of the drawings."""

    base: bytes
    signatures: tuple[Signature, ...]
    places: tuple[SigningPlace, ...]

    @property
    def key(self) -> bytes:
        """The key of the device that sealed it."""
        return self.signatures[-1].key
