"""The analysis of a process as parts of the document: history, causes, actors with what is known, ties, warnings."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from ...domain.analysis import Actor, ActorInsight, ActorPlace, ActorRelation, Cause, CauseStance, HistoryEvent
from ...domain.early_warning import Indicator, ProtectionPlan, Reading, Signal
from ...store.log.transaction import Transaction
from . import analysis_shape as shape
from .batches import grouped, in_batches
from .ordering import by_key, by_place, sorted_by_content
from .parting import Naming, part


def event_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.HistoryEvent]:
    """The history, the oldest first."""
    order = (HistoryEvent.happened_on.is_(None), HistoryEvent.happened_on, *by_key(HistoryEvent))
    chosen = select(HistoryEvent.id).where(HistoryEvent.process_id == process_id).order_by(*order)
    for some in in_batches(tx, HistoryEvent, chosen):
        yield from (part(shape.HistoryEvent, each, names, key=names.of_record(each)) for each in some)


def cause_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Cause]:
    """The boxes of the tree, each with what parties said of it."""
    said = tx.session.scalars(select(CauseStance).where(CauseStance.process_id == process_id))
    by_cause = grouped(said, lambda each: each.cause_id)
    chosen = select(Cause.id).where(Cause.process_id == process_id).order_by(*by_place(Cause))
    for some in in_batches(tx, Cause, chosen):
        for cause in some:
            stances = [
                part(shape.CauseStance, each, names)
                for each in by_cause.get(cause.id, ())
                if names("party", each.party_id)
            ]
            yield part(shape.Cause, cause, names, key=names.of_record(cause), stances=sorted_by_content(stances))


def actor_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Actor]:
    """The actors, each with its place on the map and what is known of it."""
    known = select(ActorInsight).where(ActorInsight.process_id == process_id).order_by(*by_place(ActorInsight))
    insights = grouped(tx.session.scalars(known), lambda each: each.actor_id)
    put = tx.session.scalars(select(ActorPlace).where(ActorPlace.process_id == process_id))
    places = {each.actor_id: each for each in put}
    chosen = select(Actor.id).where(Actor.process_id == process_id).order_by(*by_key(Actor))
    for some in in_batches(tx, Actor, chosen):
        for actor in some:
            place = places.get(actor.id)
            told = [part(shape.Insight, each, names, key=names.of_record(each)) for each in insights.get(actor.id, ())]
            yield part(
                shape.Actor, actor, names, key=names.of_record(actor), insights=told,
                x=place.x if place else None, y=place.y if place else None,
            )  # fmt: skip


def relation_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Relation]:
    """The ties between actors that are both here."""
    chosen = select(ActorRelation.id).where(ActorRelation.process_id == process_id).order_by(*by_key(ActorRelation))
    for some in in_batches(tx, ActorRelation, chosen):
        for each in some:
            if names("actor", each.actor_id) and names("actor", each.other_id):
                yield part(shape.Relation, each, names, key=names.of_record(each))


def indicator_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Indicator]:
    """The indicators, each with its readings, the oldest first."""
    chosen = select(Indicator.id).where(Indicator.process_id == process_id).order_by(*by_place(Indicator))
    for some in in_batches(tx, Indicator, chosen):
        for indicator in some:
            taken = select(Reading).where(Reading.indicator_id == indicator.id)
            readings = [
                part(shape.Reading, each, names, key=names.of_record(each))
                for each in tx.session.scalars(taken.order_by(Reading.on, *by_key(Reading)))
            ]
            yield part(shape.Indicator, indicator, names, key=names.of_record(indicator), readings=readings)


def signal_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Signal]:
    """The signals, each with its plan of protection."""
    agreed = tx.session.scalars(select(ProtectionPlan).where(ProtectionPlan.process_id == process_id))
    plans = {each.signal_id: each for each in agreed}
    order = (Signal.noticed_on.is_(None), Signal.noticed_on, *by_key(Signal))
    chosen = select(Signal.id).where(Signal.process_id == process_id).order_by(*order)
    for some in in_batches(tx, Signal, chosen):
        for signal in some:
            plan = plans.get(signal.id)
            told = None if plan is None else part(shape.Protection, plan, names)
            yield part(shape.Signal, signal, names, key=names.of_record(signal), protection=told)
