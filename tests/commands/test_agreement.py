"""Agreements: their text, their versions, and a decision that fits what the parties said."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from facilitator_app.commands import agreement as agreements
from facilitator_app.commands.clause import (
    add_clause,
    add_clause_from_note,
    delete_clause,
    edit_clause,
    renumber_clauses,
)
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.position import set_position, set_positions
from facilitator_app.commands.ratification import record_ratification
from facilitator_app.domain.agreement import Agreement, AgreementVersion, Clause, Position
from facilitator_app.domain.session import Note
from facilitator_app.domain.vocabulary import DecisionMode, PositionValue, RatificationDecision
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import Table, lay_table, write_note


def begin(vault: Vault, text: str = "Se mide el caudal cada quince días.") -> tuple[Table, UUID, UUID]:
    """A table with an agreement of one clause."""
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = agreements.add_agreement(tx, table.process, "  Medición del caudal ", session_id=table.session)
        clause = add_clause(tx, agreement, text, proposed_by_id=table.parties["cocode"])
    return table, agreement, clause


def everybody(table: Table, value: str = "agree", **others: str) -> dict[UUID, PositionValue]:
    """The same position for every party but `others`."""
    return {party: PositionValue(others.get(key, value)) for key, party in table.parties.items()}


def test_an_agreement_and_its_clauses_take_the_next_numbers(vault: Vault) -> None:
    table, agreement, _ = begin(vault)
    with vault.begin("test") as tx:
        second = agreements.add_agreement(tx, table.process, "El camino")
        loose = agreements.add_agreement(tx, table.process, "Sin número", numbered=False)
        clause = add_clause(tx, agreement, "La lectura se dice en voz alta.")
        given = add_clause(tx, agreement, "La séptima.", number=7)
        after = add_clause(tx, agreement, "La que sigue.")
        assert (tx.get(Agreement, second).number, tx.get(Agreement, loose).number) == (2, None)
        assert [tx.get(Clause, each).number for each in (clause, given, after)] == [2, 7, 8]
    with vault.read() as tx:
        assert tx.get(Agreement, agreement).title == "Medición del caudal"
        assert differences(tx.connection) == []


def test_text_that_is_still_open_cannot_be_confirmed(vault: Vault) -> None:
    table, agreement, clause = begin(vault, "Se mide [a partir del __ de abril] cada quince días.")
    with vault.begin("test") as tx:
        set_positions(tx, clause, everybody(table))
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        agreements.confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    assert refused.value.code == "agreement.open_text"
    assert refused.value.parameters["clauses"] == "1"
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se mide desde el 1 de abril.", shown=tx.versions(clause))
        agreements.confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    with vault.read() as tx:
        assert tx.get(Agreement, agreement).state == "confirmed"
        assert differences(tx.connection) == []


@pytest.mark.parametrize(
    ("decision", "positions", "refused"),
    [
        (DecisionMode.CONSENSUS, {}, None),
        (DecisionMode.CONSENSUS, {"ceibo": "reservation"}, None),
        (DecisionMode.CONSENSUS, {"ceibo": "absent"}, None),
        (DecisionMode.CONSENSUS, {"ceibo": "no"}, "agreement.decision_dissent"),
        (DecisionMode.CONSENSUS, {"ceibo": "abstain"}, "agreement.decision_dissent"),
        (DecisionMode.CONSENSUS, {"ceibo": "pending_consultation"}, "agreement.decision_consulting"),
        (DecisionMode.MAJORITY, {"ceibo": "no"}, None),
        (DecisionMode.MAJORITY, {"ceibo": "no", "muni": "no"}, "agreement.decision_no_majority"),
        (DecisionMode.AD_REFERENDUM, {"ceibo": "pending_consultation"}, None),
        (DecisionMode.AD_REFERENDUM, {"ceibo": "no", "muni": "pending_consultation"}, "agreement.decision_dissent"),
        (DecisionMode.AD_REFERENDUM, {}, "agreement.decision_nobody_consults"),
    ],
)
def test_a_decision_fits_what_the_parties_said(
    vault: Vault, decision: DecisionMode, positions: dict[str, str], refused: str | None
) -> None:
    table, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        set_positions(tx, clause, everybody(table, **positions))
    code = None
    try:
        with vault.begin("test") as tx:
            agreements.confirm_agreement(tx, agreement, decision)
    except Refused as error:
        code = error.code
    assert code == refused
    with vault.read() as tx:
        assert tx.get(Agreement, agreement).state == ("draft" if refused else "confirmed")


def test_nothing_is_agreed_on_a_clause_that_nobody_spoke_for(vault: Vault) -> None:
    _, agreement, _ = begin(vault)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        agreements.confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    assert refused.value.code == "agreement.decision_no_positions"


def test_an_assembly_still_to_ratify_makes_it_ad_referendum(vault: Vault) -> None:
    table, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        set_positions(tx, clause, everybody(table))
        record_ratification(tx, agreement, table.parties["cocode"], RatificationDecision.PENDING)
        agreements.confirm_agreement(tx, agreement, DecisionMode.AD_REFERENDUM)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        record_ratification(tx, agreement, table.parties["cocode"], RatificationDecision.RATIFIED)
    assert refused.value.code == "agreement.ratification_without_date"


def test_a_disputed_text_cannot_be_confirmed(vault: Vault) -> None:
    table, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        set_positions(tx, clause, everybody(table))
        shown = tx.versions(clause)
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se mide cada mes.", shown=shown)
    with vault.begin("test") as tx:  # a form that was open meanwhile
        edit_clause(tx, clause, text="Se mide cada semana.", shown=shown)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        agreements.confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    assert (refused.value.code, refused.value.parameters["fields"]) == ("agreement.disputed", "text")


def test_a_confirmed_text_stands_until_it_is_reopened(vault: Vault) -> None:
    table, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        set_positions(tx, clause, everybody(table))
        agreements.confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    for change in (
        lambda tx: edit_clause(tx, clause, text="Otra cosa."),
        lambda tx: add_clause(tx, agreement, "Una más."),
        lambda tx: delete_clause(tx, clause),
        lambda tx: set_position(tx, clause, table.parties["muni"], PositionValue.NO),
        lambda tx: agreements.edit_agreement(tx, agreement, title="Otro"),
        lambda tx: agreements.delete_agreement(tx, agreement),
        lambda tx: agreements.confirm_agreement(tx, agreement, DecisionMode.MAJORITY),
    ):
        with pytest.raises(Refused) as refused, vault.begin("test") as tx:
            change(tx)
        assert refused.value.code == "agreement.closed"
    with vault.begin("test") as tx:
        agreements.edit_agreement(tx, agreement, number=12)
        agreements.reopen_agreement(tx, agreement, "faltaba el idioma")
        edit_clause(tx, clause, text="Se mide y se dice en qꞌeqchiꞌ.")
    with vault.read() as tx:
        versions = tx.session.scalars(select(AgreementVersion).order_by(AgreementVersion.number)).all()
        assert versions[0].content["clauses"][0]["text"].startswith("Se mide el caudal")
        assert tx.get(Agreement, agreement).decision is None


def test_a_version_keeps_the_whole_text_and_is_not_kept_twice(vault: Vault) -> None:
    table, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        set_position(tx, clause, table.parties["ceibo"], PositionValue.NO, words="No tenemos personal.")
        add_commitment(tx, agreement, "Comprar el medidor", clause_id=clause, responsible_id=table.people[0],
                       due_on=date(2026, 4, 15))  # fmt: skip
        first = agreements.keep_version(tx, agreement, "antes de leer")
        assert agreements.keep_version(tx, agreement) == first
        edit_clause(tx, clause, text="Se mide cada mes.")
        second = agreements.keep_version(tx, agreement)
        kept = tx.get(AgreementVersion, first)
        assert (kept.number, tx.get(AgreementVersion, second).number, kept.reason) == (1, 2, "antes de leer")
        whole = kept.content["clauses"][0]
    assert whole["text"] == "Se mide el caudal cada quince días."
    assert whole["proposed_by"] == "COCODE Saqjaꞌ"
    assert whole["positions"] == [{"party": "Hidroeléctrica El Ceibo", "value": "no", "words": "No tenemos personal."}]
    assert whole["commitments"] == [{"text": "Comprar el medidor", "responsible": "Rosa Choc", "due_on": "2026-04-15"}]


def test_a_clause_of_a_note_is_linked_and_only_notes_for_all_lead_to_one(vault: Vault) -> None:
    table, agreement, _ = begin(vault)
    with vault.begin("test") as tx:
        note = write_note(tx, table, "Se acordó medir.", kind="agreement", original_text="Taabꞌisiiq.")
        private = write_note(tx, table, "Creo que Ana no está de acuerdo.", visibility="private")
        clause = add_clause_from_note(tx, agreement, note)
        assert tx.get(Note, note).clause_id == clause
        made = tx.get(Clause, clause)
        assert (made.text, made.original_text) == ("Se acordó medir.", "Taabꞌisiiq.")
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        add_clause_from_note(tx, agreement, private)
    assert refused.value.code == "agreement.note_not_for_all"


def test_clauses_are_renumbered_only_when_somebody_says_so(vault: Vault) -> None:
    _, agreement, first = begin(vault)
    with vault.begin("test") as tx:
        second, third = (add_clause(tx, agreement, text) for text in ("La segunda.", "La tercera."))
        delete_clause(tx, second)
        assert tx.get(Clause, third).number == 3
        with pytest.raises(Refused, match="order_incomplete"):
            renumber_clauses(tx, agreement, [third])
        renumber_clauses(tx, agreement, [third, first])
        assert (tx.get(Clause, third).number, tx.get(Clause, first).number) == (1, 2)


def test_a_position_recorded_again_replaces_itself(vault: Vault) -> None:
    table, _, clause = begin(vault)
    with vault.begin("test") as tx:
        position = set_position(tx, clause, table.parties["muni"], PositionValue.PENDING_CONSULTATION,
                                words="Llevamos la palabra.", returns_on=date(2026, 3, 20))  # fmt: skip
    with vault.begin("test") as tx:
        assert set_position(tx, clause, table.parties["muni"], PositionValue.AGREE) == position
        assert (tx.get(Position, position).returns_on, tx.get(Position, position).words) == (None, None)
        with pytest.raises(Refused, match="return_without_consultation"):
            set_position(tx, clause, table.parties["ceibo"], PositionValue.NO, returns_on=date(2026, 3, 20))


def test_what_belongs_to_another_table_is_refused(vault: Vault) -> None:
    _, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        other = lay_table(tx)
        with pytest.raises(Refused, match="of_another_process"):
            set_position(tx, clause, other.parties["muni"], PositionValue.AGREE)
        with pytest.raises(Refused, match="of_another_process"):
            agreements.edit_agreement(tx, agreement, session_id=other.session)
        with pytest.raises(BadUsage, match=r"record\.unknown"):
            set_position(tx, clause, UUID(int=5), PositionValue.AGREE)


def test_deleting_a_draft_takes_all_its_parts_along(vault: Vault) -> None:
    table, agreement, clause = begin(vault)
    with vault.begin("test") as tx:
        set_positions(tx, clause, everybody(table))
        add_commitment(tx, agreement, "Comprar el medidor", clause_id=clause)
        agreements.keep_version(tx, agreement)
    with vault.begin("test") as tx:
        agreements.delete_agreement(tx, agreement)
    with vault.read() as tx:
        for kind in (Agreement, Clause, Position, AgreementVersion):
            assert tx.session.scalars(select(kind)).all() == []
        assert differences(tx.connection) == []
