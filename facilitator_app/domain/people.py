"""The people of a process: who sits at the table, their personal details (in the team's space), their consent."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, day, flag, prose, reference, texts, whole
from .records import Record
from .vocabulary import ActKind, ConsentAct, ConsentHow, ConsentPurpose, Delegate


class Participant(Record):
    """Who sits at the table: a name or a pseudonym, a party, a role. Lives in the table's space.

    A reserved person has no `name` here: it is in the details, which the table's observers cannot open. A record that
    turned out to be of a person who has another stands under that one (`same_as_id`, `domain.same_person`).
    """

    __tablename__ = "participant"
    searchable: ClassVar[tuple[str, ...]] = ("name", "pseudonym", "position")
    personal = True
    key_prefix = "p"

    name: Mapped[str | None] = prose()
    pseudonym: Mapped[str | None] = prose()
    reserved: Mapped[bool | None] = flag()
    party_id: Mapped[UUID | None] = reference("party", index=True)
    position: Mapped[str | None] = prose()
    delegate: Mapped[str | None] = choice(Delegate)
    authority: Mapped[str | None] = prose()
    same_as_id: Mapped[UUID | None] = reference("participant", index=True)


class ParticipantDetails(Record):
    """The personal details of a participant, optional and self-declared. Lives in the team's space."""

    __tablename__ = "participant_details"
    searchable: ClassVar[tuple[str, ...]] = ("reserved_name",)
    personal = True
    key_prefix = "pd"

    participant_id: Mapped[UUID] = reference("participant", required=True, index=True)
    reserved_name: Mapped[str | None] = prose()
    sex: Mapped[str | None] = prose()
    birth_year: Mapped[int | None] = whole(1880, 2200)
    people: Mapped[str | None] = prose()
    language: Mapped[str | None] = prose()
    languages: Mapped[tuple[str, ...] | None] = texts()
    needs_interpretation: Mapped[bool | None] = flag()
    national_id: Mapped[str | None] = prose()
    phone: Mapped[str | None] = prose()
    community: Mapped[str | None] = prose()
    signs_with: Mapped[str | None] = choice(ActKind)


class Consent(Record):
    """One dated act of consent for one purpose. Lives in the team's space."""

    __tablename__ = "consent"
    personal = True
    key_prefix = "con"

    participant_id: Mapped[UUID] = reference("participant", required=True, index=True)
    purpose: Mapped[str] = choice(ConsentPurpose, required=True)
    act: Mapped[str] = choice(ConsentAct, required=True)
    how: Mapped[str | None] = choice(ConsentHow)
    on: Mapped[date | None] = day()
    language: Mapped[str | None] = prose()
    asked_by: Mapped[str | None] = prose()
    witness: Mapped[str | None] = prose()
