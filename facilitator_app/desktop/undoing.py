"""Takes back what a person just did: Ctrl+Z, and the verb on the words that something was done."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from .jobs import Job, Records
from .notices import Act, Notices

if TYPE_CHECKING:  # the database is imported after the window is painted
    from facilitator_app.commands.undo import Undone
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "undo"


class Undoing(QObject):
    """Only what was done since the workspace was opened is undone by Ctrl+Z; each toast undoes its own deed."""

    def __init__(self, records: Records, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records, self._notices = records, notices
        self._since: int | None = None

    def begin(self) -> None:
        """From now on: what is in the log already is not undone from the keyboard."""
        from facilitator_app.queries.undo import log_mark  # not before the first paint

        self._records.read(log_mark).succeeded.connect(self._mark)

    def last(self) -> None:
        """Undo the last thing this person did here."""
        if self._since is not None:
            self._undo(None, self._since)

    def act(self, job: Job) -> Act | None:
        """The verb that undoes what `job` wrote; none where it wrote nothing."""
        done = job.intention
        return None if done is None else Act(self.tr("Deshacer"), lambda: self._undo(done, 0))

    def _mark(self, newest: int) -> None:
        self._since = newest

    def _undo(self, intention: UUID | None, after: int) -> None:
        from facilitator_app.commands.undo import undo

        def take_back(tx: Transaction) -> Undone:
            return undo(tx, intention, after=after)

        job = self._records.write(ORIGIN, take_back)
        job.succeeded.connect(self._tell)
        job.told_by(self._notices.fail)

    def _tell(self, undone: Undone) -> None:
        from facilitator_app.store.reference.catalogues import label

        verbs = {
            "create": self.tr("Deshecho: se quitó lo agregado ({0})"),
            "delete": self.tr("Deshecho: volvió lo borrado ({0})"),
        }
        words = verbs.get(undone.verb, self.tr("Deshecho: quedó como antes ({0})"))
        self._notices.say(words.format(label("record_types", undone.type, self._notices.language).lower()))
