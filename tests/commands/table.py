"""A table that meets: a process with two parties, three people and an open session, made by commands."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.party import add_party
from facilitator_app.commands.process import begin_process
from facilitator_app.commands.session import open_session, plan_session
from facilitator_app.store.vault import Vault


@dataclass(frozen=True)
class Table:
    """The ids of what `set_table` made."""

    process: UUID
    council: UUID
    community: UUID
    ixchel: UUID
    candelaria: UUID
    juan: UUID
    session: UUID


def set_table(vault: Vault, key: str = "agua") -> Table:
    """Make it, in one transaction."""
    with vault.begin("set table") as tx:
        process = begin_process(
            tx, "Mesa de agua y bosque", key=key, personal_fields=("sex", "birth_year", "language"), language="es"
        )
        council = add_party(tx, process, "Municipalidad", key="muni", sector="government")
        community = add_party(tx, process, "COCODE Chirreb'e", key="cocode", sector="community")
        ixchel = add_participant(
            tx, process, "Ixchel Tum", key="p1", party_id=council, delegate="titular", sex="f", birth_year=1975
        )
        candelaria = add_participant(
            tx, process, "Candelaria Baltazar", key="p2", party_id=community, delegate="titular", sex="f",
            birth_year=2001, language="kek", signs_with="thumbprint",
        )  # fmt: skip
        juan = add_participant(tx, process, "Juan Icó", key="p3", party_id=community, sex="m", birth_year=1960)
        session = plan_session(tx, process, key="s1", number=1, title="Primera plenaria", venue="Salón comunal")
        open_session(tx, session)
    return Table(process, council, community, ixchel, candelaria, juan, session)
