"""People: only what the process keeps is kept, details lie with the team, and a person can be reserved."""

from __future__ import annotations

import pytest

from facilitator_app.commands.attendance import mark_attendance
from facilitator_app.commands.consent import record_consent
from facilitator_app.commands.note import add_note
from facilitator_app.commands.participant import add_participant, details_id, edit_participant, remove_participant
from facilitator_app.commands.party import remove_party
from facilitator_app.commands.process import edit_process
from facilitator_app.commands.reserve import name_person, reserve_person
from facilitator_app.domain.people import Consent, Participant, ParticipantDetails
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.queries.person import person_page
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table


def test_details_lie_in_the_team_s_space_and_the_seat_in_the_table_s(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        assert tx.get(Participant, table.candelaria).space == tx.table_space(table.process)
        details = tx.get(ParticipantDetails, details_id(table.candelaria))
        assert details.space == tx.team_space(table.process)
        assert (details.sex, details.birth_year, details.signs_with) == ("f", 2001, "thumbprint")


def test_a_person_of_whom_nothing_personal_is_said_has_no_details(vault: Vault, table: Table) -> None:
    with vault.begin("add") as tx:
        person = add_participant(tx, table.process, "Mateo Tz'unun")
        assert tx.find(ParticipantDetails, details_id(person)) is None


def test_what_the_process_does_not_keep_is_refused_or_reported_as_left_out(vault: Vault, table: Table) -> None:
    dropped: set[str] = set()
    with vault.begin("add") as tx:
        with pytest.raises(Refused, match="field_not_kept") as refusal:
            add_participant(tx, table.process, "Mateo", phone="5555 0101")
        assert refusal.value.parameters == {"field": "phone"}
        person = add_participant(
            tx, table.process, "Mateo", phone="5555 0101", national_id="1", sex="m", dropped=dropped
        )
        assert dropped == {"phone", "national_id"}
        details = tx.get(ParticipantDetails, details_id(person))
        assert (details.phone, details.national_id, details.sex) == (None, None, "m")


def test_keeping_the_national_id_or_the_people_needs_a_reason(vault: Vault, table: Table) -> None:
    with vault.begin("edit") as tx, pytest.raises(Refused, match="reason_missing"):
        edit_process(tx, table.process, personal_fields=("sex", "national_id"))
    with vault.begin("edit") as tx:
        edit_process(
            tx, table.process, personal_fields=("people", "sex"), personal_fields_reason="Lo pidieron las partes"
        )
        with pytest.raises(Refused, match="reason_missing"):
            edit_process(tx, table.process, personal_fields_reason=" ")
        with pytest.raises(Refused, match="unknown_personal_field"):
            edit_process(tx, table.process, personal_fields=("shoe_size",))


def test_what_is_no_longer_kept_is_not_shown_and_is_named(vault: Vault, table: Table) -> None:
    with vault.begin("edit") as tx:
        edit_process(tx, table.process, personal_fields=("sex",))
    with vault.read() as tx:
        page = person_page(tx, table.candelaria)
        assert set(page.no_longer_kept) == {"birth_year", "language"}
        assert page.details == {"sex": "f", "signs_with": "thumbprint"}
        assert (page.seat.birth_year, page.seat.language) == (None, None)


def test_a_reserved_person_s_name_is_only_with_the_team(vault: Vault, table: Table) -> None:
    with vault.begin("add") as tx:
        person = add_participant(tx, table.process, "Mateo Tz'unun", reserved=True, party_id=table.community)
    with vault.read() as tx:
        seat = tx.get(Participant, person)
        assert (seat.name, seat.pseudonym, seat.reserved) == (None, "Persona reservada 1", True)
        at_the_table = [e.payload_bytes for e in tx.log.entries() if e.header.space == tx.table_space(table.process)]
        assert not any(b"Mateo" in (payload or b"") for payload in at_the_table)
        assert person_page(tx, person).reserved_name == "Mateo Tz'unun"
    with vault.begin("edit") as tx:
        edit_participant(tx, person, name="Mateo Tz'unun Raxcacó")
        assert tx.get(Participant, person).name is None


def test_reserving_moves_the_name_and_tells_what_names_the_person_already(vault: Vault, table: Table) -> None:
    with vault.begin("notes") as tx:
        named = add_note(tx, table.session, "Candelaria  Baltazar pidió la palabra")
        add_note(tx, table.session, "Candelaria pidió la palabra; Baltazar también")
    with vault.begin("reserve") as tx:
        reserved = reserve_person(tx, table.candelaria)
    assert (reserved.documents, reserved.texts) == ((), (named,))
    with vault.read() as tx:
        seat = tx.get(Participant, table.candelaria)
        assert (seat.name, seat.pseudonym) == (None, reserved.pseudonym)
        assert tx.get(ParticipantDetails, details_id(table.candelaria)).reserved_name == "Candelaria Baltazar"
        assert person_page(tx, table.candelaria).seat.name == "Persona reservada 1"
        assert differences(tx.connection) == []
    with vault.begin("again") as tx:
        with pytest.raises(Refused, match="reserved_already"):
            reserve_person(tx, table.candelaria)
        with pytest.raises(Refused, match="pseudonym_tells"):
            reserve_person(tx, table.juan, "  ICO, Juan ")
        assert reserve_person(tx, table.juan, "El Delegado").pseudonym == "El Delegado"
        assert reserve_person(tx, table.ixchel).pseudonym == "Persona reservada 3"


def test_a_person_who_asks_for_it_is_named_again(vault: Vault, table: Table) -> None:
    with vault.begin("reserve") as tx:
        reserve_person(tx, table.juan)
        name_person(tx, table.juan)
        assert (tx.get(Participant, table.juan).name, tx.get(Participant, table.juan).pseudonym) == ("Juan Icó", None)
        with pytest.raises(Refused, match="not_reserved"):
            name_person(tx, table.juan)


def test_a_person_without_name_and_pseudonym_is_refused(vault: Vault, table: Table) -> None:
    with vault.begin("add") as tx:
        for name in (None, "  "):
            with pytest.raises(Refused, match="nameless"):
                add_participant(tx, table.process, name)
        with pytest.raises(Refused, match="nameless"):
            edit_participant(tx, table.juan, name="")


def test_a_party_of_another_process_is_refused(vault: Vault, table: Table) -> None:
    other = set_table(vault, key="tierra")
    with vault.begin("add") as tx:
        with pytest.raises(Refused, match="of_another_process"):
            add_participant(tx, table.process, "Mateo", party_id=other.council)
        with pytest.raises(BadUsage, match="unknown_field"):
            edit_participant(tx, table.juan, reserved_name="x")  # type: ignore[call-arg]


def test_who_is_in_the_record_is_not_deleted_and_who_is_not_goes_whole(vault: Vault, table: Table) -> None:
    with vault.begin("delete") as tx:
        mark_attendance(tx, table.session, table.candelaria)
        with pytest.raises(Refused, match="in_the_record"):
            remove_participant(tx, table.candelaria)
        record_consent(tx, table.juan, "roster")
    with vault.begin("delete") as tx:
        remove_participant(tx, table.juan)
    with vault.read() as tx:
        assert tx.find(Participant, table.juan) is None
        assert tx.find(ParticipantDetails, details_id(table.juan)) is None
        assert tx.session.query(Consent).count() == 0
        assert differences(tx.connection) == []


def test_a_party_with_people_is_not_deleted(vault: Vault, table: Table) -> None:
    with vault.begin("delete") as tx:
        with pytest.raises(Refused, match="party_has_people") as refusal:
            remove_party(tx, table.community)
        assert refusal.value.parameters["count"] == 2
        remove_participant(tx, table.ixchel)
        remove_party(tx, table.council)
