"""Prepares this laptop in six steps; the fifth gets the recovery sheet on paper and proven."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator_app.clock import Clock
from facilitator_app.errors import FacilitatorError, WrongSecret
from facilitator_app.messages import message

from ...formats import full_day
from ...languages import Languages
from ...notices import Notices
from ...theme.theme import Theme
from ...widgets.beside import Beside
from ...widgets.brand import Brand
from ...widgets.button import Button, Kind
from ...widgets.label import Label
from ...widgets.pages import Pages
from ...widgets.spacing import column, fixed, room, row
from ...widgets.steps import Step, StepColumn
from ..base import Key, Screen
from ..choosing_backup import choose_backup
from .pages import LanguagePage, PersonPage, ProgrammePage, ReadyPage
from .passphrase_step import PassphraseStep
from .sheet import Sheet, SheetPreview, sheet_pages
from .sheet_step import SheetStep
from .step_page import StepPage
from .view_model import FirstRunModel

_STEPS, _PAGE, _SHEET = 300, 440, 454


class FirstRunScreen(Screen):
    """Left the steps, in the middle the step of the moment, at the right the sheet when it is its turn."""

    bare = True
    opened = Signal(object)
    backup_chosen = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, model: FirstRunModel, languages: Languages, notices: Notices, clock: Clock
    ) -> None:
        super().__init__(theme)
        self._model, self._languages, self._notices, self._clock = model, languages, notices, clock
        self._passphrase = PassphraseStep(theme)
        self.sheet_step = SheetStep(theme, model)
        first = LanguagePage(theme, languages)
        first.backup_wanted.connect(self._ask_backup)
        self.pages: tuple[StepPage, ...] = (
            first,
            PersonPage(theme, model),
            ProgrammePage(theme, model),
            self._passphrase,
            self.sheet_step,
            ReadyPage(theme, model),
        )
        self._build()
        self._listen()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Preparar esta laptop")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+P", self.tr("imprimir la hoja")),
            Key("Alt+Left", self.tr("paso anterior")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._stack, self._right)

    def first_focus(self) -> QWidget:
        return self._page().first()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Preparar esta laptop"))
        for index, page in enumerate(self.pages):
            page.retranslate(index + 1, len(self.pages))
        self._cover_button.say(self.tr("Mostrar palabras") if self._is_covered else self.tr("Ocultar"))
        self._cover_words.setText(
            self.tr("En pantalla las palabras están tapadas")
            if self._is_covered
            else self.tr("Cualquiera que mire puede leerlas")
        )
        self._show_steps()
        self._draw_sheet()

    def _build(self) -> None:
        whole = row(self.theme, self, gap=0)
        across = Beside(self.theme, gap=0, least=_PAGE + _SHEET)
        left = self._left = QFrame()
        left.setProperty("frame", "rail")
        fixed(self.theme, left, width=_STEPS)
        steps = column(self.theme, left, (16, 32, 16, 16), 10)
        brand = row(self.theme, None, (16, 0, 0, 0))
        brand.addWidget(Brand(self.theme))
        steps.addLayout(brand)
        room(self.theme, steps, 14)
        title = row(self.theme, None, (16, 0, 0, 0))
        self._heading = Label("", "heading")
        title.addWidget(self._heading)
        steps.addLayout(title)
        self._steps = StepColumn(self.theme)
        steps.addWidget(self._steps)
        steps.addStretch(1)
        self._stack = Pages()
        for page in self.pages:
            self._stack.addWidget(page)
        across.addWidget(self._stack, 1)
        across.addWidget(self._sheet_side())
        whole.addWidget(left)
        whole.addLayout(across, 1)
        self.theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The names of the steps make way where a page would be narrow; each page says which step it is."""
        beside = _STEPS + _PAGE + (0 if self._right.isHidden() else _SHEET)
        self._left.setVisible(self.width() >= self.theme.px(beside))

    def _sheet_side(self) -> QWidget:
        self._is_covered = True
        self._right = QWidget()
        fixed(self.theme, self._right, width=_SHEET)
        body = column(self.theme, self._right, (0, 40, 48, 12), 8)
        self.preview = SheetPreview(self.theme)
        body.addWidget(self.preview, 1)
        line = row(self.theme)
        self._cover_words = Label("", "dense2", wrap=True)
        self._cover_button = Button(self.theme, "", Kind.GHOST, icon="eye")
        self._cover_button.clicked.connect(self._turn_cover)
        line.addWidget(self._cover_words, 1)
        line.addWidget(self._cover_button)
        body.addLayout(line)
        self._right.hide()
        return self._right

    def _listen(self) -> None:
        for page in self.pages:
            page.went_on.connect(self._go_on)
            page.went_back.connect(self._go_back)
        self.sheet_step.covered.connect(self._cover)
        self.sheet_step.print_wanted.connect(self._print)
        self._model.created.connect(self._created)
        self._model.proven.connect(self._advance)
        self._model.printed.connect(self._printed)
        self._model.refused.connect(self._refuse)
        self._model.busy_changed.connect(self._busy)
        self._model.done.connect(self.opened)
        self.theme.changed.connect(self._show_steps)

    def _ask_backup(self) -> None:
        chosen = choose_backup(self)
        if chosen is not None:
            self.backup_chosen.emit(chosen)

    def _page(self) -> StepPage:
        return self.pages[self._stack.currentIndex()]

    def _go_on(self) -> None:
        page = self._page()
        if page is self._passphrase:
            self._model.create(self._passphrase.passphrase)
        elif page is self.pages[-1]:
            self._model.finish()
        else:
            self._advance()

    def _go_back(self) -> None:
        if self._stack.currentIndex() > 0:
            self._show(self._stack.currentIndex() - 1)
        else:
            self.left.emit()

    def _advance(self) -> None:
        self._show(self._stack.currentIndex() + 1)

    def _show(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._cover(True)
        self._right.setVisible(self._page() is self.sheet_step)
        self._fit()
        self.retranslate()
        self._page().first().setFocus(Qt.FocusReason.TabFocusReason)

    def _created(self) -> None:
        self._passphrase.forget()
        self._advance()

    def _show_steps(self) -> None:
        now = self._stack.currentIndex()
        states = ["done" if index < now else "now" if index == now else "later" for index in range(6)]
        self._steps.show_steps(
            [
                Step(page.name(), page.below() if state != "later" else "", state)
                for page, state in zip(self.pages, states, strict=True)
            ]
        )

    def _turn_cover(self) -> None:
        self._cover(not self._is_covered)

    def _cover(self, covered: bool) -> None:
        self._is_covered = covered
        self._cover_button.icon_name = "eye" if covered else "eye-off"
        self.retranslate()

    def _sheet(self, *, covered: bool) -> Sheet:
        day = full_day(self._clock.local().date(), self._languages.code)
        return Sheet(() if covered else self._model.words, day)

    def _draw_sheet(self) -> None:
        self.preview.show_sheet(self._sheet(covered=self._is_covered))
        name = self.tr("Hoja de recuperación con sus doce palabras tapadas")
        shown = self.tr("Hoja de recuperación con sus doce palabras a la vista")
        self.preview.setAccessibleName(name if self._is_covered else shown)

    def _print(self) -> None:
        self._model.print_sheet(sheet_pages(self._sheet(covered=False)))

    def _printed(self) -> None:
        self._notices.say(self.tr("La hoja salió hacia la impresora"))
        self.sheet_step.grid.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, busy: bool) -> None:
        self._page().setEnabled(not busy)

    def _refuse(self, error: FacilitatorError) -> None:
        if isinstance(error, WrongSecret):
            self.sheet_step.refuse(str(message("desktop.words_differ", {}, self._languages.code)))
        else:
            self._notices.fail(error)
