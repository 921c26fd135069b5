"""What came of an export or an import: counts, and whatever a person should hear about."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..queries.sharing.missing import Gap


@dataclass(frozen=True)
class Exported:
    """A bundle that was written.

    `entries` counts the changes in it and `resumed` the bytes that an export which was cut off had already written.
    `unsealed` counts changes of this device that stay behind, because their space has no key that may be used yet.
    """

    file: Path
    bytes: int
    spaces: int
    segments: int
    entries: int
    chunks: int
    resumed: int
    unsealed: int


@dataclass(frozen=True)
class Rejected:
    """A part that was refused, by its place (``file: part``), with the code of the message that says why."""

    part: str
    reason: str


@dataclass
class Imported:
    """What came of some bundles.

    `already_had` counts parts that were here before, `waiting` segments that are kept until a key or a right arrives,
    `shelved` changes of removed devices, `not_for_us` parts of spaces of others, `chunks_new` pieces of attached files,
    `taken_out` how often somebody took contents out for good (`redact`). `put_out_of` names what this device heard to
    have been removed from.
    """

    segments_new: int = 0
    entries_new: int = 0
    chunks_new: int = 0
    already_had: int = 0
    waiting: int = 0
    shelved: int = 0
    not_for_us: int = 0
    statements_new: int = 0
    spaces_new: int = 0
    taken_out: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    put_out_of: list[str] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    conflicts: int = 0

    @property
    def usable(self) -> int:
        """How many parts were of use, now or before."""
        return self.segments_new + self.already_had + self.waiting + self.statements_new + self.chunks_new

    @property
    def needs_a_look(self) -> bool:
        """Whether a person must look at something."""
        return bool(self.conflicts or self.rejected or self.alarms or self.shelved or self.put_out_of)
