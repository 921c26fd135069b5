"""How promises are followed up: conditions rated, people trained, visits made, evidence kept, conclusions drawn."""

from __future__ import annotations

from pathlib import PurePath

from ..commands.conclusion import conclude
from ..commands.condition import rate_condition
from ..commands.evidence import add_evidence
from ..commands.kept_file import File
from ..commands.skill import record_skill
from ..commands.source_account import add_account
from ..commands.training import add_training, enrol
from ..commands.visit import note_visit
from ..store.log.transaction import Transaction
from .follow_up_script import AccountLine, ConclusionLine, EvidenceLine, SkillLine, TrainingLine, VisitLine
from .script import drawing
from .story import Scene

_AFTER_THE_VISIT, _AT_NIGHT = "16:50", "16:55"


def tell_follow_up(scene: Scene) -> None:
    """Add the steps of everything that came of the promises, and of who was made ready for them."""
    script = scene.script
    for rating in script.ratings:
        for day, level, evidence in rating.values:
            scene.on(day, "18:00", _rate, rating.condition, level, evidence)
    for training in script.trainings:
        scene.on(training.day, "17:30", _teach, training)
    for skill in script.skills:
        scene.on(skill.day, "17:40", _know, skill)
    for visit in script.visits:
        scene.on(visit.day, visit.at, _go, visit)
    heard = {account.key: visit for visit in script.visits for account in visit.accounts}
    for piece in script.evidence:
        known = heard.get(piece.account or "")
        day = piece.day if known is None else max(piece.day, known.day)
        scene.on(day, _AFTER_THE_VISIT, _keep, piece)
    for conclusion in script.conclusions:
        scene.on(conclusion.day, _AT_NIGHT, _conclude, conclusion)


def _rate(tx: Transaction, scene: Scene, condition: str, level: str, evidence: str) -> None:
    rate_condition(
        tx, scene.id(scene.script.key), condition, level, evidence=evidence, rated_by=scene.script.facilitators[0]
    )


def _teach(tx: Transaction, scene: Scene, training: TrainingLine) -> None:
    added = add_training(
        tx, scene.id(scene.script.key), training.title, key=training.key, on=scene.date(training.day),
        hours=training.hours, skills=training.skills, trainer=training.trainer, venue=training.venue,
        language="es", session_id=scene.maybe(training.session),
    )  # fmt: skip
    scene.ids[training.key] = added
    for completed, people in ((True, training.people), (False, training.left)):
        for who in people:
            enrol(tx, added, scene.id(who), completed=completed)


def _know(tx: Transaction, scene: Scene, skill: SkillLine) -> None:
    record_skill(tx, scene.id(skill.who), skill.skill, skill.level, on=scene.date(skill.day), source=skill.source)


def _go(tx: Transaction, scene: Scene, visit: VisitLine) -> None:
    made = note_visit(
        tx, scene.id(scene.script.key), scene.at(visit.day, visit.at), title=visit.title, venue=visit.venue,
        made_by=visit.made_by,
    )  # fmt: skip
    scene.ids[visit.key] = made
    for account in visit.accounts:
        _hear(tx, scene, visit.key, account)


def _hear(tx: Transaction, scene: Scene, visit: str, account: AccountLine) -> None:
    scene.ids[account.key] = add_account(
        tx, scene.id(visit), scene.id(account.commitment), account.words, kind=account.kind,
        party_id=scene.maybe(account.party), source=account.source, venue=account.venue, finding=account.finding,
        visibility=_readers(open_to_all=account.open), key=account.key,
    )  # fmt: skip


def _keep(tx: Transaction, scene: Scene, piece: EvidenceLine) -> None:
    add_evidence(
        tx, scene.id(piece.commitment), piece.title, kind=piece.kind, account_id=scene.maybe(piece.account),
        description=piece.description, on=scene.date(piece.day), brought_by_id=scene.maybe(piece.by),
        brought_by=piece.brought, with_permission=piece.permission, visibility=_readers(open_to_all=piece.open),
        file=_file(piece.file), key=piece.key,
    )  # fmt: skip


def _file(name: str | None) -> File | None:
    if name is None:
        return None
    small = PurePath(name).with_suffix(f".mini{PurePath(name).suffix}")
    return File(name, "image/jpeg", (drawing(name),), drawing(str(small)))


def _conclude(tx: Transaction, scene: Scene, said: ConclusionLine) -> None:
    conclude(
        tx, scene.id(said.commitment), said.status, words=said.words, session_id=scene.maybe(said.visit),
        on=scene.date(said.day), concluded_by=said.by,
    )  # fmt: skip


def _readers(*, open_to_all: bool) -> str:
    return "minutes" if open_to_all else "team"
