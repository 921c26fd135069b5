"""Commitments: gaps may be filled, what was agreed stands, and nothing is kept without dated evidence."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from facilitator_app.commands.agreement import add_agreement, confirm_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.commitment import (
    add_commitment,
    delete_commitment,
    edit_commitment,
    renegotiate_commitment,
    set_commitment_status,
)
from facilitator_app.commands.position import set_position
from facilitator_app.domain.agreement import Commitment
from facilitator_app.domain.vocabulary import CommitmentStatus, DecisionMode, PositionValue
from facilitator_app.errors import Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import Table, lay_table


def promise(vault: Vault, *, confirmed: bool = False) -> tuple[Table, UUID, UUID]:
    """A table with an agreement of one clause and its commitment, due on 15 April."""
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición")
        clause = add_clause(tx, agreement, "Se mide.")
        set_position(tx, clause, table.parties["muni"], PositionValue.AGREE)
        commitment = add_commitment(tx, agreement, "Comprar el medidor", clause_id=clause, due_on=date(2026, 4, 15))
        if confirmed:
            confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    return table, agreement, commitment


@pytest.mark.parametrize("status", [CommitmentStatus.KEPT, CommitmentStatus.PARTLY])
def test_nothing_is_kept_without_evidence_and_its_day(vault: Vault, status: CommitmentStatus) -> None:
    _, _, commitment = promise(vault)
    for said in ({}, {"evidence": "Se vio el medidor."}, {"evidence_on": date(2026, 4, 1)}):
        with pytest.raises(Refused) as refused, vault.begin("test") as tx:
            set_commitment_status(tx, commitment, status, **said)
        assert refused.value.code == "agreement.no_evidence"
    with vault.begin("test") as tx:
        set_commitment_status(tx, commitment, status, evidence="Se vio el medidor.", evidence_on=date(2026, 4, 1))
    with vault.read() as tx:
        found = tx.get(Commitment, commitment)
        assert (found.status, found.evidence_on) == (status, date(2026, 4, 1))
        assert differences(tx.connection) == []


def test_evidence_does_not_come_from_the_future(vault: Vault) -> None:
    _, _, commitment = promise(vault)
    tomorrow = vault.clock.local().date() + timedelta(days=1)
    with pytest.raises(Refused, match="evidence_in_the_future"), vault.begin("test") as tx:
        set_commitment_status(tx, commitment, CommitmentStatus.KEPT, evidence="Visto.", evidence_on=tomorrow)


def test_gaps_of_a_confirmed_commitment_are_filled_and_its_terms_stand(vault: Vault) -> None:
    table, _, commitment = promise(vault, confirmed=True)
    with vault.begin("test") as tx:
        edit_commitment(tx, commitment, responsible_id=table.people[0], due_on=date(2026, 4, 15))
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        edit_commitment(tx, commitment, due_on=date(2026, 6, 1), indicator="Uno instalado")
    assert (refused.value.code, refused.value.parameters["fields"]) == ("agreement.commitment_agreed", "due_on")
    with pytest.raises(Refused, match="commitment_agreed"), vault.begin("test") as tx:
        delete_commitment(tx, commitment)
    with vault.begin("test") as tx:
        renegotiate_commitment(tx, commitment, due_on=date(2026, 6, 1))
        assert tx.get(Commitment, commitment).status == CommitmentStatus.RENEGOTIATED


def test_a_clause_of_another_agreement_is_no_place_for_it(vault: Vault) -> None:
    table, _, commitment = promise(vault)
    with vault.begin("test") as tx:
        other = add_agreement(tx, table.process, "El camino")
        clause = add_clause(tx, other, "Se arregla el camino.")
        with pytest.raises(Refused, match="clause_of_another"):
            edit_commitment(tx, commitment, clause_id=clause)
