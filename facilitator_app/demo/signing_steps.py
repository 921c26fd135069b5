"""How people stand behind the paper of a session: each in their usual way, or as the script says of them."""

from __future__ import annotations

from ..commands.signing import record_signing_act
from ..store.log.transaction import Transaction
from .script import ActLine, PersonLine, SessionLine
from .story import Scene

_FINGER = "right thumb"


def tell_signing(scene: Scene, session: SessionLine, present: tuple[str, ...]) -> None:
    """Add the signing of a session that is closed, and the acts that came later and elsewhere."""
    if not session.signed:
        return
    ends = session.ends or session.starts
    scene.on(session.day, ends, _sign_all, session, present)
    for act in session.acts:
        day = session.day if act.day is None else act.day
        scene.on(day, act.at or ends, _as_said, session, act, day)


def _sign_all(tx: Transaction, scene: Scene, session: SessionLine, present: tuple[str, ...]) -> None:
    others = {act.who for act in session.acts}
    for who in present:
        if who not in others:
            _sign(tx, scene, session, scene.people[who], present)


def _sign(tx: Transaction, scene: Scene, session: SessionLine, person: PersonLine, present: tuple[str, ...]) -> None:
    session_id, who = scene.id(session.key), scene.id(person.key)
    if person.signs in ("signature", "stamp"):
        record_signing_act(tx, session_id, who, "signature")
    if person.signs == "stamp":
        record_signing_act(tx, session_id, who, "stamp")
    if person.signs in ("thumbprint", "on_request"):
        record_signing_act(tx, session_id, who, "thumbprint", finger=_FINGER)
    if person.signs == "on_request" and person.signer in present and person.witness in present:
        record_signing_act(tx, session_id, who, "on_request", signer_id=scene.maybe(person.signer))
        record_signing_act(tx, session_id, who, "witness", signer_id=scene.maybe(person.witness))


def _as_said(tx: Transaction, scene: Scene, session: SessionLine, act: ActLine, day: int) -> None:
    record_signing_act(
        tx, scene.id(session.key), scene.id(act.who), act.kind, words=act.words, venue=act.venue,
        at=scene.at(day, act.at) if act.at else None,
    )  # fmt: skip
