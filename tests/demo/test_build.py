"""What stands in the workspace of the demonstration."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.demo.build import build
from facilitator_app.demo.practice import PRACTICE_COST, practice_passphrase
from facilitator_app.demo.script import read_processes
from facilitator_app.domain.agreement import Agreement, AgreementVersion, Clause, Commitment, Position
from facilitator_app.domain.people import Consent, Participant
from facilitator_app.domain.records import record_types
from facilitator_app.domain.session import Attendance, Note, Session, SigningAct
from facilitator_app.domain.vocabulary import ActKind, CommitmentStatus, ConsentAct, PositionValue
from facilitator_app.errors import Refused, WrongSecret
from facilitator_app.progress import Stopped
from facilitator_app.queries.analysis.analysis_page import analysis_page
from facilitator_app.queries.conditions import Trend, condition_standings
from facilitator_app.queries.coordination import coordination
from facilitator_app.queries.levelling import levelling
from facilitator_app.queries.live_session import live_session
from facilitator_app.queries.merging.conflicts import list_conflicts
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.queries.verification import commitment_file
from facilitator_app.store.disk.keyfile import read_header
from facilitator_app.store.log.hybrid_clock import milliseconds
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.records.attachments import file_bytes
from facilitator_app.store.records.finding import find_record
from facilitator_app.workspace import Workspace
from tests.demo.fixed_clock import MORNING, FixedClock

_TODAY = MORNING.date()
_A_DAY = 24 * 3600 * 1000


def _live(tx: Transaction) -> Session:
    return tx.get(Session, find_record(tx, "agua/s8", "session").id)


def test_the_tables_follow_from_the_log(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        assert differences(tx.connection) == []
    assert workspace.check().sound


def test_two_forms_of_one_clause_wait_for_a_decision_and_nothing_else_does(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        (conflict,) = list_conflicts(tx)
    assert (conflict.key, conflict.field) == ("k42", "text")
    texts = [str(version.value) for version in conflict.versions]
    assert len(texts) == 2
    assert "cada quince días" in texts[0]
    assert "día de mercado" in texts[1]


def test_nothing_is_irregular(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        assert list(list_irregularities(tx)) == []


def test_todays_plenary_is_under_way_with_sixty_of_sixty_four_people(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        session = _live(tx)
        assert session.state == "open"
        assert session.starts_at is not None
        assert session.starts_at.date() == _TODAY
        marked = Counter(tx.session.scalars(select(Attendance.status).where(Attendance.session_id == session.id)).all())
    assert marked == {"present": 60, "absent": 1, "excused": 2, "represented": 1}


def test_nobody_has_spoken_yet_of_what_has_not_happened(workspace: Workspace) -> None:
    now = MORNING.replace(tzinfo=None)
    with workspace.vault.read() as tx:
        said = tx.session.scalars(select(Note.at)).all()
        assert said
        assert all(at is not None and at <= now for at in said)


def test_the_balance_of_speech_is_as_uneven_as_the_team_should_notice(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        spoken = live_session(tx, _live(tx).id).speaking
    assert spoken.seconds == 42 * 60
    time = {share.group: round(share.part_of_time * 100) for share in spoken.by_sector}
    people = {share.group: share.people for share in spoken.by_sector}
    assert time == {
        "government": 34, "private": 21, "indigenous": 15, "civil_society": 11, "community": 9, "church": 7,
        "academia": 3,
    }  # fmt: skip
    assert people["community"] == 22
    assert {share.group: round(share.part_of_time * 100) for share in spoken.by_sex}["f"] == 18
    assert {share.group: share.seconds for share in spoken.by_youth}["young"] == 0
    assert {share.group: share.people for share in spoken.by_youth}["young"] == 8
    assert len(spoken.requested) == 3


def test_people_stand_behind_paper_in_every_way(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        acts = tx.session.scalars(select(SigningAct)).all()
        kinds = {act.kind for act in acts}
        refused = [act.words for act in acts if act.kind == ActKind.REFUSED]
    assert kinds == set(ActKind)
    assert refused
    assert all(refused)


def test_parties_stand_everywhere_on_the_scale_and_a_consultation_has_its_date(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        positions = tx.session.scalars(select(Position)).all()
        values = {position.value for position in positions}
        back = [each.returns_on for each in positions if each.value == PositionValue.PENDING_CONSULTATION]
    assert values == set(PositionValue) - {PositionValue.ABSENT}
    assert all(day is not None for day in back)
    assert max(day for day in back if day) > _TODAY


def test_commitments_stand_everywhere_and_some_are_late_today_or_undated(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        commitments = tx.session.scalars(select(Commitment)).all()
        states = {each.status for each in commitments}
        waiting = [each.due_on for each in commitments if each.status == CommitmentStatus.PENDING]
    assert states == set(CommitmentStatus) - {CommitmentStatus.OVERDUE}
    assert None in waiting
    assert _TODAY in waiting
    assert any(day < _TODAY for day in waiting if day)


def test_agreement_4_has_five_clauses_open_text_and_three_versions(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        agreement = tx.get(Agreement, find_record(tx, "agua/g4", "agreement").id)
        clauses = tx.session.scalars(select(Clause).where(Clause.agreement_id == agreement.id)).all()
        kept = select(AgreementVersion.number).where(AgreementVersion.agreement_id == agreement.id)
        assert sorted(tx.session.scalars(kept)) == [1, 2, 3]
        assert agreement.state == "draft"
        assert sorted(clause.number or 0 for clause in clauses) == [1, 2, 3, 4, 5]
        assert any("[" in clause.text for clause in clauses)


def test_a_reserved_person_has_no_name_at_the_table(workspace: Workspace) -> None:
    hidden = {person.name for script in read_processes() for person in script.people if person.reserved}
    with workspace.vault.read() as tx:
        people = tx.session.scalars(select(Participant)).all()
        reserved = [person for person in people if person.reserved]
        assert len(reserved) == len(hidden) == 2
        assert all(person.name is None and person.pseudonym for person in reserved)
        assert not hidden & {person.name for person in people}


def test_consent_was_given_refused_and_withdrawn(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        assert set(tx.session.scalars(select(Consent.act))) == set(ConsentAct)


def test_the_history_is_as_long_as_the_story(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        days = {milliseconds(entry.header.clock) // _A_DAY for entry in tx.log.entries()}
    assert max(days) - min(days) > 400
    assert len(days) > 30


def test_the_same_day_gives_the_same_content(tmp_path: Path) -> None:
    smaller = tuple(script for script in read_processes() if script.key != "agua")
    found = []
    for name in ("one", "another"):
        build(tmp_path / name, clock=FixedClock(), scripts=smaller)
        with Workspace.open(tmp_path / name, practice_passphrase(), FixedClock()) as workspace:
            found.append(_content(workspace))
    assert found[0] == found[1]
    assert found[0]["attendance"]


def test_another_day_gives_other_dates(workspace: Workspace, tmp_path: Path) -> None:
    school = tuple(script for script in read_processes() if script.key == "escuela")
    build(tmp_path / "later", clock=FixedClock(MORNING + timedelta(days=30)), scripts=school)
    with Workspace.open(tmp_path / "later", practice_passphrase(), FixedClock()) as later:
        assert _day_of_the_school(later) - _day_of_the_school(workspace) == timedelta(days=30)


def _day_of_the_school(workspace: Workspace) -> datetime:
    with workspace.vault.read() as tx:
        starts = tx.get(Session, find_record(tx, "escuela/e1", "session").id).starts_at
    assert starts is not None
    return starts


def _content(workspace: Workspace) -> dict[str, list[str]]:
    """Everything but what is random by design (ids and the keys made of them) and the papers made final since."""
    with workspace.vault.read() as tx:
        return {
            name: sorted(_plain(record) for record in tx.session.scalars(select(kind)))
            for name, kind in record_types().items()
            if name not in ("frozen_document", "attachment", "agreement_version")
        }


def _plain(record: Any) -> str:
    columns = [column for column in record.__table__.columns if column.name not in ("id", "space", "key", "process_id")]
    told = [column.name for column in columns if "ref" not in column.info]
    return repr([(name, getattr(record, name)) for name in told])


def test_it_opens_with_another_passphrase_where_one_is_given(tmp_path: Path) -> None:
    build(tmp_path / "own", Passphrase("otra frase"), FixedClock(), scripts=())
    with pytest.raises(WrongSecret):
        Workspace.open(tmp_path / "own", practice_passphrase(), FixedClock())
    with Workspace.open(tmp_path / "own", Passphrase("otra frase"), FixedClock()) as workspace:
        assert workspace.identity.person == "Marta Elena Coy Batres"


def test_it_can_be_stopped_between_two_steps(tmp_path: Path) -> None:
    class AtOnce:
        """Stops before the first step."""

        def report(self, done: int, total: int | None = None) -> None:
            """Nobody listens."""

        def stop_if_cancelled(self) -> None:
            """Stop."""
            raise Stopped

    with pytest.raises(Stopped):
        build(tmp_path / "stopped", clock=FixedClock(), progress=AtOnce())
    with Workspace.open(tmp_path / "stopped", practice_passphrase(), FixedClock()) as workspace:
        assert workspace.check().sound


def test_the_key_derivation_is_the_cheapest_that_is_allowed(workspace: Workspace) -> None:
    assert PRACTICE_COST.memory_kib == Argon2Cost.MEMORY_KIB.start
    assert read_header(workspace.folder).current.passphrase.cost == PRACTICE_COST


def test_it_never_builds_over_something_else(tmp_path: Path) -> None:
    place = tmp_path / "mine"
    place.mkdir()
    (place / "notas.txt").write_text("mías")
    with pytest.raises(Refused):
        build(place, clock=FixedClock())
    assert (place / "notas.txt").read_text() == "mías"


def test_the_conflict_is_understood_and_every_step_of_a_signal_is_there(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        page = analysis_page(tx, find_record(tx, "agua", "process").id)
    assert (len(page.events), len(page.map.actors), len(page.causes), page.heard) == (7, 11, 10, 9)
    assert {tie.kind for tie in page.map.ties} == {"alliance", "tension", "rupture", "dependence"}
    assert {signal.next for signal in page.signals} == {"name_responder", "answer", "closed"}
    alerts = {indicator.key: indicator.alert for indicator in page.indicators}
    assert alerts == {"i1": "warning", "i2": "alert", "i3": "calm"}
    threats = [signal for signal in page.signals if signal.kind == "threat"]
    assert [signal.lacks_plan for signal in threats] == [True, False]


def test_a_visit_heard_sources_that_differ_and_what_is_reserved_stays_with_the_team(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        process = find_record(tx, "agua", "process").id
        file = commitment_file(tx, find_record(tx, "agua/m33", "commitment").id)
        (visit,) = file.visits
        assert visit.differ
        assert [account.finding for account in visit.accounts] == ["kept", "not_kept", "partly"]
        assert [account.visibility for account in visit.accounts] == ["minutes", "team", "minutes"]
        photo = visit.accounts[2].evidence[0]
        assert photo.attachment_id is not None
        original = file_bytes(tx, photo.attachment_id)
        assert original.startswith(b"\xff\xd8")
        assert len(original) == photo.size
        assert photo.thumbnail is not None
        assert len(photo.thumbnail) < len(original)
        assert (file.row.status, file.conclusions[0].status) == ("unverified", "unverified")
        standing = {one.part.code: one for one in condition_standings(tx, process)}
        assert standing["political_will"].trend == Trend.FELL
        levels = levelling(tx, process)
    assert {line.sector for line in levels.sectors if line.untrained} == set()
    assert (levels.total.people, levels.total.any_skill) == (16, 11)


def test_every_commitment_that_stands_as_kept_has_its_evidence_and_day(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        kept = tx.session.scalars(select(Commitment).where(Commitment.status.in_(("kept", "partly")))).all()
        assert kept
        assert all(one.evidence and one.evidence_on for one in kept)


def test_a_coordinator_sees_mesas_of_every_kind(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        board = coordination(tx)
    assert len(board.mesas) == 7
    assert len({line.stage_at for line in board.mesas}) >= 4
    assert {line.tension.level.name for line in board.mesas} == {"UNKNOWN", "LOW", "MEDIUM", "HIGH"}
    assert [line.process.key for line in board.stale] == ["energia"]
    assert sum(line.overdue.count > 0 for line in board.mesas) >= 3
    assert any(line.women is not None and line.women.voice < line.women.of_people / 2 for line in board.mesas)
    assert board.training.untrained
