"""From what the analysis holds to what its drawings, tables and lists show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import CauseKind, EventKind, InsightKind
from facilitator_app.queries.analysis.actor_map import ActorNode
from facilitator_app.queries.analysis.analysis_page import AnalysisPage
from facilitator_app.queries.analysis.cause_tree import CauseBox
from facilitator_app.queries.analysis.history_events import EventLine
from facilitator_app.queries.analysis.indicators import IndicatorLine
from facilitator_app.store.reference.catalogues import items, label

from ...formats import short_day
from ...theme.sectors import Sector
from ...theme.tokens import Tone
from ...widgets.row_table import Cell
from .actor_view import ActorSpot, TieLine
from .details import sector_words
from .event_strip import EventMark
from .indicator_look import standing_words, tone_of
from .insight_rows import InsightRow, Said, kind_word
from .tree_view import CauseSpot
from .words import number_words, origin_icon, origin_words, party_count, remembered_day

translate = QCoreApplication.translate
_EVENT_TONES = {
    EventKind.STRUCTURAL: Tone.INFO,
    EventKind.PROXIMATE: Tone.ATTENTION,
    EventKind.TRIGGER: Tone.ALARM,
    EventKind.RAPPROCHEMENT: Tone.DONE,
}


def event_mark(line: EventLine, language: str) -> EventMark:
    """An event on the line of time."""
    icons = {item.code: item.icon for item in items("event_kinds")}
    kind = line.kind or ""
    return EventMark(
        line.id,
        remembered_day(line.happened_on, line.precision, language),
        line.title,
        label("event_kinds", line.kind, language) if line.kind else "",
        icons.get(kind) or "circle-dot",
        _EVENT_TONES[EventKind(kind)] if kind in set(EventKind) else Tone.NEUTRAL,
        team=not line.shared,
        whose=origin_words(language, shared=line.shared),
    )


def actor_spot(node: ActorNode, page: AnalysisPage, language: str) -> ActorSpot:
    """An actor on the map, with everything that ties it in its sentence."""
    away = "" if node.at_table else translate("Analysis", "no viene a la mesa")
    names = {one.id: one.name for one in page.map.actors}
    parts = [
        sector_words(node.sector, page, language),
        label("powers", node.power, language) if node.power else "",
        away,
    ]
    parts.append(origin_words(language, shared=node.shared))
    for tie in page.map.ties:
        if node.id in (tie.actor, tie.other):
            other = names[tie.other if tie.actor == node.id else tie.actor]
            parts.append(f"{label('relation_kinds', tie.kind, language).lower()}: {other}")
    spoken = ", ".join(part for part in (node.name, *parts) if part)
    return ActorSpot(
        node.id,
        node.name,
        away,
        _sector(node),
        node.power,
        node.at_table,
        not node.shared,
        node.x,
        node.y,
        spoken,
    )


def tie_lines(page: AnalysisPage) -> list[TieLine]:
    """The ties of the map."""
    return [TieLine(tie.id, tie.actor, tie.other, tie.kind, not tie.shared) for tie in page.map.ties]


def cause_spot(box: CauseBox, language: str) -> CauseSpot:
    """A box of the tree."""
    below = party_count(len(box.holds)) if box.holds else ""
    dispute = ""
    if box.disputes:
        names = ", ".join(one.party for one in box.disputes)
        one, several = translate("Analysis", "no lo comparte {0}"), translate("Analysis", "no lo comparten {0}")
        dispute = (several if len(box.disputes) > 1 else one).format(names)
    kind = label("cause_kinds", box.kind, language)
    whose = origin_words(language, shared=box.shared)
    spoken = ", ".join(part for part in (kind, box.title, below, dispute, whose) if part)
    return CauseSpot(box.id, box.parent, box.kind, kind, box.title, below, dispute, not box.shared, spoken)


def cause_rows() -> dict[str, str]:
    """What the rows of the tree are called."""
    return {
        CauseKind.EFFECT: translate("Analysis", "Efectos"),
        CauseKind.PROBLEM: translate("Analysis", "Problema"),
        CauseKind.TRIGGER: translate("Analysis", "Detonantes"),
        CauseKind.PROXIMATE: translate("Analysis", "Causas próximas"),
        CauseKind.STRUCTURAL: translate("Analysis", "Causas de fondo"),
    }


def insight_row(node: ActorNode, page: AnalysisPage, language: str) -> InsightRow:
    """An actor in the table of positions, interests, needs and power."""
    cells = tuple(
        tuple(Said(line.text, not line.shared) for line in node.insights if line.kind == kind) for kind in InsightKind
    )
    told = "; ".join(
        f"{kind_word(line.kind, language)}: {line.text} ({origin_words(language, shared=line.shared)})"
        for line in node.insights
    )
    below = sector_words(node.sector, page, language)
    return InsightRow(node.id, node.name, below, _sector(node), cells, told or translate("Analysis", "nada anotado"))


def indicator_cells(line: IndicatorLine, language: str) -> list[Cell]:
    """An indicator in its table: what, how much, the last readings, how it stands, when, whose."""
    last = line.last
    value = f"{number_words(last.value)} {line.unit or ''}".strip() if last else "–"
    limits = [
        translate("Analysis", "aviso {0}").format(line.warning_at) if line.warning_at is not None else "",
        translate("Analysis", "alerta {0}").format(line.alert_at) if line.alert_at is not None else "",
    ]
    icons = {item.code: item.icon for item in items("alerts")}
    return [
        Cell(line.title, " · ".join(part for part in limits if part), strong=True),
        Cell(value),
        Cell(values=tuple(float(point.value) for point in line.readings[-12:]), tone=tone_of(line)),
        Cell(
            pill=standing_words(line, language),
            pill_icon=icons.get(line.alert or "", "minus") or "minus",
            tone=tone_of(line),
        ),
        Cell(short_day(last.on, language) if last else "–"),
        Cell(icon=origin_icon(shared=line.shared), words=_whose(shared=line.shared)),
    ]


def _whose(*, shared: bool) -> str:
    return translate("Analysis", "de las partes") if shared else translate("Analysis", "del equipo")


def _sector(node: ActorNode) -> Sector | None:
    return Sector(node.sector) if node.sector else None
