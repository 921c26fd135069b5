"""Two records of one person are joined: nothing that hangs from either is lost, written again, or counted twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.attendance import invite_all, mark_attendance, remove_attendance
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.commission import add_commission, seat_delegate
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.consent import record_consent, record_oral_consent
from facilitator_app.commands.evidence import add_evidence
from facilitator_app.commands.note import add_note
from facilitator_app.commands.participant import (
    add_participant,
    edit_participant,
    join_people,
    remove_participant,
    take_apart,
)
from facilitator_app.commands.record import edit_record
from facilitator_app.commands.reserve import name_person, reserve_person
from facilitator_app.commands.session import edit_session
from facilitator_app.commands.signal import raise_signal
from facilitator_app.commands.signing import record_signing_act
from facilitator_app.commands.skill import record_skill
from facilitator_app.commands.turn import end_turn, give_floor
from facilitator_app.commands.undo import undo
from facilitator_app.domain.people import Participant
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.exchange.paper import draft_minutes, freeze_acta, frozen_record
from facilitator_app.exchange.roster import possible_duplicates
from facilitator_app.exchange.roster_people import people_of
from facilitator_app.exchange.tables import process_tables
from facilitator_app.queries.agreement_detail import agreement_detail
from facilitator_app.queries.agreement_forms import commitment_form
from facilitator_app.queries.analysis.signals import signals_of
from facilitator_app.queries.attendance import attendance_table
from facilitator_app.queries.commitments import list_commitments
from facilitator_app.queries.history import history
from facilitator_app.queries.inclusion import inclusion
from facilitator_app.queries.levelling import levelling
from facilitator_app.queries.live_session import live_session
from facilitator_app.queries.papers.acta_checks import Check, acta_checks
from facilitator_app.queries.person import person_page
from facilitator_app.queries.process_detail import list_parties
from facilitator_app.queries.roster import roster_page
from facilitator_app.queries.seats import seats_in, seats_of
from facilitator_app.queries.sessions import session_line
from facilitator_app.queries.timeline import notes_page
from facilitator_app.queries.verification import commitment_file
from facilitator_app.store.log.replay import differences
from facilitator_app.store.records.consents import consents_now
from facilitator_app.store.vault import Vault
from tests.commands.table import Table
from tests.documents.pdf_rules import whole_text

MORNING = datetime(2026, 3, 5, 9, 30)  # noqa: DTZ001 - the wall clock of the hall


@pytest.fixture
def twin(vault: Vault, table: Table) -> UUID:
    """Candelaria again, as another device wrote her down."""
    with vault.begin("test") as tx:
        return add_participant(tx, table.process, "Candelaria Baltasar Pop", key="p9", party_id=table.community)


def do(vault: Vault, command: Callable[..., Any], *args: object, **fields: object) -> Any:
    with vault.begin("test") as tx:
        return command(tx, *args, **fields)


def join(vault: Vault, twin: UUID, table: Table) -> None:
    do(vault, edit_participant, twin, same_as_id=table.candelaria)


def test_the_roster_shows_the_person_once_and_whoever_asks_for_either_finds_the_one_that_leads(
    vault: Vault, table: Table, twin: UUID
) -> None:
    join(vault, twin, table)
    with vault.read() as tx:
        assert {line.seat.id for line in roster_page(tx, table.process).lines} == {
            table.ixchel, table.candelaria, table.juan,
        }  # fmt: skip
        assert set(seats_in(tx, table.process)) == {table.ixchel, table.candelaria, table.juan}
        assert seats_of(tx, [twin])[twin].id == table.candelaria
        assert [party.people for party in list_parties(tx, table.process)] == [1, 2]
        assert list(possible_duplicates(people_of(tx, table.process))) == []
        assert differences(tx.connection) == []


def test_a_session_counts_whoever_is_marked_under_both_records_once_and_as_present(
    vault: Vault, table: Table, twin: UUID
) -> None:
    do(vault, mark_attendance, table.session, table.candelaria, "absent")
    do(vault, mark_attendance, table.session, twin, "present")
    do(vault, mark_attendance, table.session, table.juan, "present")
    join(vault, twin, table)
    with vault.read() as tx:
        marked = {line.participant_id: line.status for line in attendance_table(tx, table.session)}
        assert marked == {table.candelaria: "present", table.juan: "present"}
        line = session_line(tx, table.session)
        assert line is not None
        assert (line.called, line.present) == (2, 2)
        assert live_session(tx, table.session).presence.present == 2
        total = inclusion(tx, table.process).total
        assert (total.invited, total.present) == (2, 2)


def test_what_is_marked_afterwards_holds_for_both_records(vault: Vault, table: Table, twin: UUID) -> None:
    do(vault, mark_attendance, table.session, twin, "present")
    join(vault, twin, table)
    do(vault, mark_attendance, table.session, table.candelaria, "excused")
    with vault.read() as tx:
        assert [line.status for line in attendance_table(tx, table.session)] == ["excused"]
    assert do(vault, invite_all, table.session) == 2
    do(vault, remove_attendance, table.session, table.candelaria)
    with vault.read() as tx:
        assert table.candelaria not in {line.participant_id for line in attendance_table(tx, table.session)}


def test_notes_turns_acts_skills_and_seats_of_both_are_the_persons(vault: Vault, table: Table, twin: UUID) -> None:
    for who in (table.candelaria, twin):
        do(vault, add_note, table.session, "El agua no alcanza.", speaker_id=who)
        turn = do(vault, give_floor, table.session, who)
        do(vault, end_turn, turn)
        do(vault, mark_attendance, table.session, who)
    do(vault, record_signing_act, table.session, twin, "thumbprint", finger="right thumb")
    do(vault, record_skill, twin, "negotiation")
    commission = do(vault, add_commission, table.process, "Aforos")
    for who in (table.candelaria, twin):
        do(vault, seat_delegate, commission, who)
    join(vault, twin, table)
    with vault.read() as tx:
        page = person_page(tx, table.candelaria)
        assert (page.notes, page.turns) == (2, 2)
        assert [one.status for one in page.attended] == ["present"]
        assert [one.kind for one in page.acted] == ["thumbprint"]
        assert [title for title, _ in page.commissions] == ["Aforos"]
        assert inclusion(tx, table.process).total.spoke == 1
        assert inclusion(tx, table.process).total.signed == 1
        assert levelling(tx, table.process).total.any_skill == 1


@pytest.mark.parametrize("refused_by", ["leads", "stands under"])
def test_a_refusal_in_either_record_stands_until_the_person_says_yes_again(
    vault: Vault, table: Table, twin: UUID, refused_by: str
) -> None:
    no, yes = (table.candelaria, twin) if refused_by == "leads" else (twin, table.candelaria)
    do(vault, record_consent, no, "named_in_minutes", "refused", on=date(2026, 3, 1))
    do(vault, record_consent, yes, "named_in_minutes", on=date(2026, 3, 5))
    do(vault, mark_attendance, table.session, table.candelaria)
    do(vault, edit_session, table.session, starts_at=MORNING, ends_at=MORNING + timedelta(hours=4))
    join(vault, twin, table)
    with vault.read() as tx:
        assert consents_now(tx, [table.candelaria])[table.candelaria]["named_in_minutes"].act == "refused"
        assert "Candelaria" not in whole_text(draft_minutes(tx, table.session).pdf)
        assert Check("reserved", True, 1) in acta_checks(tx, table.session, attendance_table(tx, table.session))
    do(vault, record_oral_consent, table.session, ["named_in_minutes"], "kek", "Rosa")
    with vault.read() as tx:
        assert consents_now(tx, [twin])[twin]["named_in_minutes"].act == "refused"
    do(vault, record_consent, table.candelaria, "named_in_minutes", on=date(2026, 3, 6))
    with vault.read() as tx:
        assert consents_now(tx, [table.candelaria])[table.candelaria]["named_in_minutes"].act == "given"
        assert "Candelaria Baltazar" in whole_text(draft_minutes(tx, table.session).pdf)


def test_a_frozen_acta_stays_and_the_next_one_names_the_person_once(vault: Vault, table: Table, twin: UUID) -> None:
    do(vault, edit_session, table.session, starts_at=MORNING, ends_at=MORNING + timedelta(hours=4))
    for who in (table.candelaria, twin):
        do(vault, record_consent, who, "named_in_minutes")
        do(vault, mark_attendance, table.session, who)
    do(vault, record_signing_act, table.session, twin, "signature")
    first = do(vault, freeze_acta, table.session)
    join(vault, twin, table)
    second = do(vault, freeze_acta, table.session)
    with vault.read() as tx:
        before, after = frozen_record(tx, first).content, frozen_record(tx, second).content
    assert [person.name for person in before.people] == ["Candelaria Baltazar", "Candelaria Baltasar Pop"]  # type: ignore[union-attr]
    assert [person.name for person in after.people] == ["Candelaria Baltazar"]  # type: ignore[union-attr]
    assert [act.kind for block in after.signatures for act in block.acts] == ["signature"]  # type: ignore[union-attr]


def test_it_is_one_change_that_can_be_undone_and_both_keep_their_history(
    vault: Vault, table: Table, twin: UUID
) -> None:
    do(vault, mark_attendance, table.session, twin)
    join(vault, twin, table)
    with vault.begin("test") as tx:
        undo(tx)
    with vault.read() as tx:
        assert {line.participant_id for line in attendance_table(tx, table.session)} == {twin}
        assert roster_page(tx, table.process).found == 4
        assert sum("same_as" in entry.fields for entry in history(tx, twin)) == 2
        assert differences(tx.connection) == []


def test_wherever_a_person_is_named_it_is_by_the_record_that_leads(vault: Vault, table: Table, twin: UUID) -> None:
    agreement = do(vault, add_agreement, table.process, "Agua", session_id=table.session)
    clause = do(vault, add_clause, agreement, "Se abre la toma.")
    commitment = do(vault, add_commitment, agreement, "Abrir la toma.", clause_id=clause, responsible_id=twin)
    do(vault, add_evidence, commitment, "Fotografía", brought_by_id=twin, on=date(2026, 3, 1))
    do(vault, raise_signal, table.process, "Amenaza", "threat", participant_id=twin)
    do(vault, add_note, table.session, "Sin agua no hay acuerdo.", kind="concern", speaker_id=twin, attribution="named")
    join(vault, twin, table)
    do(vault, edit_participant, table.candelaria, party_id=table.council)
    with vault.read() as tx:
        (row,) = list_commitments(tx, today=date(2026, 3, 2))
        assert (row.responsible, row.party) == ("Candelaria Baltazar", seats_of(tx, [twin])[twin].party)
        (shown,) = agreement_detail(tx, agreement).clauses
        assert [each.responsible for each in shown.commitments] == ["Candelaria Baltazar"]
        assert [each.participant for each in signals_of(tx, table.process)] == ["Candelaria Baltazar"]
        assert [note.speaker and note.speaker.name for note in notes_page(tx, table.session).notes] == [
            "Candelaria Baltazar"
        ]  # fmt: skip
        checks = {each.code: each for each in acta_checks(tx, table.session, attendance_table(tx, table.session))}
        assert checks["named_concerns"].named == ("Candelaria Baltazar: «Sin agua no hay acuerdo.»",)
        follow_up = commitment_file(tx, commitment)
        chosen = {shown.commitments[0].responsible_id, commitment_form(tx, commitment)[0]["responsible_id"]}
        assert chosen | {each.participant_id for each in signals_of(tx, table.process)} == {table.candelaria}
        (told,) = process_tables(tx, table.process)[1].rows()
        assert "Candelaria Baltazar" in " ".join(told)
        assert [each.brought_by for each in follow_up.evidence] == ["Candelaria Baltazar"]


def test_what_was_chosen_of_the_other_record_is_written_to_the_one_that_leads(
    vault: Vault, table: Table, twin: UUID
) -> None:
    do(vault, edit_participant, twin, position="Vocal", birth_year=2002)
    do(vault, join_people, table.candelaria, twin, position="Vocal", name="Candelaria Baltasar Pop")
    with vault.read() as tx:
        page = person_page(tx, table.candelaria)
        assert (page.name, page.seat.position, page.details["birth_year"]) == ("Candelaria Baltasar Pop", "Vocal", 2001)
    with vault.begin("test") as tx:
        assert undo(tx).command == "join_people"
    with vault.read() as tx:
        assert person_page(tx, table.candelaria).name == "Candelaria Baltazar"
        assert roster_page(tx, table.process).found == 4


def test_taking_apart_lets_every_record_stand_for_itself(vault: Vault, table: Table, twin: UUID) -> None:
    join(vault, twin, table)
    assert do(vault, take_apart, table.candelaria) == (twin,)
    with vault.read() as tx:
        assert roster_page(tx, table.process).found == 4


def test_only_one_of_them_reserved_is_refused_for_it_would_tell_whose_pseudonym_it_is(
    vault: Vault, table: Table, twin: UUID
) -> None:
    do(vault, reserve_person, twin)
    with pytest.raises(Refused) as refused:
        join(vault, twin, table)
    assert refused.value.code == "people.same_and_reserved"
    do(vault, reserve_person, table.candelaria)
    join(vault, twin, table)


def test_reserving_and_naming_reach_every_record_of_the_person(vault: Vault, table: Table, twin: UUID) -> None:
    join(vault, twin, table)
    done = do(vault, reserve_person, table.candelaria, "Persona 7")
    assert done.pseudonym == "Persona 7"
    with vault.read() as tx:
        assert [tx.get(Participant, who).name for who in (table.candelaria, twin)] == [None, None]
        assert seats_of(tx, [twin])[twin].name == "Persona 7"
    do(vault, name_person, table.candelaria)
    with vault.read() as tx:
        assert tx.get(Participant, twin).name == "Candelaria Baltasar Pop"


def test_one_that_another_device_reserved_meanwhile_is_reserved_whole(vault: Vault, table: Table, twin: UUID) -> None:
    join(vault, twin, table)
    with vault.begin("merge") as tx:  # what another device wrote without knowing of the join
        person = tx.get(Participant, twin)
        person.name, person.pseudonym, person.reserved = None, "Persona 3", True
    with vault.read() as tx:
        seat = seats_of(tx, [table.candelaria])[table.candelaria]
        assert (seat.name, seat.reserved) == ("Persona 3", True)


@pytest.mark.parametrize("what", ["itself", "already", "elsewhere"])
def test_what_cannot_be_one_person_is_refused(vault: Vault, table: Table, twin: UUID, what: str) -> None:
    if what == "itself":
        with pytest.raises(Refused, match="same_as_itself"):
            do(vault, edit_participant, twin, same_as_id=twin)
    elif what == "already":
        join(vault, twin, table)
        with pytest.raises(Refused, match="same_already"):
            do(vault, edit_participant, table.candelaria, same_as_id=twin)
    else:
        with pytest.raises((Refused, BadUsage)):
            do(vault, edit_participant, twin, same_as_id=table.session)


def test_one_of_several_records_is_not_removed_before_they_are_taken_apart(
    vault: Vault, table: Table, twin: UUID
) -> None:
    join(vault, twin, table)
    with pytest.raises(Refused, match="is_of_several"):
        do(vault, remove_participant, twin)
    do(vault, edit_record, "participant", twin, {"same_as": ""})
    do(vault, remove_participant, twin)


def test_it_is_edited_by_the_key_of_the_other_record(vault: Vault, table: Table, twin: UUID) -> None:
    do(vault, edit_record, "participant", twin, {"same_as": "p2"})
    with vault.read() as tx:
        assert tx.get(Participant, twin).same_as_id == table.candelaria
