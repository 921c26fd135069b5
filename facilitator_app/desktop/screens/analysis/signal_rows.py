"""Signals as rows: what happened stays covered in the discreet view; what comes next stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.analysis.signals import SignalLine, SignalStep
from facilitator_app.store.reference.catalogues import items, label

from ...formats import short_day
from ...theme.tokens import Tone
from ...widgets.two_line_row import TwoLines

translate = QCoreApplication.translate


def signal_row(line: SignalLine, language: str, *, with_process: bool = False) -> TwoLines:
    """A signal as a row."""
    icons = {item.code: item.icon for item in items("signal_kinds")}
    parts = [label("signal_kinds", line.kind, language)]
    if line.noticed_on is not None:
        parts.append(short_day(line.noticed_on, language))
    if line.responder and line.next != SignalStep.CLOSED:
        parts.append(translate("Signals", "responde {0}").format(line.responder))
    if with_process and line.process:
        parts.append(line.process)
    words, tone, icon = step_look(line)
    return TwoLines(
        line.id,
        line.title,
        " · ".join(parts),
        icon=icons.get(line.kind) or "bell",
        pill=words,
        pill_tone=tone,
        pill_icon=icon,
        reserved=True,
    )


def step_look(line: SignalLine) -> tuple[str, Tone, str]:
    """What comes next for a signal, in words, with its tone and icon."""
    if line.lacks_plan:
        return translate("Signals", "Falta plan de protección"), Tone.ALARM, "shield-alert"
    if line.late:
        return translate("Signals", "Respuesta atrasada"), Tone.ALARM, "triangle-alert"
    return {
        SignalStep.NAME_RESPONDER: (translate("Signals", "Falta quién responde"), Tone.ATTENTION, "user-plus"),
        SignalStep.ANSWER: (translate("Signals", "Espera respuesta"), Tone.ATTENTION, "hourglass"),
        SignalStep.TELL_BACK: (translate("Signals", "Falta contar de vuelta"), Tone.INFO, "message-circle"),
        SignalStep.CLOSED: (translate("Signals", "Se contó de vuelta"), Tone.DONE, "check"),
    }[SignalStep(line.next)]
