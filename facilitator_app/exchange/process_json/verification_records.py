"""The records of a document about promises and people's skills: accounts, evidence, conclusions, ratings, trainings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...commands.fields import tidy
from ...domain.condition import ConditionRating
from ...domain.training import Skill, Trainee, Training
from ...domain.verification import Conclusion, Evidence, SourceAccount
from ...domain.vocabulary import Visibility
from ...errors import Refused
from ..incoming import Incoming, Place, To
from . import shape, verification_shape
from .parts import key_in, said, to
from .values import listed, required

_PLACES = {None: Place.TEAM, Visibility.TEAM: Place.TEAM, Visibility.MINUTES: Place.TABLE}


def verification_records(document: shape.Document, file: str) -> Iterator[Incoming]:
    """Every one of them, each owner before what belongs to it."""
    for number, account in enumerate(document.accounts):
        yield _account(account, number, f"$.accounts[{number}]", file)
    for number, evidence in enumerate(document.evidence):
        yield _evidence(evidence, f"$.evidence[{number}]", file)
    for number, conclusion in enumerate(document.conclusions):
        yield _conclusion(conclusion, f"$.conclusions[{number}]", file)
    for number, rating in enumerate(document.condition_ratings):
        yield _rating(rating, f"$.condition_ratings[{number}]", file)
    for number, training in enumerate(document.trainings):
        yield from _training(training, f"$.trainings[{number}]", file)
    for number, skill in enumerate(document.skills):
        yield _skill(skill, f"$.skills[{number}]", file)


def _account(account: verification_shape.Account, place: int, path: str, file: str) -> Incoming:
    fields: dict[str, Any] = {
        **to(account, path, session="session", commitment="commitment", party="party"),
        **said(account, "kind", "source", "venue", "finding"),
        "words": required(account.words, f"{path}.words", file),
        "visibility": _readers(account.visibility, path, file),
    }
    key, space = key_in(account, path, file), _PLACES[account.visibility]
    return Incoming(SourceAccount, path, fields, space, key=key, leads=True, defaults={"place": place})


def _evidence(evidence: verification_shape.Evidence, path: str, file: str) -> Incoming:
    fields: dict[str, Any] = {
        **to(evidence, path, commitment="commitment", account="source_account"),
        **said(
            evidence, "kind", "description", "on", "brought_by", "with_permission", "file_name", "media_type", "size",
            "sha256",
        ),
        "title": required(evidence.title, f"{path}.title", file),
        "visibility": _readers(evidence.visibility, path, file),
    }  # fmt: skip
    if evidence.brought_by_participant is not None:
        who = tidy(evidence.brought_by_participant) or ""
        fields["brought_by_id"] = To(("participant",), who, f"{path}.brought_by_participant")
    key = key_in(evidence, path, file)
    return Incoming(Evidence, path, fields, _PLACES[evidence.visibility], key=key, leads=True)


def _readers(visibility: Visibility | None, path: str, file: str) -> str:
    """Who reads it; the team where it is not said, and never one person alone."""
    if visibility == Visibility.PRIVATE:
        allowed = ", ".join((Visibility.MINUTES, Visibility.TEAM))
        raise Refused("exchange.not_a_choice", file=file, path=f"{path}.visibility", allowed=allowed)
    return (visibility or Visibility.TEAM).value


def _conclusion(conclusion: verification_shape.Conclusion, path: str, file: str) -> Incoming:
    fields = {
        **to(conclusion, path, commitment="commitment", session="session"),
        **said(conclusion, "status", "words", "on", "concluded_by"),
    }
    return Incoming(Conclusion, path, fields, key=key_in(conclusion, path, file), leads=True)


def _rating(rating: verification_shape.ConditionRating, path: str, file: str) -> Incoming:
    fields = {
        "condition": required(rating.condition, f"{path}.condition", file),
        **said(rating, "rating", "on", "evidence", "rated_by"),
    }
    return Incoming(ConditionRating, path, fields, Place.TEAM, key=key_in(rating, path, file), leads=True)


def _training(training: verification_shape.Training, path: str, file: str) -> Iterator[Incoming]:
    key = key_in(training, path, file)
    fields: dict[str, Any] = {
        "title": required(training.title, f"{path}.title", file),
        **said(training, "on", "until", "hours", "trainer", "venue", "language"),
        **to(training, path, session="session"),
    }
    if training.skills is not None:
        fields["skills"] = listed(training.skills)
    yield Incoming(Training, path, fields, key=key, leads=True)
    me = {"training_id": To(("training",), key)}
    for number, trainee in enumerate(training.trainees):
        at = f"{path}.trainees[{number}]"
        given = me | to(trainee, at, participant="participant") | said(trainee, "completed")
        yield Incoming(Trainee, at, given, between=("training_id", "participant_id"))


def _skill(skill: verification_shape.Skill, path: str, file: str) -> Incoming:
    fields = {
        **to(skill, path, participant="participant"),
        "skill": required(skill.skill, f"{path}.skill", file),
        **said(skill, "level", "on", "source"),
    }
    return Incoming(Skill, path, fields, Place.TEAM, key=key_in(skill, path, file), leads=True)
