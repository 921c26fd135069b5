"""The forms of the history and of the tree: an event, a cause, what parties say of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from facilitator_app.commands.cause import (
    add_cause,
    edit_cause,
    remove_cause,
    state_stance,
    take_back_stance,
)
from facilitator_app.commands.history_event import add_event, edit_event, remove_event
from facilitator_app.domain.vocabulary import CauseKind, Origin, Stance
from facilitator_app.errors import BadUsage
from facilitator_app.queries.analysis.cause_tree import CauseBox
from facilitator_app.queries.analysis.history_events import EventLine

from ..record_form import Ask
from .forms import Forms

translate = QCoreApplication.translate


class HistoryForms(Forms):
    """Events and causes."""

    def event(self, line: EventLine | None = None) -> bool:
        """Add an event, or change one."""
        process = self.page.process_id
        asks = self._about_event() if line is not None else [*self._about_event(), self.whose()]

        def write(said: dict[str, Any]) -> Any:
            if line is not None:
                return self.model.write(lambda tx: edit_event(tx, line.id, shown=line.versions, **said))
            return self.model.write(lambda tx: add_event(tx, process, said.pop("title"), **said))

        title = translate("Analysis", "Agregar un hecho") if line is None else translate("Analysis", "Cambiar el hecho")
        return self.ask(title, asks, write, act=translate("Analysis", "Guardar el hecho"), values=_values(line, asks))

    def remove_event(self, line: EventLine) -> None:
        """Take an event out."""
        words = translate("Analysis", "Su historia queda en el registro.")
        if self.sure(translate("Analysis", "¿Quitar este hecho?"), words, translate("Analysis", "Quitar el hecho")):
            self.model.do(lambda tx: remove_event(tx, line.id, shown=line.versions))

    def cause(self, line: CauseBox | None = None, under: CauseBox | None = None) -> bool:
        """Add a cause under another one, or change one."""
        process = self.page.process_id
        asks = self._about_cause(line) if line is not None else [*self._about_cause(None), self.whose()]

        def write(said: dict[str, Any]) -> Any:
            if line is not None:
                return self.model.write(lambda tx: edit_cause(tx, line.id, shown=line.versions, **said))
            title, kind = said.pop("title"), said.pop("kind")
            return self.model.write(lambda tx: add_cause(tx, process, title, kind, **said))

        values = _values(line, asks) if line is not None else _new_cause(under)
        title = translate("Analysis", "Agregar al árbol") if line is None else translate("Analysis", "Cambiar la causa")
        return self.ask(title, asks, write, act=translate("Analysis", "Guardar"), values=values)

    def stances(self, line: CauseBox) -> bool:
        """Write down which parties hold a cause and which do not share it."""
        said_now = {one.party_id: Stance.HOLDS for one in line.holds}
        said_now |= {one.party_id: Stance.DISPUTES for one in line.disputes}
        words_now = {one.party_id: one.words for one in (*line.holds, *line.disputes)}
        options = self.choices("stances", translate("Analysis", "No ha dicho"))
        parties = self.page.parties
        asks = [Ask(f"s{number}", party.name, "choice", options=options) for number, party in enumerate(parties)]
        asks.append(Ask("party", translate("Analysis", "Palabras de"), "choice", options=self.parties("–")))
        asks.append(Ask("words", translate("Analysis", "Lo que dijo, en sus palabras"), "text"))
        before = {f"s{number}": said_now.get(party.id) for number, party in enumerate(parties)}

        def write(said: dict[str, Any]) -> Any:
            return self.model.write(lambda tx: _state(tx, line, parties, said, words_now))

        return self.ask(
            translate("Analysis", "Lo que dicen las partes"),
            asks,
            write,
            act=translate("Analysis", "Guardar"),
            values=before,
            about=line.title,
        )

    def remove_cause(self, line: CauseBox) -> None:
        """Take a box out of the tree."""
        words = translate("Analysis", "Lo que cuelga de ella sube un nivel.")
        if self.sure(translate("Analysis", "¿Quitar esta causa?"), words, translate("Analysis", "Quitar la causa")):
            self.model.do(lambda tx: remove_cause(tx, line.id, shown=line.versions))

    def _about_event(self) -> list[Ask]:
        return [
            Ask("title", translate("Analysis", "Qué pasó"), needed=translate("Analysis", "Escriba qué pasó.")),
            Ask(
                "happened_on",
                translate("Analysis", "Cuándo"),
                "day",
                help=translate("Analysis", "Si solo se recuerda el año, escriba 01/01 de ese año."),
            ),
            Ask(
                "precision",
                translate("Analysis", "Qué tan exacta es la fecha"),
                "choice",
                options=self.choices("date_precisions"),
            ),
            Ask("until", translate("Analysis", "Hasta cuándo"), "day"),
            Ask(
                "kind",
                translate("Analysis", "Qué hizo en el conflicto"),
                "choice",
                options=self.choices("event_kinds", translate("Analysis", "Sin decir")),
            ),
            Ask("venue", translate("Analysis", "Dónde")),
            Ask("account", translate("Analysis", "Cómo se cuenta"), "text"),
            Ask("other_account", translate("Analysis", "Cómo lo cuentan otros"), "text"),
            Ask("source", translate("Analysis", "Quién lo dice")),
        ]

    def _about_cause(self, line: CauseBox | None) -> list[Ask]:
        others: list[tuple[str, object]] = [(box.title, box.id) for box in self.page.causes if box is not line]
        return [
            Ask("title", translate("Analysis", "En pocas palabras"), needed=translate("Analysis", "Escriba la causa.")),
            Ask("kind", translate("Analysis", "Qué es"), "choice", options=self.choices("cause_kinds")),
            Ask(
                "parent_id",
                translate("Analysis", "Cuelga de"),
                "choice",
                options=[(translate("Analysis", "Ninguna"), None), *others],
            ),
            Ask("since", translate("Analysis", "Desde cuándo"), "day"),
            Ask(
                "precision",
                translate("Analysis", "Qué tan exacta es la fecha"),
                "choice",
                options=self.choices("date_precisions"),
            ),
            Ask(
                "known",
                translate("Analysis", "Qué se sabe"),
                "text",
                help=translate("Analysis", "Lo medido o lo visto, no lo que se opina."),
            ),
            Ask("source", translate("Analysis", "Quién lo dice")),
        ]


def _new_cause(under: CauseBox | None) -> dict[str, Any]:
    """A new box hangs from the one come to, one level further from the problem."""
    if under is None:
        return {"kind": CauseKind.PROBLEM, "origin": Origin.PARTIES, "since": None}
    deeper = {CauseKind.PROBLEM: CauseKind.PROXIMATE, CauseKind.PROXIMATE: CauseKind.STRUCTURAL}
    kind = deeper.get(CauseKind(under.kind), CauseKind.STRUCTURAL) if under.kind in set(CauseKind) else None
    return {"kind": kind, "parent_id": under.id, "origin": Origin.PARTIES if under.shared else Origin.TEAM}


def _values(line: Any, asks: list[Ask]) -> dict[str, Any]:
    if line is None:
        return {"origin": Origin.PARTIES}
    values = {ask.name: getattr(line, ask.name, None) for ask in asks}
    if hasattr(line, "parent"):
        values["parent_id"] = line.parent
    return values


def _state(tx: Any, line: CauseBox, parties: Any, said: dict[str, Any], words: dict[UUID, str | None]) -> None:
    """Write the stances that changed; those that stay keep their words. Words that are nobody's are refused."""
    before = {
        one.party_id: (stance, one)
        for stance, group in (("holds", line.holds), ("disputes", line.disputes))
        for one in group
    }
    says = {party.id for number, party in enumerate(parties) if said[f"s{number}"] is not None}
    if said["words"] and said["party"] not in says:
        raise BadUsage("analysis.words_of_nobody")
    for number, party in enumerate(parties):
        stance = said[f"s{number}"]
        told = said["words"] if said["party"] == party.id and said["words"] else words.get(party.id)
        known = before.get(party.id)
        shown = known[1].versions if known is not None else None
        if stance is None:
            if known is not None:
                take_back_stance(tx, line.id, party.id, shown=shown)
        elif known is None or (stance, told) != (known[0], known[1].words):
            state_stance(tx, line.id, party.id, stance, words=told, shown=shown)
