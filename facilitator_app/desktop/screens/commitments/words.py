"""What evidence, sources and findings are called on the screen; no side is taken by a colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.verification import AccountLine, EvidenceLine
from facilitator_app.store.reference.catalogues import label

from ...formats import in_quotes, megabytes, short_day
from ...theme.sectors import Mark, Sector
from ...theme.tokens import Tone

translate = QCoreApplication.translate
EVIDENCE_ICONS = {
    "photo": "image",
    "scan": "scan",
    "audio": "mic",
    "document": "file-text",
    "observation": "eye",
}
FINDING_ICONS = {
    "kept": "circle-check",
    "partly": "circle-dot",
    "not_kept": "circle-minus",
    "unverified": "circle-question-mark",
    "under_way": "hourglass",
}


def says(account: AccountLine) -> str:
    """Who an account comes from, as its heading."""
    if account.party:
        return translate("Commitments", "Dice: {0}").format(account.party)
    return {
        "team": translate("Commitments", "Vio el equipo"),
        "community": translate("Commitments", "Dicen vecinas y vecinos"),
        "official": translate("Commitments", "Dice la autoridad"),
        "party": translate("Commitments", "Dice una parte"),
    }.get(account.kind, translate("Commitments", "Dice otra fuente"))


def mark_of(account: AccountLine) -> Mark:
    """The dot of its sector, or none of any side."""
    return Sector(account.sector) if account.sector else Tone.NEUTRAL


def quoted(account: AccountLine) -> str:
    """Its words: between quotation marks what somebody said, plain what the team saw."""
    return account.words if account.kind == "team" else in_quotes(account.words)


def finding_words(finding: str, language: str) -> str:
    """How a commitment stands according to one source, in the words of the catalogue."""
    return label("commitment_statuses", finding, language) if finding else translate("Commitments", "no lo dice")


def evidence_below(line: EvidenceLine, language: str) -> str:
    """The line under the title of a piece of evidence: its day, who brought it, with which permission."""
    day = short_day(line.on, language) if line.on is not None else translate("Commitments", "sin fecha")
    permission = ""
    if line.with_permission is not None and line.kind in ("photo", "audio"):
        permission = (
            translate("Commitments", "con permiso") if line.with_permission else translate("Commitments", "sin permiso")
        )
    size = megabytes(line.size, language) if line.size and line.size > 1_000_000 else ""
    return " · ".join(part for part in (day, line.brought_by, permission, size) if part)
