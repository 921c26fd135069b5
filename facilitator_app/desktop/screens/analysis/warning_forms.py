"""The forms of early warning: indicators, readings, signals, answers, what was told back, plans of protection."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.commands.indicator import (
    choose_indicator,
    edit_indicator,
    edit_reading,
    remove_indicator,
    remove_reading,
    take_reading,
)
from facilitator_app.commands.protection import agree_protection
from facilitator_app.commands.signal import answer_signal, edit_signal, raise_signal, remove_signal, tell_back
from facilitator_app.domain.vocabulary import Origin, SignalKind, Worse
from facilitator_app.queries.analysis.indicators import IndicatorLine, ReadingPoint
from facilitator_app.queries.analysis.signals import SignalLine
from facilitator_app.queries.seats import Seat

from ..record_form import Ask
from .forms import Forms
from .words import number_words

translate = QCoreApplication.translate


class WarningForms(Forms):
    """Nothing of it is forwarded by itself: each form writes what a person did."""

    def indicator(self, line: IndicatorLine | None = None) -> bool:
        """Add an indicator that the mesa chose, or change one."""
        process, today = self.page.process_id, self._desk.clock.local().date()
        asks = self._about_indicator() if line is not None else [*self._about_indicator(), self.whose()]

        def write(said: dict[str, Any]) -> Any:
            if line is not None:
                return self.model.write(lambda tx: edit_indicator(tx, line.id, shown=line.versions, **said))
            title, worse = said.pop("title"), said.pop("worse")
            return self.model.write(lambda tx: choose_indicator(tx, process, title, worse, chosen_on=today, **said))

        new = {"origin": Origin.PARTIES, "worse": Worse.RISING}
        values = new if line is None else {ask.name: getattr(line, ask.name) for ask in asks}
        return self.ask(
            translate("Analysis", "Indicador de la mesa"),
            asks,
            write,
            values=values,
            act=translate("Analysis", "Guardar el indicador"),
            about=translate("Analysis", "Lo elige la mesa: qué se mira, quién lo mira y desde cuándo avisa."),
        )

    def reading(self, line: IndicatorLine | None = None) -> bool:
        """Write down what an indicator stands at."""
        options: list[tuple[str, object]] = [(one.title, one.id) for one in self.page.indicators]
        asks = [
            Ask("indicator", translate("Analysis", "Indicador"), "choice", options=options),
            Ask(
                "value", translate("Analysis", "Lectura"), "number", needed=translate("Analysis", "Escriba el número.")
            ),
            Ask("on", translate("Analysis", "Qué día"), "day"),
            Ask("source", translate("Analysis", "Quién lo midió o lo contó")),
            Ask("remark", translate("Analysis", "Observación"), "text"),
        ]

        def write(said: dict[str, Any]) -> Any:
            indicator, value, day = said.pop("indicator"), said.pop("value"), said.pop("on")
            return self.model.write(lambda tx: take_reading(tx, indicator, value, day, **said))

        values = {"on": self._desk.clock.local().date(), "indicator": line.id if line else None}
        return self.ask(
            translate("Analysis", "Anotar lectura"),
            asks,
            write,
            act=translate("Analysis", "Guardar la lectura"),
            values=values,
            about=translate("Analysis", "Si pasa el aviso, se abre una señal para el equipo. No se manda a nadie más."),
        )

    def correct_reading(self, line: IndicatorLine, point: ReadingPoint) -> bool:
        """Correct a reading."""
        asks = [
            Ask(
                "value", translate("Analysis", "Lectura"), "number", needed=translate("Analysis", "Escriba el número.")
            ),
            Ask("on", translate("Analysis", "Qué día"), "day", needed=translate("Analysis", "Escriba el día.")),
            Ask("source", translate("Analysis", "Quién lo midió o lo contó")),
            Ask("remark", translate("Analysis", "Observación"), "text"),
        ]
        return self.ask(
            line.title,
            asks,
            lambda said: self.model.write(lambda tx: edit_reading(tx, point.id, shown=point.versions, **said)),
            act=translate("Analysis", "Guardar la lectura"),
            values={"value": number_words(point.value), "on": point.on, "source": point.source, "remark": point.remark},
        )

    def remove_reading(self, point: ReadingPoint) -> None:
        """Take out a reading that was a mistake."""
        question, act = translate("Analysis", "¿Quitar esta lectura?"), translate("Analysis", "Quitar la lectura")
        if self.sure(question, number_words(point.value), act):
            self.model.do(lambda tx: remove_reading(tx, point.id, shown=point.versions))

    def remove_indicator(self, line: IndicatorLine) -> None:
        """Take out an indicator that was never read."""
        question, act = translate("Analysis", "¿Quitar este indicador?"), translate("Analysis", "Quitar el indicador")
        if self.sure(question, line.title, act):
            self.model.do(lambda tx: remove_indicator(tx, line.id, shown=line.versions))

    def signal(self, people: list[Seat], line: SignalLine | None = None) -> bool:
        """Write down a signal, or correct one."""
        process = self.page.process_id
        persons: list[tuple[str, object]] = [(one.name, one.id) for one in people]
        asks = [
            Ask(
                "title",
                translate("Analysis", "Qué pasa, en pocas palabras"),
                needed=translate("Analysis", "Escriba qué pasa."),
            ),
            Ask("kind", translate("Analysis", "Qué es"), "choice", options=self.choices("signal_kinds")),
            Ask("account", translate("Analysis", "Lo que se sabe"), "text"),
            Ask("noticed_on", translate("Analysis", "Qué día se supo"), "day"),
            Ask("venue", translate("Analysis", "Dónde")),
            Ask(
                "participant_id",
                translate("Analysis", "A quién le pasa"),
                "choice",
                options=[(translate("Analysis", "Sin decir"), None), *persons],
            ),
            Ask(
                "told_by",
                translate("Analysis", "Quién lo contó"),
                help=translate("Analysis", "Solo si esa persona está de acuerdo. Se puede dejar vacío."),
            ),
            Ask("responder", translate("Analysis", "Quién responde")),
            Ask("answer_by", translate("Analysis", "Para cuándo"), "day"),
        ]

        def write(said: dict[str, Any]) -> Any:
            if line is not None:
                return self.model.write(lambda tx: edit_signal(tx, line.id, shown=line.versions, **said))
            title, kind = said.pop("title"), said.pop("kind")
            return self.model.write(lambda tx: raise_signal(tx, process, title, kind, **said))

        new = {"kind": SignalKind.THREAT, "noticed_on": self._desk.clock.local().date()}
        return self.ask(
            translate("Analysis", "Señal"),
            asks,
            write,
            act=translate("Analysis", "Guardar la señal"),
            values=new if line is None else {ask.name: getattr(line, ask.name) for ask in asks},
            about=translate("Analysis", "La lee solo el equipo. No se manda a nadie por sí sola."),
        )

    def responder(self, line: SignalLine) -> bool:
        """Name who answers a signal."""
        asks = [
            Ask(
                "responder",
                translate("Analysis", "Quién responde"),
                needed=translate("Analysis", "Escriba el nombre de quien responde."),
            ),
            Ask("answer_by", translate("Analysis", "Para cuándo"), "day"),
        ]
        return self.ask(
            translate("Analysis", "Nombrar a quien responde"),
            asks,
            lambda said: self.model.write(lambda tx: edit_signal(tx, line.id, shown=line.versions, **said)),
            act=translate("Analysis", "Guardar"),
            values={"responder": line.responder, "answer_by": line.answer_by},
        )

    def answer(self, line: SignalLine) -> bool:
        """Write down what was done about a signal."""
        asks = [
            Ask(
                "answer",
                translate("Analysis", "Qué se hizo"),
                "text",
                needed=translate("Analysis", "Escriba qué se hizo."),
            ),
            Ask("on", translate("Analysis", "Qué día"), "day"),
            Ask(
                "responder",
                translate("Analysis", "Quién respondió"),
                needed=translate("Analysis", "Escriba el nombre de quien responde."),
            ),
        ]
        return self.ask(
            translate("Analysis", "Anotar la respuesta"),
            asks,
            lambda said: self.model.write(lambda tx: answer_signal(tx, line.id, shown=line.versions, **said)),
            act=translate("Analysis", "Guardar la respuesta"),
            values={"answer": line.answer, "on": self._desk.clock.local().date(), "responder": line.responder},
        )

    def told_back(self, line: SignalLine) -> bool:
        """Write down what was told back, and to whom."""
        asks = [
            Ask(
                "told",
                translate("Analysis", "Qué se contó"),
                "text",
                needed=translate("Analysis", "Escriba qué se contó."),
            ),
            Ask("to", translate("Analysis", "A quién")),
            Ask("on", translate("Analysis", "Qué día"), "day"),
        ]
        return self.ask(
            translate("Analysis", "Anotar lo que se contó de vuelta"),
            asks,
            lambda said: self.model.write(lambda tx: tell_back(tx, line.id, shown=line.versions, **said)),
            act=translate("Analysis", "Guardar"),
            values={"told": line.told_back, "to": line.told_back_to, "on": self._desk.clock.local().date()},
            about=translate("Analysis", "Quien avisó tiene derecho a saber qué se hizo."),
        )

    def protection(self, line: SignalLine) -> bool:
        """Write down the plan that was agreed with the person."""
        asks = [
            Ask(
                "measures",
                translate("Analysis", "Qué se hará para cuidar a la persona"),
                "text",
                needed=translate("Analysis", "Escriba qué se acordó."),
            ),
            Ask("not_to_do", translate("Analysis", "Qué pidió que no se haga"), "text"),
            Ask("contact", translate("Analysis", "A quién llama")),
            Ask(
                "agreed_on",
                translate("Analysis", "Qué día estuvo de acuerdo"),
                "day",
                needed=translate("Analysis", "Sin su acuerdo no hay plan: escriba el día."),
            ),
            Ask("agreed_how", translate("Analysis", "Cómo lo dijo"), "choice", options=self.choices("consent_hows")),
            Ask("review_on", translate("Analysis", "Cuándo se revisa"), "day"),
        ]
        plan = line.plan
        return self.ask(
            translate("Analysis", "Plan de protección"),
            asks,
            lambda said: self.model.write(
                lambda tx: agree_protection(tx, line.id, shown=plan.versions if plan is not None else None, **said)
            ),
            act=translate("Analysis", "Guardar el plan"),
            values={} if plan is None else {ask.name: getattr(plan, ask.name) for ask in asks},
            about=translate("Analysis", "Se acuerda con la persona. Sin su acuerdo no se hace nada en su nombre."),
        )

    def remove_signal(self, line: SignalLine) -> None:
        """Take out a signal that was a mistake."""
        question, act = translate("Analysis", "¿Quitar esta señal?"), translate("Analysis", "Quitar la señal")
        if self.sure(question, translate("Analysis", "Solo si se anotó por error."), act):
            self.model.do(lambda tx: remove_signal(tx, line.id, shown=line.versions))

    def _about_indicator(self) -> list[Ask]:
        return [
            Ask("title", translate("Analysis", "Qué se mira"), needed=translate("Analysis", "Escriba qué se mira.")),
            Ask("unit", translate("Analysis", "En qué se cuenta")),
            Ask(
                "worse",
                translate("Analysis", "Hacia dónde empeora"),
                "choice",
                options=self.choices("worse_directions"),
            ),
            Ask("warning_at", translate("Analysis", "Avisa desde"), "number"),
            Ask("alert_at", translate("Analysis", "Alerta desde"), "number"),
            Ask("counts_threats", translate("Analysis", "Cuenta amenazas: una sola ya es una señal"), "tick"),
            Ask("how", translate("Analysis", "Cómo se mide"), "text"),
            Ask("measured_by", translate("Analysis", "Quién lo mide")),
            Ask("every", translate("Analysis", "Cada cuánto")),
        ]
