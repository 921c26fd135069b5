"""What a person is able to do besides what trainings show: seen at work, learned elsewhere, able to teach."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.people import Participant
from ..domain.training import Skill
from ..domain.vocabulary import SkillLevel
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .past import check_past
from .spaces import team_of


class SkillFields(TypedDict, total=False):
    """What can be corrected in what is known of a person's skill."""

    skill: str
    level: str
    on: date | None
    source: str | None


def record_skill(
    tx: Transaction,
    participant_id: UUID,
    skill: str,
    level: str = SkillLevel.LEARNED,
    *,
    on: date | None = None,
    source: str | None = None,
    key: str | None = None,
) -> UUID:
    """Record what a person is able to do, today unless `on` says since when, and where that is known from."""
    intend(tx, "record_skill")
    person = tx.get(Participant, participant_id)
    given = clean(Skill, {"skill": skill, "level": level, "on": on or tx.now().date(), "source": source})
    check_past(tx, given["on"])
    skill_key = person.process_id and claim_key(tx, person.process_id, key)
    known = Skill(process_id=person.process_id, key=skill_key, participant_id=participant_id, **given)
    return tx.add(known, team_of(tx, person.process_id)).id


def edit_skill(
    tx: Transaction, skill_id: UUID, *, shown: Versions | None = None, **changes: Unpack[SkillFields]
) -> UUID:
    """Correct what is known of a person's skill."""
    intend(tx, "edit_skill")
    check_past(tx, changes.get("on"))
    edit(tx, tx.get(Skill, skill_id), changes, shown)
    return skill_id


def remove_skill(tx: Transaction, skill_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete what was recorded by mistake."""
    intend(tx, "remove_skill")
    tx.replacing(skill_id, shown)
    tx.delete(tx.get(Skill, skill_id))
