"""Decisions on method are agreements, lessons are kept, and what is handed over has an owner."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.design_decision import decide_design, edit_decision, remove_decision
from facilitator_app.commands.handover import edit_handover, plan_handover, remove_handover, set_handover_state
from facilitator_app.commands.lesson import add_lesson, edit_lesson, remove_lesson
from facilitator_app.commands.record import edit_record
from facilitator_app.domain.agreement import Agreement, Clause
from facilitator_app.domain.design import DesignDecision, HandoverStep, Lesson
from facilitator_app.domain.process import MethodPart
from facilitator_app.errors import Refused
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


def test_a_decision_on_the_method_becomes_a_draft_agreement_of_the_parties(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        part = tx.session.query(MethodPart.id).filter(MethodPart.kind == "scale").limit(1).scalar()
        decision = decide_design(tx, table.process, "Se decide por consenso", title="Cómo trabajamos", part_id=part)
    with vault.read() as tx:
        found = tx.get(DesignDecision, decision)
        agreement = tx.get(Agreement, found.agreement_id)
        clause = tx.session.query(Clause).filter(Clause.agreement_id == agreement.id).one()
        assert (agreement.title, agreement.state, clause.text) == ("Cómo trabajamos", "draft", "Se decide por consenso")
        assert (found.part_id, found.space) == (part, tx.table_space(table.process))


def test_a_decision_may_lean_on_an_agreement_that_stands(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, table.process, "Reglas de la mesa")
    with vault.begin("test") as tx:
        decision = decide_design(tx, table.process, "Nadie habla dos veces", agreement_id=agreement)
        edit_decision(tx, decision, reason="Para que hablen todas")
    with vault.read() as tx:
        assert tx.get(DesignDecision, decision).agreement_id == agreement
        assert tx.session.query(Agreement).count() == 1
    with vault.begin("test") as tx:
        remove_decision(tx, decision)
        assert tx.find(Agreement, agreement) is not None


def test_a_lesson_of_a_session_is_kept_with_the_team_until_it_is_shared(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        lesson = add_lesson(tx, table.process, "Leer primero en q'eqchi'", kind="helped", session_id=table.session)
        edit_lesson(tx, lesson, advice="En cada plenaria")
    with vault.begin("test") as tx:
        shared = edit_record(tx, "lesson", lesson, {"origin": "parties"})
    with vault.read() as tx:
        found = tx.get(Lesson, shared)
        assert (found.advice, found.session_id) == ("En cada plenaria", table.session)
        assert found.space == tx.table_space(table.process)
        assert found.on == vault.clock.local().date()
    with vault.begin("test") as tx:
        remove_lesson(tx, shared)


def test_nothing_passes_into_nobodys_hands(vault: Vault, table: Table) -> None:
    today = vault.clock.local().date()
    with vault.begin("test") as tx:
        step = plan_handover(tx, table.process, "Libro de actas", kind="minutes", due_on=date(2026, 12, 1))
        later = plan_handover(tx, table.process, "Llaves")
    with pytest.raises(Refused, match="no_owner"), vault.begin("test") as tx:
        set_handover_state(tx, step, "handed_over")
    with vault.begin("test") as tx:
        edit_handover(tx, step, owner_person_id=table.candelaria)
        set_handover_state(tx, step, "handed_over")
    with vault.read() as tx:
        assert tx.get(HandoverStep, step).handed_over_on == today
        assert [each.place for each in tx.session.query(HandoverStep).order_by(HandoverStep.id)] == [0, 1]
    with pytest.raises(Refused, match=r"analysis\.handed_over"), vault.begin("test") as tx:
        remove_handover(tx, step)
    with pytest.raises(Refused, match="in_the_future"), vault.begin("test") as tx:
        set_handover_state(tx, step, "handed_over", on=today + timedelta(days=1))
    with vault.begin("test") as tx:
        edit_record(tx, "handover_step", step, {"state": "under_way"})
        remove_handover(tx, later)
    with vault.read() as tx:
        assert tx.get(HandoverStep, step).handed_over_on is None
