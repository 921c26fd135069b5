"""A summary of a session in another language: one for each language, wherever it was written."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from facilitator_app.commands.catalogue import add_catalogue_entry
from facilitator_app.commands.process import begin_process
from facilitator_app.commands.record import delete_record, edit_record
from facilitator_app.commands.redaction import Wanted, reach_of, redact
from facilitator_app.commands.session import plan_session, remove_session
from facilitator_app.commands.summary import edit_summary, remove_summary, write_summary
from facilitator_app.commands.undo import undo
from facilitator_app.domain.session import Session, Summary
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.queries.find import find
from facilitator_app.queries.history import history
from facilitator_app.queries.listing import list_records
from facilitator_app.queries.merging.conflicts import list_conflicts
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.queries.merging.undecided import Waits, undecided
from facilitator_app.queries.summaries import languages_without_summary, summary_form, summary_lines
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table

READ = datetime(2026, 3, 5, 14, 40)  # noqa: DTZ001 - the wall clock of the hall
TEXT = "They agreed to measure the river.\n\nThe study goes to the assembly."


def write(vault: Vault, table: Table, language: str = "en", text: str = TEXT) -> UUID:
    with vault.begin("summary") as tx:
        return write_summary(tx, table.session, language, text)


def sound(vault: Vault) -> bool:
    """Whether the tables say what the log says."""
    with vault.read() as tx:
        return differences(tx.connection) == []


def test_a_summary_is_kept_with_who_rendered_it_and_when_it_was_read(vault: Vault, table: Table) -> None:
    with vault.begin("summary") as tx:
        summary = write_summary(
            tx, table.session, "English", f"  {TEXT} ", rendered_by=" Micaela Pop ", read_aloud_at=READ, read_in="en"
        )
    with vault.read() as tx:
        kept = tx.get(Summary, summary)
        assert (kept.language, kept.text, kept.rendered_by) == ("en", TEXT, "Micaela Pop")
        assert (kept.read_aloud_at, kept.read_in, kept.session_id) == (READ, "en", table.session)
        assert kept.space == tx.table_space(table.process)
    assert sound(vault)


@pytest.mark.parametrize("named", ["kek", "Q'eqchi'", "q\ua78ceqchi\ua78c", "Aatinob'aal Q'eqchi'"])
def test_whatever_a_language_is_called_it_has_one_summary(vault: Vault, table: Table, named: str) -> None:
    first = write(vault, table, "kek", "A")
    assert write(vault, table, named, "B") == first
    with vault.read() as tx:
        (line,) = summary_lines(tx, table.session)
    assert (line.language, line.text) == ("kek", "B")


def test_a_language_of_the_table_s_own_has_a_summary_too_and_one_that_nobody_knows_has_none(
    vault: Vault, table: Table
) -> None:
    with pytest.raises(Refused) as refused:
        write(vault, table, "achi-cubulco")
    assert refused.value.code == "session.unknown_language"
    with vault.begin("word") as tx:
        add_catalogue_entry(tx, table.process, "languages", "achi-cubulco", "Achi de Cubulco")
    write(vault, table, "achi-cubulco")
    with vault.begin("other") as tx:
        elsewhere = plan_session(tx, begin_process(tx, "Otra mesa"))
        with pytest.raises(Refused):
            write_summary(tx, elsewhere, "achi-cubulco", "A")


def test_no_summary_is_without_words(vault: Vault, table: Table) -> None:
    with pytest.raises((Refused, IntegrityError)):
        write(vault, table, text="  ")
    with vault.read() as tx:
        assert summary_lines(tx, table.session) == ()


def test_two_forms_that_had_not_seen_each_other_leave_both_texts_for_a_person(vault: Vault, table: Table) -> None:
    summary = write(vault, table)
    with vault.read() as tx:
        shown = summary_form(tx, summary).versions
    for text in ("The first text", "The second text"):
        with vault.begin("edit") as tx:
            edit_summary(tx, summary, text=text, shown=shown)
    with vault.read() as tx:
        (conflict,) = list_conflicts(tx, process_id=table.process)
        (waiting,) = undecided(tx, table.process)
        assert summary_lines(tx, table.session)[0].undecided
    assert (conflict.type, conflict.field, conflict.base) == ("summary", "text", TEXT)
    assert waiting.kind == Waits.TEXT
    assert waiting.subject.startswith("The second text")


def test_a_session_with_a_summary_is_part_of_the_record(vault: Vault, table: Table) -> None:
    with vault.begin("plan") as tx:
        later = plan_session(tx, table.process)
        summary = write_summary(tx, later, "en", TEXT)
    with pytest.raises(Refused) as refused, vault.begin("remove") as tx:
        remove_session(tx, later)
    assert refused.value.code == "session.has_a_record"
    with vault.begin("remove") as tx:
        remove_summary(tx, summary)
        remove_session(tx, later)
    assert sound(vault)


def test_a_summary_of_a_session_that_another_device_deleted_is_shown_to_a_person(vault: Vault, table: Table) -> None:
    with vault.begin("plan") as tx:
        later = plan_session(tx, table.process)
    with vault.begin("summary") as tx:
        write_summary(tx, later, "en", TEXT)
    with vault.begin("as a merge leaves it") as tx:
        tx.delete(tx.get(Session, later))
    with vault.read() as tx:
        found = [(one.kind, one.type, one.field) for one in list_irregularities(tx, process_id=table.process)]
    assert ("missing_reference", "summary", "session_id") in found


def test_by_its_key_it_is_listed_changed_and_deleted_and_never_turned_into_another_language(
    vault: Vault, table: Table
) -> None:
    summary = write(vault, table)
    with vault.read() as tx:
        (listed,) = list_records(tx, "summaries", process_id=table.process)
    assert (listed["session"], listed["language"], listed["text"]) == ("s1", "en", TEXT)
    assert str(listed["key"]).startswith("su-")
    with vault.begin("edit") as tx:
        edit_record(tx, "summary", summary, {"rendered_by": "Pedro Caal", "read_aloud_at": "2026-03-05T14:40"})
    with pytest.raises(BadUsage), vault.begin("edit") as tx:
        edit_record(tx, "summary", summary, {"language": "kek"})
    with vault.read() as tx:
        assert tx.get(Summary, summary).read_aloud_at == READ
        assert len(list(history(tx, summary))) == 2
    with vault.begin("delete") as tx:
        delete_record(tx, "summary", summary)
    with vault.read() as tx:
        assert tx.find(Summary, summary) is None
    assert sound(vault)


def test_what_was_just_written_corrected_or_deleted_is_undone(vault: Vault, table: Table) -> None:
    summary = write(vault, table)
    with vault.begin("edit") as tx:
        edit_summary(tx, summary, text="Another text")
    with vault.begin("undo") as tx:
        undo(tx)
    with vault.read() as tx:
        assert tx.get(Summary, summary).text == TEXT
    with vault.begin("delete") as tx:
        remove_summary(tx, summary)
    with vault.begin("undo") as tx:
        undo(tx)
    with vault.read() as tx:
        assert tx.get(Summary, summary).text == TEXT
    assert sound(vault)


def test_one_that_was_deleted_is_written_again(vault: Vault, table: Table) -> None:
    summary = write(vault, table)
    with vault.begin("delete") as tx:
        remove_summary(tx, summary)
    assert write(vault, table, text="Again") == summary
    with vault.read() as tx:
        assert tx.get(Summary, summary).text == "Again"
    assert sound(vault)


def test_its_words_are_found_with_the_session_that_holds_them(vault: Vault, table: Table) -> None:
    write(vault, table)
    with vault.read() as tx:
        (found,) = find(tx, "assembly")
    assert (found.type, found.session_id, found.reserved) == ("summary", table.session, False)


def test_its_words_can_be_taken_out_for_good_and_its_language_cannot(vault: Vault, table: Table) -> None:
    summary = write(vault, table)
    with vault.read() as tx:
        (target,) = reach_of(tx, [Wanted("summary", summary)]).taken
        assert target.fields == ("text",)
        with pytest.raises(Refused):
            reach_of(tx, [Wanted("summary", summary, ("language",))])
    with vault.begin("redact") as tx:
        redact(tx, [Wanted("summary", summary)], "Lo pidió la persona")
    with vault.read() as tx:
        assert TEXT not in tx.get(Summary, summary).text
    assert sound(vault)


def test_the_languages_that_still_have_no_summary_are_those_spoken_besides_that_of_the_acta(
    vault: Vault, table: Table
) -> None:
    with vault.begin("spoken") as tx:
        session = tx.get(Session, table.session)
        session.languages = ("es", "kek", "poh")
        write_summary(tx, table.session, "poh", "A")
    with vault.read() as tx:
        assert languages_without_summary(tx, tx.get(Session, table.session), "es") == ("kek",)
