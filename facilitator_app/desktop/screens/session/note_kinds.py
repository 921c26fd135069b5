"""How each kind of note looks and which letter chooses it; the letters are part of the translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import NoteKind
from facilitator_app.store.reference.catalogues import items, label

from ...theme.tokens import Tone

translate = QCoreApplication.translate

_TONES = {
    NoteKind.STATEMENT: Tone.INFO,
    NoteKind.PROPOSAL: Tone.QUOTE,
    NoteKind.QUESTION: Tone.INFO,
    NoteKind.NEED: Tone.QUOTE,
    NoteKind.CONCERN: Tone.ATTENTION,
    NoteKind.INTEREST: Tone.INFO,
    NoteKind.AGREEMENT: Tone.DONE,
    NoteKind.DISAGREEMENT: Tone.ALARM,
    NoteKind.PARKED: Tone.ATTENTION,
    NoteKind.OBSERVATION: Tone.INFO,
    NoteKind.DECISION: Tone.DONE,
}


@dataclass(frozen=True)
class KindLook:
    """A kind of note: its word, its icon and tone, and its letter."""

    code: str
    words: str
    many: str
    icon: str
    tone: Tone
    letter: str


def kind_looks(language: str, codes: Sequence[str] = ()) -> tuple[KindLook, ...]:
    """The kinds that a process uses, in its order; all of them where it names none."""
    known = [item.code for item in items("note_kinds")]
    wanted = [code for code in codes if code in known] or known
    return tuple(kind_look(code, language) for code in wanted)


def kind_look(code: str, language: str) -> KindLook:
    """How one kind looks; a kind of a newer version has its code as its word."""
    icons = {item.code: item.icon for item in items("note_kinds")}
    words = translate("NoteKinds", "Estacionar") if code == NoteKind.PARKED else label("note_kinds", code, language)
    tone = next((tone for kind, tone in _TONES.items() if kind == code), Tone.NEUTRAL)
    return KindLook(
        code, words, _many().get(code, words), icons.get(code) or "notebook-pen", tone, _letters().get(code, "")
    )


def _letters() -> dict[str, str]:
    return {
        NoteKind.STATEMENT: translate("NoteKinds", "D", "letter of Dicho"),
        NoteKind.PROPOSAL: translate("NoteKinds", "P", "letter of Propuesta"),
        NoteKind.QUESTION: translate("NoteKinds", "Q", "letter of Pregunta"),
        NoteKind.NEED: translate("NoteKinds", "N", "letter of Necesidad"),
        NoteKind.CONCERN: translate("NoteKinds", "C", "letter of Preocupación"),
        NoteKind.INTEREST: translate("NoteKinds", "I", "letter of Interés"),
        NoteKind.AGREEMENT: translate("NoteKinds", "A", "letter of Acuerdo"),
        NoteKind.DISAGREEMENT: translate("NoteKinds", "X", "letter of Desacuerdo"),
        NoteKind.PARKED: translate("NoteKinds", "E", "letter of Estacionar"),
        NoteKind.OBSERVATION: translate("NoteKinds", "O", "letter of Observación"),
        NoteKind.DECISION: translate("NoteKinds", "S", "letter of Decisión"),
    }


def _many() -> dict[str, str]:
    return {
        NoteKind.STATEMENT: translate("NoteKinds", "Dichos"),
        NoteKind.PROPOSAL: translate("NoteKinds", "Propuestas"),
        NoteKind.QUESTION: translate("NoteKinds", "Preguntas"),
        NoteKind.NEED: translate("NoteKinds", "Necesidades"),
        NoteKind.CONCERN: translate("NoteKinds", "Preocupaciones"),
        NoteKind.INTEREST: translate("NoteKinds", "Intereses"),
        NoteKind.AGREEMENT: translate("NoteKinds", "Acuerdos"),
        NoteKind.DISAGREEMENT: translate("NoteKinds", "Desacuerdos"),
        NoteKind.PARKED: translate("NoteKinds", "Estacionado"),
        NoteKind.OBSERVATION: translate("NoteKinds", "Observaciones"),
        NoteKind.DECISION: translate("NoteKinds", "Decisiones"),
    }
