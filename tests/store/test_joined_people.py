"""People joined on two devices at once, in any direction: both show the same person, and no mark is lost."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from sqlalchemy import select

from facilitator_app.commands.attendance import attendance_id, mark_attendance
from facilitator_app.commands.participant import edit_participant, take_apart
from facilitator_app.domain.people import Participant
from facilitator_app.domain.session import Attendance, Session
from facilitator_app.errors import Refused
from facilitator_app.queries.attendance import attendance_table
from facilitator_app.queries.roster import roster_page
from facilitator_app.queries.sessions import session_line
from facilitator_app.store.log.replay import differences
from facilitator_app.store.records.same_people import same_people
from tests.store.devices import Device, process_of, share_table

PEOPLE = 4
who, device = st.integers(0, PEOPLE - 1), st.integers(0, 1)
status = st.sampled_from(["present", "absent", "excused"])


class Rosters(RuleBasedStateMachine):
    """Two people with one roster join, take apart and mark whomever they like, and hear of each other when they do."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.devices = share_table(Path(self._folder.name), 2)
        self.people: list[UUID] = []

    @initialize()
    def meet(self) -> None:
        first, second = self.devices
        with first.vault.begin("roster") as tx:
            process = process_of(tx)
            for number in range(PEOPLE):
                person = Participant(process_id=process, key=f"p{number}", name=f"Persona {number}")
                self.people.append(tx.add(person, first.table).id)
            self.session = tx.session.scalars(select(Session.id)).one()
        second.takes_all(first)

    @rule(at=device, one=who, other=who)
    def joins(self, at: int, one: int, other: int) -> None:
        with suppress(Refused), self.devices[at].vault.begin("join") as tx:
            edit_participant(tx, self.people[one], same_as_id=self.people[other])

    @rule(at=device, one=who)
    def takes_apart(self, at: int, one: int) -> None:
        with self.devices[at].vault.begin("apart") as tx:
            take_apart(tx, self.people[one])

    @rule(at=device, one=who, said=status)
    def marks(self, at: int, one: int, said: str) -> None:
        with self.devices[at].vault.begin("mark") as tx:
            mark_attendance(tx, self.session, self.people[one], said)
        with self.devices[at].vault.read() as tx:
            lead = same_people(tx).one(self.people[one])
            shown = {line.participant_id: line.status for line in attendance_table(tx, self.session)}
            assert shown[lead] == said

    @rule(giver=device)
    def carries(self, giver: int) -> None:
        self.devices[1 - giver].takes_all(self.devices[giver])

    def teardown(self) -> None:
        first, second = self.devices
        second.takes_all(first)
        first.takes_all(second)
        assert shown(first, self.session) == shown(second, self.session)
        for each in self.devices:
            self._sees_everybody_once(each)
            each.vault.engine.dispose()
        self._folder.cleanup()

    def _sees_everybody_once(self, at: Device) -> None:
        with at.vault.read() as tx:
            same = same_people(tx)
            people = {same.one(person) for person in self.people}
            assert {line.seat.id for line in roster_page(tx, process_of(tx)).lines} == people
            came = {
                same.one(person)
                for person in self.people
                if (mark := tx.find(Attendance, attendance_id(self.session, person))) and mark.status == "present"
            }
            table = {line.participant_id: line.status for line in attendance_table(tx, self.session)}
            assert {person for person, mark in table.items() if mark == "present"} == came
            line = session_line(tx, self.session)
            assert line is not None
            assert (line.called, line.present) == (len(table), len(came))
            assert differences(tx.connection) == []


def shown(at: Device, session: UUID) -> object:
    with at.vault.read() as tx:
        table = [(line.participant_id, line.seat, line.status) for line in attendance_table(tx, session)]
        return table, [line.seat.id for line in roster_page(tx, process_of(tx)).lines]


Rosters.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestRosters = Rosters.TestCase


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Device, Device]]:
    first, second = share_table(tmp_path, 2)
    yield first, second
    for one in (first, second):
        one.vault.engine.dispose()


def test_two_who_join_the_same_two_in_opposite_directions_see_one_person_and_every_mark(
    pair: tuple[Device, Device],
) -> None:
    first, second = pair
    with first.vault.begin("roster") as tx:
        process = process_of(tx)
        session = tx.session.scalars(select(Session.id)).one()
        a, b = (
            tx.add(Participant(process_id=process, key=key, name=f"Rosa {key}"), first.table).id for key in ("a", "b")
        )
    second.takes_all(first)
    with first.vault.begin("one way") as tx:
        edit_participant(tx, b, same_as_id=a)
        mark_attendance(tx, session, min(a, b), "absent")
    with second.vault.begin("the other") as tx:
        edit_participant(tx, a, same_as_id=b)
        mark_attendance(tx, session, max(a, b), "present")
    first.takes_all(second)
    second.takes_all(first)
    for each in pair:
        with each.vault.read() as tx:
            (line,) = attendance_table(tx, session)
            assert (line.participant_id, line.status) == (min(a, b), "present")
            assert roster_page(tx, process).found == 1
