"""The sessions of a process as parts of the document; their notes stream, and private ones are never read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

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
from ...domain.vocabulary import SpaceKind, Visibility
from ...store.log.transaction import Transaction
from . import shape
from .batches import grouped, in_batches, listed
from .encoding import Encode
from .ordering import by_key, by_place, sorted_by_content
from .parting import Naming, part
from .session_records import implied_state


def session_streams(tx: Transaction, process_id: UUID, names: Naming, encode: Encode) -> Iterator[Iterator[bytes]]:
    """Every session as its pieces of JSON; each must be read before the next."""
    order = (Session.number.is_(None), Session.number, Session.starts_at.is_(None), Session.starts_at)
    chosen = select(Session.id).where(Session.process_id == process_id).order_by(*order, *by_key(Session))
    for some in in_batches(tx, Session, chosen):
        for session in some:
            yield _session(tx, process_id, session, names, encode)


def _session(tx: Transaction, process_id: UUID, session: Session, names: Naming, encode: Encode) -> Iterator[bytes]:
    """The members in the order of the shape, with the notes among them as they come."""
    implied = session.state == implied_state(ended=session.ends_at is not None)
    head = part(
        shape.Session,
        session,
        names,
        key=names.of_record(session),
        state=None if implied else session.state,
        agenda=_agenda(tx, session, names),
        attendance=_attendance(tx, session, names),
    )
    yield encode(head)[:-1]
    yield from listed("notes", _notes(tx, process_id, session, names, encode))
    yield from listed("consensus", map(encode, _consensus(tx, session, names)))
    yield from listed("turns", map(encode, _turns(tx, session, names)))
    yield from listed("summaries", map(encode, _summaries(tx, session, names)))
    yield b"}"


def _agenda(tx: Transaction, session: Session, names: Naming) -> list[shape.AgendaItem]:
    chosen = select(AgendaItem).where(AgendaItem.session_id == session.id).order_by(*by_place(AgendaItem))
    return [part(shape.AgendaItem, item, names, key=names.of_record(item)) for item in tx.session.scalars(chosen)]


def _attendance(tx: Transaction, session: Session, names: Naming) -> list[shape.Attendance]:
    """Who came, each with their acts; and whose acts alone are recorded."""
    chosen = select(SigningAct).where(SigningAct.session_id == session.id)
    order = (SigningAct.place.is_(None), SigningAct.place)
    acts = grouped(tx.session.scalars(chosen.order_by(*order, *by_key(SigningAct))), lambda each: each.participant_id)
    present = tx.session.scalars(select(Attendance).where(Attendance.session_id == session.id))
    marked = {each.participant_id: each for each in present}
    found = []
    for person in dict.fromkeys((*marked, *acts)):
        name = names("participant", person)
        if name is None:
            continue
        theirs = [part(shape.Act, act, names) for act in acts.get(person, ())]
        if person in marked:
            found.append(part(shape.Attendance, marked[person], names, acts=theirs))
        else:
            found.append(shape.Attendance(participant=name, acts=theirs))
    return sorted(found, key=lambda each: (len(each.participant), each.participant))


def _notes(tx: Transaction, process_id: UUID, session: Session, names: Naming, encode: Encode) -> Iterator[bytes]:
    shared = [space.id for space in tx.spaces.all() if space.process_id == process_id and _is_shared(space.kind)]
    chosen = select(Note.id).where(
        Note.session_id == session.id, Note.space.in_(shared), Note.visibility != Visibility.PRIVATE.value
    )
    for some in in_batches(tx, Note, chosen.order_by(Note.at.is_(None), Note.at, *by_key(Note))):
        yield from (encode(part(shape.Note, note, names, key=names.of_record(note))) for note in some)


def _is_shared(kind: SpaceKind) -> bool:
    return kind in (SpaceKind.TABLE, SpaceKind.TEAM)


def _consensus(tx: Transaction, session: Session, names: Naming) -> list[shape.Consensus]:
    checks = list(tx.session.scalars(select(ConsensusCheck).where(ConsensusCheck.session_id == session.id)))
    answered = select(ConsensusAnswer).where(ConsensusAnswer.check_id.in_([check.id for check in checks]))
    answers = grouped(tx.session.scalars(answered), lambda each: each.check_id)
    return sorted(
        (part(shape.Consensus, check, names, by_party=_answers(answers.get(check.id, ()), names)) for check in checks),
        key=lambda each: (each.at or "~", msgspec.json.encode(each)),
    )


def _answers(records: Iterable[ConsensusAnswer], names: Naming) -> list[Any]:
    return sorted_by_content(part(shape.Answer, each, names) for each in records if names("party", each.party_id))


def _turns(tx: Transaction, session: Session, names: Naming) -> list[shape.Turn]:
    chosen = select(SpeakingTurn).where(SpeakingTurn.session_id == session.id)
    turns = [
        part(shape.Turn, turn, names)
        for turn in tx.session.scalars(chosen)
        if names("participant", turn.participant_id)
    ]
    return sorted(turns, key=lambda each: (each.started_at or each.requested_at or "~", msgspec.json.encode(each)))


def _summaries(tx: Transaction, session: Session, names: Naming) -> list[shape.Summary]:
    chosen = select(Summary).where(Summary.session_id == session.id).order_by(Summary.language, Summary.id)
    return [part(shape.Summary, each, names) for each in tx.session.scalars(chosen)]
