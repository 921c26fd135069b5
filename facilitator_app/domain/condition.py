"""How firm the minimum conditions of a process are: dated ratings of the conditions that its method names."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy.orm import Mapped

from .columns import choice, day, prose
from .records import Record
from .vocabulary import ConditionLevel


class ConditionRating(Record):
    """How firm one condition was found to be on a day, and in what it shows. Lives in the team's space.

    `condition` is the code of a condition of the method: it stays the same when the parties word it anew.
    """

    __tablename__ = "condition_rating"
    searchable: ClassVar[tuple[str, ...]] = ("evidence",)
    key_prefix = "val"

    condition: Mapped[str] = prose(required=True)
    rating: Mapped[str] = choice(ConditionLevel, required=True)
    on: Mapped[date | None] = day()
    evidence: Mapped[str | None] = prose()
    rated_by: Mapped[str | None] = prose()
