"""The method, the decisions about it and the lessons of a process, as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import MethodPartKind
from facilitator_app.queries.method import PartOfMethod
from facilitator_app.queries.process_design import DecisionLine, LessonLine, ProcessDesign
from facilitator_app.store.reference.catalogues import items, label
from facilitator_app.store.reference.templates import in_language

from ...formats import dated
from ...theme.tokens import Tone
from ...widgets.two_line_row import TwoLines

translate = QCoreApplication.translate


def kind_words(kind: str) -> str:
    """What a kind of part is called, as a heading."""
    words = {
        MethodPartKind.STAGE: translate("Design", "Etapas"),
        MethodPartKind.CONDITION: translate("Design", "Condiciones mínimas"),
        MethodPartKind.SKILL: translate("Design", "Lo que se aprende antes"),
        MethodPartKind.NOTE_KIND: translate("Design", "Tipos de nota"),
        MethodPartKind.SCALE: translate("Design", "Escalas de consenso"),
        MethodPartKind.AGENDA: translate("Design", "Agenda de costumbre"),
        MethodPartKind.CHECK: translate("Design", "Lo que se revisa"),
    }
    return next((word for known, word in words.items() if known == kind), kind)


def design_rows(design: ProcessDesign, language: str) -> list[TwoLines]:
    """Decisions first, since the parties own the method; then the method, kind by kind."""
    rows: list[TwoLines] = []
    if design.decisions:
        heading = translate("Design", "Decisiones de las partes")
        rows.append(TwoLines("decisions", heading, aside=str(len(design.decisions)), group=True))
        rows += [_decision_row(one, language) for one in design.decisions]
    order = [kind.value for kind in MethodPartKind]
    kinds = sorted({part.kind for part in design.parts}, key=lambda kind: order.index(kind) if kind in order else 99)
    for kind in kinds:
        found = [part for part in design.parts if part.kind == kind]
        rows.append(TwoLines(kind, kind_words(kind), aside=str(len(found)), group=True))
        rows += [_part_row(part, language) for part in found]
    return rows


def lesson_rows(design: ProcessDesign, language: str) -> list[TwoLines]:
    """One row for each lesson."""
    return [_lesson_row(one, language) for one in design.lessons]


def _part_row(part: PartOfMethod, language: str) -> TwoLines:
    told = part.content.get("purpose") or part.content.get("question") or {}
    below = in_language(told, language) if isinstance(told, dict) else str(told)
    own = not part.from_template
    return TwoLines(
        part.id, part.name(language), below, icon="sliders-horizontal",
        pill=translate("Design", "De la mesa") if own else translate("Design", "De la plantilla"),
        pill_tone=Tone.DONE if own else Tone.NEUTRAL, pill_icon="users" if own else "file-text",
    )  # fmt: skip


def _decision_row(one: DecisionLine, language: str) -> TwoLines:
    number = translate("Design", "Acuerdo {0}").format(one.agreement) if one.agreement else ""
    day = dated(one.decided_on, language) if one.decided_on else ""
    below = " · ".join(part for part in (day, one.reason) if part)
    return TwoLines(one.id, one.text, below or " ", icon="handshake", mark=Tone.DONE, pill=number, pill_tone=Tone.DONE)


def _lesson_row(one: LessonLine, language: str) -> TwoLines:
    day = dated(one.on, language) if one.on else ""
    advice = translate("Design", "Otra vez: {0}").format(one.advice) if one.advice else ""
    below = " · ".join(part for part in (advice, one.context, one.source, day) if part)
    team = translate("Design", "Lo lee el equipo") if one.origin == "team" else translate("Design", "De las partes")
    known = next((each for each in items("lesson_kinds") if each.code == one.kind), None)
    return TwoLines(
        one.id, one.text, below or " ", icon=known.icon if known and known.icon else "lightbulb", mark=Tone.ACCENT,
        aside=label("lesson_kinds", one.kind, language) if one.kind else "", pill=team,
        pill_tone=Tone.NEUTRAL, pill_icon="users",
    )  # fmt: skip
