"""How an agreement grows: drafted, worded, answered by the parties, kept in versions, confirmed, followed up."""

from __future__ import annotations

from ..commands.agreement import add_agreement, confirm_agreement, keep_version, mark_agreement_signed
from ..commands.clause import add_clause, edit_clause
from ..commands.commitment import add_commitment, renegotiate_commitment, set_commitment_status
from ..commands.position import set_position
from ..commands.ratification import record_ratification
from ..domain.vocabulary import CommitmentStatus, DecisionMode, PositionValue, RatificationDecision
from ..store.log.transaction import Transaction
from .script import AgreementLine, ClauseLine, CommitmentLine, RatificationLine, StatusLine
from .session_steps import agenda_key
from .story import Scene

_IN_THE_EVENING = "17:00"


def tell_agreement(scene: Scene, agreement: AgreementLine) -> None:
    """Add the steps of one agreement."""
    scene.on(agreement.day, agreement.at, _draft, agreement)
    for clause in agreement.clauses:
        _tell_clause(scene, agreement, clause)
    for version in agreement.versions:
        scene.on(version.day, version.at, _keep, agreement.key, version.reason)
    if agreement.decision is not None:
        scene.on(agreement.day, agreement.at, _conclude, agreement)
    for ratification in agreement.ratifications:
        if ratification.day is not None:
            scene.on(ratification.day, _IN_THE_EVENING, _ratify, agreement, ratification)
    for commitment in agreement.commitments:
        for found in commitment.status:
            scene.on(found.day, _IN_THE_EVENING, _follow, commitment, found)


def _draft(tx: Transaction, scene: Scene, agreement: AgreementLine) -> None:
    scene.ids[agreement.key] = add_agreement(
        tx, scene.id(scene.script.key), agreement.title, key=agreement.key, number=agreement.number,
        session_id=scene.id(agreement.session), agenda_id=scene.id(agenda_key(agreement.session, agreement.point)),
        antecedent=agreement.antecedent, review=agreement.review, in_force=agreement.in_force,
        languages=agreement.languages, prevailing_language=agreement.prevailing,
    )  # fmt: skip
    for clause in agreement.clauses:
        if clause.from_ is None:
            _add_clause(tx, scene, agreement, clause)
            if clause.asked is None:
                _take_positions(tx, scene, clause)
    there = {clause.key for clause in agreement.clauses if clause.from_ is None}
    for commitment in agreement.commitments:
        if commitment.clause in there:
            _commit(tx, scene, agreement, commitment)


def _tell_clause(scene: Scene, agreement: AgreementLine, clause: ClauseLine) -> None:
    if clause.from_ is not None:
        begun = clause.from_
        scene.on(begun.day, begun.at, _add_later, agreement, clause)
    for text in clause.texts:
        scene.on(text.day, text.at, _reword, clause.key, text.text)
    if clause.asked is not None:
        scene.on(clause.asked.day, clause.asked.at, _take_positions, clause)


def _reword(tx: Transaction, scene: Scene, clause: str, text: str) -> None:
    edit_clause(tx, scene.id(clause), text=text)


def _keep(tx: Transaction, scene: Scene, agreement: str, reason: str) -> None:
    keep_version(tx, scene.id(agreement), reason)


def _add_later(tx: Transaction, scene: Scene, agreement: AgreementLine, clause: ClauseLine) -> None:
    _add_clause(tx, scene, agreement, clause)
    for commitment in agreement.commitments:
        if commitment.clause == clause.key:
            _commit(tx, scene, agreement, commitment)


def _add_clause(tx: Transaction, scene: Scene, agreement: AgreementLine, clause: ClauseLine) -> None:
    scene.ids[clause.key] = add_clause(
        tx, scene.id(agreement.key), clause.text, key=clause.key, title=clause.title,
        number=1 + agreement.clauses.index(clause), proposed_by_id=scene.maybe(clause.by),
    )  # fmt: skip


def _take_positions(tx: Transaction, scene: Scene, clause: ClauseLine) -> None:
    said = {each.party: each for each in clause.positions}
    for party in scene.script.parties:
        if party.key in said:
            each = said[party.key]
            set_position(
                tx, scene.id(clause.key), scene.id(party.key), PositionValue(each.value), words=each.words,
                returns_on=None if each.returns is None else scene.date(each.returns),
            )  # fmt: skip
        elif clause.others is not None:
            set_position(tx, scene.id(clause.key), scene.id(party.key), PositionValue(clause.others))


def _commit(tx: Transaction, scene: Scene, agreement: AgreementLine, commitment: CommitmentLine) -> None:
    scene.ids[commitment.key] = add_commitment(
        tx, scene.id(agreement.key), commitment.text, key=commitment.key, clause_id=scene.id(commitment.clause),
        responsible_id=scene.maybe(commitment.who), responsible_party_id=scene.maybe(commitment.party),
        office=commitment.office, due_on=None if commitment.due is None else scene.date(commitment.due),
        indicator=commitment.indicator, verification=commitment.verification, resources=commitment.resources,
        follow_up_body=commitment.body, if_not_kept=commitment.if_not,
    )  # fmt: skip


def _conclude(tx: Transaction, scene: Scene, agreement: AgreementLine) -> None:
    for ratification in agreement.ratifications:
        if ratification.day is None:
            _ratify(tx, scene, agreement, ratification)
    confirm_agreement(tx, scene.id(agreement.key), DecisionMode(agreement.decision or ""))
    if agreement.signed:
        mark_agreement_signed(tx, scene.id(agreement.key))


def _ratify(tx: Transaction, scene: Scene, agreement: AgreementLine, said: RatificationLine) -> None:
    record_ratification(
        tx, scene.id(agreement.key), scene.id(said.party), RatificationDecision(said.value),
        on=None if said.day is None else scene.date(said.day), instrument=said.instrument,
    )  # fmt: skip


def _follow(tx: Transaction, scene: Scene, commitment: CommitmentLine, found: StatusLine) -> None:
    if found.value == CommitmentStatus.RENEGOTIATED and found.due is not None:
        renegotiate_commitment(tx, scene.id(commitment.key), due_on=scene.date(found.due))
        return
    set_commitment_status(
        tx, scene.id(commitment.key), CommitmentStatus(found.value), evidence=found.evidence,
        evidence_on=None if found.on is None else scene.date(found.on),
    )  # fmt: skip
