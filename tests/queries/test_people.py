"""The roster is found as names are typed, the attendance and the ledger tell who was there and who was heard."""

from __future__ import annotations

from datetime import datetime

import pytest

from facilitator_app.commands.attendance import invite_all, mark_attendance
from facilitator_app.commands.consent import record_consent
from facilitator_app.commands.note import add_note
from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.session import edit_session, plan_session
from facilitator_app.commands.signing import record_signing_act
from facilitator_app.commands.turn import request_turn
from facilitator_app.domain.session import Attendance, Session
from facilitator_app.queries.attendance import attendance_table
from facilitator_app.queries.inclusion import inclusion
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.queries.person import person_page
from facilitator_app.queries.processes import list_processes
from facilitator_app.queries.roster import roster_page
from facilitator_app.queries.today import today
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table


@pytest.fixture
def table(vault: Vault) -> Table:
    """A table that meets."""
    return set_table(vault)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mateo tz", ["Mateo Tz'unun"]),
        ("TZ’UNUN", ["Mateo Tz'unun"]),
        ("ico", ["Juan Icó"]),
        ("chirreb", ["Candelaria Baltazar", "Juan Icó"]),
        ("juan muni", []),
        ("", ["Álvaro Pop", "Candelaria Baltazar", "Ixchel Tum", "Juan Icó", "Mateo Tz'unun"]),
    ],
)
def test_people_are_found_as_their_names_are_typed(vault: Vault, table: Table, typed: str, found: list[str]) -> None:
    with vault.begin("add") as tx:
        add_participant(tx, table.process, "Mateo Tz'unun")
        add_participant(tx, table.process, "Álvaro Pop")
    with vault.read() as tx:
        page = roster_page(tx, table.process, search=typed)
    assert [line.seat.name for line in page.lines] == found
    assert (page.found, page.next) == (len(found), None)


def test_a_reserved_name_is_not_found_by_typing_it(vault: Vault, table: Table) -> None:
    with vault.begin("add") as tx:
        add_participant(tx, table.process, "Mateo Tz'unun", reserved=True)
    with vault.read() as tx:
        assert roster_page(tx, table.process, search="mateo").lines == ()
        assert roster_page(tx, table.process, search="reservada").found == 1


def test_the_roster_comes_in_pages(vault: Vault, table: Table) -> None:
    with vault.begin("add") as tx:
        for number in range(20):
            add_participant(tx, table.process, f"Persona {number:02}", sex="f")
    with vault.read() as tx:
        first = roster_page(tx, table.process, search="persona", limit=15)
        assert first.next == 15
        rest = roster_page(tx, table.process, search="persona", limit=15, offset=first.next)
    names = [line.seat.name for line in (*first.lines, *rest.lines)]
    assert (names, rest.next) == ([f"Persona {number:02}" for number in range(20)], None)


def test_the_attendance_table_shows_acts_consents_and_sessions(vault: Vault, table: Table) -> None:
    with vault.begin("attendance") as tx:
        invite_all(tx, table.session)
        mark_attendance(tx, table.session, table.candelaria)
        record_signing_act(tx, table.session, table.candelaria, "on_request", signer_id=table.juan)
        record_consent(tx, table.candelaria, "named_in_minutes", how="oral")
        stranger = Attendance(process_id=table.process, session_id=table.session, participant_id=tx.new_id())
        stranger.status = "present"
        tx.add(stranger, tx.table_space(table.process))
    with vault.read() as tx:
        lines = attendance_table(tx, table.session)
    assert [line.seat.name if line.seat else None for line in lines] == [
        "Candelaria Baltazar",
        "Ixchel Tum",
        "Juan Icó",
        None,
    ]
    first = lines[0]
    assert (first.status, first.sessions, first.consents["named_in_minutes"].how) == ("present", 1, "oral")
    assert [(act.kind, act.signer and act.signer.name) for act in first.acts] == [("on_request", "Juan Icó")]
    assert "status" in first.versions


def test_a_person_s_page_says_all_that_is_kept(vault: Vault, table: Table) -> None:
    with vault.begin("life") as tx:
        mark_attendance(tx, table.session, table.candelaria)
        record_consent(tx, table.candelaria, "photo")
        record_consent(tx, table.candelaria, "photo", "withdrawn")
        record_signing_act(tx, table.session, table.candelaria, "thumbprint", finger="right thumb")
        add_note(tx, table.session, "No alcanza", speaker_id=table.candelaria)
        request_turn(tx, table.session, table.candelaria)
    with vault.read() as tx:
        page = person_page(tx, table.candelaria)
    assert (page.seat.party, page.notes, page.turns) == ("COCODE Chirreb'e", 1, 1)
    assert [(one.session_id, one.status) for one in page.attended] == [(table.session, "present")]
    assert [(one.kind, one.finger) for one in page.acted] == [("thumbprint", "right thumb")]
    assert {act.act for act in page.consent_acts} == {"given", "withdrawn"}
    assert page.consents["photo"].act == "withdrawn"


def test_the_ledger_counts_distinct_people_at_each_step(vault: Vault, table: Table) -> None:
    with vault.begin("life") as tx:
        second = plan_session(tx, table.process)
        for session in (table.session, second):
            invite_all(tx, session)
            mark_attendance(tx, session, table.candelaria)
        mark_attendance(tx, second, table.juan)
        add_note(tx, table.session, "No alcanza", speaker_id=table.candelaria)
        request_turn(tx, second, table.juan)
        record_signing_act(tx, second, table.candelaria, "thumbprint")
        record_signing_act(tx, second, table.juan, "refused", words="No")
    with vault.read() as tx:
        whole = inclusion(tx, table.process)
        first = inclusion(tx, table.process, table.session)
    assert (whole.total.invited, whole.total.present, whole.total.spoke, whole.total.signed) == (3, 2, 1, 1)
    community = next(line for line in whole.dimensions["sector"] if line.group == "community")
    assert (community.invited, community.present, community.spoke, community.signed) == (2, 2, 1, 1)
    assert (first.total.present, first.total.signed) == (1, 0)
    assert {line.group: line.invited for line in whole.dimensions["youth"]} == {"older": 2, "young": 1}
    assert {line.group: line.invited for line in whole.dimensions["people"]} == {"": 3}


def test_today_offers_the_session_that_runs_and_says_what_it_lacks(vault: Vault, table: Table) -> None:
    with vault.begin("plan") as tx:
        planned = plan_session(tx, table.process)
        edit_session(tx, table.session, languages=("es", "kek"))
    with vault.read() as tx:
        day = today(tx)
        assert day.next is not None
        assert day.next.session.id == table.session
        assert set(day.next.lacks) == {"call", "interpreter", "agenda", "list"}
        (line,) = list_processes(tx)
        assert (line.next_session, line.parties, line.people, line.sessions) == (table.session, 2, 3, 2)
    assert planned


def test_an_empty_vault_has_nothing_for_today(vault: Vault) -> None:
    with vault.read() as tx:
        assert (today(tx).next, list_processes(tx)) == (None, [])


def test_what_a_merge_brought_about_is_listed(vault: Vault, table: Table) -> None:
    with vault.begin("two devices") as tx:
        missing = tx.new_id()
        tx.session.flush()
        twin = plan_session(tx, table.process, number=1)
        stray = Attendance(process_id=table.process, session_id=missing, participant_id=table.juan, key="s1")
        stray.status = "present"
        tx.add(stray, tx.table_space(table.process))
        stray_id = stray.id
        start = tx.get(Session, twin)
        start.starts_at, start.ends_at = map(datetime.fromisoformat, ("2026-03-05T10:00", "2026-03-05T09:00"))
    with vault.read() as tx:
        found = {(one.kind, one.record, one.value) for one in list_irregularities(tx, process_id=table.process)}
        elsewhere = list(list_irregularities(tx, process_id=table.juan))
    assert found == {
        ("duplicate_number", table.session, 1),
        ("duplicate_number", twin, 1),
        ("duplicate_key", table.session, "s1"),
        ("duplicate_key", stray_id, "s1"),
        ("missing_reference", stray_id, str(missing)),
        ("ends_before_it_starts", twin, "2026-03-05T09:00"),
    }
    assert elsewhere == []
