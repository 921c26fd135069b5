"""What the printed analysis of a process holds: what the parties shared, or the team's reading too if it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

from ...documents.content.analysis import (
    AnalysisContent,
    HeardSignal,
    HistoryLine,
    MappedActor,
    MappedTie,
    TreeLine,
    WatchedIndicator,
)
from ...documents.dates import short_date
from ...domain.process import Process
from ...domain.vocabulary import DatePrecision, InsightKind
from ...store.log.transaction import Transaction
from ...store.reference.catalogues import label
from ..analysis.actor_map import ActorMap, ActorNode
from ..analysis.analysis_page import AnalysisPage, analysis_page
from ..analysis.cause_tree import CauseBox
from ..analysis.history_events import EventLine
from ..analysis.indicators import IndicatorLine
from ..analysis.signals import SignalLine

_SHOWN_READINGS = 6


def analysis_content(
    tx: Transaction, process_id: UUID, *, author: str, language: str | None = None, for_team: bool = False
) -> AnalysisContent:
    """The analysis as it stands; without `for_team` only what the parties shared, and no signal at all.

    Raises `BadUsage` ``record.unknown``.
    """
    page, process = analysis_page(tx, process_id), tx.get(Process, process_id)
    language = language or process.language or "es"
    reading = _Reading(page, language, for_team=for_team)
    return AnalysisContent(
        language=language,
        internal=for_team,
        mesa_title=page.title,
        file_number=process.file_number or "",
        theme=label("themes", process.theme, language) if process.theme else "",
        author=author,
        made_at=tx.now(),
        heard=page.heard,
        parties=len(page.parties),
        history=tuple(reading.history()),
        actors=tuple(reading.actors()),
        ties=tuple(reading.ties()),
        causes=tuple(reading.causes()),
        indicators=tuple(reading.indicators()),
        signals=tuple(_signal(line, language) for line in page.signals) if for_team else (),
    )


class _Reading:
    """One page of analysis in the words of a language, as far as its reader may know it."""

    def __init__(self, page: AnalysisPage, language: str, *, for_team: bool) -> None:
        self._page, self._language, self._for_team = page, language, for_team
        self._own = {word.code: word.name for word in page.words}
        shown = [actor for actor in page.map.actors if self._may(actor)]
        self._numbers = {actor.id: number for number, actor in enumerate(shown, 1)}
        self._map = ActorMap(tuple(shown), tuple(tie for tie in page.map.ties if self._may(tie)))

    def _may(self, line: object) -> bool:
        return self._for_team or bool(getattr(line, "shared", False))

    def history(self) -> Iterator[HistoryLine]:
        for event in self._page.events:
            if self._may(event):
                yield self._event(event)

    def _event(self, event: EventLine) -> HistoryLine:
        told = [text for text in (event.venue, event.account, event.other_account) if text]
        return HistoryLine(
            when=remembered(event.happened_on, event.precision),
            title=event.title,
            kind=label("event_kinds", event.kind, self._language) if event.kind else "",
            accounts=tuple(told),
            source=event.source or "",
            internal=not event.shared,
        )

    def actors(self) -> Iterator[MappedActor]:
        for actor in self._map.actors:
            yield MappedActor(
                number=self._numbers[actor.id],
                name=actor.name,
                sector=self._sector(actor.sector),
                x=actor.x,
                y=actor.y,
                at_table=actor.at_table,
                power=label("powers", actor.power, self._language) if actor.power else "",
                positions=self._known(actor, InsightKind.POSITION),
                interests=self._known(actor, InsightKind.INTEREST),
                needs=self._known(actor, InsightKind.NEED),
                powers=self._known(actor, InsightKind.POWER),
                internal=not actor.shared,
            )

    def _known(self, actor: ActorNode, kind: InsightKind) -> tuple[str, ...]:
        """What is known, each with where it is known from."""
        return tuple(
            f"{line.text} ({line.source})" if line.source else line.text
            for line in actor.insights
            if line.kind == kind and self._may(line)
        )

    def _sector(self, code: str | None) -> str:
        return "" if code is None else self._own.get(code) or label("sectors", code, self._language)

    def ties(self) -> Iterator[MappedTie]:
        for tie in self._map.ties:
            if tie.actor in self._numbers and tie.other in self._numbers:
                yield MappedTie(
                    one=self._numbers[tie.actor],
                    other=self._numbers[tie.other],
                    kind=str(tie.kind),
                    words=label("relation_kinds", tie.kind, self._language),
                    about=tie.about or "",
                    source=tie.source,
                    internal=not tie.shared,
                )

    def causes(self) -> Iterator[TreeLine]:
        """The tree from its roots, each box right under what it hangs from."""
        shown = [cause for cause in self._page.causes if self._may(cause)]
        here = {cause.id for cause in shown}
        below: dict[UUID | None, list[CauseBox]] = {}
        for cause in shown:
            below.setdefault(cause.parent if cause.parent in here else None, []).append(cause)
        yield from self._hanging(None, below, 0)

    def _hanging(self, from_: UUID | None, below: dict[UUID | None, list[CauseBox]], depth: int) -> Iterator[TreeLine]:
        for cause in below.get(from_, ()):
            yield TreeLine(
                depth=depth,
                kind=label("cause_kinds", cause.kind, self._language),
                title=cause.title,
                known=cause.known or "",
                source=cause.source or "",
                holds=tuple(stance.party for stance in cause.holds),
                disputes=tuple(stance.party for stance in cause.disputes),
                internal=not cause.shared,
            )
            yield from self._hanging(cause.id, below, depth + 1)

    def indicators(self) -> Iterator[WatchedIndicator]:
        for line in self._page.indicators:
            if self._may(line):
                yield self._indicator(line)

    def _indicator(self, line: IndicatorLine) -> WatchedIndicator:
        marks = (("warning", line.warning_at), ("alert", line.alert_at))
        said = [f"{label('alerts', code, self._language)}: {_number(value, line.unit)}" for code, value in marks
                if value is not None]  # fmt: skip
        return WatchedIndicator(
            title=line.title,
            thresholds=" · ".join(said),
            measured=" · ".join(part for part in (line.how, line.measured_by, line.every) if part),
            readings=tuple(
                f"{short_date(point.on)}: {_number(point.value, line.unit)}"
                for point in line.readings[-_SHOWN_READINGS:]
            ),
            standing=label("alerts", line.alert, self._language) if line.alert else "",
            internal=not line.shared,
        )


def remembered(day: date | None, precision: str | None) -> str:
    """A date in figures, as exactly as people remember it."""
    if day is None:
        return "–"
    if precision in (DatePrecision.YEAR, DatePrecision.DECADE):
        return str(day.year) if precision == DatePrecision.YEAR else f"± {day.year}"
    return f"{day.month:02}/{day.year}" if precision == DatePrecision.MONTH else short_date(day)


def _number(value: Decimal, unit: str | None) -> str:
    return f"{value:f} {unit}" if unit else f"{value:f}"


def _signal(line: SignalLine, language: str) -> HeardSignal:
    return HeardSignal(
        when=short_date(line.noticed_on) if line.noticed_on else "–",
        title=line.title,
        kind=label("signal_kinds", line.kind, language),
        responder=line.responder or "",
        answer=line.answer or "",
        told_back=" · ".join(part for part in (line.told_back, line.told_back_to) if part),
    )
