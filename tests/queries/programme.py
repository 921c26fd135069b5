"""Two mesas of a programme: one that is watched and late, one that has gone quiet; made by commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.attendance import mark_attendance
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.indicator import choose_indicator, take_reading
from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.party import add_party
from facilitator_app.commands.process import begin_process
from facilitator_app.commands.session import plan_session
from facilitator_app.commands.training import add_training, enrol
from facilitator_app.commands.turn import end_turn, give_floor
from facilitator_app.store.vault import Vault


@dataclass(frozen=True)
class Watched:
    """The ids of the two mesas and of a session of the first."""

    busy: UUID
    quiet: UUID
    session: UUID


def two_mesas(vault: Vault) -> Watched:
    """`busy` has twelve people of two sectors, a late promise and readings; `quiet` two people and nothing else."""
    with vault.begin("test") as tx:
        today = tx.now().date()
        kept = ("sex", "birth_year", "language")
        busy, quiet = (
            begin_process(
                tx, title, template="pro-paz", stage="dialogue", country="GT", municipality=municipality,
                personal_fields=kept, key=key,
            )
            for title, municipality, key in (("Mesa del agua", "1415", "agua"), ("Mesa del camino", "1413", "camino"))
        )  # fmt: skip
        council = add_party(tx, busy, "Municipalidad", sector="government")
        village = add_party(tx, busy, "COCODE", sector="community")
        session = plan_session(tx, busy, number=1, kind="plenary", starts_at=tx.now())
        people = [
            add_participant(
                tx, busy, f"Persona {n}", party_id=council if n < 5 else village, sex="f" if n % 2 else "m",
                delegate="titular" if n in (0, 5) else None, birth_year=1980, language="es",
            )
            for n in range(12)
        ]  # fmt: skip
        for person in people:
            mark_attendance(tx, session, person, "present", arrived_at=tx.now())
        for person, seconds in ((people[0], 300), (people[5], 100)):
            begun = tx.now()  # once: the clock may go on to the next second between two looks
            end_turn(tx, give_floor(tx, session, person, at=begun), at=begun + timedelta(seconds=seconds))
        agreement = add_agreement(tx, busy, "Medición", session_id=session)
        add_commitment(tx, agreement, "Comprar el medidor", due_on=today - timedelta(days=20))
        add_commitment(tx, agreement, "Leer el caudal", due_on=today - timedelta(days=4))
        indicator = choose_indicator(
            tx, busy, "Bloqueos", "rising", warning_at=Decimal(1), alert_at=Decimal(3)
        )
        for back, value in ((40, 0), (2, 3)):
            take_reading(tx, indicator, Decimal(value), today - timedelta(days=back))
        training = add_training(tx, busy, "Taller", on=today, skills=("negotiation",))
        enrol(tx, training, people[0])
        lone = add_party(tx, quiet, "Vecinos", sector="church")
        for name in ("Elena", "Berta"):
            add_participant(tx, quiet, f"NOMBRE {name}", party_id=lone, sex="f", language="en")
    return Watched(busy, quiet, session)
