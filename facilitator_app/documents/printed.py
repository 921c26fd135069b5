"""The result of printing: the bytes of a PDF and how many pages it has."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SigningPlace:
    """Where one person signs: the page, counted from 0, and left, bottom, right and top in points of the sheet."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF; `places` are those of its blocks for signatures, in their order, while it has just been made."""

    pdf: bytes
    pages: int
    places: tuple[SigningPlace, ...] = field(default=(), compare=False, repr=False)

    @property
    def sha256(self) -> str:
        """The hash of the whole file, 64 hex digits."""
        return hashlib.sha256(self.pdf).hexdigest()
