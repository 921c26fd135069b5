"""What two people wrote without having seen each other, in one real vault: Rosa here, Juana on her laptop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause, edit_clause
from facilitator_app.commands.note import add_note, delete_note, edit_note
from facilitator_app.commands.position import set_position
from facilitator_app.commands.session import edit_session, plan_session
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.store.log.author import Author
from facilitator_app.store.sharing.ways import Way, note_arrival
from facilitator_app.store.vault import Vault
from facilitator_app.wire.statement import Role
from tests.desktop.screens.meeting import MORNING, HallClock, Meeting
from tests.store.devices import Device
from tests.store.scratch import device_keys

BASE = "La comisión mide el caudal del nacimiento cada mes y dice la lectura en el salón comunal."
FIRST = (
    "La comisión mide el caudal del nacimiento cada quince días, a partir del 2 de abril, y dice la lectura en voz"
    " alta en el salón comunal, en q'eqchi' y en español."
)
SECOND = (
    "La comisión mide el caudal del nacimiento y del tanque de abajo cada mes, en día de mercado, y pone la lectura"
    " en la puerta del salón comunal y de las dos escuelas."
)


@contextmanager
def juana(vault: Vault, process: UUID) -> Iterator[None]:
    """What is written inside, Juana writes on her laptop; it comes in a bundle."""
    author, keys = vault.author, device_keys(77)
    other = Author(UUID(int=77), "Juana Ixcoy", keys, "laptop de Juana", b"j" * 16)
    with vault.read() as tx:
        spaces = (tx.table_space(process), tx.team_space(process))
    for space in spaces:
        with vault.read() as tx:
            known = tx.members(space).role(other.device)
        if known is None:
            Device(vault, space).admits(_as(vault, other), Role.WRITER)
    vault.author = other
    before = _newest(vault)
    yield
    vault.author = author
    with vault.begin("sync") as tx:
        note_arrival(tx, Way.BUNDLE, before + 1, _newest(vault))


def _newest(vault: Vault) -> int:
    with vault.read() as tx:
        number: int = tx.connection.exec_driver_sql("select max(no) from log_entry").scalar_one()
        return number


def _as(vault: Vault, author: Author) -> Vault:
    other = object.__new__(Vault)
    other.__dict__.update(vault.__dict__, author=author)
    return other


def write_apart(vault: Vault, meeting: Meeting, clock: HallClock) -> dict[str, UUID]:
    """A clause, a note of the team and the place of the next session that two people wrote without seeing each other;
    a note that one of them deleted meanwhile."""
    clock.at(10, 20)
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "Medición del caudal", number=4)
        add_clause(tx, agreement, "La comisión la nombran las dos aldeas.")
        clause = add_clause(tx, agreement, BASE, title="Cada cuánto se mide")
        values = (PositionValue.AGREE, PositionValue.RESERVATION, PositionValue.NO)
        for party, value in zip(meeting.parties[3:6], values, strict=True):
            set_position(tx, clause, party, value)
        note = add_note(tx, meeting.session, "Hay que hablar con las mujeres antes", visibility="team")
        gone = add_note(tx, meeting.session, "El puente necesita otra viga")
        later = plan_session(tx, meeting.process, number=9, kind="plenary", starts_at=MORNING.replace(day=19))
    made = {"clause": clause, "note": note, "gone": gone, "session": later, "agreement": agreement}
    with vault.read() as tx:
        shown = {name: tx.versions(record) for name, record in made.items()}
    with juana(vault, meeting.process):
        clock.at(10, 30)
        with vault.begin("test") as tx:
            edit_clause(tx, clause, text=SECOND, shown=shown["clause"])
            edit_note(tx, note, text="Hay que hablar con las mujeres en la ronda", shown=shown["note"])
            edit_note(tx, gone, text="El puente necesita dos vigas", shown=shown["gone"])
            edit_session(tx, later, venue="Escuela de Aldea Baja", shown=shown["session"])
    clock.at(10, 44)
    with vault.begin("test") as tx:
        delete_note(tx, gone, shown=shown["gone"])
        edit_clause(tx, clause, text=FIRST, shown=shown["clause"])
        edit_note(tx, note, text="Hay que hablar hoy con las mujeres", shown=shown["note"])
        edit_session(tx, later, venue="Salón comunal", shown=shown["session"])
    return made
