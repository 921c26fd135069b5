"""Fields that commands of their own change, with their own checks: states, who reads a note, who is reserved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ..domain.agreement import Agreement
from ..domain.people import Participant
from ..domain.records import Record
from ..domain.session import Note, Session
from ..domain.vocabulary import AgreementState, DecisionMode, Origin, SessionState
from ..errors import Refused
from ..store.log.transaction import Transaction
from .agreement import confirm_agreement, mark_agreement_signed, reopen_agreement, require_open, withdraw_agreement
from .commitment import set_commitment_status
from .handover import set_handover_state
from .note import widen_note
from .reserve import name_person, reserve_person
from .session import close_session, open_session, pause_session, resume_session
from .sharing import SHAREABLE, share_with_table
from .signal import answer_signal, tell_back


def change_apart(tx: Transaction, kind: str, record: UUID, values: dict[str, Any]) -> UUID:
    """Change those of `values` that have commands of their own, and take them out of it.

    Returns the record's id: that of a new note where more people read it now. Raises what the commands raise.
    """
    change = _APART.get(kind)
    return record if change is None else change(tx, record, values)


def _commitment(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    if values.get("status") is not None:
        seen = {name: values.pop(name) for name in ("evidence", "evidence_on") if values.get(name) is not None}
        set_commitment_status(tx, record, values.pop("status"), **seen)
    return record


def _note(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    wanted = values.pop("visibility", None)
    if wanted in (None, tx.get(Note, record).visibility):
        return record
    return widen_note(tx, record, wanted)


def _participant(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    wanted, reserved = values.pop("reserved", None), bool(tx.get(Participant, record).reserved)
    if wanted is True and not reserved:
        reserve_person(tx, record, values.pop("pseudonym", None))
    elif wanted is False and reserved:
        name_person(tx, record)
    return record


def _agreement(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    agreement, wanted = tx.get(Agreement, record), values.pop("state", None)
    now = agreement.state or AgreementState.DRAFT
    if wanted in (None, now):
        if "decision" in values and values["decision"] != agreement.decision:
            require_open(agreement)
    elif wanted == AgreementState.CONFIRMED:
        decision = values.pop("decision", None) or agreement.decision
        if decision not in set(DecisionMode):
            raise Refused("record.refused_missing", record="agreement", field="decision")
        confirm_agreement(tx, record, DecisionMode(decision))
    elif wanted == AgreementState.DRAFT:
        reopen_agreement(tx, record)
    elif wanted == AgreementState.SIGNED:
        mark_agreement_signed(tx, record)
    else:
        withdraw_agreement(tx, record)
    return record


def _session(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    wanted, now = values.pop("state", None), tx.get(Session, record).state
    if wanted in (None, now):
        return record
    if wanted == SessionState.OPEN:
        _ = resume_session(tx, record) if now == SessionState.PAUSED else open_session(tx, record)
    elif wanted == SessionState.PAUSED:
        pause_session(tx, record)
    elif wanted == SessionState.CLOSED:
        close_session(tx, record)
    else:
        raise Refused("session.has_a_record")
    return record


def _origin(kind: type[Record]) -> Callable[[Transaction, UUID, dict[str, Any]], UUID]:
    """What the parties share is read by all: a record of its own takes the place of the team's."""

    def share(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
        wanted, now = values.pop("origin", None), getattr(tx.get(kind, record), "origin", None)
        if wanted in (None, now):
            return record
        if wanted != Origin.PARTIES:
            raise Refused("analysis.cannot_narrow")
        return share_with_table(tx, record, kind)

    return share


def _signal(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    if values.get("answer") is not None:
        said = {"on": values.pop("answered_on", None), "responder": values.pop("responder", None)}
        answer_signal(tx, record, values.pop("answer"), **said)
    if values.get("told_back") is not None:
        told = {"on": values.pop("told_back_on", None), "to": values.pop("told_back_to", None)}
        tell_back(tx, record, values.pop("told_back"), **told)
    return record


def _handover(tx: Transaction, record: UUID, values: dict[str, Any]) -> UUID:
    if values.get("state") is not None:
        set_handover_state(tx, record, values.pop("state"), on=values.pop("handed_over_on", None))
    return record


_APART: dict[str, Callable[[Transaction, UUID, dict[str, Any]], UUID]] = {
    "agreement": _agreement,
    "commitment": _commitment,
    "note": _note,
    "participant": _participant,
    "session": _session,
    "signal": _signal,
    "handover_step": _handover,
    **{kind.__tablename__: _origin(kind) for kind in SHAREABLE},
}
