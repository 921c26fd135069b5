"""Whatever people do with the commands of process, people and session, the log alone gives the same tables."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, rule

from facilitator_app.commands.agenda import add_agenda_item, move_agenda_item, remove_agenda_item, start_agenda_item
from facilitator_app.commands.attendance import invite_all, mark_attendance, remove_attendance
from facilitator_app.commands.commission import add_commission, remove_commission, seat_delegate, unseat_delegate
from facilitator_app.commands.conflict import delete_resurfaced, keep_record, resolve_conflict
from facilitator_app.commands.consensus import answer_consensus, ask_consensus, remove_consensus, take_back_answer
from facilitator_app.commands.consent import record_consent, record_oral_consent, withdraw_consent
from facilitator_app.commands.method import add_method_part, edit_method_part, remove_method_part
from facilitator_app.commands.note import add_note, delete_note, edit_note, park_note, widen_note
from facilitator_app.commands.participant import add_participant, edit_participant, remove_participant
from facilitator_app.commands.process import change_stage, edit_process
from facilitator_app.commands.reserve import name_person, reserve_person
from facilitator_app.commands.session import close_session, open_session, pause_session, plan_session, remove_session
from facilitator_app.commands.signing import record_signing_act, remove_signing_act
from facilitator_app.commands.summary import write_summary
from facilitator_app.commands.turn import end_turn, give_floor, request_turn, withdraw_turn
from facilitator_app.domain.vocabulary import ActKind, AttendanceStatus, ConsentPurpose, NoteKind, Visibility
from facilitator_app.errors import Refused
from facilitator_app.queries.live_session import live_session
from facilitator_app.queries.merging.conflicts import list_conflicts
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.queries.processes import list_processes
from facilitator_app.queries.roster import roster_page
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.wire.entry import Ref
from tests.commands.table import set_table
from tests.store.scratch import open_new_vault

texts = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z"]), min_size=1, max_size=20).filter(
    lambda text: text.strip() != ""
)


class TableLife(RuleBasedStateMachine):
    """Commands in any order; one that is refused changes nothing."""

    people = Bundle("people")
    sessions = Bundle("sessions")
    notes = Bundle("notes")
    turns = Bundle("turns")
    items = Bundle("items")
    parts = Bundle("parts")
    checks = Bundle("checks")
    acts = Bundle("acts")
    commissions = Bundle("commissions")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.vault = open_new_vault(Path(self._folder.name))
        self.table = set_table(self.vault)
        self.shown: dict[UUID, dict[str, tuple[Ref, ...]]] = {}

    def _do(self, command: object, *args: object, **fields: object) -> UUID | None:
        """One command in a transaction of its own; None where it was refused."""
        assert callable(command)
        with suppress(Refused), self.vault.begin("any") as tx:
            made = command(tx, *args, **fields)
            return made if isinstance(made, UUID) else None
        return None

    @initialize(target=people)
    def knows_a_person(self) -> UUID:
        return self.table.candelaria

    @initialize(target=sessions)
    def sits_in_a_session(self) -> UUID:
        return self.table.session

    @initialize(target=notes)
    def has_a_note(self) -> UUID:
        made = self._do(add_note, self.table.session, "Cada mes", visibility="team")
        assert made is not None
        return made

    @rule(target=people, name=texts, reserved=st.booleans(), year=st.integers(1900, 2010))
    def adds_a_person(self, name: str, reserved: bool, year: int) -> UUID:
        made = self._do(
            add_participant, self.table.process, name, reserved=reserved, birth_year=year, party_id=self.table.council
        )
        assert made is not None
        return made

    @rule(person=people, name=texts, year=st.integers(1900, 2010))
    def corrects_a_person(self, person: UUID, name: str, year: int) -> None:
        self._do(edit_participant, person, name=name, birth_year=year)

    @rule(person=people, again=st.booleans())
    def reserves_or_names_a_person(self, person: UUID, again: bool) -> None:
        self._do(name_person if again else reserve_person, person)

    @rule(person=people)
    def deletes_a_person(self, person: UUID) -> None:
        self._do(remove_participant, person)

    @rule(person=people, purpose=st.sampled_from(ConsentPurpose), taken_back=st.booleans())
    def says_yes_or_takes_it_back(self, person: UUID, purpose: str, taken_back: bool) -> None:
        self._do(withdraw_consent if taken_back else record_consent, person, purpose)

    @rule(target=sessions, with_agenda=st.booleans())
    def plans_a_session(self, with_agenda: bool) -> UUID:
        made = self._do(plan_session, self.table.process, with_agenda=with_agenda)
        assert made is not None
        return made

    @rule(session=sessions, act=st.sampled_from([open_session, pause_session, close_session, remove_session]))
    def moves_a_session_on(self, session: UUID, act: object) -> None:
        self._do(act, session)

    @rule(person=people, session=sessions, status=st.sampled_from(AttendanceStatus))
    def marks_attendance(self, person: UUID, session: UUID, status: str) -> None:
        self._do(mark_attendance, session, person, status)

    @rule(person=people, session=sessions)
    def takes_a_person_off_the_list(self, person: UUID, session: UUID) -> None:
        self._do(remove_attendance, session, person)

    @rule(session=sessions, all_consent=st.booleans())
    def calls_everybody(self, session: UUID, all_consent: bool) -> None:
        self._do(invite_all, session)
        if all_consent:
            self._do(record_oral_consent, session, ("roster", "quoted"), "es", "Rosa")

    @rule(target=items, session=sessions, title=texts)
    def adds_to_the_agenda(self, session: UUID, title: str) -> UUID:
        return self._do(add_agenda_item, session, title) or session

    @rule(item=items, to=st.integers(0, 5), act=st.sampled_from([start_agenda_item, remove_agenda_item]))
    def changes_the_agenda(self, item: UUID, to: int, act: object) -> None:
        self._do(move_agenda_item, item, to)
        self._do(act, item)

    @rule(
        target=notes,
        session=sessions,
        text=texts,
        kind=st.sampled_from(NoteKind),
        visibility=st.sampled_from(Visibility),
    )
    def writes_a_note(self, session: UUID, text: str, kind: str, visibility: str) -> UUID:
        return self._do(add_note, session, text, kind=kind, visibility=visibility) or session

    @rule(note=notes)
    def opens_a_note(self, note: UUID) -> None:
        with self.vault.read() as tx:
            self.shown[note] = tx.versions(note)

    @rule(note=notes, text=texts)
    def saves_the_form_of_a_note(self, note: UUID, text: str) -> None:
        self._do(edit_note, note, text=text, shown=self.shown.get(note))

    @rule(note=notes, visibility=st.sampled_from(Visibility))
    def parks_and_widens_a_note(self, note: UUID, visibility: str) -> None:
        self._do(park_note, note)
        self._do(widen_note, note, visibility)

    @rule(note=notes)
    def deletes_a_note(self, note: UUID) -> None:
        self._do(delete_note, note, shown=self.shown.get(note))

    @rule(target=turns, session=sessions, person=people, at_once=st.booleans())
    def asks_to_speak(self, session: UUID, person: UUID, at_once: bool) -> UUID:
        return self._do(give_floor if at_once else request_turn, session, person) or session

    @rule(turn=turns, act=st.sampled_from([end_turn, withdraw_turn]))
    def ends_a_turn(self, turn: UUID, act: object) -> None:
        self._do(act, turn)

    @rule(session=sessions, language=st.sampled_from(("kek", "quc", "en", "unknown")), text=texts)
    def sums_up(self, session: UUID, language: str, text: str) -> None:
        self._do(write_summary, session, language, text)

    @rule(target=checks, session=sessions, question=texts, scale=st.sampled_from(["yes_no", "a mano alzada"]))
    def asks_the_parties(self, session: UUID, question: str, scale: str) -> UUID:
        return self._do(ask_consensus, session, question, scale=scale) or session

    @rule(check=checks, value=st.sampled_from(["yes", "no", "tal vez"]), back=st.booleans())
    def answers(self, check: UUID, value: str, back: bool) -> None:
        self._do(answer_consensus, check, self.table.council, value, reservation="Con aviso")
        if back:
            self._do(take_back_answer, check, self.table.council)

    @rule(check=consumes(checks))
    def deletes_a_question(self, check: UUID) -> None:
        self._do(remove_consensus, check)

    @rule(target=acts, session=sessions, person=people, kind=st.sampled_from(ActKind))
    def signs(self, session: UUID, person: UUID, kind: str) -> UUID:
        made = self._do(record_signing_act, session, person, kind, words="Sí", signer_id=self.table.juan)
        return made or session

    @rule(act=consumes(acts))
    def takes_an_act_back(self, act: UUID) -> None:
        self._do(remove_signing_act, act)

    @rule(target=commissions, title=texts, person=people)
    def begins_a_commission(self, title: str, person: UUID) -> UUID:
        made = self._do(add_commission, self.table.process, title)
        assert made is not None
        self._do(seat_delegate, made, person)
        return made

    @rule(commission=commissions, person=people, ends=st.booleans())
    def empties_a_commission(self, commission: UUID, person: UUID, ends: bool) -> None:
        self._do(unseat_delegate, commission, person)
        if ends:
            self._do(remove_commission, commission)

    @rule(target=parts, code=texts)
    def adds_to_the_method(self, code: str) -> UUID:
        made = self._do(add_method_part, self.table.process, "skill", code, {"name": {"es": code}})
        return made or self.table.process

    @rule(part=parts, text=texts, goes=st.booleans())
    def changes_the_method(self, part: UUID, text: str, goes: bool) -> None:
        self._do(edit_method_part, part, content={"name": {"es": text}})
        if goes:
            self._do(remove_method_part, part)

    @rule(stage=texts, kept=st.sets(st.sampled_from(["sex", "birth_year", "phone"])))
    def changes_the_process(self, stage: str, kept: set[str]) -> None:
        self._do(change_stage, self.table.process, stage)
        self._do(edit_process, self.table.process, personal_fields=kept | {"birth_year"})

    @rule(take=st.integers(1, 2))
    def decides_what_waits(self, take: int) -> None:
        with self.vault.read() as tx:
            waiting = list(list_conflicts(tx))
        for conflict in waiting:
            self._do(resolve_conflict, conflict.record, conflict.field, take=take, shown=conflict.shown)

    @rule(keep=st.booleans())
    def settles_what_came_back(self, keep: bool) -> None:
        with self.vault.read() as tx:
            back = [one.record for one in list_irregularities(tx) if one.kind == "resurfaced"]
        for record in back:
            self._do(keep_record if keep else delete_resurfaced, record)

    def teardown(self) -> None:
        with self.vault.read() as tx:
            assert differences(tx.connection) == []
            assert tx.log.chain_faults() == []
            self._read(tx)
        self.vault.engine.dispose()
        self._folder.cleanup()

    def _read(self, tx: Transaction) -> None:
        assert live_session(tx, self.table.session).agenda is not None
        assert roster_page(tx, self.table.process).found >= 1
        assert [line.id for line in list_processes(tx)] == [self.table.process]


TestTableLife = TableLife.TestCase
TestTableLife.settings = settings(max_examples=8, stateful_step_count=30, deadline=None)
