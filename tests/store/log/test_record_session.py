"""New records are put in by plain statements: refused, logged and let go of as if the session had flushed them."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm.exc import DetachedInstanceError

from facilitator_app.commands.note import add_note
from facilitator_app.domain.session import Note, Session
from facilitator_app.errors import Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.vault import Vault
from tests.store.scratch import begin_process

MOST_STATEMENTS = 14
"""Between BEGIN and COMMIT of a note: what it needs to know, and a row in each of five tables."""


def _session(tx: Transaction) -> Session:
    process = begin_process(tx).id
    return tx.add(Session(process_id=process, number=1), tx.table_space(process))


def _note(session: Session, text: str) -> Note:
    return Note(process_id=session.process_id, session_id=session.id, kind="concern", visibility="minutes", text=text)


def _add_notes(tx: Transaction, session: UUID, *texts: str) -> None:
    for text in texts:
        tx.add(_note(tx.get(Session, session), text), tx.personal_space())


def test_a_new_record_cannot_be_used_after_its_transaction(vault: Vault) -> None:
    with vault.begin("plan") as tx:
        session = _session(tx)
    with pytest.raises(DetachedInstanceError):
        session.number  # noqa: B018 - reading it is what must fail


def test_one_refused_value_among_new_records_keeps_all_of_them_out(vault: Vault) -> None:
    with vault.begin("plan") as tx:
        session = _session(tx).id
    with pytest.raises(Refused, match="refused_text"), vault.begin("notes") as tx:
        _add_notes(tx, session, "Falta agua", "  ", "Sobra lodo")
    with vault.read() as tx:
        assert tx.connection.exec_driver_sql("select count(*) from note").scalar() == 0
        assert differences(tx.connection) == []


def test_what_is_new_changed_and_deleted_in_one_intention_is_in_the_log_as_in_the_tables(vault: Vault) -> None:
    with vault.begin("plan") as tx:
        session = _session(tx)
        first = tx.add(_note(session, "Falta agua"), tx.table_space(session.process_id or session.id)).id
        planned = session.id
    with vault.begin("correct") as tx:
        found = tx.get(Session, planned)
        tx.add(_note(found, "Sobra lodo"), tx.table_space(found.process_id or planned))
        found.number = 2
        tx.delete(tx.get(Note, first))
    with vault.read() as tx:
        assert tx.connection.exec_driver_sql("select text from note").scalars().all() == ["Sobra lodo"]
        assert differences(tx.connection) == []


def test_saving_a_note_says_little_to_the_database(vault: Vault) -> None:
    with vault.begin("plan") as tx:
        session = _session(tx).id
        driver: Any = tx.connection.connection.driver_connection
    with vault.begin("note") as tx:
        add_note(tx, session, "Falta agua")  # the first one numbers the fields that notes have
    said: list[str] = []
    driver.set_trace_callback(said.append)
    with vault.begin("note") as tx:
        add_note(tx, session, "Sobra lodo")
    driver.set_trace_callback(None)
    ours = [sql for sql in said if not re.match(r"--|BEGIN|COMMIT|ROLLBACK", sql)]
    assert sum(sql.startswith("insert") for sql in ours) == 5
    assert len(ours) <= MOST_STATEMENTS, "\n".join(sql[:80] for sql in ours)
