"""What the analysis asks and does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from facilitator_app.documents.analysis import analysis_pages
from facilitator_app.documents.content.analysis import AnalysisContent
from facilitator_app.documents.layout.paper import PaperName
from facilitator_app.durable import write_durably
from facilitator_app.queries.analysis.analysis_page import AnalysisPage, analysis_page
from facilitator_app.queries.papers.analysis_content import analysis_content
from facilitator_app.queries.process_choice import process_in_view

from ...jobs import Job
from ...printing import print_pdf
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "analysis"


class AnalysisModel(ScreenModel):
    """`changed` when the page is another; None where there is no process yet."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: AnalysisPage | None = None

    def open(self, process: UUID) -> None:
        """Show the analysis of this process."""
        self._asking.ask(lambda tx: analysis_page(tx, process))

    def refresh(self) -> None:
        """Ask again; where none was named, of the process of the session of now."""
        if self._asking.asked:
            self._asking.again()
        else:
            self._asking.ask(_page_in_view)

    def read(self, question: Callable[[Transaction], object]) -> Job:
        """Ask something that only a form needs."""
        return self._desk.read(question)

    def write(self, intention: Callable[[Transaction], object]) -> Job:
        """Carry out an intention; its form tells a refusal."""
        return self._desk.records.write(ORIGIN, intention)

    def do(self, intention: Callable[[Transaction], object]) -> Job:
        """Carry out an intention that has no form; the window tells a refusal."""
        job = self._desk.told(self.write(intention))
        return job

    def printed_content(self, language: str | None, *, for_team: bool) -> Job:
        """What the printed analysis holds; gives an `AnalysisContent`."""
        assert self.page is not None
        process, person = self.page.process_id, self._desk.person
        return self.read(
            lambda tx: analysis_content(tx, process, author=person, language=language, for_team=for_team)
        )

    def pages(self, content: AnalysisContent, paper: PaperName) -> Job:
        """Set its pages, in memory."""
        return self._desk.work(lambda _progress: analysis_pages(content, paper).pdf)

    def print(self, pdf: bytes) -> Job:
        """Send pages to the printer."""
        return self._desk.work(lambda progress: print_pdf(pdf, progress))

    def save(self, pdf: bytes, path: Path) -> Job:
        """Write pages to `path`, whole or not at all."""
        return self._desk.work(lambda _progress: write_durably(path, pdf))

    def _take(self, page: AnalysisPage | None) -> None:
        self.page = page
        self.changed.emit()


def _page_in_view(tx: Transaction) -> AnalysisPage | None:
    process = process_in_view(tx)
    return None if process is None else analysis_page(tx, process)
