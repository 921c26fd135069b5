"""The forms of the map: an actor, what is known of it, and what ties it to another."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF

from facilitator_app.commands.actor import add_actor, edit_actor, place_actor, remove_actor
from facilitator_app.commands.actor_insight import add_insight, edit_insight, remove_insight
from facilitator_app.commands.actor_relation import edit_relation, relate_actors, remove_relation
from facilitator_app.domain.vocabulary import InsightKind, Origin, Power
from facilitator_app.queries.analysis.actor_map import ActorNode, InsightLine, Tie

from ..record_form import Ask
from .forms import Forms

translate = QCoreApplication.translate
_SIDE = 1000


class ActorForms(Forms):
    """Actors, insights and ties."""

    def actor(self, node: ActorNode | None = None) -> bool:
        """Add an actor, or change one."""
        process = self.page.process_id
        asks = self._about_actor() if node is not None else [*self._about_actor(), self.whose()]

        def write(said: dict[str, Any]) -> Any:
            if node is not None:
                return self.model.write(lambda tx: edit_actor(tx, node.id, shown=node.versions, **said))
            return self.model.write(lambda tx: add_actor(tx, process, said.pop("name"), **said))

        new: dict[str, Any] = {"origin": Origin.PARTIES, "power": Power.MEDIUM}
        values = new if node is None else {ask.name: getattr(node, ask.name) for ask in asks}
        title = translate("Analysis", "Agregar un actor") if node is None else translate("Analysis", "Datos del actor")
        return self.ask(title, asks, write, act=translate("Analysis", "Guardar el actor"), values=values)

    def place(self, actor: UUID, at: QPointF) -> None:
        """Keep where an actor was put, from 0 to 1 each way."""
        self.model.do(lambda tx: place_actor(tx, actor, round(at.x() * _SIDE), round(at.y() * _SIDE)))

    def remove_actor(self, node: ActorNode) -> None:
        """Take an actor out of the map."""
        words = translate("Analysis", "Se quitan también sus relaciones y lo que se anotó de él.")
        question = translate("Analysis", "¿Quitar a {0} del mapa?").format(node.name)
        if self.sure(question, words, translate("Analysis", "Quitar el actor")):
            self.model.do(lambda tx: remove_actor(tx, node.id, shown=node.versions))

    def insight(self, node: ActorNode, line: InsightLine | None = None) -> bool:
        """Write down something known of an actor, or change it."""
        asks = [
            Ask("kind", translate("Analysis", "Qué es"), "choice", options=self.choices("insight_kinds")),
            Ask(
                "text",
                translate("Analysis", "Lo que se sabe"),
                "text",
                needed=translate("Analysis", "Escriba lo que se sabe."),
            ),
            Ask(
                "source",
                translate("Analysis", "De dónde se sabe"),
                needed=translate("Analysis", "Escriba de dónde se sabe."),
                help=translate("Analysis", "Quién lo dijo y cuándo, o qué se vio."),
            ),
        ]
        if line is None:
            asks.append(self.whose())

        def write(said: dict[str, Any]) -> Any:
            if line is not None:
                return self.model.write(lambda tx: edit_insight(tx, line.id, shown=line.versions, **said))
            origin = said["origin"]
            return self.model.write(
                lambda tx: add_insight(tx, node.id, said["kind"], said["text"], said["source"], origin=origin)
            )

        new = {"kind": InsightKind.INTEREST, "origin": Origin.PARTIES if node.shared else Origin.TEAM}
        values = new if line is None else {ask.name: getattr(line, ask.name) for ask in asks}
        return self.ask(
            translate("Analysis", "Lo que se sabe de {0}").format(node.name),
            asks,
            write,
            act=translate("Analysis", "Guardar"),
            values=values,
        )

    def remove_insight(self, line: InsightLine) -> None:
        """Take out something known of an actor."""
        if self.sure(translate("Analysis", "¿Quitar esto?"), line.text, translate("Analysis", "Quitarlo")):
            self.model.do(lambda tx: remove_insight(tx, line.id, shown=line.versions))

    def tie(self, node: ActorNode, line: Tie | None = None) -> bool:
        """Tie an actor to another, or change what is said of the tie."""
        asks = [
            Ask(
                "kind",
                translate("Analysis", "Qué los une o los separa"),
                "choice",
                options=self.choices("relation_kinds"),
            ),
            Ask("about", translate("Analysis", "Sobre qué")),
            Ask(
                "source",
                translate("Analysis", "De dónde se sabe"),
                needed=translate("Analysis", "Cada relación dice de dónde se sabe."),
            ),
            Ask("since", translate("Analysis", "Desde cuándo"), "day"),
        ]
        if line is None:
            others: list[tuple[str, object]] = [(one.name, one.id) for one in self.page.map.actors if one is not node]
            asks.insert(
                0,
                Ask(
                    "other",
                    translate("Analysis", "Con quién"),
                    "choice",
                    options=others,
                    needed=translate("Analysis", "Agregue primero otro actor."),
                ),
            )
            asks.append(self.whose())

        def write(said: dict[str, Any]) -> Any:
            if line is not None:
                return self.model.write(lambda tx: edit_relation(tx, line.id, shown=line.versions, **said))
            other, kind, source = said.pop("other"), said.pop("kind"), said.pop("source")
            return self.model.write(lambda tx: relate_actors(tx, node.id, other, kind, source, **said))

        values = {"origin": Origin.TEAM} if line is None else {ask.name: getattr(line, ask.name) for ask in asks}
        title = translate("Analysis", "Relación de {0}").format(node.name)
        return self.ask(title, asks, write, act=translate("Analysis", "Guardar la relación"), values=values)

    def remove_tie(self, line: Tie) -> None:
        """Take a tie out of the map."""
        question, act = translate("Analysis", "¿Quitar esta relación?"), translate("Analysis", "Quitar la relación")
        if self.sure(question, line.about or line.source, act):
            self.model.do(lambda tx: remove_relation(tx, line.id, shown=line.versions))

    def _about_actor(self) -> list[Ask]:
        return [
            Ask("name", translate("Analysis", "Cómo se llama"), needed=translate("Analysis", "Escriba cómo se llama.")),
            Ask(
                "party_id",
                translate("Analysis", "Parte de la mesa"),
                "choice",
                options=self.parties(translate("Analysis", "No es parte de la mesa")),
            ),
            Ask("sector", translate("Analysis", "Sector"), "choice", options=self.sectors()),
            Ask("power", translate("Analysis", "Influencia"), "choice", options=self.choices("powers")),
            Ask("about", translate("Analysis", "Quién es"), "text"),
            Ask("source", translate("Analysis", "De dónde se sabe")),
        ]
