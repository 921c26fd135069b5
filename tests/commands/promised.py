"""A promise to be verified: a commitment of the table that meets, and a visit to see what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.visit import note_visit
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


@dataclass(frozen=True)
class Promise:
    """The ids of what `promise` made."""

    commitment: UUID
    other: UUID
    visit: UUID


def today(vault: Vault) -> date:
    """The day of the vault's clock."""
    return vault.clock.local().date()


def promise(vault: Vault, table: Table) -> Promise:
    """An agreement with two commitments, and a visit of yesterday."""
    with vault.begin("promise") as tx:
        agreement = add_agreement(tx, table.process, "La corta", key="g1", number=3)
        commitment = add_commitment(
            tx, agreement, "Entregar el mapa", key="m1", responsible_party_id=table.council,
            responsible_id=table.ixchel, due_on=today(vault) - timedelta(days=3), indicator="Mapa en papel",
        )  # fmt: skip
        other = add_commitment(tx, agreement, "Arreglar el portón", key="m2", responsible_party_id=table.community)
        visit = note_visit(
            tx, table.process, tx.now() - timedelta(days=1), title="Visita al nacimiento", venue="La cooperativa"
        )
    return Promise(commitment, other, visit)
