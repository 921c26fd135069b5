"""The table that the stories happen at: three parties, some people, and a session that begins now."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from facilitator_app.commands.agenda import add_agenda_item
from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.party import add_party
from facilitator_app.commands.process import begin_process, change_stage
from facilitator_app.commands.session import plan_session
from facilitator_app.store.vault import Vault

TITLE = "Mesa de agua y bosque"
PARTIES = (
    ("Municipalidad de Ixcab", "government"),
    ("COCODE Aldea Alta", "community"),
    ("Mujeres del Río", "civil_society"),
)
PEOPLE = (
    ("Candelaria Baltazar", 1),
    ("Juan Icó", 1),
    ("Petrona Pérez", 2),
    ("Mateo Tum", 0),
)
AGENDA = (("Apertura", 10), ("El agua de marzo", 40), ("Lectura del acta", 20))


def set_table(vault: Vault) -> None:
    """A process with a first session that is planned for this hour."""
    begins = datetime.now().astimezone().replace(second=0, microsecond=0, tzinfo=None)
    with vault.begin("test") as tx:
        process = begin_process(tx, TITLE, key="agua", language="es", country="GT", community="Aldea Alta")
        change_stage(tx, process, "dialogue")
        parties: list[UUID] = [add_party(tx, process, name, sector=sector) for name, sector in PARTIES]
        for name, party in PEOPLE:
            add_participant(tx, process, name, party_id=parties[party])
        session = plan_session(
            tx, process, number=1, kind="plenary", starts_at=begins, ends_at=begins + timedelta(hours=3),
            venue="Salón comunal", called_on=begins.date() - timedelta(days=9), facilitators=("Rosa Morales",),
        )  # fmt: skip
        for title, minutes in AGENDA:
            add_agenda_item(tx, session, title, minutes=minutes)
