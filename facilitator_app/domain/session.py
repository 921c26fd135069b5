"""A session and what happens in it: agenda, attendance, signing, notes, summaries, speaking turns, consensus checks."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from .columns import choice, day, flag, prose, reference, texts, wall_time, whole
from .records import Record
from .vocabulary import (
    ActKind,
    AttendanceStatus,
    Attribution,
    NoteKind,
    SessionKind,
    SessionState,
    TurnState,
    Visibility,
)


class Session(Record):
    """One meeting of a process."""

    __tablename__ = "session"
    searchable: ClassVar[tuple[str, ...]] = ("title", "venue")
    key_prefix = "s"

    number: Mapped[int | None] = whole(1, 100_000)
    kind: Mapped[str | None] = choice(SessionKind)
    state: Mapped[str | None] = choice(SessionState)
    title: Mapped[str | None] = prose()
    commission_id: Mapped[UUID | None] = reference("commission")
    starts_at: Mapped[datetime | None] = wall_time()
    ends_at: Mapped[datetime | None] = wall_time()
    utc_offset: Mapped[int | None] = whole(-16 * 60, 16 * 60)
    venue: Mapped[str | None] = prose()
    municipality: Mapped[str | None] = prose()
    community: Mapped[str | None] = prose()
    languages: Mapped[tuple[str, ...] | None] = texts()
    interpreter: Mapped[str | None] = prose()
    facilitators: Mapped[tuple[str, ...] | None] = texts()
    called_on: Mapped[date | None] = day()
    called_how: Mapped[str | None] = prose()
    quorum: Mapped[str | None] = prose()
    read_aloud_at: Mapped[datetime | None] = wall_time()
    read_in: Mapped[tuple[str, ...] | None] = texts()
    book: Mapped[str | None] = prose()
    folio: Mapped[str | None] = prose()
    closing: Mapped[str | None] = prose()


class AgendaItem(Record):
    """A point of a session's agenda; `minutes` is the time agreed for it."""

    __tablename__ = "agenda_item"
    searchable: ClassVar[tuple[str, ...]] = ("title",)
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "a"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    title: Mapped[str] = prose(required=True)
    minutes: Mapped[int | None] = whole(1, 24 * 60)
    started_at: Mapped[datetime | None] = wall_time()
    ended_at: Mapped[datetime | None] = wall_time()
    place: Mapped[int | None] = whole(0, 1_000_000)


class Attendance(Record):
    """Whether a person came to a session. Its id is the hash of both, so two devices that record it meet."""

    __tablename__ = "attendance"
    key_prefix = "as"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    participant_id: Mapped[UUID] = reference("participant", required=True, index=True)
    status: Mapped[str] = choice(AttendanceStatus, required=True)
    arrived_at: Mapped[datetime | None] = wall_time()
    left_at: Mapped[datetime | None] = wall_time()
    represents_id: Mapped[UUID | None] = reference("party")
    represented_by_id: Mapped[UUID | None] = reference("participant")
    authority: Mapped[str | None] = prose()


class SigningAct(Record):
    """One act by which a person stands behind the paper of a session, or declines to, in their words.

    Who signs `on_screen` draws there (`domain.screen_signature`): a simple signature.
    """

    __tablename__ = "signing_act"
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "f"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    participant_id: Mapped[UUID] = reference("participant", required=True)
    kind: Mapped[str] = choice(ActKind, required=True)
    finger: Mapped[str | None] = prose()
    signer_id: Mapped[UUID | None] = reference("participant")
    words: Mapped[str | None] = prose()
    venue: Mapped[str | None] = prose()
    at: Mapped[datetime | None] = wall_time()
    place: Mapped[int | None] = whole(0, 1_000_000)
    on_screen: Mapped[bool | None] = flag()


class Note(Record):
    """One entry in the timeline of a session. Its visibility is the space it was written in."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_session_id_at_id", "session_id", "at", "id"),)  # the timeline, read backwards
    searchable: ClassVar[tuple[str, ...]] = ("text", "original_text")
    key_prefix = "n"

    session_id: Mapped[UUID] = reference("session", required=True)
    at: Mapped[datetime | None] = wall_time()
    agenda_id: Mapped[UUID | None] = reference("agenda_item")
    kind: Mapped[str] = choice(NoteKind, required=True)
    speaker_id: Mapped[UUID | None] = reference("participant")
    attribution: Mapped[str | None] = choice(Attribution)
    text: Mapped[str] = prose(required=True)
    language: Mapped[str | None] = prose()
    original_text: Mapped[str | None] = prose()
    original_language: Mapped[str | None] = prose()
    rendered_by: Mapped[str | None] = prose()
    read_aloud_at: Mapped[datetime | None] = wall_time()
    read_in: Mapped[str | None] = prose()
    visibility: Mapped[str] = choice(Visibility, required=True)
    clause_id: Mapped[UUID | None] = reference("clause")


class Summary(Record):
    """What a session came to, shorter, in a language that is not that of its acta; everybody at the table reads it.

    Its id is the hash of session and language, so two devices that write it meet.
    """

    __tablename__ = "summary"
    searchable: ClassVar[tuple[str, ...]] = ("text",)
    key_prefix = "su"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    language: Mapped[str] = prose(required=True)
    text: Mapped[str] = prose(required=True)
    rendered_by: Mapped[str | None] = prose()
    read_aloud_at: Mapped[datetime | None] = wall_time()
    read_in: Mapped[str | None] = prose()


class SpeakingTurn(Record):
    """A turn to speak: asked for, given, ended; interpretation is counted apart."""

    __tablename__ = "speaking_turn"
    key_prefix = "t"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    participant_id: Mapped[UUID] = reference("participant", required=True)
    state: Mapped[str] = choice(TurnState, required=True)
    requested_at: Mapped[datetime | None] = wall_time()
    started_at: Mapped[datetime | None] = wall_time()
    ended_at: Mapped[datetime | None] = wall_time()
    interpretation_seconds: Mapped[int | None] = whole(0, 86_400)
    interpreted: Mapped[bool | None] = flag()


class ConsensusCheck(Record):
    """A question put to the parties on a scale agreed beforehand."""

    __tablename__ = "consensus_check"
    searchable: ClassVar[tuple[str, ...]] = ("question",)
    key_prefix = "cc"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    clause_id: Mapped[UUID | None] = reference("clause")
    question: Mapped[str] = prose(required=True)
    scale: Mapped[str | None] = prose()
    at: Mapped[datetime | None] = wall_time()


class ConsensusAnswer(Record):
    """What one party answered, with its reservation in its words. Its id is the hash of check and party."""

    __tablename__ = "consensus_answer"
    searchable: ClassVar[tuple[str, ...]] = ("reservation",)
    key_prefix = "ca"

    check_id: Mapped[UUID] = reference("consensus_check", required=True, index=True)
    party_id: Mapped[UUID] = reference("party", required=True)
    value: Mapped[str] = prose(required=True)
    reservation: Mapped[str | None] = prose()
