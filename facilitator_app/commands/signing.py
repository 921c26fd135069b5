"""How people stand behind the paper of a session, or decline to: acts of one dignity that can be combined."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from ..domain.people import Participant
from ..domain.screen_signature import ScreenSignature
from ..domain.session import Session, SigningAct
from ..domain.vocabulary import ActKind
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of

SIGNED_BY_ANOTHER = frozenset({ActKind.ON_REQUEST, ActKind.WITNESS})
"""Acts in which another person, the `signer`, writes."""


def record_signing_act(
    tx: Transaction,
    session_id: UUID,
    participant_id: UUID,
    kind: str,
    *,
    finger: str | None = None,
    signer_id: UUID | None = None,
    words: str | None = None,
    venue: str | None = None,
    at: datetime | None = None,
    on_screen: bool | None = None,
    key: str | None = None,
) -> UUID:
    """Record one act of a person; signing on request is a thumbprint, another's signature and a witness: three acts.

    `words` are what the person said, verbatim; `venue` and `at` those of a late signature; who signs `on_screen` draws
    there (`screen_signing`). Raises `Refused`
    ``session.signer_missing`` (on request), ``session.signs_for_oneself``, ``session.refusal_needs_words`` or
    ``session.finger_without_thumbprint``.
    """
    intend(tx, "record_signing_act")
    session = tx.get(Session, session_id)
    of_process(tx, Participant, participant_id, session.process_id)
    of_process(tx, Participant, signer_id, session.process_id)
    said = {"kind": kind, "finger": finger, "words": words, "venue": venue, "at": at, "on_screen": on_screen}
    given = clean(SigningAct, {**said, "signer_id": signer_id})
    last = tx.session.scalar(select(func.max(SigningAct.place)).where(SigningAct.session_id == session_id))
    act = SigningAct(
        process_id=session.process_id,
        key=session.process_id and claim_key(tx, session.process_id, key),
        session_id=session_id,
        participant_id=participant_id,
        place=0 if last is None else last + 1,
        **given,
    )
    _check(act)
    return tx.add(act, table_of(tx, session.process_id)).id


def edit_signing_act(
    tx: Transaction,
    act_id: UUID,
    *,
    shown: Versions | None = None,
    **changes: str | UUID | datetime | None,
) -> UUID:
    """Correct an act that was written down wrong: its kind, finger, signer, words, venue or time.

    Of an act that was drawn, `Refused` ``session.drawn_act``: it is taken back and drawn again.
    """
    intend(tx, "edit_signing_act")
    act = tx.get(SigningAct, act_id)
    if act.on_screen or "on_screen" in changes:
        raise Refused("session.drawn_act")
    signer = changes.get("signer_id")
    of_process(tx, Participant, signer if isinstance(signer, UUID) else None, act.process_id)
    edit(tx, act, changes, shown)
    _check(act)
    return act_id


def remove_signing_act(tx: Transaction, act_id: UUID, *, shown: Versions | None = None) -> None:
    """Take back an act that did not happen, and what was drawn for it."""
    intend(tx, "remove_signing_act")
    for drawing in tx.session.scalars(select(ScreenSignature).where(ScreenSignature.act_id == act_id)):
        tx.delete(drawing)
    tx.replacing(act_id, shown)
    tx.delete(tx.get(SigningAct, act_id))


def _check(act: SigningAct) -> None:
    if act.kind == ActKind.ON_REQUEST and act.signer_id is None:
        raise Refused("session.signer_missing")
    if act.kind in SIGNED_BY_ANOTHER and act.signer_id == act.participant_id:
        raise Refused("session.signs_for_oneself")
    if act.kind == ActKind.REFUSED and not act.words:
        raise Refused("session.refusal_needs_words")
    if act.finger and act.kind != ActKind.THUMBPRINT:
        raise Refused("session.finger_without_thumbprint")
