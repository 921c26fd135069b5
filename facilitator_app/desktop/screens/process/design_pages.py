"""Two pages of a process: how it works, with the decisions of the parties about it; and what it taught."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.method import PartOfMethod
from facilitator_app.queries.process_design import DecisionLine, LessonLine
from facilitator_app.queries.process_page import ProcessPage

from ...widgets.two_line_row import TwoLines
from ..desk import Desk
from .design_forms import DesignForms
from .design_rows import design_rows, lesson_rows
from .list_page import ListPage


class DesignPages(QObject):
    """`design` and `lessons` are the pages; `agreement_wanted` carries the agreement behind a decision.

    `method_wanted` when a process that has no method shall take one.
    """

    agreement_wanted = Signal(object)
    method_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._page: ProcessPage | None = None
        self.forms = DesignForms(desk, window)
        self.design: ListPage[TwoLines] = ListPage(desk.theme, begins=True)
        self.lessons: ListPage[TwoLines] = ListPage(desk.theme)
        self.design.add_wanted.connect(self.add_to_design)
        self.design.begin_wanted.connect(self.method_wanted)
        self.lessons.add_wanted.connect(self.add_lesson)
        self.design.opened.connect(self._open)
        for edited in (self.design.edited, self.lessons.edited, self.lessons.opened):
            edited.connect(self._ask)
        for page in (self.design, self.lessons):
            page.removed.connect(self._remove)

    def show_page(self, page: ProcessPage) -> None:
        """Show how this process works, and its lessons."""
        self._page = page
        language = self._desk.languages.code
        self.design.show_rows(design_rows(page.design, language))
        self.lessons.show_rows(lesson_rows(page.design, language))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.design.say(
            self.tr("Cómo trabaja la mesa"),
            self.tr("Agregar…"),
            self.tr("Aquí estará el método de la mesa: se copia de una plantilla y las partes lo cambian."),
            begin=self.tr("Elegir un método…"),
        )
        self.lessons.say(
            self.tr("Aprendizajes"),
            self.tr("Aprendizaje nuevo…"),
            self.tr("Aquí estará lo que las sesiones enseñaron: qué ayudó, qué no, y qué hacer otra vez."),
        )

    def add_to_design(self) -> None:
        """Add a part of the method, or a decision about it."""
        if self._page is not None:
            self.forms.add(self._page.detail.id)

    def add_lesson(self) -> None:
        """Add a lesson."""
        if self._page is not None:
            self.forms.lesson(self._page.detail.id, self._page.sessions)

    def _one(self, row: TwoLines) -> PartOfMethod | DecisionLine | LessonLine | None:
        if self._page is None:
            return None
        design = self._page.design
        known: list[PartOfMethod | DecisionLine | LessonLine] = [*design.parts, *design.decisions, *design.lessons]
        return next((one for one in known if one.id == row.key), None)

    def _open(self, row: TwoLines) -> None:
        one = self._one(row)
        if isinstance(one, DecisionLine):
            self.agreement_wanted.emit(one.agreement_id)
        else:
            self._ask(row)

    def _ask(self, row: TwoLines) -> None:
        one, page = self._one(row), self._page
        if page is None:
            return
        if isinstance(one, PartOfMethod):
            self.forms.part(one, page.design)
        elif isinstance(one, DecisionLine):
            self.forms.decision(one)
        elif isinstance(one, LessonLine):
            self.forms.lesson(page.detail.id, page.sessions, one)

    def _remove(self, row: TwoLines) -> None:
        one, page = self._one(row), self._page
        if one is not None and page is not None:
            self.forms.remove(one, page.design)
