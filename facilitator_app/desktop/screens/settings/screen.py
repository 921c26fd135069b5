"""Settings: the screen, the lock, what opens this workspace, this device, and emergencies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from facilitator_app.store.records.local_settings import ServerAddress

from ...formats import full_day
from ...habits import Habits
from ...jobs import Job
from ...widgets.button import Button
from ...widgets.card import Card, Ground
from ...widgets.label import Label
from ...widgets.question import Question
from ...widgets.spacing import column, row, widest
from ..base import Crumb, Screen
from ..desk import Desk
from ..first_run.sheet import Sheet, sheet_pages
from ..still_there import if_still_there
from ..unlock.emergency import Emergency
from .lock_card import LockCard
from .look_card import LookCard
from .new_sheet import NewSheet
from .passphrase_dialog import PassphraseDialog
from .server_card import ServerCard
from .server_dialog import ServerDialog
from .view_model import OwnWorkspace, SettingsModel

_TWO_COLUMNS = 1080


class SettingsScreen(Screen):
    """Route ``settings``.

    `lock_wanted` locks now; `erased` when the workspace is gone; `server_told` when another server is known.
    """

    place = "settings"

    lock_wanted = Signal()
    erased = Signal()
    server_told = Signal()

    def __init__(self, desk: Desk, own: OwnWorkspace, habits: Habits) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = SettingsModel(desk, own, self)
        self.look = LookCard(desk.theme, desk.languages)
        self.lock = LockCard(desk.theme, habits)
        self.server = ServerCard(desk.theme, habits)
        self._keys, self._device, self._danger = (Card(desk.theme, " ") for _ in range(3))
        self._build()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Ajustes")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        return (Crumb(self._desk.person),)

    def first_focus(self) -> QWidget | None:
        return self.look.first

    def concerns(self, _records: frozenset[object]) -> bool:
        return False

    def refresh(self) -> None:
        self.model.server().succeeded.connect(self.server.show_server)

    def retranslate(self) -> None:
        self.look.retranslate()
        self.server.retranslate()
        self.lock.retranslate()
        titles = (self.tr("Lo que abre este espacio"), self.tr("Este equipo"), self.tr("Emergencia"))
        for card, title in zip((self._keys, self._device, self._danger), titles, strict=True):
            card.heading.setText(title)
            card.setAccessibleName(title)
        self._passphrase.say(self.tr("Cambiar la frase de paso…"))
        self._sheet.say(self.tr("Hoja de recuperación nueva…"))
        self._sheet_words.setText(
            self.tr("Si perdió la hoja o alguien más la vio, haga otra: la anterior deja de servir.")
        )
        name, fingerprint = self.model.own.device
        self._name.setText(name)
        self._print.setText(fingerprint)
        self._print_words.setText(
            self.tr("Huella de este equipo. Léanla entre dos personas para saber que es de verdad este.")
        )
        self._erase.say(self.tr("Borrar de esta laptop…"))
        self._erase_words.setText(
            self.tr("Primero le dice qué no se ha compartido. Después destruye las llaves y los datos.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self.theme.px(_TWO_COLUMNS)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _build(self) -> None:
        theme = self.theme
        self._passphrase = Button(theme, "", icon="key-round")
        self._sheet = Button(theme, "", icon="file-text")
        self._sheet_words = Label("", "dense2", wrap=True)
        self._name, self._print = Label("", "strong"), Label("", "read")
        self._print_words = Label("", "dense2", wrap=True)
        self._print.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._erase = Button(theme, "", icon="eraser", danger=True)
        self._erase_words = Label("", "dense2", wrap=True)
        _fill(self._keys.body, self._passphrase, self._sheet, self._sheet_words)
        _fill(self._device.body, self._name, self._print, self._print_words)
        _fill(self._danger.body, self._erase_words, self._erase)
        page = Ground("canvas")
        self._across = row(theme, page, (24, 16, 24, 24), 14)
        for cards in ((self.look, self.lock, self.server), (self._keys, self._device, self._danger)):
            within = QWidget()
            widest(theme, within, 720)
            body = column(theme, within, gap=14)
            for card in cards:
                body.addWidget(card)
            body.addStretch(1)
            self._across.addWidget(within, 1)
        column(theme, self, gap=0).addWidget(page)
        self.lock.now.clicked.connect(self.lock_wanted)
        self.server.tell.clicked.connect(self._ask_server)
        self._passphrase.clicked.connect(self._change_passphrase)
        self._sheet.clicked.connect(self._ask_new_sheet)
        self._erase.clicked.connect(self._ask_erase)

    def _ask_server(self) -> None:
        self.model.server().succeeded.connect(if_still_there(self, self._tell_server))

    def _tell_server(self, known: ServerAddress | None) -> None:
        dialog = ServerDialog(self.theme, self, known, self._desk.languages.code)

        def use() -> Job:
            self.server.show_trying(dialog.address)
            job = self.model.use_server(dialog.address, dialog.pin)
            job.succeeded.connect(self._server_told)
            job.refused.connect(lambda _error: self.refresh())
            return job

        if not dialog.fill_in(use, self._desk.notices):
            self.refresh()  # it may still be tried, for nobody

    def _server_told(self, _done: object) -> None:
        self.refresh()
        self.server_told.emit()

    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self.theme, self)

        def change() -> Job:
            job = self.model.change_passphrase(dialog.passphrase)
            said = self.tr("La frase de paso es otra desde ahora.")
            job.succeeded.connect(lambda _done: self._desk.notices.say(said))
            return job

        dialog.fill_in(change, self._desk.notices)
        dialog.forget()

    def _ask_new_sheet(self) -> None:
        question = Question(
            self.theme,
            self,
            self.tr("¿Hacer otra hoja de recuperación?"),
            self.tr(
                "La hoja de ahora deja de abrir este espacio. Tenga a mano con qué imprimir o copiar doce palabras."
            ),
            act=self.tr("Hacer otra hoja"),
            stay=self.tr("Dejar la de ahora"),
        )
        if question.ask():
            job = self._desk.told(self.model.change_words())
            job.succeeded.connect(self._show_sheet)

    def _show_sheet(self, words: Sequence[str]) -> None:
        day = full_day(self._desk.clock.local().date(), self._desk.languages.code)
        dialog = NewSheet(self.theme, self, words, day, self.model.own.word_list())
        dialog.print_wanted.connect(self._print_sheet)
        dialog.proven.connect(lambda typed: self._prove(dialog, typed))
        dialog.exec()
        dialog.forget()
        if not self.model.own.rehearsed:
            self._desk.notices.warn(self.tr("La hoja nueva no se comprobó. Haga otra en Ajustes antes de necesitarla."))

    def _print_sheet(self, sheet: Sheet) -> None:
        self._desk.told(self.model.print_sheet(sheet_pages(sheet)))

    def _prove(self, dialog: NewSheet, typed: Sequence[str]) -> None:
        job = self._desk.told(self.model.prove_words(typed))
        job.succeeded.connect(dialog.accept)

    def _ask_erase(self) -> None:
        job = self._desk.told(self.model.unshared())
        job.succeeded.connect(if_still_there(self, self._erase_if_sure))

    def _erase_if_sure(self, unshared: int) -> None:
        if Emergency(self.theme, self.window(), self.tr("este espacio"), unshared).ask():
            job = self._desk.told(self.model.erase())
            job.succeeded.connect(self.erased)


def _fill(body: QVBoxLayout, *parts: QWidget) -> None:
    for part in parts:
        if isinstance(part, Button):
            body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            body.addWidget(part)
