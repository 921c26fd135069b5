"""A table in the middle of its eighth session, made by commands in a real vault: what the screens are shown with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

from facilitator_app.commands.agenda import add_agenda_item, end_agenda_item, start_agenda_item
from facilitator_app.commands.attendance import mark_attendance
from facilitator_app.commands.note import add_note
from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.party import add_party
from facilitator_app.commands.process import begin_process, change_stage
from facilitator_app.commands.session import close_session, open_session, plan_session
from facilitator_app.commands.turn import end_turn, give_floor, request_turn
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.vault import Vault

ZONE = timezone(timedelta(hours=-6))
MORNING = datetime(2026, 3, 5, 9, 30)  # noqa: DTZ001 - the wall clock of the hall
PARTIES = (
    ("Municipalidad de Ixcab", "government", 2),
    ("Ministerio de Aguas", "government", 7),
    ("Alcaldía Indígena", "indigenous", 8),
    ("COCODE Aldea Alta", "community", 12),
    ("COCODE Aldea Baja", "community", 10),
    ("Mujeres del Río", "civil_society", 9),
    ("Cooperativa La Ceiba", "private", 3),
    ("Hidroeléctrica El Salto", "private", 3),
    ("Pastoral de la Tierra", "church", 4),
    ("Universidad del Valle Alto", "academia", 2),
)
NAMES = ("Candelaria", "Juan", "Petrona", "Mateo", "Ana", "Pedro", "Lucía", "Kanek", "Juana", "Tomás", "Rosa", "Luis")
SURNAMES = ("Baltazar", "Icó", "Pérez", "Tum", "Choc", "Caal", "Ich", "Saqb'ach", "Pop", "Xol")
AGENDA = (
    ("Apertura y oración", 12), ("Lectura del acta 07-2026", 20), ("Medición del caudal en verano", 30),
    ("Ronda por grupos", 30), ("Comisión de verificación", 60), ("Acuerdos y lectura final", 90),
)  # fmt: skip
NOTES = (
    ("statement", "minutes", "El agua alcanzaba antes para las dos aldeas. Desde hace tres años baja en marzo y no "
     "sube hasta que llueve; así lo han visto también los abuelos en otros años."),
    ("concern", "minutes", "«En marzo y abril el nacimiento no alcanza ni para las casas de abajo. Queremos saber "
     "cuánta agua se saca de noche.»"),
    ("proposal", "minutes", "Que una comisión con las dos comunidades mida el caudal cada quince días y que la "
     "lectura se diga en público en el salón."),
    ("parked", "minutes", "Los permisos de corta en la parte alta: se tratan en la sesión 9, con el instituto."),
    ("observation", "team", "Las mujeres de Aldea Baja comentan la propuesta entre ellas y nadie les ha preguntado. "
     "Hacer la ronda por grupos antes del sondeo."),
)  # fmt: skip


class HallClock:
    """The clock on the wall of the hall, which stands still until it is moved."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.wall = now

    def now_ms(self) -> int:
        return int(self.local().timestamp() * 1000)

    def local(self) -> datetime:
        return self.wall.replace(tzinfo=ZONE)

    def at(self, hour: int, minute: int) -> None:
        """Move it."""
        self.wall = MORNING.replace(hour=hour, minute=minute)


@dataclass
class Meeting:
    """Ids of what was made."""

    process: UUID
    session: UUID
    parties: list[UUID] = field(default_factory=list)
    people: list[UUID] = field(default_factory=list)
    points: list[UUID] = field(default_factory=list)


def hold_meeting(vault: Vault, clock: HallClock, notes: int = 34) -> Meeting:
    """Ten parties, sixty people, the session open at 10:45 with `notes` notes and three people who want to speak."""
    clock.at(9, 30)
    with vault.begin("test") as tx:
        meeting = _set_table(tx)
    with vault.begin("test") as tx:
        _come_in(tx, meeting)
    with vault.begin("test") as tx:
        _go_through(tx, meeting, clock)
    with vault.begin("test") as tx:
        _write(tx, meeting, notes)
        _speak(tx, meeting)
    clock.at(10, 45)
    return meeting


def _set_table(tx: Transaction) -> Meeting:
    process = begin_process(
        tx, "Mesa de agua y bosque · río Ixcab", key="agua", language="es", country="GT", municipality="1415",
        community="Aldea Alta", personal_fields=("sex", "birth_year", "language"), started_on=date(2025, 8, 12),
    )  # fmt: skip
    change_stage(tx, process, "dialogue")
    parties = [add_party(tx, process, name, sector=sector) for name, sector, _ in PARTIES]
    session = plan_session(
        tx, process, number=8, kind="plenary", starts_at=MORNING, ends_at=MORNING.replace(hour=15),
        venue="Salón comunal, Aldea Alta", languages=("es", "kek"), interpreter="Micaela Pop",
        called_on=date(2026, 2, 20), facilitators=("Rosa Morales",),
    )  # fmt: skip
    meeting = Meeting(process, session, parties)
    meeting.points = [add_agenda_item(tx, session, title, minutes=minutes) for title, minutes in AGENDA]
    return meeting


def _come_in(tx: Transaction, meeting: Meeting) -> None:
    number = 0
    for party, (_, _, people) in zip(meeting.parties, PARTIES, strict=True):
        for place in range(people):
            name = f"{NAMES[number % len(NAMES)]} {SURNAMES[number * 7 % len(SURNAMES)]} {SURNAMES[number % 9]}"
            delegate = {0: "titular", 1: "alternate"}.get(place)
            meeting.people.append(
                add_participant(
                    tx, meeting.process, name, party_id=party, delegate=delegate, sex="f" if number % 9 < 4 else "m",
                    birth_year=2001 if number % 7 == 0 else 1970 + number % 20, language="es",
                    needs_interpretation=number % 6 == 0,
                )
            )  # fmt: skip
            number += 1
    for number, person in enumerate(meeting.people):
        status = "present" if number % 15 else "excused"
        mark_attendance(tx, meeting.session, person, status, arrived_at=MORNING if status == "present" else None)


def _go_through(tx: Transaction, meeting: Meeting, clock: HallClock) -> None:
    open_session(tx, meeting.session, at=MORNING)
    for point, (hour, minute), end in zip(
        meeting.points, ((9, 30), (9, 42), (10, 26)), ((9, 42), (10, 7), None), strict=False
    ):
        start_agenda_item(tx, point, at=MORNING.replace(hour=hour, minute=minute))
        if end is not None:
            end_agenda_item(tx, point, at=MORNING.replace(hour=end[0], minute=end[1]))
    clock.at(10, 26)


def _write(tx: Transaction, meeting: Meeting, count: int) -> None:
    speakers = (20, 12, 9, 44, None)
    for number in range(count):
        kind, visibility, text = NOTES[number % len(NOTES)]
        speaker = speakers[number % len(speakers)]
        add_note(
            tx, meeting.session, text, kind=kind, visibility=visibility,
            speaker_id=None if speaker is None else meeting.people[speaker], agenda_id=meeting.points[2],
            at=MORNING + timedelta(minutes=min(74, number * 74 // max(1, count))),
        )  # fmt: skip


def _speak(tx: Transaction, meeting: Meeting) -> None:
    seconds = {0: 860, 48: 530, 9: 380, 39: 280, 19: 225, 54: 175, 58: 75}
    at = MORNING + timedelta(minutes=5)
    for person, spoken in seconds.items():
        turn = give_floor(tx, meeting.session, meeting.people[person], at=at)
        end_turn(tx, turn, at=at + timedelta(seconds=spoken))
        at += timedelta(seconds=spoken)
    for person, ago in ((20, 4), (48, 3), (40, 1)):
        request_turn(
            tx, meeting.session, meeting.people[person], at=MORNING.replace(hour=10, minute=45) - timedelta(minutes=ago)
        )


def close_meeting(vault: Vault, meeting: Meeting) -> None:
    """End it."""
    with vault.begin("test") as tx:
        close_session(tx, meeting.session)
