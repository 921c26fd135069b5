"""What an agreement still lacks before its text is closed, each named with the clauses that lack it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.agreement_views import AgreementDetail, ClauseView

translate = QCoreApplication.translate


def lacking(detail: AgreementDetail, language: str) -> list[tuple[str, str]]:
    """What is lacking, in words, with the clauses or the parties that it is about."""

    def named(lack: list[ClauseView]) -> str:
        return ", ".join(ordinal(one.number or 1, language).upper() for one in lack)

    clauses = detail.clauses
    kinds = [
        (
            translate("Lacking", "Texto entre corchetes: así no se puede cerrar"),
            [c for c in clauses if c.open_passages],
        ),
        (translate("Lacking", "Versiones por decidir: así no se puede cerrar"), [c for c in clauses if c.disputed]),
        (translate("Lacking", "Cláusulas sin posiciones"), [c for c in clauses if not c.positions]),
        (
            translate("Lacking", "Posiciones por confirmar: el texto cambió después"),
            [c for c in clauses if any(p.to_confirm for p in c.positions)],
        ),
        (translate("Lacking", "Cláusulas que no comprometen a nadie"), [c for c in clauses if not c.commitments]),
        (
            translate("Lacking", "Compromisos con huecos"),
            [c for c in clauses if any(set(p.gaps) - {"resources"} for p in c.commitments)],
        ),
    ]
    found = [(words, named(lack)) for words, lack in kinds if lack]
    if detail.not_ratified:
        told = ", ".join(one.party for one in detail.not_ratified)
        found.append((translate("Lacking", "Deben consultar a su asamblea"), told))
    return found
