"""The records that the analysis in a process document brings: each goes to the table or to the team by its origin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...domain.analysis import Actor, ActorInsight, ActorPlace, ActorRelation, Cause, CauseStance, HistoryEvent
from ...domain.early_warning import Indicator, ProtectionPlan, Reading, Signal
from ...domain.vocabulary import Origin
from ..incoming import Incoming, Place, To
from . import analysis_shape as shape
from .parts import key_in, numbers, said, to
from .shape import StreamedDocument
from .values import required


def analysis_records(document: StreamedDocument, file: str) -> Iterator[Incoming]:
    """Every record of the analysis of `document`."""
    for number, event in enumerate(document.events):
        yield _event(event, f"$.events[{number}]", file)
    for number, cause in enumerate(document.causes):
        yield from _cause(cause, number, f"$.causes[{number}]", file)
    for number, actor in enumerate(document.actors):
        yield from _actor(actor, f"$.actors[{number}]", file)
    for number, relation in enumerate(document.relations):
        yield _relation(relation, f"$.relations[{number}]", file)
    for number, indicator in enumerate(document.indicators):
        yield from _indicator(indicator, number, f"$.indicators[{number}]", file)
    for number, signal in enumerate(document.signals):
        yield from _signal(signal, f"$.signals[{number}]", file)


def place_of(origin: Origin | None) -> Place:
    """The space of what has this origin; the team's where it is not said."""
    return Place.TABLE if origin == Origin.PARTIES else Place.TEAM


def _whose(origin: Origin | None, otherwise: Origin = Origin.TEAM) -> dict[str, str]:
    return {"origin": (origin or otherwise).value}


def _event(event: shape.HistoryEvent, path: str, file: str) -> Incoming:
    names = ("kind", "happened_on", "precision", "until", "venue", "account", "other_account", "source")
    fields = {"title": required(event.title, f"{path}.title", file), **said(event, *names), **_whose(event.origin)}
    return Incoming(
        HistoryEvent, path, fields, place_of(event.origin), key=key_in(event, path, file), leads=True
    )


def _cause(cause: shape.Cause, number: int, path: str, file: str) -> Iterator[Incoming]:
    key, place = key_in(cause, path, file), place_of(cause.origin)
    fields: dict[str, Any] = {
        "title": required(cause.title, f"{path}.title", file),
        **said(cause, "kind", "since", "precision", "known", "source"),
        **to(cause, path, parent="cause"),
        **_whose(cause.origin),
    }
    yield Incoming(Cause, path, fields, place, key=key, leads=True, defaults={"place": number})
    me = {"cause_id": To(("cause",), key)}
    for at, stance in enumerate(cause.stances):
        where = f"{path}.stances[{at}]"
        given = me | to(stance, where, party="party") | said(stance, "stance", "words")
        yield Incoming(CauseStance, where, given, place, between=("cause_id", "party_id"))


def _actor(actor: shape.Actor, path: str, file: str) -> Iterator[Incoming]:
    key = key_in(actor, path, file)
    fields: dict[str, Any] = {
        "name": required(actor.name, f"{path}.name", file),
        **said(actor, "sector", "power", "about", "source"),
        **to(actor, path, party="party", participant="participant"),
        **_whose(actor.origin),
    }
    yield Incoming(Actor, path, fields, place_of(actor.origin), key=key, leads=True)
    me = {"actor_id": To(("actor",), key)}
    if actor.x is not None and actor.y is not None:
        given: dict[str, Any] = {**me, "x": actor.x, "y": actor.y}
        yield Incoming(ActorPlace, path, given, Place.TEAM, between=("actor_id",))
    for at, insight in enumerate(actor.insights):
        where = f"{path}.insights[{at}]"
        known: dict[str, Any] = {
            **me,
            "text": required(insight.text, f"{where}.text", file),
            "source": required(insight.source, f"{where}.source", file),
            **said(insight, "kind"),
            **_whose(insight.origin),
        }
        own = key_in(insight, where, file)
        yield Incoming(
            ActorInsight, where, known, place_of(insight.origin), key=own, leads=True, defaults={"place": at}
        )


def _relation(relation: shape.Relation, path: str, file: str) -> Incoming:
    fields: dict[str, Any] = {
        **to(relation, path, actor="actor", other="actor"),
        "source": required(relation.source, f"{path}.source", file),
        **said(relation, "kind", "about", "since"),
        **_whose(relation.origin),
    }
    return Incoming(
        ActorRelation, path, fields, place_of(relation.origin), key=key_in(relation, path, file), leads=True
    )


def _indicator(indicator: shape.Indicator, number: int, path: str, file: str) -> Iterator[Incoming]:
    key, place = key_in(indicator, path, file), place_of(indicator.origin or Origin.PARTIES)
    names = ("unit", "worse", "counts_threats", "how", "measured_by", "every", "chosen_on")
    fields: dict[str, Any] = {
        "title": required(indicator.title, f"{path}.title", file),
        **said(indicator, *names),
        **numbers(indicator, path, file, "warning_at", "alert_at"),
        **to(indicator, path, session="session"),
        **_whose(indicator.origin, Origin.PARTIES),
    }
    yield Incoming(Indicator, path, fields, place, key=key, leads=True, defaults={"place": number})
    me = {"indicator_id": To(("indicator",), key)}
    for at, reading in enumerate(indicator.readings):
        where = f"{path}.readings[{at}]"
        taken = me | said(reading, "on", "source", "remark") | numbers(reading, where, file, "value")
        yield Incoming(Reading, where, taken, place, key=key_in(reading, where, file), leads=True)


def _signal(signal: shape.Signal, path: str, file: str) -> Iterator[Incoming]:
    key = key_in(signal, path, file)
    names = (
        "kind", "account", "noticed_on", "venue", "told_by", "responder", "answer_by", "answer", "answered_on",
        "told_back", "told_back_to", "told_back_on",
    )  # fmt: skip
    fields = {
        "title": required(signal.title, f"{path}.title", file),
        **said(signal, *names),
        **to(signal, path, indicator="indicator", reading="reading", participant="participant"),
    }
    yield Incoming(Signal, path, fields, Place.TEAM, key=key, leads=True)
    if signal.protection is not None:
        at = f"{path}.protection"
        agreed = said(signal.protection, "not_to_do", "contact", "agreed_on", "agreed_how", "review_on")
        agreed |= {"measures": required(signal.protection.measures, f"{at}.measures", file)}
        agreed |= {"signal_id": To(("signal",), key)}
        yield Incoming(ProtectionPlan, at, agreed, Place.TEAM, between=("signal_id",))
