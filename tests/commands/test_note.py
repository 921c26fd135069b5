"""Notes go to the space of their readers, take the rules of the table, and are widened by a new record."""

from __future__ import annotations

import pytest

from facilitator_app.commands.agenda import add_agenda_item
from facilitator_app.commands.note import add_note, delete_note, edit_note, park_note, read_note_aloud, widen_note
from facilitator_app.commands.process import begin_process, edit_process
from facilitator_app.commands.session import plan_session
from facilitator_app.domain.session import Note
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table


@pytest.mark.parametrize("visibility", ["minutes", "team", "private"])
def test_a_note_lies_in_the_space_of_its_readers(vault: Vault, table: Table, visibility: str) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "  El nacimiento no alcanza. ", kind="concern", visibility=visibility)
    with vault.read() as tx:
        kept = tx.get(Note, note)
        spaces = {
            "minutes": tx.table_space(table.process),
            "team": tx.team_space(table.process),
            "private": tx.personal_space(),
        }
        assert kept.text == "El nacimiento no alcanza."
        assert kept.space == spaces[visibility]


def test_readers_and_attribution_are_the_table_s_unless_said(vault: Vault, table: Table) -> None:
    with vault.begin("sensitive") as tx:
        edit_process(tx, table.process, default_visibility="team", attribution="sector")
        silent = add_note(tx, table.session, "Lo dijo una vecina")
        said = add_note(tx, table.session, "Lo dijo el alcalde", visibility="minutes", attribution="named")
        assert (tx.get(Note, silent).visibility, tx.get(Note, silent).attribution) == ("team", "sector")
        assert (tx.get(Note, said).visibility, tx.get(Note, said).attribution) == ("minutes", "named")
    with vault.begin("later") as tx:
        later = add_note(tx, table.session, "Lo dijo otra vecina")
    with vault.read() as tx:
        assert (tx.get(Note, later).visibility, tx.get(Note, later).attribution) == ("team", "sector")


def test_a_process_that_said_nothing_names_parties_and_not_people(vault: Vault, table: Table) -> None:
    with vault.begin("note") as tx:
        assert tx.get(Note, add_note(tx, table.session, "Una nota")).attribution == "party"


def test_a_widened_note_is_a_new_record_without_the_history_of_the_old_one(vault: Vault, table: Table) -> None:
    with vault.begin("first") as tx:
        note = add_note(tx, table.session, "Juana amenaza con irse", visibility="private", speaker_id=table.juan)
    with vault.begin("correct") as tx:
        edit_note(tx, note, text="Hay inconformidad")
    with vault.begin("widen") as tx:
        wider = widen_note(tx, note, "team")
    with vault.read() as tx:
        assert wider != note
        assert tx.find(Note, note) is None
        assert (tx.get(Note, wider).text, tx.get(Note, wider).speaker_id) == ("Hay inconformidad", table.juan)
        assert tx.get(Note, wider).space == tx.team_space(table.process)
        written = [e.payload_bytes for e in tx.log.entries() if e.header.space != tx.personal_space()]
        assert not any(b"amenaza" in (payload or b"") for payload in written)
        assert differences(tx.connection) == []


@pytest.mark.parametrize(("held", "wanted"), [("minutes", "team"), ("team", "private"), ("team", "team")])
def test_a_note_is_never_made_more_reserved(vault: Vault, table: Table, held: str, wanted: str) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Una nota", visibility=held)
        with pytest.raises(Refused, match="note_cannot_narrow"):
            widen_note(tx, note, wanted)


def test_correcting_a_note_does_not_change_who_reads_it(vault: Vault, table: Table) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Una nota")
        with pytest.raises(Refused, match="note_visibility"):
            edit_note(tx, note, visibility="private")  # type: ignore[call-arg]


def test_a_note_is_parked_read_aloud_and_deleted(vault: Vault, table: Table) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Los permisos de corta", original_text="…", original_language="kek")
        park_note(tx, note)
        read_note_aloud(tx, note, "kek")
        assert (tx.get(Note, note).kind, tx.get(Note, note).read_in) == ("parked", "kek")
    with vault.begin("delete") as tx:
        delete_note(tx, note)
    with vault.read() as tx:
        assert tx.find(Note, note) is None


def test_a_form_replaces_only_what_it_showed(vault: Vault, table: Table) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Uno")
    with vault.read() as tx:
        shown = tx.versions(note)
    with vault.begin("meanwhile") as tx:
        edit_note(tx, note, text="Dos")
    with vault.begin("late") as tx:
        edit_note(tx, note, text="Tres", shown=shown)
    with vault.read() as tx:
        assert len(tx.standing(note)["text"]) == 2


def test_speaker_and_agenda_must_be_of_the_same_table_and_session(vault: Vault, table: Table) -> None:
    other = set_table(vault, key="tierra")
    with vault.begin("note") as tx:
        with pytest.raises(Refused, match="of_another_process"):
            add_note(tx, table.session, "Una nota", speaker_id=other.juan)
        second = plan_session(tx, table.process)
        item = add_agenda_item(tx, second, "Apertura")
        with pytest.raises(Refused, match="agenda_of_another_session"):
            add_note(tx, table.session, "Una nota", agenda_id=item)
        with pytest.raises(BadUsage, match=r"record\.unknown"):
            add_note(tx, tx.new_id(), "Una nota")


def test_a_kind_outside_the_list_is_refused_even_when_it_looks_like_one_of_a_newer_version(
    vault: Vault, table: Table
) -> None:
    with vault.begin("note") as tx, pytest.raises(Refused, match="refused_choice"):
        add_note(tx, table.session, "Una nota", kind="~future")


def test_a_key_is_given_once_in_a_process_and_again_in_another(vault: Vault, table: Table) -> None:
    with vault.begin("note") as tx:
        add_note(tx, table.session, "Una nota", key="n1")
        with pytest.raises(Refused, match="key_taken"):
            add_note(tx, table.session, "Otra nota", key="n1")
    with vault.begin("note") as tx, pytest.raises(Refused, match="key_taken"):
        add_note(tx, table.session, "Otra nota", key=" n1 ")
    with vault.begin("other") as tx:
        add_note(tx, plan_session(tx, begin_process(tx, "Otra mesa")), "Una nota", key="n1")
