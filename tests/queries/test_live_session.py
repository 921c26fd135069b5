"""The live session tells what is written, who is there, and who has not been heard."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest

from facilitator_app.commands.agenda import add_agenda_item, start_agenda_item
from facilitator_app.commands.attendance import invite_all, mark_attendance
from facilitator_app.commands.note import add_note
from facilitator_app.commands.session import edit_session
from facilitator_app.commands.turn import end_turn, give_floor, give_turn, request_turn, withdraw_turn
from facilitator_app.domain.session import Note, Session
from facilitator_app.errors import BadUsage
from facilitator_app.queries.live_session import live_session
from facilitator_app.queries.timeline import counts_by_kind, note_form, notes_page
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table

NINE = datetime.fromisoformat("2026-03-05T09:00")


@pytest.fixture
def table(vault: Vault) -> Table:
    """A table whose open session has everybody on its list and two people present."""
    table = set_table(vault)
    with vault.begin("attendance") as tx:
        edit_session(tx, table.session, starts_at=NINE, quorum="La mitad más una de las partes")
        invite_all(tx, table.session)
        mark_attendance(tx, table.session, table.ixchel)
        mark_attendance(tx, table.session, table.candelaria)
    return table


def test_the_newest_notes_come_first_to_hand_and_read_downwards(vault: Vault, table: Table) -> None:
    with vault.begin("notes") as tx:
        for minute in range(10):
            add_note(tx, table.session, f"Nota {minute}", at=NINE + timedelta(minutes=minute))
    with vault.read() as tx:
        last = notes_page(tx, table.session, limit=4)
        middle = notes_page(tx, table.session, limit=4, before=last.before)
        first = notes_page(tx, table.session, limit=4, before=middle.before)
    assert [note.text for note in last.notes] == ["Nota 6", "Nota 7", "Nota 8", "Nota 9"]
    assert [note.text for note in (*first.notes, *middle.notes)] == [f"Nota {n}" for n in range(6)]
    assert first.before is None


def test_notes_of_one_moment_are_neither_lost_nor_shown_twice(vault: Vault, table: Table) -> None:
    with vault.begin("notes") as tx:
        written = {add_note(tx, table.session, f"Nota {n}", at=NINE) for n in range(7)}
        timeless = Note(process_id=table.process, session_id=table.session, kind="statement", text="Sin hora")
        timeless.visibility = "minutes"
        written.add(tx.add(timeless, tx.table_space(table.process)).id)
    seen = []
    before = None
    with vault.read() as tx:
        while True:
            page = notes_page(tx, table.session, limit=3, before=before)
            seen += [note.id for note in page.notes]
            before = page.before
            if before is None:
                break
    assert len(seen) == len(set(seen)) == 8
    assert set(seen) == written


def test_the_timeline_is_narrowed_to_kinds_and_to_who_reads(vault: Vault, table: Table) -> None:
    with vault.begin("notes") as tx:
        add_note(tx, table.session, "Que se mida", kind="proposal", speaker_id=table.candelaria)
        add_note(tx, table.session, "Están molestas", kind="observation", visibility="team")
        add_note(tx, table.session, "Cuidado", kind="observation", visibility="private")
    with vault.read() as tx:
        (proposal,) = notes_page(tx, table.session, kinds=["proposal"]).notes
        assert proposal.speaker is not None
        assert (proposal.speaker.name, proposal.speaker.sector) == ("Candelaria Baltazar", "community")
        assert [note.text for note in notes_page(tx, table.session, visibilities=["team"]).notes] == ["Están molestas"]
        assert counts_by_kind(tx, table.session) == {"proposal": 1, "observation": 2}
        assert counts_by_kind(tx, table.session, ["minutes"]) == {"proposal": 1}
        form = note_form(tx, proposal.id)
        assert (form.note, form.session_id) == (proposal, table.session)
        assert set(form.versions) >= {"text", "kind"}


def test_a_speaker_who_has_not_arrived_leaves_the_note_readable(vault: Vault, table: Table) -> None:
    with vault.begin("merge") as tx:
        note = Note(process_id=table.process, session_id=table.session, kind="statement", text="Hola")
        note.visibility, note.speaker_id = "minutes", tx.new_id()
        tx.add(note, tx.table_space(table.process))
    with vault.read() as tx:
        (line,) = notes_page(tx, table.session).notes
        assert (line.text, line.speaker) == ("Hola", None)


def test_who_came_is_counted_by_sex_sector_and_youth(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        live = live_session(tx, table.session)
    assert (live.presence.called, live.presence.present) == (3, 2)
    assert live.presence.by_status == {"present": 2, "invited": 1}
    assert live.presence.by_sex == {"f": 2}
    assert live.presence.by_sector == {"government": 1, "community": 1}
    assert live.presence.by_youth == {"older": 1, "young": 1}
    assert live.quorum == "La mitad más una de las partes"
    assert (live.session.called, live.session.present) == (3, 2)


def test_time_is_counted_net_of_interpretation_beside_the_share_of_people(vault: Vault, table: Table) -> None:
    with vault.begin("turns") as tx:
        first = give_floor(tx, table.session, table.ixchel, at=NINE)
        end_turn(tx, first, at=NINE + timedelta(seconds=300))
        second = give_floor(tx, table.session, table.candelaria, at=NINE + timedelta(seconds=300), interpreted=True)
        end_turn(tx, second, at=NINE + timedelta(seconds=600), interpretation_seconds=200)
    with vault.read() as tx:
        speaking = live_session(tx, table.session).speaking
    assert (speaking.seconds, speaking.interpretation) == (400, 200)
    by_sector = {share.group: share for share in speaking.by_sector}
    assert (by_sector["government"].seconds, by_sector["government"].part_of_time) == (300, 0.75)
    assert (by_sector["community"].part_of_time, by_sector["community"].part_of_people) == (0.25, 0.5)
    assert [(share.group, share.seconds) for share in speaking.by_youth] == [("older", 300), ("young", 100)]


def test_who_asked_to_speak_waits_in_order_until_given_the_floor(vault: Vault, table: Table) -> None:
    with vault.begin("turns") as tx:
        later = request_turn(tx, table.session, table.juan, at=NINE + timedelta(minutes=2))
        sooner = request_turn(tx, table.session, table.ixchel, at=NINE)
        gone = request_turn(tx, table.session, table.candelaria, at=NINE)
        withdraw_turn(tx, gone)
        assert request_turn(tx, table.session, table.juan) == later
    with vault.read() as tx:
        assert [turn.id for turn in live_session(tx, table.session).speaking.requested] == [sooner, later]
    with vault.begin("give") as tx:
        give_turn(tx, sooner)
        give_turn(tx, later)
    with vault.read() as tx:
        speaking = live_session(tx, table.session).speaking
        assert speaking.requested == ()
        assert speaking.floor is not None
        assert speaking.floor.id == later


def test_the_agenda_says_when_each_point_is_expected(vault: Vault, table: Table) -> None:
    with vault.begin("agenda") as tx:
        opening = add_agenda_item(tx, table.session, "Apertura", minutes=30)
        add_agenda_item(tx, table.session, "Medición del caudal", minutes=60)
        start_agenda_item(tx, opening, at=NINE + timedelta(minutes=12))
    with vault.read() as tx:
        first, second = live_session(tx, table.session).agenda
    assert (first.expected_at, first.runs) == (NINE, True)
    assert second.expected_at == NINE + timedelta(minutes=42)
    assert first.seconds_left(NINE + timedelta(minutes=22)) == 20 * 60
    assert second.seconds_left(NINE) is None


def test_a_session_that_is_not_here_is_said(vault: Vault) -> None:
    with vault.read() as tx, pytest.raises(BadUsage, match=r"record\.unknown"):
        live_session(tx, tx.new_id())


def test_a_page_of_notes_stays_quick_among_many(vault: Vault, table: Table) -> None:
    with vault.begin("many") as tx:
        space = tx.table_space(table.process)
        other = tx.add(Session(process_id=table.process), space).id
        for number in range(3000):
            note = Note(process_id=table.process, session_id=other, kind="statement", text="x", at=NINE)
            note.visibility, note.key = "minutes", f"n{number}"
            tx.add(note, space)
        add_note(tx, table.session, "La única")
    with vault.read() as tx:
        notes_page(tx, table.session)
        began = time.process_time()
        page = notes_page(tx, table.session)
        live_session(tx, table.session)
        assert time.process_time() - began < 0.5
    assert len(page.notes) == 1
