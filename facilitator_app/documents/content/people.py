"""The people a document names, or keeps reserved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

DelegateKind = Literal["", "titular", "alternate"]
Came = Literal["present", "absent", "excused", "represented"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One person who was present.

    `reserved` prints «participante reservado» with organisation and role: `name` must then be empty.
    A pseudonym simply stands in `name`. `national_id` and `people` stay empty unless the mesa decided so with
    a reason (`ActaContent.identity_reason`).
    """

    number: int
    name: str = ""
    reserved: bool = False
    organisation: str = ""
    role: str = ""
    delegate: DelegateKind = ""
    authority: str = ""
    """«acta de nombramiento 3-2026»"""
    represents: str = ""
    """The party or person represented, where it is not the organisation itself."""
    leader: bool = False
    """Printed by name even when the group is over 100."""
    national_id: str = ""
    people: str = ""

    def __post_init__(self) -> None:
        """Refuse a reserved person that still carries who they are."""
        if self.reserved and (self.name or self.national_id or self.people):
            raise ValueError("a reserved participant carries neither name, national id nor people")


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """Someone who was expected: represented by another, excused, or not present."""

    name: str = ""
    reserved: bool = False
    organisation: str = ""
    represented_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """One line of the attendance list at the end of an acta; the hours of who is veiled stay empty."""

    came: Came
    name: str = ""
    reserved: bool = False
    organisation: str = ""
    role: str = ""
    represented_by: str = ""
    arrived: datetime | None = None
    left: datetime | None = None
