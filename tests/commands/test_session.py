"""A session is planned, opened, paused and closed; closing says what is lacking and is never prevented."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from facilitator_app.commands.agenda import (
    add_agenda_item,
    edit_agenda_item,
    end_agenda_item,
    move_agenda_item,
    remove_agenda_item,
    start_agenda_item,
)
from facilitator_app.commands.attendance import invite, invite_all, mark_attendance, remove_attendance
from facilitator_app.commands.note import add_note
from facilitator_app.commands.process import begin_process
from facilitator_app.commands.session import (
    close_session,
    edit_session,
    open_session,
    pause_session,
    plan_session,
    remove_session,
    resume_session,
)
from facilitator_app.commands.signing import edit_signing_act, record_signing_act, remove_signing_act
from facilitator_app.commands.turn import end_turn, give_floor, give_turn, request_turn
from facilitator_app.domain.session import AgendaItem, Attendance, Session, SigningAct, SpeakingTurn
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.queries.live_session import agenda_of
from facilitator_app.queries.sessions import list_sessions, session_form
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table

LONG_AGO = datetime.fromisoformat("2024-03-05T09:30")


def test_sessions_made_in_the_application_are_numbered(vault: Vault, table: Table) -> None:
    with vault.begin("plan") as tx:
        assert tx.get(Session, plan_session(tx, table.process)).number == 2
        assert tx.get(Session, plan_session(tx, table.process, number=9)).number == 9
        assert tx.get(Session, plan_session(tx, table.process)).number == 10
        assert tx.get(Session, plan_session(tx, table.process, key="imported")).number is None


def test_opening_says_when_it_really_began_unless_it_is_written_down_afterwards(vault: Vault, table: Table) -> None:
    with vault.begin("open") as tx:
        now = tx.now().replace(second=0)
        today = plan_session(tx, table.process, starts_at=now.replace(hour=0, minute=0))
        before = plan_session(tx, table.process, starts_at=LONG_AGO)
        said = plan_session(tx, table.process)
        for session in (today, before):
            open_session(tx, session)
        open_session(tx, said, at=LONG_AGO)
        assert tx.get(Session, today).starts_at in (now, now + timedelta(minutes=1))
        assert tx.get(Session, before).starts_at == LONG_AGO
        assert tx.get(Session, said).starts_at == LONG_AGO
        assert tx.get(Session, today).utc_offset is not None


def test_a_session_pauses_goes_on_and_closes(vault: Vault, table: Table) -> None:
    with vault.begin("course") as tx:
        with pytest.raises(Refused, match="not_paused"):
            resume_session(tx, table.session)
        turn = give_floor(tx, table.session, table.juan)
        pause_session(tx, table.session)
        assert tx.get(SpeakingTurn, turn).state == "done"
        with pytest.raises(Refused, match="not_open"):
            pause_session(tx, table.session)
        resume_session(tx, table.session)
        close_session(tx, table.session)
        with pytest.raises(Refused, match="closed_already"):
            close_session(tx, table.session)
        open_session(tx, table.session)
        assert (tx.get(Session, table.session).state, tx.get(Session, table.session).ends_at) == ("open", None)


def test_closing_tells_what_is_lacking(vault: Vault, table: Table) -> None:
    with vault.begin("close") as tx:
        lacking = close_session(tx, table.session, at=tx.now() + timedelta(hours=1))
    assert set(lacking) == {"nobody_present", "agenda", "not_read_aloud"}
    with vault.begin("full") as tx:
        session = plan_session(tx, table.process)
        open_session(tx, session)
        treated = add_agenda_item(tx, session, "Apertura")
        add_agenda_item(tx, session, "Otro")
        start_agenda_item(tx, treated)
        invite_all(tx, session)
        mark_attendance(tx, session, table.juan)
        add_note(tx, session, "Para después", kind="parked")
        edit_session(tx, session, venue="Salón")
        lacking = close_session(tx, session, at=tx.now() + timedelta(hours=1))
        assert set(lacking) == {"unmarked", "consent", "agenda_not_treated", "parked", "not_read_aloud"}
        assert tx.get(AgendaItem, treated).ended_at is not None


def test_a_session_does_not_end_before_it_begins(vault: Vault, table: Table) -> None:
    with vault.begin("edit") as tx, pytest.raises(Refused, match="ends_before_it_starts"):
        edit_session(tx, table.session, starts_at=LONG_AGO, ends_at=LONG_AGO - timedelta(minutes=1))
    with vault.begin("plan") as tx, pytest.raises(Refused, match="ends_before_it_starts"):
        plan_session(tx, table.process, starts_at=LONG_AGO, ends_at=LONG_AGO - timedelta(minutes=1))


def test_only_a_session_in_which_nothing_happened_is_deleted(vault: Vault, table: Table) -> None:
    with vault.begin("delete") as tx:
        with pytest.raises(Refused, match="has_a_record"):
            remove_session(tx, table.session)
        session = plan_session(tx, table.process, with_agenda=True)
        invite_all(tx, session)
        remove_session(tx, session)
    with vault.read() as tx:
        assert [line.id for line in list_sessions(tx, table.process)] == [table.session]
        assert tx.session.query(AgendaItem).count() == tx.session.query(Attendance).count() == 0


def test_the_method_suggests_an_agenda_in_the_language_of_the_process(vault: Vault, table: Table) -> None:
    with vault.begin("plan") as tx:
        session = plan_session(tx, table.process, with_agenda=True)
        titles = [item.title for item in agenda_of(tx, session)]
        bare = plan_session(tx, begin_process(tx, "Sin método", template=None), with_agenda=True)
        assert agenda_of(tx, bare) == ()
    assert titles[0] == "Apertura y presentación"


def test_points_of_the_agenda_are_moved_started_ended_and_removed(vault: Vault, table: Table) -> None:
    with vault.begin("agenda") as tx:
        one, two, three = (add_agenda_item(tx, table.session, title) for title in ("Uno", "Dos", "Tres"))
        move_agenda_item(tx, three, 0)
        edit_agenda_item(tx, two, title="Segundo", minutes=20)
        assert [item.title for item in agenda_of(tx, table.session)] == ["Tres", "Uno", "Segundo"]
        with pytest.raises(Refused, match="agenda_not_started"):
            end_agenda_item(tx, one)
        start_agenda_item(tx, one)
        start_agenda_item(tx, two)
        assert [item.runs for item in agenda_of(tx, table.session)] == [False, False, True]
        end_agenda_item(tx, two)
        add_note(tx, table.session, "Una nota", agenda_id=one)
        with pytest.raises(Refused, match="agenda_has_notes"):
            remove_agenda_item(tx, one)
        remove_agenda_item(tx, three)
        assert [item.title for item in agenda_of(tx, table.session)] == ["Uno", "Segundo"]


def test_who_is_marked_while_the_session_runs_arrived_now(vault: Vault, table: Table) -> None:
    with vault.begin("attendance") as tx:
        planned = plan_session(tx, table.process)
        now = tx.now().replace(second=0)
        here = tx.get(Attendance, mark_attendance(tx, table.session, table.juan))
        later = tx.get(Attendance, mark_attendance(tx, planned, table.juan))
        said = tx.get(Attendance, mark_attendance(tx, table.session, table.ixchel, arrived_at=LONG_AGO))
        assert here.arrived_at in (now, now + timedelta(minutes=1))
        assert (later.arrived_at, said.arrived_at) == (None, LONG_AGO)
        first = here.arrived_at
        mark_attendance(tx, table.session, table.juan, "excused")
        mark_attendance(tx, table.session, table.juan)
        assert here.arrived_at == first


def test_calling_people_leaves_those_who_are_marked(vault: Vault, table: Table) -> None:
    with vault.begin("call") as tx:
        mark_attendance(tx, table.session, table.juan)
        assert invite(tx, table.session, [table.juan, table.ixchel, table.ixchel]) == 1
        assert invite_all(tx, table.session) == 1
        assert tx.get(Attendance, mark_attendance(tx, table.session, table.juan, "present")).status == "present"


def test_a_representative_is_another_person_of_the_process(vault: Vault, table: Table) -> None:
    other = set_table(vault, key="tierra")
    with vault.begin("attendance") as tx:
        with pytest.raises(Refused, match="represents_oneself"):
            mark_attendance(tx, table.session, table.juan, "represented", represented_by_id=table.juan)
        with pytest.raises(Refused, match="of_another_process"):
            mark_attendance(tx, table.session, table.juan, "represented", represented_by_id=other.juan)
        with pytest.raises(Refused, match="of_another_process"):
            mark_attendance(tx, table.session, table.juan, "represented", represents_id=other.council)
        with pytest.raises(Refused, match="of_another_process"):
            mark_attendance(tx, table.session, other.juan)


def test_signing_acts_of_every_kind_combine(vault: Vault, table: Table) -> None:
    with vault.begin("sign") as tx:
        mark_attendance(tx, table.session, table.candelaria)
        record_signing_act(tx, table.session, table.candelaria, "thumbprint", finger="right thumb")
        record_signing_act(tx, table.session, table.candelaria, "on_request", signer_id=table.juan)
        record_signing_act(tx, table.session, table.candelaria, "witness", signer_id=table.ixchel)
        stamp = record_signing_act(tx, table.session, table.ixchel, "stamp")
        refusal = record_signing_act(tx, table.session, table.ixchel, "refused", words="«No fue lo acordado»")
        assert [tx.get(SigningAct, act).place for act in (stamp, refusal)] == [3, 4]
        with pytest.raises(Refused, match="signed_already"):
            remove_attendance(tx, table.session, table.candelaria)
        edit_signing_act(tx, refusal, words="«Falta la fecha»")
        remove_signing_act(tx, stamp)


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("on_request", {}, "signer_missing"),
        ("refused", {"words": " "}, "refusal_needs_words"),
        ("signature", {"finger": "right thumb"}, "finger_without_thumbprint"),
        ("blood", {}, "refused_choice"),
    ],
)
def test_an_act_that_does_not_hold_together_is_refused(
    vault: Vault, table: Table, kind: str, fields: dict[str, str], code: str
) -> None:
    with vault.begin("sign") as tx, pytest.raises(Refused, match=code):
        record_signing_act(tx, table.session, table.juan, kind, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["on_request", "witness"])
def test_nobody_signs_for_or_witnesses_oneself(vault: Vault, table: Table, kind: str) -> None:
    with vault.begin("sign") as tx, pytest.raises(Refused, match="signs_for_oneself"):
        record_signing_act(tx, table.session, table.juan, kind, signer_id=table.juan)


def test_giving_the_floor_ends_who_has_it_and_interpretation_is_part_of_a_turn(vault: Vault, table: Table) -> None:
    with vault.begin("turns") as tx:
        first = give_floor(tx, table.session, table.juan, at=LONG_AGO)
        second = request_turn(tx, table.session, table.ixchel, at=LONG_AGO)
        give_turn(tx, second, at=LONG_AGO + timedelta(seconds=90))
        ended = tx.get(SpeakingTurn, first)
        assert (ended.state, ended.ended_at) == ("done", LONG_AGO + timedelta(seconds=90))
        with pytest.raises(Refused, match="turn_not_waiting"):
            give_turn(tx, first)
        with pytest.raises(Refused, match="interpretation_too_long"):
            end_turn(tx, second, at=LONG_AGO + timedelta(seconds=100), interpretation_seconds=11)
        end_turn(tx, second, at=LONG_AGO + timedelta(seconds=100), interpretation_seconds=10)
        with pytest.raises(Refused, match="turn_not_speaking"):
            end_turn(tx, second)


def test_a_form_of_a_session_hands_back_what_it_showed(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        form = session_form(tx, table.session)
    with vault.begin("meanwhile") as tx:
        edit_session(tx, table.session, venue="Escuela")
    with vault.begin("save") as tx:
        edit_session(tx, table.session, title="Plenaria", shown=form.versions)
    with vault.read() as tx:
        assert session_form(tx, table.session).venue == "Escuela"
        assert differences(tx.connection) == []
        with pytest.raises(BadUsage, match=r"record\.unknown"):
            session_form(tx, tx.new_id())
