"""The records of one session of a document: agenda, attendance with signing acts, notes, turns, checks, summaries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Raw

from ...domain.session import (
    AgendaItem,
    Attendance,
    ConsensusAnswer,
    ConsensusCheck,
    Note,
    Session,
    SigningAct,
    SpeakingTurn,
    Summary,
)
from ...domain.vocabulary import AttendanceStatus, NoteKind, SessionState, TurnState, Visibility
from ...store.reference.catalogues import language
from ..incoming import Incoming, Place, To
from . import shape
from .decoding import decoded
from .parts import key_in, said, times, to
from .values import listed, required

NOTE_PLACES = {
    Visibility.MINUTES: Place.TABLE,
    Visibility.TEAM: Place.TEAM,
    Visibility.PRIVATE: Place.PERSONAL,
}


def session_records(
    session: shape.StreamedSession, visibility: Visibility | None, path: str, file: str
) -> Iterator[Incoming]:
    """Every record of `session`; `visibility` is that of notes which do not say it."""
    key = key_in(session, path, file)
    names = (
        "number", "kind", "title", "venue", "interpreter", "called_on", "called_how", "state", "utc_offset",
        "municipality", "community", "quorum", "book", "folio", "closing",
    )  # fmt: skip
    fields: dict[str, Any] = {
        **said(session, *names),
        **times(session, path, file, "starts_at", "ends_at", "read_aloud_at"),
        **to(session, path, commission="commission"),
    }
    for name in ("languages", "facilitators", "read_in"):
        if (values := getattr(session, name)) is not None:
            fields[name] = listed(values)
    state = {"state": implied_state(ended=session.ends_at is not None)}
    yield Incoming(Session, path, fields, key=key, leads=True, defaults=state)
    me = {"session_id": To(("session",), key)}
    for number, attendance in enumerate(session.attendance):
        yield from _attendance(attendance, me, f"{path}.attendance[{number}]", file)
    for number, turn in enumerate(session.turns):
        yield _turn(turn, me, f"{path}.turns[{number}]", file)
    for number, check in enumerate(session.consensus):
        yield from _consensus(check, me, f"{path}.consensus[{number}]", file)
    for number, summary in enumerate(session.summaries):
        yield _summary(summary, me, f"{path}.summaries[{number}]", file)
    for number, item in enumerate(session.agenda):
        yield _agenda_item(item, number, me, f"{path}.agenda[{number}]", file)
    for number, raw in enumerate(session.notes):
        yield _note(raw, me, visibility or Visibility.MINUTES, f"{path}.notes[{number}]", file)


def implied_state(*, ended: bool) -> str:
    """The state of a session that does not say it: one that has an end is closed."""
    return (SessionState.CLOSED if ended else SessionState.PLANNED).value


def _attendance(attendance: shape.Attendance, parent: dict[str, To], path: str, file: str) -> Iterator[Incoming]:
    me = parent | to(attendance, path, participant="participant")
    fields: dict[str, Any] = {
        **me,
        **times(attendance, path, file, "arrived_at", "left_at"),
        **said(attendance, "status", "authority"),
        **to(attendance, path, represents="party", represented_by="participant"),
    }
    # Acts alone say that somebody signed and nothing of who came: no attendance is made up from them.
    if "status" in fields or len(fields) > len(me) or not attendance.acts:
        came = AttendanceStatus.PRESENT if "arrived_at" in fields else AttendanceStatus.INVITED
        between = ("session_id", "participant_id")
        yield Incoming(Attendance, path, fields, between=between, defaults={"status": came.value})
    for number, act in enumerate(attendance.acts):
        at = f"{path}.acts[{number}]"
        given: dict[str, Any] = {
            **me,
            **said(act, "kind", "finger", "words", "venue", "on_screen"),
            **times(act, at, file, "at"),
            **to(act, at, signer="participant"),
        }
        like = ("session_id", "participant_id", "kind", "signer_id")
        yield Incoming(SigningAct, at, given, like=like, defaults={"place": number})


def _turn(turn: shape.Turn, parent: dict[str, To], path: str, file: str) -> Incoming:
    fields: dict[str, Any] = {
        **parent,
        **to(turn, path, participant="participant"),
        **said(turn, "state", "interpretation_seconds", "interpreted"),
        **times(turn, path, file, "requested_at", "started_at", "ended_at"),
    }
    like = ("session_id", "participant_id", "requested_at", "started_at")
    return Incoming(SpeakingTurn, path, fields, like=like, defaults={"state": TurnState.DONE.value})


def _consensus(check: shape.Consensus, parent: dict[str, To], path: str, file: str) -> Iterator[Incoming]:
    fields: dict[str, Any] = {
        **parent,
        "question": required(check.question, f"{path}.question", file),
        **said(check, "scale"),
        **times(check, path, file, "at"),
        **to(check, path, clause="clause"),
    }
    asked = Incoming(ConsensusCheck, path, fields, like=("session_id", "question"))
    yield asked
    for number, answer in enumerate(check.by_party):
        at = f"{path}.by_party[{number}]"
        given: dict[str, Any] = {
            "check_id": asked,
            **to(answer, at, party="party"),
            "value": required(answer.value, f"{at}.value", file),
            **said(answer, "reservation"),
        }
        yield Incoming(ConsensusAnswer, at, given, between=("check_id", "party_id"))


def _summary(summary: shape.Summary, parent: dict[str, To], path: str, file: str) -> Incoming:
    spoken = required(summary.language, f"{path}.language", file)
    shipped = language(spoken)
    fields: dict[str, Any] = {
        **parent,
        "language": shipped.code if shipped else spoken,  # what one language is called would make two summaries
        "text": required(summary.text, f"{path}.text", file),
        **said(summary, "rendered_by", "read_in"),
        **times(summary, path, file, "read_aloud_at"),
    }
    return Incoming(Summary, path, fields, between=("session_id", "language"))


def _agenda_item(item: shape.AgendaItem, place: int, parent: dict[str, To], path: str, file: str) -> Incoming:
    fields: dict[str, Any] = {
        **parent,
        "title": required(item.title, f"{path}.title", file),
        **said(item, "minutes"),
        **times(item, path, file, "started_at", "ended_at"),
    }
    key = key_in(item, path, file)
    return Incoming(AgendaItem, path, fields, key=key, leads=True, defaults={"place": place})


def _note(raw: Raw, parent: dict[str, To], visibility: Visibility, path: str, file: str) -> Incoming:
    note = decoded(raw, shape.Note, file, path)
    names = ("kind", "attribution", "language", "original_text", "original_language", "rendered_by", "read_in")
    readers = note.visibility or visibility
    fields: dict[str, Any] = {
        **parent,
        **said(note, *names),
        "text": required(note.text, f"{path}.text", file),
        **times(note, path, file, "at", "read_aloud_at"),
        **to(note, path, agenda="agenda_item", speaker="participant", clause="clause"),
        **said(note, "visibility"),
    }
    unsaid = {"kind": NoteKind.STATEMENT.value, "visibility": readers.value}
    key = key_in(note, path, file)
    return Incoming(Note, path, fields, NOTE_PLACES[readers], key=key, leads=True, defaults=unsaid)
