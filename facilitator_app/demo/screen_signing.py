"""One person of the demonstration signs the final acta on the screen, and the coordinator's device seals it."""

from __future__ import annotations

import math
from uuid import UUID

from ..commands.signing import remove_signing_act
from ..domain.vocabulary import ActKind
from ..exchange.screen_signing import keep_sealed, paper_to_seal, seal_paper, sign_on_screen
from ..queries.attendance import AttendanceLine, attendance_table
from ..workspace import Workspace
from .story import ORIGIN

_STEP_MS = 14
Points = list[tuple[int, int, int]]


def sign_and_seal(workspace: Workspace, session: UUID, document: UUID) -> bytes:
    """The sealed acta: signed on the screen the first time, and the kept bytes ever after."""
    with workspace.vault.read() as tx:
        lines = attendance_table(tx, session)
    if not any(act.on_screen for line in lines for act in line.acts):
        _sign(workspace, next(filter(_just_signs, lines)), document)
    with workspace.vault.read() as tx:
        paper = paper_to_seal(tx, session, document_id=document)
    if paper.kept is not None:
        return paper.kept
    pdf = seal_paper(paper)
    with workspace.vault.begin(ORIGIN) as tx:
        keep_sealed(tx, document, pdf, paper.drawings)
    return pdf


def handwriting(name: str) -> list[Points]:
    """Strokes that look like a name in a hurry, always the same for the same name."""
    at, written = 500, Points()
    for letter in name:
        high = 120 + ord(letter) * 37 % 260
        for step in range(8):
            turn = step * math.pi / 4
            place = (at + round(9 * step + 14 * math.sin(turn)), 560 - round(high * math.sin(turn / 2) ** 2))
            written.append((*place, _STEP_MS * len(written)))
        at += 64 if letter != " " else 30
    later = _STEP_MS * len(written) + 300
    under = [(520 + 26 * step, 760 - round(40 * math.sin(step / 6)), later + _STEP_MS * step) for step in range(40)]
    return [written, under]


def _just_signs(line: AttendanceLine) -> bool:
    """Whether somebody whom the acta names signs, and does nothing else."""
    named = line.seat is not None and not line.seat.reserved
    return named and [act.kind for act in line.acts] == [ActKind.SIGNATURE]


def _sign(workspace: Workspace, line: AttendanceLine, document: UUID) -> None:
    """The one signature that was noted becomes one on the screen."""
    assert line.seat is not None
    with workspace.vault.begin(ORIGIN) as tx:
        tx.command = "sign_on_screen"
        for act in line.acts:
            remove_signing_act(tx, act.id)
        sign_on_screen(tx, document, line.participant_id, handwriting(line.seat.name), agreed=True)
