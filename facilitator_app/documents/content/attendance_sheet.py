"""What an attendance sheet prints before people sign it."""

from __future__ import annotations

from dataclasses import dataclass

from .meeting import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One expected person; the reduced sheet prints neither national id nor telephone."""

    number: int
    name: str = ""
    reserved: bool = False
    organisation: str = ""
    role: str = ""
    national_id: str = ""
    people: str = ""
    language: str = ""
    telephone: str = ""
    age: int | None = None
    sex: str = ""
    """As printed («M», «F», …)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheetContent:
    """The list for one session; reduced by default, for risky places."""

    language: str
    mesa_title: str
    topic: str = ""
    session_number: int | None = None
    file_number: str = ""
    meeting: Meeting
    full: bool = False
    asked: tuple[str, ...] = ()
    """The personal fields that the process keeps; there is no column for any other."""
    rows: tuple[SheetRow, ...] = ()
    blank_rows: int = 8
    privacy: str = ""
    """Empty uses the fixed privacy line."""

    def __post_init__(self) -> None:
        """Refuse a reduced sheet that still carries what it must not show."""
        if not self.full and any(row.national_id or row.telephone for row in self.rows):
            raise ValueError("a reduced sheet carries neither national id nor telephone")
