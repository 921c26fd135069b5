"""The forms about how a process works: a part of its method, a decision of the parties, a lesson."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.design_decision import decide_design, edit_decision, remove_decision
from facilitator_app.commands.lesson import add_lesson, edit_lesson, remove_lesson
from facilitator_app.commands.method import add_method_part, edit_method_part, remove_method_part
from facilitator_app.domain.vocabulary import LessonKind, MethodPartKind, Origin
from facilitator_app.queries.method import PartOfMethod
from facilitator_app.queries.process_design import DecisionLine, LessonLine, ProcessDesign
from facilitator_app.queries.sessions import SessionLine
from facilitator_app.store.reference.catalogues import label

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from ..record_form import Ask, RecordForm
from ..session_words import session_name
from .design_rows import kind_words

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

translate = QCoreApplication.translate
ORIGIN = "process"
_DECISION = "decision"
_NAMED = tuple(kind for kind in MethodPartKind if kind not in (MethodPartKind.SCALE, MethodPartKind.NOTE_KIND))
"""Kinds of parts that a name and a sentence make; scales and kinds of note come from a template."""


class DesignForms:
    """Opens the forms over `window`; each writes what it holds and tells refusals inside."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window

    def add(self, process: UUID) -> bool:
        """Add a decision of the parties, or a part of the method."""
        options = [(translate("Design", "Una decisión de las partes sobre cómo trabajar"), _DECISION)]
        options += [(translate("Design", "En «{0}»").format(kind_words(kind)), kind.value) for kind in _NAMED]
        asks = (
            Ask("kind", translate("Design", "Qué se agrega"), "choice", options=options),
            Ask("text", translate("Design", "Qué es"), needed=translate("Design", "Escríbalo en pocas palabras.")),
            Ask("reason", translate("Design", "Para qué, o por qué"), "text"),
        )

        def write(said: dict[str, Any]) -> Job:
            kind, text, reason = said["kind"], said["text"], said["reason"]
            if kind == _DECISION:
                return self._write(lambda tx: decide_design(tx, process, text, reason=reason))
            content = self._content({}, text, reason)
            return self._write(lambda tx: add_method_part(tx, process, kind, _code_of(text), content))

        about = translate(
            "Design", "Una decisión se escribe también como acuerdo en borrador: las partes toman posición sobre ella."
        )
        title = translate("Design", "Agregar al diseño de la mesa")
        return self._ask(title, asks, write, about=about, act=translate("Design", "Agregar"))

    def part(self, part: PartOfMethod, design: ProcessDesign) -> bool:
        """Change the name of a part and what it is for."""
        language = self._desk.languages.code
        told = part.content.get("purpose") or part.content.get("question") or {}
        asks = (
            Ask("text", translate("Design", "Nombre"), needed=translate("Design", "Escríbalo en pocas palabras.")),
            Ask("reason", translate("Design", "Para qué, o por qué"), "text"),
        )
        values = {"text": part.name(language), "reason": told.get(language, "") if isinstance(told, dict) else ""}

        def write(said: dict[str, Any]) -> Job:
            content = self._content(part.content, said["text"], said["reason"])
            shown = design.part_versions.get(part.id)
            return self._write(lambda tx: edit_method_part(tx, part.id, content=content, shown=shown))

        about = translate("Design", "El método es de las partes: lo que cambien aquí vale en esta mesa, no en otras.")
        return self._ask(kind_words(part.kind), asks, write, about=about, values=values)

    def decision(self, line: DecisionLine) -> bool:
        """Change what is said of a decision."""
        asks = (
            Ask("text", translate("Design", "Qué se decidió"), needed=translate("Design", "Escriba la decisión.")),
            Ask("reason", translate("Design", "Por qué"), "text"),
            Ask("decided_on", translate("Design", "Día"), "day"),
        )
        values = {"text": line.text, "reason": line.reason, "decided_on": line.decided_on}
        return self._ask(
            translate("Design", "Decisión de las partes"), asks,
            lambda said: self._write(lambda tx: edit_decision(tx, line.id, shown=line.versions, **said)),
            values=values,
        )  # fmt: skip

    def lesson(self, process: UUID, sessions: tuple[SessionLine, ...], line: LessonLine | None = None) -> bool:
        """Add a lesson, or change one."""
        language = self._desk.languages.code
        kinds = [(label("lesson_kinds", kind, language), kind.value) for kind in LessonKind]
        where: list[tuple[str, object]] = [(translate("Design", "De toda la mesa"), None)]
        where += [(session_name(one, language), one.id) for one in sessions]
        asks = [
            Ask(
                "text", translate("Design", "Qué se aprendió"), "text",
                needed=translate("Design", "Escriba qué se aprendió."),
            ),
            Ask("kind", translate("Design", "Qué dice"), "choice", options=kinds),
            Ask("advice", translate("Design", "Qué hacer otra vez"), "text"),
            Ask("context", translate("Design", "En qué situación")),
            Ask("session_id", translate("Design", "De qué sesión"), "choice", options=where),
            Ask("source", translate("Design", "Quién lo dijo")),
        ]  # fmt: skip
        if line is None:
            whose = [
                (translate("Design", "Lo lee solo el equipo"), Origin.TEAM.value),
                (translate("Design", "Lo dijeron las partes: lo lee la mesa"), Origin.PARTIES.value),
            ]
            asks.append(Ask("origin", translate("Design", "Quién lo lee"), "choice", options=whose))
        values = {ask.name: getattr(line, ask.name) for ask in asks} if line is not None else {}

        def write(said: dict[str, Any]) -> Job:
            if line is not None:
                return self._write(lambda tx: edit_lesson(tx, line.id, shown=line.versions, **said))
            text = said.pop("text")
            return self._write(lambda tx: add_lesson(tx, process, text, **said))

        title = translate("Design", "Aprendizaje nuevo") if line is None else translate("Design", "Aprendizaje")
        return self._ask(title, asks, write, values=values)

    def remove(self, one: PartOfMethod | DecisionLine | LessonLine, design: ProcessDesign) -> None:
        """Take one out, once it is sure."""
        words = translate("Design", "Sale de las listas. El historial lo recuerda.")
        question = Question(
            self._desk.theme, self._window, translate("Design", "¿Quitarlo de esta mesa?"), words,
            act=translate("Design", "Quitar"), stay=translate("Design", "Dejarlo"), danger=True,
        )  # fmt: skip
        if not question.ask():
            return
        if isinstance(one, PartOfMethod):
            shown = design.part_versions.get(one.id)
            job = self._write(lambda tx: remove_method_part(tx, one.id, shown=shown))
        elif isinstance(one, DecisionLine):
            job = self._write(lambda tx: remove_decision(tx, one.id, shown=one.versions))
        else:
            job = self._write(lambda tx: remove_lesson(tx, one.id, shown=one.versions))
        self._desk.told(job)

    def _content(self, before: dict[str, Any], name: str, reason: str | None) -> dict[str, Any]:
        """What a part holds with another name and sentence in the language of the moment; the rest stays."""
        language = self._desk.languages.code
        key = "question" if "question" in before else "purpose"
        named = {"title": before["title"]} if "title" in before and "name" not in before else {}
        names = {**(before.get("name") or named.get("title") or {}), language: name}
        told = {**(before.get(key) or {}), **({language: reason} if reason else {})}
        return {**before, "title" if named else "name": names, **({key: told} if told else {})}

    def _ask(
        self, title: str, asks: Any, write: Callable[[dict[str, Any]], Job], *,
        about: str = "", values: dict[str, Any] | None = None, act: str = "",
    ) -> bool:  # fmt: skip
        form = RecordForm(
            self._desk.theme, self._window, title, asks, act=act or translate("Design", "Guardar"),
            values=values, about=about,
        )  # fmt: skip
        return form.fill_in(lambda: write(form.said), self._desk.notices)

    def _write(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.records.write(ORIGIN, intention)


def _code_of(name: str) -> str:
    """A code out of a name: plain letters, digits and low lines."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60] or "part"
