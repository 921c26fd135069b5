"""How far an acta is on its way: reviewed, final, signed on paper, scanned and compared, handed over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.papers.minutes_desk import MinutesDesk

from ...widgets.steps import Step

translate = QCoreApplication.translate


def steps_of(room: MinutesDesk, resolved: int) -> list[Step]:
    """The five steps; the first that is not done is the one where the acta is."""
    final, trail = bool(room.standing), room.trail
    signed = final and bool(room.signing) and resolved == len(room.signing)
    words = (
        (translate("MinutesSteps", "Revisar"), final),
        (translate("MinutesSteps", "Dejar definitiva"), final),
        (translate("MinutesSteps", "Imprimir y firmar"), signed),
        (translate("MinutesSteps", "Adjuntar escaneo"), trail is not None and trail.compared),
        (translate("MinutesSteps", "Entregar copias"), trail is not None and bool(trail.copies)),
    )
    now = next((place for place, (_word, done) in enumerate(words) if not done), len(words))
    return [
        Step(word, state="done" if done else "now" if place == now else "later")
        for place, (word, done) in enumerate(words)
    ]
