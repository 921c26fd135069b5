"""The result of printing: the bytes of a PDF and how many pages it has."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF."""

    pdf: bytes
    pages: int

    @property
    def sha256(self) -> str:
        """The hash of the whole file, 64 hex digits."""
        return hashlib.sha256(self.pdf).hexdigest()
