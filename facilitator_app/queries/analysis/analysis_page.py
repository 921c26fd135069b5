"""The analysis of a process on one page: history, actors, causes, warnings, and how it was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from ...domain.analysis import Actor, ActorInsight, ActorRelation, Cause, CauseStance, HistoryEvent
from ...domain.process import Party, Process
from ...store.log.hybrid_clock import milliseconds
from ...store.log.transaction import Transaction
from ..process_choice import ProcessChoice, process_choices
from ..process_detail import OwnWord, own_words
from .actor_map import ActorMap, actor_map
from .cause_tree import CauseBox, cause_tree
from .history_events import EventLine, history_events
from .indicators import IndicatorLine, indicators_of
from .signals import SignalLine, signals_of

_UNDERSTOOD = (Actor, ActorInsight, ActorRelation, Cause, CauseStance, HistoryEvent)


@dataclass(frozen=True)
class NamedParty:
    """A party that an actor may be, or that says something of a cause."""

    id: UUID
    name: str
    sector: str | None


@dataclass(frozen=True)
class AnalysisPage:
    """Everything of the analysis. `heard` of `parties` said something of it; `revised` is when it last changed."""

    process_id: UUID
    title: str
    processes: tuple[ProcessChoice, ...]
    events: tuple[EventLine, ...]
    map: ActorMap
    causes: tuple[CauseBox, ...]
    indicators: tuple[IndicatorLine, ...]
    signals: tuple[SignalLine, ...]
    parties: tuple[NamedParty, ...]
    words: tuple[OwnWord, ...]
    heard: int
    revised: date | None


def analysis_page(tx: Transaction, process_id: UUID) -> AnalysisPage:
    """The analysis of a process. Raises `BadUsage` ``record.unknown``."""
    causes = tuple(cause_tree(tx, process_id))
    drawn = actor_map(tx, process_id)
    rows = select(Party.id, Party.name, Party.sector).where(Party.process_id == process_id)
    parties = tuple(NamedParty(*row) for row in tx.session.execute(rows.order_by(Party.place, Party.id)))
    heard = {stance.party_id for cause in causes for stance in (*cause.holds, *cause.disputes)}
    heard |= {actor.party_id for actor in drawn.actors if actor.party_id and any(i.shared for i in actor.insights)}
    return AnalysisPage(
        process_id=process_id,
        title=tx.get(Process, process_id).title,
        processes=process_choices(tx),
        events=tuple(history_events(tx, process_id)),
        map=drawn,
        causes=causes,
        indicators=tuple(indicators_of(tx, process_id)),
        signals=tuple(signals_of(tx, process_id)),
        parties=parties,
        words=tuple(own_words(tx, process_id, "sectors")),
        heard=len(heard & {party.id for party in parties}),
        revised=_revised(tx, process_id),
    )


def _revised(tx: Transaction, process_id: UUID) -> date | None:
    """The day of the newest change of what is understood; moving somebody on the map is none."""
    kinds = tuple(kind.__tablename__ for kind in _UNDERSTOOD)
    clock = tx.connection.exec_driver_sql(
        "select max(e.clock) from record_state r join touched t on t.record_no = r.no"
        " join log_entry e on e.no = t.entry_no"
        f" where r.process_id = ? and r.type in ({', '.join('?' * len(kinds))})",
        (process_id.bytes, *kinds),
    ).scalar()
    if clock is None:
        return None
    return datetime.fromtimestamp(milliseconds(clock) / 1000, tx.clock.local().tzinfo).date()
