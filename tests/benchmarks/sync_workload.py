"""The same work for the product and its peers: 10,000 notes of about 436 bytes and 100 edits, equal at every run."""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass
from pathlib import Path

NOTES, EDITS, SESSIONS = 10_000, 100, 200
_WORDS = tuple(
    """
    la el los las un una de del en con por para que se no ya muy más pero porque cuando donde entre sobre comunidad mesa
    diálogo acuerdo compromiso sesión facilitadora participante lideresa vereda municipio río agua tierra territorio
    empresa mina consulta conflicto escuela camino puente mercado cosecha vecinos autoridad alcaldía cabildo familia
    jóvenes mujeres mayores retorno reparación propuso aceptó rechazó pidió explicó recordó señaló insistió preguntó
    respondió confirmó aplazó firmó revisó ampliar reducir limpiar construir entregar visitar medir vigilar compensar
    reforestar próxima semana lunes martes jueves enero marzo junio septiembre tensión calma desacuerdo consenso
    pendiente urgente verificación plazo presupuesto transporte alimentación constancia silencio sala voz nombre
    """.split()  # noqa: SIM905 - to be read as a text
)
_KINDS = ("statement", "proposal", "concern", "agreement", "observation")


@dataclass(frozen=True)
class WorkNote:
    """One note of the work: a 16-byte id in hex, its session by number, when, of what kind, and its words."""

    id: str
    session: int
    at: int
    kind: str
    text: str


@dataclass(frozen=True)
class WorkEdit:
    """One edit: the number of the note among the notes, and its words after it."""

    note: int
    text: str


def workload() -> tuple[list[WorkNote], list[WorkEdit]]:
    """The notes and the edits."""
    source, at = random.Random(20260), 1_760_000_000_000
    notes = []
    for number in range(NOTES):
        at += source.randint(2_000, 90_000)
        identity = (at << 80 | 7 << 76 | source.getrandbits(76) & ~(3 << 62) | 2 << 62).to_bytes(16, "big").hex()
        session = number * SESSIONS // NOTES
        notes.append(WorkNote(identity, session, at, source.choice(_KINDS), _text(source, 400)))
    edits = []
    for number in source.sample(range(NOTES), EDITS):
        words = notes[number].text.split(" ")
        place = source.randint(0, len(words))
        words[place:place] = _text(source, 30).split(" ")
        edits.append(WorkEdit(number, " ".join(words)))
    return notes, edits


def write_workload(folder: Path) -> Path:
    """The work as one JSON file, for a peer that runs elsewhere."""
    notes, edits = workload()
    file = folder / "workload.json"
    file.write_text(json.dumps({"notes": [asdict(n) for n in notes], "edits": [asdict(e) for e in edits]}))
    return file


def _text(source: random.Random, at_least: int) -> str:
    """Sentences of common and rare words, as many bytes as asked for and the end of the last one."""
    sentences: list[str] = []
    length = 0
    while length < at_least:
        words = [_word(source) for _ in range(source.randint(6, 16))]
        sentence = " ".join(words).capitalize() + "."
        sentences.append(sentence)
        length += len(sentence.encode()) + 1
    return " ".join(sentences)


def _word(source: random.Random) -> str:
    if source.random() < 0.45:  # common words come far more often than rare ones
        return _WORDS[min(int(source.paretovariate(0.6)) - 1, len(_WORDS) - 1)]
    return source.choice(_WORDS)
