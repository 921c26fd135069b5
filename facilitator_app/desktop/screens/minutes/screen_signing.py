"""Takes a person through signing the final acta on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.signing import record_signing_act
from facilitator_app.domain.vocabulary import ActKind
from facilitator_app.exchange.screen_signing import SigningBlock, block_to_sign, sign_on_screen
from facilitator_app.queries.papers.minutes_desk import MinutesDesk

from ...formats import clock_time
from ...jobs import Job
from ..desk import Desk
from ..still_there import if_still_there
from .rows import SignatureRow
from .sign_on_screen import SignOnScreen

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "minutes"


class ScreenSigning(QObject):
    """`room` gives the acta in view, `title` its name; windows open over `window`. `signed` once a drawing is kept."""

    signed = Signal()

    def __init__(
        self, desk: Desk, window: QWidget, room: Callable[[], MinutesDesk | None], title: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._desk, self._window, self._room, self._title = desk, window, room, title

    def ask(self, row: SignatureRow) -> None:
        """Let the person of `row` sign the acta that governs, if it has a place for them and they may."""
        room = self._room()
        if room is None or len(room.standing) != 1:
            self._desk.notices.say(self.tr("En pantalla se firma el acta definitiva: déjela definitiva primero."))
            return
        acta = room.standing[0].id
        job = self._desk.read(lambda tx: block_to_sign(tx, acta, row.key))
        job.succeeded.connect(if_still_there(self._window, partial(self._open, room, row), self._standing))

    def _standing(self) -> UUID | None:
        """The acta that governs, of the session in view."""
        room = self._room()
        return room.standing[0].id if room is not None and len(room.standing) == 1 else None

    def _open(self, room: MinutesDesk, row: SignatureRow, block: SigningBlock) -> None:
        revision = room.standing[0]
        words = self.tr("{0} · {1} · código {2}, revisión {3}.")
        told = words.format(self._title(), room.process, revision.code, revision.revision)
        others = [seat for seat in room.people if seat.id != row.key]
        window = SignOnScreen(
            self._desk.theme, self._window, row.name, told, block, others, self._desk.languages.code
        )  # fmt: skip
        window.fill_in(lambda: self._sign(room.session.id, revision.id, row, window), self._desk.notices)

    def _sign(self, session: UUID, acta: UUID, row: SignatureRow, window: SignOnScreen) -> Job:
        strokes, agreed, signer = window.strokes, window.agreed, window.signer
        witness, finger = window.witness, window.finger

        def write(tx: Transaction) -> None:
            tx.command = "sign_on_screen"
            at = tx.now()
            if finger:
                record_signing_act(tx, session, row.key, ActKind.THUMBPRINT, finger=finger, at=at)
            sign_on_screen(tx, acta, row.key, strokes, agreed=agreed, signer_id=signer)
            if witness is not None:
                record_signing_act(tx, session, row.key, ActKind.WITNESS, signer_id=witness, at=at)

        job = self._desk.write(ORIGIN, write)
        when = clock_time(self._desk.clock.local())
        said = self.tr("Firma simple en pantalla de {0}, {1}, según el reloj del equipo.").format(row.name, when)
        job.succeeded.connect(lambda _done: self._desk.notices.say(said))
        job.succeeded.connect(lambda _done: self.signed.emit())
        return job
