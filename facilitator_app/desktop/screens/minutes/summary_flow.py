"""Takes a person through a summary in another language: written, corrected, left for later, taken out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.drafts import drop_draft, keep_draft
from facilitator_app.commands.summary import SummaryFields, edit_summary, remove_summary, write_summary
from facilitator_app.queries.papers.minutes_desk import MinutesDesk
from facilitator_app.queries.papers.printed_meeting import spoken
from facilitator_app.queries.summaries import SummaryForm, SummarySheet, summary_draft_place, summary_sheet

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from ..still_there import if_still_there
from .summary_dialog import SummaryDialog
from .summary_draft import SummaryWords

if TYPE_CHECKING:
    from facilitator_app.store.log.changes import Versions
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "summary"


class SummaryFlow(QObject):
    """`room` gives the acta in view; windows open over `window`."""

    def __init__(self, desk: Desk, window: QWidget, room: Callable[[], MinutesDesk | None]) -> None:
        super().__init__(window)
        self._desk, self._window, self._room = desk, window, room

    def write(self, summary: UUID | None) -> None:
        """Open the form of a summary, or of a new one, as it was left."""
        room = self._room()
        if room is None:
            return
        session = room.session.id
        job = self._desk.read(lambda tx: summary_sheet(tx, session, summary))
        job.succeeded.connect(if_still_there(self._window, self._open, self._in_view))

    def _in_view(self) -> UUID | None:
        room = self._room()
        return room.session.id if room is not None else None

    def _open(self, sheet: SummarySheet) -> None:
        form = sheet.form
        place = summary_draft_place(sheet.session_id, form.summary.language if form else None)
        now = self._desk.clock.local().replace(tzinfo=None, second=0, microsecond=0)
        window = SummaryDialog(self._desk.theme, self._window, sheet, self._desk.languages.code, now)
        window.drafted.connect(
            lambda draft: self._desk.records.write("draft", lambda tx: keep_draft(tx, place, draft))
        )
        if window.fill_in(lambda: self._save(sheet, place, window.words, window.shown), self._desk.notices):
            name = spoken(window.words.language, self._desk.languages.code)
            self._desk.notices.say(self.tr("El resumen en {0} quedó guardado.").format(name))
        elif window.removed and form is not None:
            self._remove(form, place)

    def _save(self, sheet: SummarySheet, place: str, words: SummaryWords, shown: Versions) -> Job:
        """Summary and end of the draft in one change."""
        said: SummaryFields = {
            "rendered_by": words.rendered_by or None,
            "read_aloud_at": words.read_aloud_at,
            "read_in": words.read_in,
        }
        form = sheet.form

        def write(tx: Transaction) -> UUID:
            drop_draft(tx, place)
            if form is not None:
                return edit_summary(tx, form.summary.id, shown=shown, text=words.text, **said)
            return write_summary(tx, sheet.session_id, words.language, words.text, shown=shown, **said)

        return self._desk.records.write(ORIGIN, write)

    def _remove(self, form: SummaryForm, place: str) -> None:
        name = spoken(form.summary.language, self._desk.languages.code)
        question = Question(
            self._desk.theme, self._window, self.tr("¿Quitar el resumen en {0}?").format(name),
            self.tr("El acta ya no lo lleva. El historial lo recuerda."),
            act=self.tr("Quitar"), stay=self.tr("Dejarlo"), danger=True,
        )  # fmt: skip
        if not question.ask():
            return

        def remove(tx: Transaction) -> None:
            drop_draft(tx, place)
            remove_summary(tx, form.summary.id, shown=form.versions)

        self._desk.write(ORIGIN, remove)
