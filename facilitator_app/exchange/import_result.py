"""What an import did, or in a dry run would do."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from .roster import Flag, PossibleDuplicate

PERHAPS_PEOPLE = frozenset(("roster.row_no_name", "roster.row_name_too_long", "roster.row_apart"))
"""Why rows are skipped that may be people all the same."""

MOST_LISTED = 10_000
"""Skipped rows, and flags, that are told one by one; more of them are counted, so that memory stays flat."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """What of a file was not imported: its row or path, why (a code of a message), and what it says, short."""

    row: int | str
    reason: str
    shown: str = dataclasses.field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ImportConflict:
    """A field that a person must look at: the file says one thing, the vault another, and neither was dropped.

    `reason` is ``changed_on_both_sides``, ``deleted_here``, ``agreement_closed``, ``other_readers`` (a note's
    visibility never changes by an import), ``disputed`` (two versions wait for a decision) or ``another_person`` (the
    key of a row is somebody else's here, and nothing of the row is brought in). The vault's value stands.
    """

    path: str
    record: UUID
    key: str | None
    field: str
    reason: str
    in_file: str = dataclasses.field(default="", repr=False)
    here: str = dataclasses.field(default="", repr=False)


@dataclass
class ImportResult:
    """Counts are of what the file shows as one line (a person with details and consents is one).

    `not_kept` says how often each field was left out because the process does not keep it, `not_chosen` how often a
    process file brought a personal detail that its process did not choose to keep (it stays: a file of a whole process
    loses nothing by being read), `unlisted` how many
    skipped rows and flags there were beyond those listed, `irregular` how many flags are of what is kept although no
    form would take it.
    """

    process_id: UUID | None = None
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    not_kept: dict[str, int] = dataclasses.field(default_factory=dict)
    not_chosen: dict[str, int] = dataclasses.field(default_factory=dict)
    skipped: list[Skipped] = dataclasses.field(default_factory=list)
    flagged: list[tuple[int | str, Flag]] = dataclasses.field(default_factory=list)
    possible_duplicates: list[PossibleDuplicate] = dataclasses.field(default_factory=list)
    conflicts: list[ImportConflict] = dataclasses.field(default_factory=list)
    irregular: int = 0
    unlisted: int = 0

    def skip(self, skipped: Skipped) -> None:
        """Tell of what was not imported."""
        if len(self.skipped) < MOST_LISTED:
            self.skipped.append(skipped)
        else:
            self.unlisted += 1

    def flag(self, row: int | str, flags: Sequence[Flag]) -> None:
        """Tell of what a person must look at in a row."""
        room = max(0, MOST_LISTED - len(self.flagged))
        self.flagged.extend((row, flag) for flag in flags[:room])
        self.unlisted += len(flags[room:])

    def tell_irregular(self, path: str, flag: Flag) -> None:
        """Tell of what is kept as it came although no form would take it."""
        self.irregular += 1
        self.flag(path, (flag,))

    @property
    def needs_a_look(self) -> bool:
        """Whether a person must look: exit code 7."""
        return bool(self.conflicts or self.irregular) or any(each.reason in PERHAPS_PEOPLE for each in self.skipped)
