"""Opens the right workspace safely: which one, its passphrase, or the words of its sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QWidget,
)

from facilitator_app.errors import FacilitatorError, WrongSecret
from facilitator_app.messages import message

from ...languages import NAMES, Languages
from ...notices import Notices
from ...theme.theme import Theme
from ...widgets.beside import Beside
from ...widgets.brand import Brand
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.choice import RadioCard
from ...widgets.flow import Flow
from ...widgets.label import Label, Rule
from ...widgets.language_chips import LanguageChips
from ...widgets.one_of import OneOf
from ...widgets.pages import Pages
from ...widgets.reading_order import read_in_order
from ...widgets.spacing import column, row, widest
from ..base import Key, Screen
from ..choosing_backup import choose_backup
from .emergency import Emergency
from .passphrase_page import PassphrasePage
from .view_model import KnownWorkspace, UnlockModel
from .words_page import WordsPage


class UnlockScreen(Screen):
    """Left the workspaces of this laptop, right how to open the chosen one."""

    bare = True
    new_wanted = Signal()
    opened = Signal(object)

    def __init__(self, theme: Theme, model: UnlockModel, languages: Languages, notices: Notices) -> None:
        super().__init__(theme)
        self._model, self._languages, self._notices = model, languages, notices
        self._group = OneOf(self)
        self._build()
        self.retranslate()
        model.listed.connect(self._show_workspaces)
        model.busy_changed.connect(self._busy)
        model.opened.connect(self._open)
        model.refused.connect(self._refuse)
        model.erased.connect(model.refresh)

    def title(self) -> str:
        return self.tr("Desbloquear")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Return", self.tr("desbloquear")),
            Key("F4", self.tr("usar la hoja de recuperación")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._left, self._pages)

    def first_focus(self) -> QWidget:
        return self.passphrase.field.editor

    def refresh(self) -> None:
        self._model.refresh()

    def retranslate(self) -> None:
        self._which.setText(self.tr("¿Qué espacio abre?"))
        self._another.say(self.tr("Abrir otro espacio…"))
        self._backup.say(self.tr("Traer una copia de respaldo…"))
        self._new.say(self.tr("Empezar uno nuevo…"))
        self._larger.say(self.tr("Letra más grande"))
        self._theme_button.say(self.tr("Cambiar de tema"))
        self._emergency.say(self.tr("Emergencia…"))
        self.passphrase.retranslate()
        self.words.retranslate()
        self._show_workspaces()

    def bring(self, backup: Path) -> None:
        """Offer the workspace of the file `backup`, as if a person had chosen it here."""
        self._model.add(backup, backup=True)
        self.passphrase.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        outer = column(self.theme, self, gap=0)
        page = Ground("canvas")
        body = column(self.theme, page, (40, 32, 40, 24), 20)
        top = Beside(self.theme)
        top.addWidget(Brand(self.theme), 1)
        chips = LanguageChips(self.theme, NAMES, self._languages.code)
        chips.chosen.connect(self._languages.choose)
        self._languages.changed.connect(chips.show_language)
        top.addWidget(chips)
        body.addLayout(top)
        body.addStretch(1)
        middle = QWidget()
        widest(self.theme, middle, 862)
        within = column(self.theme, middle, gap=16)
        within.addWidget(self._card())
        within.addWidget(self._foot())
        across = row(self.theme)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        body.addLayout(across)
        body.addStretch(2)
        outer.addWidget(page)

    def _card(self) -> QWidget:
        card = Card(self.theme, margins=(0, 0, 0, 0))
        halves = Beside(self.theme, gap=0)
        card.body.addLayout(halves)
        self._left = QWidget()
        left = column(self.theme, self._left, (28, 26, 28, 26), 8)
        self._which = Label("", "heading")
        left.addWidget(self._which)
        left.addSpacing(self.theme.px(6))
        self._list = column(self.theme, None, gap=8)
        left.addLayout(self._list)
        self._another = Button(self.theme, "", Kind.GHOST, icon="folder-open")
        self._backup = Button(self.theme, "", Kind.GHOST, icon="hard-drive")
        self._new = Button(self.theme, "", Kind.GHOST, icon="plus")
        left.addSpacing(self.theme.px(6))
        for button in (self._another, self._backup, self._new):
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        self._another.clicked.connect(self._add)
        self._backup.clicked.connect(self._ask_backup)
        self._new.clicked.connect(self.new_wanted)
        halves.addWidget(self._left, 404)
        halves.addWidget(Rule(upright=True))
        halves.addWidget(self._right(), 456)
        return card

    def _right(self) -> QWidget:
        self._pages = Pages()
        self.passphrase = PassphrasePage(self.theme)
        self.words = WordsPage(self.theme, self._model.word_list())
        for part in (self.passphrase, self.words):
            self._pages.addWidget(part)
        self.passphrase.tried.connect(self._model.unlock)
        self.passphrase.sheet_wanted.connect(self._use_words)
        self.words.tried.connect(self._model.recover)
        self.words.back_wanted.connect(self._use_passphrase)
        return self._pages

    def _foot(self) -> QWidget:
        foot = QFrame()
        line = Flow(self.theme, foot, 12, last_apart=True)
        self._larger = Button(self.theme, "", Kind.GHOST, icon="a-large-small", show_keys="Ctrl++")
        self._theme_button = Button(self.theme, "", Kind.GHOST, icon="sun-moon", show_keys="F12")
        self._emergency = Button(self.theme, "", Kind.GHOST, icon="shield-alert")
        self._larger.clicked.connect(self.theme.larger)
        self._theme_button.clicked.connect(self.theme.next)
        self._emergency.clicked.connect(self._ask_emergency)
        line.addWidget(self._larger)
        line.addWidget(self._theme_button)
        line.addWidget(self._emergency)
        return foot

    def _show_workspaces(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        for index, known in enumerate(self._model.workspaces):
            card = self._workspace_card(index, known)
            self._group.addButton(card, index)
            self._list.addWidget(card)
            card.setChecked(index == self._model.chosen)
            card.clicked.connect(self._choose)
        read_in_order([self._which, *self._group.buttons(), self._another, self._backup, self._new])
        self._busy(self._model.busy)
        self._name_chosen()

    def _workspace_card(self, index: int, known: KnownWorkspace) -> RadioCard:
        if known.practice:
            below = self.tr("Datos inventados, para aprender")
            return RadioCard(self.theme, self.tr("Práctica"), below, "graduation-cap")
        if known.backup:
            return RadioCard(self.theme, self._label(index), known.folder.name, "hard-drive")
        return RadioCard(self.theme, self._label(index), self._when(known), "messages-square")

    def _label(self, index: int) -> str:
        if self._model.workspaces[index].backup:
            return self.tr("Copia de respaldo")
        return self.tr("Espacio {number}").format(number=index + 1)

    def _when(self, known: KnownWorkspace) -> str:
        if known.opened is None:
            return self.tr("Cifrado en esta laptop")
        return self.tr("Abierto por última vez el {day}").format(day=f"{known.opened:%d/%m/%Y, %H:%M}")

    def _choose(self) -> None:
        self._model.chosen = self._group.checkedId()
        self._name_chosen()
        self.passphrase.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_chosen(self) -> None:
        shown = self._model.workspaces
        practice = bool(shown) and shown[self._model.chosen].practice
        self.passphrase.show_workspace(
            self.tr("Práctica") if practice else self._label(self._model.chosen) if shown else "",
            backup=self._model.is_backup,
        )
        self._emergency.setEnabled(bool(shown) and not self._model.is_backup)

    def _use_words(self) -> None:
        self._pages.setCurrentWidget(self.words)
        self.words.grid.fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _use_passphrase(self) -> None:
        self.words.forget()
        self._pages.setCurrentWidget(self.passphrase)
        self.passphrase.field.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Elija la carpeta del espacio"))
        if folder:
            self._model.add(Path(folder))

    def _ask_backup(self) -> None:
        chosen = choose_backup(self)
        if chosen is not None:
            self.bring(chosen)

    def _ask_emergency(self) -> None:
        if self._model.folder is None:
            return
        name = self._label(self._model.chosen)
        if Emergency(self.theme, self.window(), name, self._model.unshared()).ask():
            self._model.erase()

    def _busy(self, busy: bool) -> None:
        usable = bool(self._model.workspaces) and not busy
        self.passphrase.set_usable(usable, busy=busy)
        self.words.set_usable(usable)

    def _open(self, workspace: object) -> None:
        self.passphrase.forget()
        self.words.forget()
        self.opened.emit(workspace)

    def _refuse(self, error: FacilitatorError) -> None:
        page = self._pages.currentWidget()
        if isinstance(error, WrongSecret) and isinstance(page, PassphrasePage | WordsPage):
            page.refuse(str(message(error.code, error.parameters, self._languages.code)))
        else:
            self._notices.fail(error)
