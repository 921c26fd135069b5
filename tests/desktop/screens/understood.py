"""A meeting whose conflict is understood: what the screens of the analysis are shown with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from facilitator_app.commands.actor import add_actor, place_actor
from facilitator_app.commands.actor_insight import add_insight
from facilitator_app.commands.actor_relation import relate_actors
from facilitator_app.commands.cause import add_cause, state_stance
from facilitator_app.commands.history_event import add_event
from facilitator_app.commands.indicator import choose_indicator, take_reading
from facilitator_app.commands.signal import raise_signal
from facilitator_app.store.vault import Vault
from tests.desktop.screens.meeting import MORNING, Meeting

TODAY = MORNING.date()


@dataclass
class Understood:
    """Ids of what was written."""

    process: UUID
    event: UUID
    council: UUID
    loggers: UUID
    women: UUID
    tie: UUID
    problem: UUID
    night: UUID
    cuts: UUID
    threat: UUID


def understand(vault: Vault, meeting: Meeting) -> Understood:
    """Events, three actors with ties, a small tree, an indicator with readings, and a threat."""
    process, party = meeting.process, meeting.parties
    with vault.begin("understand") as tx:
        add_event(tx, process, "Se reparte la finca", kind="structural", happened_on=date(1998, 1, 1),
                  precision="year", origin="parties", source="Grupo de mayores")  # fmt: skip
        event = add_event(tx, process, "Un herido", kind="trigger", happened_on=date(2024, 10, 3))
        council = add_actor(tx, process, "Municipalidad", party_id=party[0], power="high", origin="parties")
        women = add_actor(tx, process, "Mujeres del Río", party_id=party[5], power="low", origin="parties")
        loggers = add_actor(tx, process, "Madereros", sector="private", power="medium")
        for actor, x, y in ((council, 500, 200), (women, 200, 700), (loggers, 800, 700)):
            place_actor(tx, actor, x, y)
        add_insight(tx, council, "position", "El agua la ordena la Municipalidad", "Sesión 1", origin="parties")
        add_insight(tx, council, "interest", "Que no haya otro bloqueo", "En el receso")
        tie = relate_actors(tx, council, loggers, "tension", "Visita a la ruta", about="Las cortas")
        relate_actors(tx, women, council, "alliance", "Sesión 3", origin="parties")
        problem = add_cause(tx, process, "No hay regla común", "problem", origin="parties")
        night = add_cause(tx, process, "Se saca agua de noche", "proximate", parent_id=problem, origin="parties")
        state_stance(tx, night, party[3], "holds")
        state_stance(tx, night, party[7], "disputes", words="se regula")
        cuts = choose_indicator(tx, process, "Cortes de agua", "rising", warning_at=Decimal(2), alert_at=Decimal(4))
        for days, value in ((21, 0), (14, 1), (7, 1)):
            take_reading(tx, cuts, Decimal(value), TODAY - timedelta(days=days))
        threat = raise_signal(tx, process, "Dos recados bajo la puerta", "threat", account="De noche")
    return Understood(process, event, council, loggers, women, tie, problem, night, cuts, threat)
