"""A person decides between values that devices wrote apart, and whether a record deleted meanwhile stays."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import pytest

from facilitator_app.commands.conflict import delete_resurfaced, keep_record, resolve_conflict
from facilitator_app.commands.note import add_note, delete_note, edit_note
from facilitator_app.commands.session import edit_session
from facilitator_app.domain.session import Note, Session
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.queries.merging.conflicts import conflict_of, find_conflict, list_conflicts
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


def written_apart(vault: Vault, table: Table) -> UUID:
    """A note whose text two forms changed, neither having seen the other."""
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Cada mes")
    with vault.read() as tx:
        shown = tx.versions(note)
    for text in ("Cada quince días", "Cada semana"):
        with vault.begin("edit") as tx:
            edit_note(tx, note, text=text, shown=shown)
    return note


def test_both_values_are_listed_with_what_stood_before_and_who_wrote_them(vault: Vault, table: Table) -> None:
    note = written_apart(vault, table)
    with vault.read() as tx:
        (conflict,) = list_conflicts(tx, process_id=table.process)
        data = conflict.as_data()
        assert find_conflict(tx, data["id"][:8]) == conflict == conflict_of(tx, note, "text")
    assert (data["record"], data["field"], data["base"]) == (str(note), "text", "Cada mes")
    assert [(v["n"], v["value"]) for v in data["versions"]] == [(1, "Cada semana"), (2, "Cada quince días")]
    assert {(v["person"], v["device"]) for v in data["versions"]} == {("Rosa Morales", "laptop")}


@pytest.mark.parametrize(("take", "value", "stands"), [(1, None, "Cada semana"), (2, None, "Cada quince días"),
                                                       (None, "Cada luna", "Cada luna")])  # fmt: skip
def test_a_decision_leaves_one_value(
    vault: Vault, table: Table, take: int | None, value: str | None, stands: str
) -> None:
    note = written_apart(vault, table)
    with vault.begin("decide") as tx:
        resolve_conflict(tx, note, "text", take=take, value=value)
    with vault.read() as tx:
        assert tx.get(Note, note).text == stands
        assert list(list_conflicts(tx)) == []
        assert differences(tx.connection) == []


def test_a_decision_replaces_only_the_versions_that_were_shown(vault: Vault, table: Table) -> None:
    note = written_apart(vault, table)
    with vault.read() as tx:
        seen = conflict_of(tx, note, "text")
        assert seen is not None
    with vault.begin("a third device") as tx:
        edit_note(tx, note, text="Cada año", shown={})
    with vault.begin("decide") as tx:
        resolve_conflict(tx, note, "text", value="Cada quince días", shown=seen.shown)
    with vault.read() as tx:
        now = conflict_of(tx, note, "text")
        assert now is not None
        assert {version.value for version in now.versions} == {"Cada año", "Cada quince días"}


def test_equal_values_written_apart_are_no_conflict(vault: Vault, table: Table) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Cada mes")
    with vault.read() as tx:
        shown = tx.versions(note)
    for _ in range(2):
        with vault.begin("edit") as tx:
            edit_note(tx, note, text="Cada semana", shown=shown)
            tx.decide(tx.get(Note, note), "text")
    with vault.read() as tx:
        assert list(list_conflicts(tx)) == []
    with vault.begin("decide") as tx, pytest.raises(Refused, match="no_conflict"):
        resolve_conflict(tx, note, "text", take=1)


def test_dates_and_numbers_are_decided_as_text(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        shown = tx.versions(table.session)
    for number, start in ((7, "2026-03-05T09:30"), (8, "2026-03-05T10:00")):
        with vault.begin("edit") as tx:
            edit_session(tx, table.session, number=number, starts_at=datetime.fromisoformat(start), shown=shown)
    with vault.begin("decide") as tx:
        with pytest.raises(Refused, match="value_unreadable"):
            resolve_conflict(tx, table.session, "starts_at", value="mañana")
        resolve_conflict(tx, table.session, "starts_at", value="2026-03-05T09:45")
        resolve_conflict(tx, table.session, "number", value="9", shown=None)
    with vault.read() as tx:
        session = tx.get(Session, table.session)
        assert (session.number, str(session.starts_at)) == (9, "2026-03-05 09:45:00")
        assert list(list_conflicts(tx)) == []


def test_what_cannot_be_decided_is_said(vault: Vault, table: Table) -> None:
    note = written_apart(vault, table)
    with vault.begin("decide") as tx:
        with pytest.raises(Refused, match="no_such_version"):
            resolve_conflict(tx, note, "text", take=3)
        with pytest.raises(BadUsage, match="take_or_value"):
            resolve_conflict(tx, note, "text")
        with pytest.raises(BadUsage, match="unknown_field"):
            resolve_conflict(tx, note, "colour", take=1)
        with pytest.raises(BadUsage, match=r"record\.unknown"):
            resolve_conflict(tx, tx.new_id(), "text", take=1)
    with vault.read() as tx, pytest.raises(BadUsage, match=r"record\.no_conflict"):
        find_conflict(tx, "ffffffff")


@pytest.mark.parametrize("stays", [True, False])
def test_a_record_deleted_while_edited_is_kept_or_deleted_again(vault: Vault, table: Table, stays: bool) -> None:
    with vault.begin("note") as tx:
        note = add_note(tx, table.session, "Cada mes")
    with vault.read() as tx:
        shown = tx.versions(note)
    with vault.begin("edit") as tx:
        edit_note(tx, note, text="Cada semana")
    with vault.begin("delete") as tx:
        delete_note(tx, note, shown=shown)
    with vault.begin("decide") as tx:
        if stays:
            keep_record(tx, note)
        else:
            delete_resurfaced(tx, note)
    with vault.begin("again") as tx:
        assert (tx.find(Note, note) is not None) == stays
        with pytest.raises(Refused, match="not_resurfaced"):
            keep_record(tx, note)
        assert differences(tx.connection) == []
