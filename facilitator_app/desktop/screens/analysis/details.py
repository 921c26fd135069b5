"""From the thing come to, to what the panel tells of it and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import InsightKind
from facilitator_app.queries.analysis.actor_map import ActorNode, Tie
from facilitator_app.queries.analysis.analysis_page import AnalysisPage
from facilitator_app.queries.analysis.cause_tree import CauseBox, PartyStance
from facilitator_app.queries.analysis.history_events import EventLine
from facilitator_app.queries.analysis.indicators import IndicatorLine
from facilitator_app.queries.analysis.signals import SignalLine, SignalStep
from facilitator_app.store.reference.catalogues import items, label

from ...formats import full_day, in_quotes, labelled, short_day
from ...theme.sectors import Sector, sector_icon
from ...widgets.words_row import WordsRow
from .actor_forms import ActorForms
from .detail import Act, Detail
from .history_forms import HistoryForms
from .indicator_look import standing_words, tone_of
from .signal_rows import step_look
from .warning_forms import WarningForms
from .words import number_words, origin_icon, origin_words, remembered_day, source_words

translate = QCoreApplication.translate


def event_detail(line: EventLine, forms: HistoryForms) -> Detail:
    """An event: how it is told, how others tell it, and by whom."""
    language = forms.language
    when = remembered_day(line.happened_on, line.precision, language)
    if line.until is not None:
        when = f"{when} – {remembered_day(line.until, None, language)}"
    kind = label("event_kinds", line.kind, language) if line.kind else ""
    below = " · ".join(part for part in (kind, when, line.venue or "") if part)
    rows = _said(
        ("account", translate("Analysis", "Cómo se cuenta"), line.account),
        ("other", translate("Analysis", "Cómo lo cuentan otros"), line.other_account),
        (
            "source",
            origin_words(language, shared=line.shared),
            line.source or translate("Analysis", "Sin fuente anotada"),
        ),
        icon=origin_icon(shared=line.shared),
    )
    return Detail(
        line.title,
        below,
        _icon("event_kinds", line.kind),
        rows=tuple(rows),
        acts=(
            Act(translate("Analysis", "Cambiar…"), lambda: forms.event(line), "pencil"),
            *_share(line.shared, lambda: forms.share("history_event", line.id, line.versions, line.title)),
            Act(translate("Analysis", "Quitar…"), lambda: forms.remove_event(line), danger=True),
        ),
    )


def cause_detail(line: CauseBox, forms: HistoryForms) -> Detail:
    """A cause: who says it, who does not share it, and what is known."""
    language = forms.language
    below = label("cause_kinds", line.kind, language)
    if line.since is not None:
        since = translate("Analysis", "desde {0}").format(remembered_day(line.since, line.precision, language))
        below = f"{below} · {since}"
    rows = [
        *_stances(translate("Analysis", "Lo dicen"), line.holds),
        *_stances(translate("Analysis", "No lo comparte"), line.disputes),
        *_said(
            ("known", translate("Analysis", "Qué se sabe"), line.known),
            (
                "source",
                origin_words(language, shared=line.shared),
                line.source or translate("Analysis", "Sin fuente anotada"),
            ),
            icon=origin_icon(shared=line.shared),
        ),
    ]
    return Detail(
        line.title,
        below,
        _icon("cause_kinds", line.kind),
        rows=tuple(rows),
        acts=(
            Act(translate("Analysis", "Lo que dicen las partes…"), lambda: forms.stances(line), "users"),
            Act(translate("Analysis", "Cambiar…"), lambda: forms.cause(line), "pencil"),
            *_share(line.shared, lambda: forms.share("cause", line.id, line.versions, line.title)),
            Act(translate("Analysis", "Quitar…"), lambda: forms.remove_cause(line), danger=True),
        ),
        opens={"holds": lambda: forms.stances(line), "disputes": lambda: forms.stances(line)},
    )


def actor_detail(node: ActorNode, page: AnalysisPage, forms: ActorForms) -> Detail:
    """An actor: what it says, what matters to it, what it needs, and what ties it, each with its source."""
    language = forms.language
    sector = sector_words(node.sector, page, language)
    power = label("powers", node.power, language) if node.power else ""
    away = "" if node.at_table else translate("Analysis", "no viene a la mesa")
    below = " · ".join(part for part in (sector, power, away) if part)
    rows: list[WordsRow] = [WordsRow("about", node.about)] if node.about else []
    opens: dict[object, Callable[[], object]] = {}
    for kind in InsightKind:
        for line in (one for one in node.insights if one.kind == kind):
            rows.append(
                WordsRow(
                    line.id,
                    line.text,
                    label("insight_kinds", kind, language),
                    source_words(line.source, language, shared=line.shared),
                    origin_icon(shared=line.shared),
                )
            )
            opens[line.id] = partial(forms.insight, node, line)
    ties = [tie for tie in page.map.ties if node.id in (tie.actor, tie.other)]
    if ties:
        rows.append(WordsRow("ties", translate("Analysis", "Relaciones"), group=True))
    names = {one.id: one.name for one in page.map.actors}
    for tie in ties:
        rows.append(_tie_row(tie, node, names, language))
        opens[tie.id] = partial(forms.tie, node, tie)
    return Detail(
        node.name,
        below,
        sector_icon(node.sector or ""),
        Sector(node.sector) if node.sector else None,
        tuple(rows),
        acts=(
            Act(translate("Analysis", "Anotar lo que se sabe…"), lambda: forms.insight(node), "plus"),
            Act(translate("Analysis", "Relación…"), lambda: forms.tie(node), "link"),
            Act(translate("Analysis", "Cambiar…"), lambda: forms.actor(node), "pencil"),
            *_share(node.shared, lambda: forms.share("actor", node.id, node.versions, node.name)),
            Act(translate("Analysis", "Quitar…"), lambda: forms.remove_actor(node), danger=True),
        ),
        opens=opens,
    )


def signal_detail(line: SignalLine, forms: WarningForms, edit: Act) -> Detail:
    """A signal: what is known, who answers, what was done, what was told back, the plan."""
    language = forms.language
    words, tone, _ = step_look(line)
    day = full_day(line.noticed_on, language) if line.noticed_on else ""
    rows = [
        WordsRow("step", words, tone=tone, strong=True),
        *_said(
            ("account", translate("Analysis", "Lo que se sabe"), line.account),
            ("venue", translate("Analysis", "Dónde"), line.venue),
            ("who", translate("Analysis", "A quién le pasa"), line.participant),
            ("told_by", translate("Analysis", "Quién lo contó"), line.told_by),
            ("responder", translate("Analysis", "Quién responde"), _by(line.responder, line.answer_by, language)),
            ("answer", translate("Analysis", "Qué se hizo"), _by(line.answer, line.answered_on, language)),
            (
                "told_back",
                translate("Analysis", "Qué se contó de vuelta"),
                _by(_joined(line.told_back, line.told_back_to), line.told_back_on, language),
            ),
        ),
        *_plan_rows(line, language),
    ]
    return Detail(
        line.title,
        " · ".join(part for part in (label("signal_kinds", line.kind, language), day) if part),
        _icon("signal_kinds", line.kind),
        tone,
        tuple(rows),
        acts=(*_steps(line, forms), edit),
        confidential=True,
    )


def indicator_detail(line: IndicatorLine, forms: WarningForms) -> Detail:
    """An indicator: from where on it warns, how it is measured, and its readings, the newest first."""
    language = forms.language
    limits = [
        translate("Analysis", "avisa desde {0}").format(line.warning_at) if line.warning_at is not None else "",
        translate("Analysis", "alerta desde {0}").format(line.alert_at) if line.alert_at is not None else "",
        translate("Analysis", "una sola amenaza ya es una señal") if line.counts_threats else "",
    ]
    rows = [
        WordsRow("stands", standing_words(line, language), tone=tone_of(line), strong=True),
        *_said(
            (
                "limits",
                label("worse_directions", line.worse, language),
                " · ".join(part for part in limits if part) or "–",
            ),
            ("how", translate("Analysis", "Cómo se mide"), _joined(line.how, line.measured_by, line.every)),
        ),
    ]
    opens: dict[object, Callable[[], object]] = {}
    if line.readings:
        rows.append(WordsRow("readings", translate("Analysis", "Lecturas"), group=True))
    for point in reversed(line.readings):
        value = f"{number_words(point.value)} {line.unit or ''}".strip()
        day = f"{short_day(point.on, language)} {point.on.year}"
        rows.append(WordsRow(point.id, value, day, _joined(point.source, point.remark) or ""))
        opens[point.id] = partial(forms.correct_reading, line, point)
    return Detail(
        line.title,
        origin_words(language, shared=line.shared),
        "trending-up",
        tone_of(line),
        tuple(rows),
        acts=(
            Act(translate("Analysis", "Anotar lectura…"), lambda: forms.reading(line), "pencil", primary=True),
            Act(translate("Analysis", "Cambiar…"), lambda: forms.indicator(line), "sliders-horizontal"),
            *_share(line.shared, lambda: forms.share("indicator", line.id, line.versions, line.title)),
            *(
                ()
                if line.readings
                else (Act(translate("Analysis", "Quitar…"), lambda: forms.remove_indicator(line), danger=True),)
            ),
        ),
        opens=opens,
    )


def sector_words(sector: str | None, page: AnalysisPage, language: str) -> str:
    """What a sector is called: shipped, or the process's own word."""
    if sector is None:
        return ""
    own = {word.code: word.name for word in page.words}
    return own.get(sector) or label("sectors", sector, language)


def _steps(line: SignalLine, forms: WarningForms) -> tuple[Act, ...]:
    """What can be done next, the next thing first."""
    acts = []
    if line.lacks_plan:
        acts.append(
            Act(translate("Analysis", "Plan de protección…"), lambda: forms.protection(line), "shield", primary=True)
        )
    if line.next == SignalStep.NAME_RESPONDER:
        acts.append(
            Act(
                translate("Analysis", "Nombrar a quien responde…"),
                lambda: forms.responder(line),
                "user-plus",
                primary=not acts,
            )
        )
    if line.next in (SignalStep.NAME_RESPONDER, SignalStep.ANSWER):
        acts.append(
            Act(translate("Analysis", "Anotar la respuesta…"), lambda: forms.answer(line), "check", primary=not acts)
        )
    if line.next == SignalStep.TELL_BACK:
        acts.append(
            Act(
                translate("Analysis", "Anotar lo que se contó…"),
                lambda: forms.told_back(line),
                "message-circle",
                primary=True,
            )
        )
    if line.plan is not None:
        acts.append(Act(translate("Analysis", "Revisar el plan…"), lambda: forms.protection(line), "shield"))
    if line.answered_on is None:
        acts.append(Act(translate("Analysis", "Quitar…"), lambda: forms.remove_signal(line), danger=True))
    return tuple(acts)


def _plan_rows(line: SignalLine, language: str) -> list[WordsRow]:
    plan = line.plan
    if plan is None:
        return []
    agreed = full_day(plan.agreed_on, language) if plan.agreed_on else "–"
    return [
        WordsRow("plan", translate("Analysis", "Plan de protección"), group=True),
        *_said(
            ("measures", translate("Analysis", "Acordado con la persona el {0}").format(agreed), plan.measures),
            ("not_to_do", translate("Analysis", "Pidió que no se haga"), plan.not_to_do),
            ("contact", translate("Analysis", "A quién llama"), plan.contact),
            (
                "review",
                translate("Analysis", "Se revisa"),
                full_day(plan.review_on, language) if plan.review_on else None,
            ),
        ),
    ]


def _tie_row(tie: Tie, node: ActorNode, names: dict[UUID, str], language: str) -> WordsRow:
    """From where this actor stands: ``Depende de Hidroeléctrica``, ``Ruptura con …``."""
    other = names[tie.other if tie.actor == node.id else tie.actor]
    kind = label("relation_kinds", tie.kind, language)
    one_way = tie.kind in ("dependence", "influence")
    words = translate("Analysis", "{0} con {1}").format(kind, other)
    if one_way:
        first, last = (node.name, other) if tie.actor == node.id else (other, node.name)
        words = f"{first}: {kind.lower()} {last}"
    words = f"{words}. {tie.about}" if tie.about else words
    aside = source_words(tie.source, language, shared=tie.shared)
    return WordsRow(tie.id, words, "", aside, origin_icon(shared=tie.shared))


def _stances(caption: str, stances: tuple[PartyStance, ...]) -> list[WordsRow]:
    if not stances:
        return []
    names = ", ".join(labelled(one.party, in_quotes(one.words)) if one.words else one.party for one in stances)
    return [WordsRow("holds" if caption == translate("Analysis", "Lo dicen") else "disputes", names, caption)]


def _said(*parts: tuple[str, str, str | None], icon: str = "") -> list[WordsRow]:
    """A row for each part that says something; the icon of whose words it is stands by the last."""
    rows = [WordsRow(key, words, caption) for key, caption, words in parts if words]
    if icon and rows:
        last = rows[-1]
        rows[-1] = WordsRow(last.key, last.words, "", last.caption, icon)
    return rows


def _share(shared: bool, do: Callable[[], object]) -> tuple[Act, ...]:
    if shared:
        return ()
    return (Act(translate("Analysis", "Compartir con la mesa…"), do, "users"),)


def _icon(catalogue: str, code: str | None) -> str:
    return next((item.icon for item in items(catalogue) if item.code == code), "") or "circle-dot"


def _by(words: str | None, day: date | None, language: str) -> str | None:
    if words is None:
        return None
    return f"{words} ({short_day(day, language)})" if day is not None else words


def _joined(*parts: str | None) -> str | None:
    return " · ".join(part for part in parts if part) or None
