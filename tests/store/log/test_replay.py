"""Replay equals tables, after whatever people do."""

from __future__ import annotations

import tempfile
from pathlib import Path
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, rule

from facilitator_app.domain.ids import natural_id
from facilitator_app.domain.people import Participant
from facilitator_app.domain.session import Attendance, Note, Session
from facilitator_app.store.log.entries import Log
from facilitator_app.store.log.replay import _BATCH_BYTES, _batches, differences, rebuild
from facilitator_app.store.vault import Vault
from facilitator_app.wire.entry import Ref
from tests.store.scratch import begin_process, open_new_vault

texts = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z"]), min_size=1, max_size=30).filter(
    lambda text: text.strip(" ") != ""
)


class People(RuleBasedStateMachine):
    """Random intentions on a real vault: whatever they are, the log alone gives the same tables."""

    notes = Bundle("notes")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.vault = open_new_vault(Path(self._folder.name))
        with self.vault.begin("begin") as tx:
            self.process = begin_process(tx).id
            self.session = tx.add(Session(process_id=self.process, number=1), tx.table_space(self.process)).id
            self.person = tx.add(Participant(process_id=self.process, name="Juana"), tx.table_space(self.process)).id
        self.shown: dict[UUID, dict[str, tuple[Ref, ...]]] = {}

    @rule(target=notes, text=texts, team=st.booleans())
    def writes_a_note(self, text: str, team: bool) -> UUID:
        with self.vault.begin("note") as tx:
            space = tx.team_space(self.process) if team else tx.table_space(self.process)
            note = Note(process_id=self.process, session_id=self.session, kind="concern", text=text)
            note.visibility = "team" if team else "minutes"
            return tx.add(note, space).id

    @rule(note=notes)
    def opens_a_form(self, note: UUID) -> None:
        with self.vault.read() as tx:
            self.shown[note] = tx.versions(note)

    @rule(note=notes, text=texts)
    def saves_the_form_later(self, note: UUID, text: str) -> None:
        with self.vault.begin("edit") as tx:
            tx.replacing(note, self.shown.get(note))
            tx.get(Note, note).text = text

    @rule(note=consumes(notes))
    def deletes_a_note(self, note: UUID) -> None:
        with self.vault.begin("delete") as tx:
            tx.delete(tx.get(Note, note))

    @rule(status=st.sampled_from(["present", "absent", "excused"]))
    def marks_attendance(self, status: str) -> None:
        with self.vault.begin("attendance") as tx:
            identity = natural_id("attendance", self.session, self.person)
            known = tx.find(Attendance, identity)
            if known is None:
                mark = Attendance(
                    id=identity, process_id=self.process, session_id=self.session, participant_id=self.person
                )
                mark.status = status
                tx.add(mark, tx.table_space(self.process))
            else:
                known.status = status

    @rule()
    def takes_the_attendance_back(self) -> None:
        with self.vault.begin("attendance") as tx:
            known = tx.find(Attendance, natural_id("attendance", self.session, self.person))
            if known is not None:
                tx.delete(known)

    def teardown(self) -> None:
        with self.vault.read() as tx:
            assert differences(tx.connection) == []
            assert tx.log.chain_faults() == []
        self.vault.engine.dispose()
        self._folder.cleanup()


TestPeople = People.TestCase
TestPeople.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)


def _with_notes(vault: Vault, count: int) -> UUID:
    with vault.begin("begin") as tx:
        process = begin_process(tx).id
        session = tx.add(Session(process_id=process, number=1), tx.table_space(process)).id
        for number in range(count):
            note = Note(process_id=process, session_id=session, kind="statement", text=f"Nota {number}")
            note.visibility = "minutes"
            tx.add(note, tx.table_space(process))
    return session


def test_a_row_that_the_log_does_not_say_is_found_and_mended(vault: Vault) -> None:
    _with_notes(vault, 3)
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("update note set text = 'otra cosa' where text = 'Nota 1'")
        assert differences(connection) == ["note"]
        rebuild(connection)
        assert differences(connection) == []


def test_search_finds_the_same_after_a_rebuild(vault: Vault) -> None:
    _with_notes(vault, 3)
    with vault.engine.begin() as connection:
        rebuild(connection)
        found = connection.exec_driver_sql("select count(*) from search where search match 'nota'").scalar()
    assert found == 3


def test_entries_as_large_as_those_of_an_import_are_taken_a_few_at_a_time(vault: Vault) -> None:
    for number in range(4):
        with vault.begin("import") as tx:
            if number == 0:
                process = begin_process(tx).id
                session = tx.add(Session(process_id=process, number=1), tx.table_space(process)).id
            for _ in range(8):
                note = Note(process_id=process, session_id=session, kind="concern", text="agua " * 12_000)
                note.visibility = "minutes"
                tx.add(note, tx.table_space(process))
    with vault.read() as tx:
        sizes = [
            sum(len(entry.payload_bytes or b"") for entry in batch) for batch in _batches(Log(tx.connection).entries())
        ]
        largest = max(len(entry.payload_bytes or b"") for entry in Log(tx.connection).entries())
        assert len(sizes) > 1
        assert max(sizes) <= _BATCH_BYTES + largest
        assert differences(tx.connection) == []
