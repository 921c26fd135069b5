"""A programme of three people who have the same table before them, each on a laptop of their own."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.store.records.finding import find_record
from facilitator_app.sync.bundle_export import export_bundle
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.sync.invitations import invite, join, own_card
from facilitator_app.wire.introduction import read_introduction

from .laptop import Laptop
from .table import set_table

CLAUSE = "La comisión mide el caudal cada mes."


@dataclass(frozen=True)
class Programme:
    """Ana coordinates, Beto and Juana facilitate."""

    ana: Laptop
    beto: Laptop
    juana: Laptop


def begin_programme(folder: Path, desktop: dict[str, str]) -> Programme:
    """The three laptops, with an agreement of one clause on each; nobody has written anything apart yet."""
    made = Programme(*(Laptop(folder / name, desktop) for name in ("ana", "beto", "juana")))
    with ExitStack() as opened:
        ana, _ = opened.enter_context(made.ana.begin("Ana Ajú", programme="Diálogo en la cuenca"))
        beto, _ = opened.enter_context(made.beto.begin("Beto Choc"))
        juana, _ = opened.enter_context(made.juana.begin("Juana Mo"))
        set_table(ana.vault)
        with ana.vault.begin("test") as tx:
            process = find_record(tx, "agua", "process").id
            agreement = add_agreement(tx, process, "Medición del caudal")
            add_clause(tx, agreement, CLAUSE)
        others = (beto.vault, juana.vault)
        invited = invite(ana.vault, [read_introduction(own_card(other)) for other in others], ProgrammeRole.FACILITATOR)
        first = folder / "primero"
        export_bundle(ana.vault, first)
        for other in others:
            join(other, invited.invitation)
            import_bundles(other, [first])
    return made
