"""The agreement editor and the lists: text, positions, what can be followed up, versions side by side."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from facilitator_app.commands.agreement import add_agreement, keep_version
from facilitator_app.commands.clause import add_clause, add_clause_from_note, delete_clause, edit_clause
from facilitator_app.commands.commitment import add_commitment, set_commitment_status
from facilitator_app.commands.position import set_position
from facilitator_app.commands.ratification import record_ratification
from facilitator_app.domain.agreement import Commitment
from facilitator_app.domain.vocabulary import CommitmentStatus, PositionValue, RatificationDecision
from facilitator_app.queries.agreement_detail import agreement_detail
from facilitator_app.queries.agreements import list_agreements
from facilitator_app.queries.commitments import count_commitments, list_commitments
from facilitator_app.queries.papers.follow_up_check import follow_up_check, reference_figures
from facilitator_app.queries.version_comparison import compare_versions
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import Table, lay_table, write_note

WHOLE: dict[str, Any] = {
    "due_on": date(2026, 4, 15), "indicator": "Uno instalado", "verification": "Se ve", "follow_up_body": "La comisión",
    "if_not_kept": "Se reúnen en ocho días", "resources": "Q 5,000",
}  # fmt: skip


def write_agreement(tx: Transaction) -> tuple[Table, Any, Any]:
    """A table with an agreement of one clause made from a note."""
    table = lay_table(tx)
    agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
    note = write_note(tx, table, "Se mide cada [quince] días.", kind="proposal")
    clause = add_clause_from_note(tx, agreement, note)
    return table, agreement, clause


def test_the_editor_shows_text_positions_and_the_versions_to_hand_back(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table, agreement, clause = write_agreement(tx)
        set_position(tx, clause, table.parties["ceibo"], PositionValue.NO, words="No tenemos personal.")
        set_position(tx, clause, table.parties["muni"], PositionValue.AGREE)
        add_commitment(tx, agreement, "Comprar el medidor", clause_id=clause, responsible_id=table.people[0])
    with vault.read() as tx:
        detail = agreement_detail(tx, agreement)
        (shown,) = detail.clauses
        assert [shown.text[start:end] for start, end in shown.open_passages] == ["[quince]"]
        assert detail.parties[0].name == "Municipalidad de Uspantán"
        assert [(each.party, each.value, each.to_confirm) for each in shown.positions] == [
            ("Municipalidad de Uspantán", "agree", False), ("Hidroeléctrica El Ceibo", "no", False),
        ]  # fmt: skip
        assert (shown.commitments[0].responsible, shown.commitments[0].status) == ("Rosa Choc", "pending")
        assert len(shown.note_ids) == 1
        assert detail.has_open_text
        assert detail.versions == tx.versions(agreement)
        assert shown.versions == tx.versions(clause)
        assert shown.positions[0].versions == tx.versions(shown.positions[0].id)
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se mide cada mes.", shown=shown.versions)
    with vault.read() as tx:
        again = agreement_detail(tx, agreement).clauses[0]
        assert (again.text, again.disputed) == ("Se mide cada mes.", ())
        assert all(position.to_confirm for position in again.positions)


def test_concurrent_wordings_are_marked(vault: Vault) -> None:
    with vault.begin("test") as tx:
        _, agreement, clause = write_agreement(tx)
    with vault.read() as tx:
        shown = agreement_detail(tx, agreement).clauses[0].versions
        assert not next(list_agreements(tx)).disputed
    for text in ("Se mide cada mes.", "Se mide cada semana."):
        with vault.begin("test") as tx:
            edit_clause(tx, clause, text=text, shown=shown)
    with vault.read() as tx:
        assert agreement_detail(tx, agreement).clauses[0].disputed == ("text",)
        (row,) = list_agreements(tx)
        assert (row.disputed, row.has_open_text, row.clauses, row.state) == (True, False, 1, "draft")


def test_who_has_not_ratified_is_a_list_with_when_they_answer(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table, agreement, clause = write_agreement(tx)
        for party in ("cocode", "muni"):
            set_position(tx, clause, table.parties[party], PositionValue.PENDING_CONSULTATION,
                         returns_on=date(2026, 3, 20))  # fmt: skip
        record_ratification(tx, agreement, table.parties["muni"], RatificationDecision.RATIFIED, on=date(2026, 3, 12))
    with vault.read() as tx:
        detail = agreement_detail(tx, agreement)
    assert [(each.party, each.decision) for each in detail.ratifications] == [
        ("Municipalidad de Uspantán", "ratified"), ("COCODE Saqjaꞌ", "pending"),
    ]  # fmt: skip
    assert [(each.party, each.returns_on) for each in detail.not_ratified] == [("COCODE Saqjaꞌ", date(2026, 3, 20))]


def test_two_versions_are_compared_clause_by_clause(vault: Vault) -> None:
    with vault.begin("test") as tx:
        _, agreement, clause = write_agreement(tx)
        gone = add_clause(tx, agreement, "La que se va.")
        before = keep_version(tx, agreement)
        edit_clause(tx, clause, text="Se mide cada mes.")
        delete_clause(tx, gone)
        add_clause(tx, agreement, "La que llega.")
    with vault.read() as tx:
        comparison = compare_versions(tx, agreement, before)
        assert agreement_detail(tx, agreement).changed
        assert not compare_versions(tx, agreement, before, before).changed
    assert {each.kind for each in comparison.clauses} == {"changed", "removed", "added"}
    changed = next(each for each in comparison.clauses if each.kind == "changed")
    assert "".join(each.text for each in changed.text if each.kind != "added") == "Se mide cada [quince] días."
    assert "".join(each.text for each in changed.text if each.kind != "removed") == "Se mide cada mes."


def test_the_check_before_signing_says_what_each_commitment_lacks(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table, agreement, clause = write_agreement(tx)
        bare = add_clause(tx, agreement, "Sin compromiso.")
        add_commitment(tx, agreement, "Todo dicho", clause_id=clause, responsible_id=table.people[0], **WHOLE)
    with vault.read() as tx:
        check = follow_up_check(tx, agreement)
        assert check.can_be_followed_up
        assert [(each.clause_id, each.complete) for each in check.clauses] == [(clause, True), (bare, False)]
    with vault.begin("test") as tx:
        add_commitment(tx, agreement, "Sin fecha ni ente", clause_id=clause, office="Oficina forestal", **{
            **WHOLE, "due_on": None, "follow_up_body": None, "resources": None})  # fmt: skip
    with vault.read() as tx:
        check = follow_up_check(tx, agreement)
    assert not check.can_be_followed_up
    assert dict(check.missing) == {"due_on": 1, "follow_up_body": 1, "resources": 1}
    assert check.clauses[0].gaps == ("due_on", "follow_up_body", "resources")


def test_the_figures_to_compare_with_name_who_counted_them() -> None:
    (peru,) = reference_figures()
    assert "Defensoría" in peru.source
    assert dict(peru.percent_without) == {"due_on": 57.7, "follow_up_body": 87.0}


def test_commitments_are_grouped_by_where_they_stand(vault: Vault) -> None:
    today = date(2026, 4, 1)
    cases = {
        "vencido": {"due_on": date(2026, 3, 1)}, "pronto": {"due_on": date(2026, 4, 10)}, "sin fecha": {},
        "después": {"due_on": date(2026, 8, 1)}, "vence hoy": {"due_on": today},
        "sin prueba": {"status": CommitmentStatus.KEPT}, "roto": {"status": CommitmentStatus.NOT_KEPT},
    }  # fmt: skip
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición")
        ids = {text: add_commitment(tx, agreement, text, **terms) for text, terms in cases.items()}  # type: ignore[arg-type]
        kept = add_commitment(tx, agreement, "cumplido", due_on=date(2026, 3, 1), responsible_id=table.people[0])
        set_commitment_status(tx, kept, CommitmentStatus.KEPT, evidence="Se vio", evidence_on=date(2026, 2, 20))
    with vault.read() as tx:
        rows = {row.text: row for row in list_commitments(tx, today=today, process_id=table.process)}
        counts = count_commitments(tx, today=today)
        only = [row.id for row in list_commitments(tx, today=today, only=frozenset({"overdue"}))]
    assert {text: row.standing for text, row in rows.items()} == {
        "vencido": "overdue", "pronto": "due_soon", "sin fecha": "no_date", "después": "later", "vence hoy": "due_soon",
        "sin prueba": "unproven", "roto": "not_kept", "cumplido": "kept",
    }  # fmt: skip
    assert (rows["vencido"].days_late, rows["cumplido"].days_late) == (31, 0)
    assert (rows["cumplido"].responsible, rows["cumplido"].agreement_title) == ("Rosa Choc", "Medición")
    assert counts == {"overdue": 1, "due_soon": 2, "no_date": 1, "later": 1, "unproven": 1, "not_kept": 1, "kept": 1}
    assert only == [ids["vencido"]]


@pytest.mark.parametrize("count", [3, 30])
def test_lists_and_the_editor_ask_a_fixed_number_of_questions(vault: Vault, count: int) -> None:
    with vault.begin("test") as tx:
        table, agreement, _ = write_agreement(tx)
        for number in range(count):
            clause = add_clause(tx, agreement, f"Cláusula {number}.")
            set_position(tx, clause, table.parties["muni"], PositionValue.AGREE)
            tx.add(Commitment(process_id=table.process, agreement_id=agreement, clause_id=clause, text="Algo",
                              responsible_id=table.people[0]), tx.table_space(table.process))  # fmt: skip
    asked: list[str] = []
    with vault.read() as tx:
        event.listen(tx.connection, "before_cursor_execute", lambda *args: asked.append(args[2]))
        agreement_detail(tx, agreement)
        list(list_agreements(tx))
        list(list_commitments(tx, today=date(2026, 4, 1)))
        follow_up_check(tx, agreement)
    assert len(asked) <= 45
