"""Undoing what a person just did: what stood before stands again, by a new change; anything newer is left alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, precondition, rule

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.attendance import mark_attendance, remove_attendance
from facilitator_app.commands.clause import add_clause_from_note
from facilitator_app.commands.conflict import resolve_conflict
from facilitator_app.commands.note import add_note, delete_note, edit_note, park_note, widen_note
from facilitator_app.commands.participant import add_participant, edit_participant, remove_participant
from facilitator_app.commands.party import add_party
from facilitator_app.commands.process import change_stage
from facilitator_app.commands.reserve import reserve_person
from facilitator_app.commands.turn import end_turn, give_floor
from facilitator_app.commands.undo import undo
from facilitator_app.domain.people import Participant
from facilitator_app.domain.records import record_types
from facilitator_app.domain.session import Note
from facilitator_app.domain.vocabulary import AttendanceStatus, NoteKind, Visibility
from facilitator_app.errors import Refused
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table
from tests.store.scratch import open_new_vault

Rows = dict[str, list[tuple[object, ...]]]


def rows(vault: Vault) -> Rows:
    """Every record of every table, as the database keeps it."""
    with vault.read() as tx:
        return {
            kind: sorted(map(tuple, tx.connection.exec_driver_sql(f'select * from "{kind}"')), key=repr)
            for kind in record_types()
        }


def do(vault: Vault, command: Callable[..., object], *args: object, **fields: object) -> UUID:
    """One command in a transaction of its own."""
    with vault.begin("test") as tx:
        made = command(tx, *args, **fields)
    return made if isinstance(made, UUID) else UUID(int=0)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


@pytest.fixture
def table(vault: Vault) -> Table:
    return set_table(vault)


def undo_now(vault: Vault, intention: UUID | None = None, after: int = 0) -> str:
    """Undo; returns the command that was undone."""
    with vault.begin("test") as tx:
        return undo(tx, intention, after=after).command


def refused(vault: Vault, intention: UUID | None = None, after: int = 0) -> str:
    """The code of the refusal, which changed nothing."""
    before = rows(vault)
    with pytest.raises(Refused) as told, vault.begin("test") as tx:
        undo(tx, intention, after=after)
    assert rows(vault) == before
    return told.value.code


def test_a_note_that_was_added_corrected_and_deleted_goes_back_step_by_step(vault: Vault, table: Table) -> None:
    seen = [rows(vault)]
    note = do(vault, add_note, table.session, "Baja en marzo", speaker_id=table.juan)
    seen.append(rows(vault))
    do(vault, edit_note, note, text="Baja en abril", kind=NoteKind.CONCERN)
    seen.append(rows(vault))
    do(vault, delete_note, note)
    for command in ("delete_note", "edit_note", "add_note"):
        assert undo_now(vault) == command
        assert rows(vault) == seen.pop()
    with vault.read() as tx:
        assert differences(tx.connection) == []
        assert list(list_irregularities(tx)) == []


def test_all_that_one_intention_touched_goes_back_in_every_space(vault: Vault, table: Table) -> None:
    before = rows(vault)
    do(vault, reserve_person, table.candelaria)
    assert rows(vault) != before
    undo_now(vault)
    assert rows(vault) == before


def test_what_was_marked_again_after_a_deletion_is_no_irregularity(vault: Vault, table: Table) -> None:
    for command in (mark_attendance, remove_attendance, mark_attendance):
        do(vault, command, table.session, table.juan)
    with vault.read() as tx:
        assert list(list_irregularities(tx)) == []
        assert differences(tx.connection) == []
    undo_now(vault)
    assert rows(vault)["attendance"] == []
    assert refused(vault) == "undo.newer"


def test_a_certain_intention_is_undone_although_others_followed(vault: Vault, table: Table) -> None:
    first = do(vault, add_note, table.session, "Primera")
    with vault.begin("test") as tx:
        edit_note(tx, first, text="Primera, corregida")
    wanted = tx.intention
    do(vault, add_note, table.session, "Segunda")
    assert undo_now(vault, wanted) == "edit_note"
    with vault.read() as tx:
        assert tx.get(Note, first).text == "Primera"
    assert refused(vault, wanted) == "undo.nothing"
    assert undo_now(vault) == "add_note"


def test_what_somebody_wrote_on_top_stays(vault: Vault, table: Table) -> None:
    note = do(vault, add_note, table.session, "Primera")
    with vault.begin("test") as tx:
        edit_note(tx, note, text="Segunda")
    wanted = tx.intention
    do(vault, edit_note, note, text="Tercera")
    assert refused(vault, wanted) == "undo.newer"


def test_what_another_record_names_is_not_taken_away(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        person = add_participant(tx, table.process, "Ana Tum")
    wanted = tx.intention
    do(vault, mark_attendance, table.session, person)
    assert refused(vault, wanted) == "undo.in_use"


def test_a_clause_made_of_a_note_goes_away_again_and_the_note_stays(vault: Vault, table: Table) -> None:
    note = do(vault, add_note, table.session, "Que se mida", kind=NoteKind.PROPOSAL)
    agreement = do(vault, add_agreement, table.process, "Agua")
    before = rows(vault)
    do(vault, add_clause_from_note, agreement, note)
    with vault.begin("test") as tx:
        undo(tx)
    assert rows(vault) == before


def test_an_agreement_that_began_with_a_clause_made_of_a_note_goes_with_it(vault: Vault, table: Table) -> None:
    note = do(vault, add_note, table.session, "Que se mida", kind=NoteKind.PROPOSAL)
    before = rows(vault)
    with vault.begin("test") as tx:
        add_clause_from_note(tx, add_agreement(tx, table.process, "Agua"), note)
    with vault.begin("test") as tx:
        undo(tx)
    assert rows(vault) == before


def test_what_was_opened_to_more_people_is_not_called_back(vault: Vault, table: Table) -> None:
    note = do(vault, add_note, table.session, "Solo el equipo", visibility=Visibility.TEAM)
    do(vault, widen_note, note, Visibility.MINUTES)
    assert refused(vault) == "undo.final"


def test_a_decision_between_two_versions_is_not_undone(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        shown = tx.versions(table.juan)
    do(vault, edit_participant, table.juan, name="Juan Icó Tum", shown=shown)
    do(vault, edit_participant, table.juan, name="Juan Ico", shown=shown)
    do(vault, resolve_conflict, table.juan, "name", take=1)
    assert refused(vault) == "undo.final"


def test_only_what_was_done_since_the_door_was_opened_is_undone(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        opened = tx.log.count()
    assert refused(vault, after=opened) == "undo.nothing"
    do(vault, change_stage, table.process, "dialogue")
    assert undo_now(vault, after=opened) == "change_stage"
    assert refused(vault, after=opened) == "undo.nothing"


def test_what_another_copy_of_the_workspace_wrote_is_not_undone_from_here(vault: Vault, table: Table) -> None:
    author = vault.author
    do(vault, edit_participant, table.juan, name="Juan Icó Tum")
    vault.author = replace(author, incarnation=bytes([9]) * 16)
    assert refused(vault) == "undo.nothing"
    vault.author = author
    assert undo_now(vault) == "edit_participant"
    with vault.read() as tx:
        assert tx.get(Participant, table.juan).name == "Juan Icó"


class Undoing(RuleBasedStateMachine):
    """Commands in any order, and at any moment as many undos as a person likes: each gives the tables of before."""

    notes = Bundle("notes")
    people = Bundle("people")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.vault = open_new_vault(Path(self._folder.name))
        self.table = set_table(self.vault)
        with self.vault.read() as tx:
            self.opened = tx.log.count()
        self.steps: list[tuple[Rows, str]] = []

    def _do(self, command: Callable[..., object], *args: object, **fields: object) -> UUID | None:
        before, written = rows(self.vault), self._length()
        made: object = None
        with suppress(Refused, LookupError), self.vault.begin("any") as tx:
            made = command(tx, *args, **fields)
        if self._length() > written:
            self.steps.append((before, command.__name__))
        return made if isinstance(made, UUID) else None

    def _length(self) -> int:
        with self.vault.read() as tx:
            return tx.log.count()

    @initialize(target=people)
    def knows_a_person(self) -> UUID:
        return self.table.juan

    @initialize(target=notes)
    def has_a_note(self) -> UUID:
        return self._do(add_note, self.table.session, "Cada mes") or self.table.session

    @rule(target=notes, text=st.sampled_from(["uno", "dos"]), visibility=st.sampled_from(Visibility))
    def writes(self, text: str, visibility: str) -> UUID:
        return self._do(add_note, self.table.session, text, visibility=visibility) or self.table.session

    @rule(note=notes, text=st.sampled_from(["tres", "cuatro"]))
    def corrects_a_note(self, note: UUID, text: str) -> None:
        self._do(edit_note, note, text=text)

    @rule(note=notes, act=st.sampled_from([park_note, delete_note]))
    def parks_or_deletes_a_note(self, note: UUID, act: Callable[..., object]) -> None:
        self._do(act, note)

    @rule(target=people, name=st.sampled_from(["Ana", "Luis"]))
    def adds_a_person(self, name: str) -> UUID:
        return self._do(add_participant, self.table.process, name, birth_year=1990) or self.table.juan

    @rule(person=people, act=st.sampled_from([remove_participant, reserve_person]))
    def removes_or_reserves(self, person: UUID, act: Callable[..., object]) -> None:
        self._do(act, person)

    @rule(person=people, status=st.sampled_from(AttendanceStatus), gone=st.booleans())
    def marks(self, person: UUID, status: str, gone: bool) -> None:
        if gone:
            self._do(remove_attendance, self.table.session, person)
        else:
            self._do(mark_attendance, self.table.session, person, status)

    @rule(person=people)
    def lets_speak(self, person: UUID) -> None:
        turn = self._do(give_floor, self.table.session, person)
        if turn is not None:
            self._do(end_turn, turn)

    @rule(name=st.sampled_from(["Iglesia", "Escuela"]))
    def seats_a_party(self, name: str) -> None:
        self._do(add_party, self.table.process, name)

    @precondition(lambda self: self.steps)
    @rule()
    def undoes(self) -> None:
        before, command = self.steps.pop()
        try:
            with self.vault.begin("any") as tx:
                assert undo(tx, after=self.opened).command == command
        except Refused:
            # Marked, taken off and marked again: its first marking is nothing that a single undo could say again
            assert command == "remove_attendance"
            with self.vault.read() as tx:
                self.opened = tx.log.count()
            self.steps.clear()
        else:
            assert rows(self.vault) == before

    def teardown(self) -> None:
        with self.vault.read() as tx:
            assert differences(tx.connection) == []
            assert tx.log.chain_faults() == []
            assert list(list_irregularities(tx)) == []
        self.vault.engine.dispose()
        self._folder.cleanup()


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
