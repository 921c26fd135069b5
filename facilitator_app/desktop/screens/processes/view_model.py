"""What the board of the mesas asks and does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator_app.commands.process import ProcessFields, begin_process
from facilitator_app.documents.content import QuarterContent
from facilitator_app.durable import write_durably
from facilitator_app.exchange.quarter import quarter_bytes, quarter_pages
from facilitator_app.queries.coordination import Coordination, coordination
from facilitator_app.queries.papers.quarter import Quarter
from facilitator_app.queries.papers.quarter_content import quarter_content

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction


class BoardModel(ScreenModel):
    """`changed` when the board is another."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.board: Coordination | None = None

    def refresh(self) -> None:
        """Ask again."""
        self._asking.ask(coordination)

    def begin(self, title: str, template: str | None, fields: ProcessFields) -> Job:
        """Begin a mesa."""
        return self._desk.write("processes", lambda tx: begin_process(tx, title, template=template, **fields))

    def report(self, quarter: Quarter, language: str, *, tension: bool) -> Job:
        """Ask for what the report of a quarter says."""
        person = self._desk.person

        def ask(tx: Transaction) -> QuarterContent:
            return quarter_content(tx, quarter, author=person, language=language, tension=tension)

        return self._desk.read(ask)

    def pages(self, content: QuarterContent) -> Job:
        """Set the pages of a report, in memory."""
        return self._desk.work(lambda _progress: quarter_pages(content))

    def save(self, content: QuarterContent, path: Path) -> Job:
        """Write a report to `path`, whole or not at all, in the kind that its end names."""
        return self._desk.work(lambda _progress: write_durably(path, quarter_bytes(content, path.name)))

    def _take(self, board: Coordination) -> None:
        self.board = board
        self.changed.emit()
