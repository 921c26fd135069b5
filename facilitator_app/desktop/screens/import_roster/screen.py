"""Brings a messy list in without damage: file, columns, repeated people, confirmation; nothing enters before that."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.empty_state import EmptyState
from ...widgets.header import Fact, SecondRow
from ...widgets.label import Label
from ...widgets.panes import Panes
from ...widgets.question import Question
from ...widgets.spacing import column, row
from ...widgets.steps import Step, StepRow
from ..base import Crumb, Key, Screen
from ..desk import Desk
from .clarify_panel import ClarifyPanel
from .columns_page import ColumnsPage
from .confirm_page import ConfirmPage
from .twice_page import TwicePage
from .view_model import ImportModel

_FILE, _COLUMNS, _TWICE, _CONFIRM = range(4)
_KINDS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.html"


class ImportRosterScreen(Screen):
    """Route ``import_roster/ID`` of a process; without one, the process in view."""

    place = "people"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = ImportModel(desk, self)
        self._process: UUID | None = None
        self._step = _FILE
        self._finished = False
        self.setAcceptDrops(True)
        self._build()
        self.model.read.connect(self._read)
        self.model.foreseen.connect(self._foreseen)
        self.model.busy_changed.connect(self._busy)
        self.model.went.connect(self.confirm.show_step)
        self.model.imported.connect(lambda: self._done(whole=True))
        self.model.stopped.connect(lambda: self._done(whole=False))
        self.retranslate()

    def title(self) -> str:
        return self.tr("Importar lista de personas")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        route = f"people/{self._process}" if self._process is not None else "people"
        return (Crumb(self.tr("Personas"), route),)

    def facts(self) -> tuple[QWidget, ...]:
        reading = self.model.reading
        if reading is None:
            return ()
        words = self.tr("{0} · {1} filas").format(reading.plan.file, reading.plan.data_rows)
        return (Fact(self.theme, "file-spreadsheet", words),)

    def header_actions(self) -> tuple[Button, ...]:
        return (self._leave,)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+Return", self.tr("seguir al paso siguiente")),
            Key("Alt+Left", self.tr("volver al paso anterior")),
            Key("E", self.tr("una repetida entra")),
            Key("F", self.tr("una repetida queda fuera")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._centre, self.clarify)

    def side_panel(self) -> QWidget:
        return self.clarify

    def first_focus(self) -> QWidget:
        return self._pick

    def open(self, argument: str) -> None:
        self.stale = False
        if not self.model.importing:
            self._process = UUID(argument)
            self.model.begin(self._process)
            self._finished = False
            self.clarify.show_reading(None, self._language)
            self._go_to(_FILE)

    def retranslate(self) -> None:
        self._leave.say(self.tr("Salir sin importar"))
        self._pick.say(self.tr("Elegir el archivo…"))
        self._file.words.setText(
            self.tr(
                "Sirve la lista como la tenga: Excel, LibreOffice, CSV o una tabla guardada de la web. "
                "Elija el archivo o arrástrelo aquí. Nada entra a la mesa hasta el último paso."
            )
        )
        self.columns.retranslate()
        self.twice.retranslate()
        self._back.say(self.tr("Atrás"))
        self._calm.setText(self.tr("Todavía no se ha importado nada"))
        self._go_to(self._step)

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _build(self) -> None:
        theme = self.theme
        self._leave = Button(theme, "", Kind.GHOST, icon="x", show_keys="Esc")
        self._leave.clicked.connect(self._go_out)
        second = SecondRow(theme)
        self._steps, self._calm = StepRow(theme), Label("", "done")
        second.line.addWidget(self._steps)
        second.line.addStretch(1)
        second.line.addWidget(self._calm)
        self._centre = QWidget()
        body = column(theme, self._centre, (20, 14, 16, 12), 12)
        self._pages = QStackedWidget()
        self._pick = Button(theme, "", Kind.PRIMARY, icon="folder-open", large=True)
        self._pick.clicked.connect(self._choose_file)
        self._file = EmptyState(theme, "", self._pick)
        holder = Card(theme)
        holder.body.addWidget(self._file)
        self.columns, self.twice, self.confirm = ColumnsPage(theme), TwicePage(theme), ConfirmPage(theme)
        for page in (holder, self.columns, self.twice, self.confirm):
            self._pages.addWidget(page)
        self.columns.corrected.connect(self.model.correct)
        self.twice.decided.connect(self._decided)
        self.confirm.pause_wanted.connect(self._pause)
        self.confirm.cancel_wanted.connect(self._cancel)
        self.confirm.forget_wanted.connect(self._forget)
        self.confirm.people_wanted.connect(self._go_out)
        body.addWidget(self._pages, 1)
        foot = row(theme)
        self._back = Button(theme, "", icon="arrow-left", keys="Alt+Left")
        self._next = Button(theme, "", Kind.PRIMARY, keys="Ctrl+Return")
        self._working = Label("", "caption")
        self._back.clicked.connect(lambda: self._go_to(max(_FILE, self._step - 1)))
        self._next.clicked.connect(self._go_on)
        foot.addWidget(self._back)
        foot.addWidget(self._working)
        foot.addStretch(1)
        foot.addWidget(self._next)
        body.addLayout(foot)
        self.clarify = ClarifyPanel(theme)
        self.clarify.explained.connect(self.model.explain)
        whole = column(theme, self, gap=0)
        whole.addWidget(second)
        whole.addWidget(Panes(theme, [self._centre, self.clarify], [880, 400], 0), 1)

    # -- steps

    def _go_to(self, step: int) -> None:
        self._step = step
        self._pages.setCurrentIndex(step)
        names = (self.tr("Archivo"), self.tr("Columnas"), self.tr("Repetidas"), self.tr("Confirmar"))
        states = ["done" if at < step or self._finished else "now" if at == step else "later" for at in range(4)]
        self._steps.show_steps([Step(name, state=state) for name, state in zip(names, states, strict=True)])
        self._back.setVisible(step > _FILE and not self._finished and not self.model.importing)
        self._next.setVisible(step != _FILE and not self._finished and not self.model.importing)
        words = {
            _COLUMNS: self.tr("Seguir: ver repetidas"),
            _TWICE: self.tr("Seguir: ver qué va a pasar"),
            _CONFIRM: self.tr("Importar la lista"),
        }
        self._next.say(words.get(step, self.tr("Seguir")))
        self._calm.setVisible(not self._finished and not self.model.importing)
        self._leave.say(self.tr("Volver a las personas") if self._finished else self.tr("Salir sin importar"))
        self._fit_next()
        self.heading_changed.emit()

    def _fit_next(self) -> None:
        reading = self.model.reading
        self._next.setEnabled(reading is not None and reading.review is not None)

    def _go_on(self) -> None:
        if not self._next.isEnabled() or not self._next.isVisible():
            return
        if self._step == _COLUMNS:
            if self.columns.remember.isChecked():
                self.model.remember()
            self.model.foresee()
        elif self._step == _TWICE:
            self.model.foresee()
        elif self._step == _CONFIRM:
            self.confirm.show_progress()
            self.model.bring_in()
            self._next.hide()
            self._back.hide()
            self._calm.hide()

    def _read(self) -> None:
        reading = self.model.reading
        assert reading is not None
        self.columns.show_reading(reading, self._language)
        self.clarify.show_reading(reading, self._language)
        if self._step == _FILE:
            self._go_to(_COLUMNS)
        self._fit_next()
        if reading.review is None:
            self._desk.notices.warn(self.tr("Falta decir en qué columna están los nombres."))
        self.heading_changed.emit()

    def _foreseen(self) -> None:
        outlook = self.model.outlook
        assert outlook is not None
        if self._step == _COLUMNS:
            self.twice.show_pairs(outlook.result.possible_duplicates, self.model.leave_out, self._language)
            self._go_to(_TWICE)
            return
        self.confirm.show_outlook(outlook.process.title, outlook.result, self._language)
        self._go_to(_CONFIRM)

    def _decided(self, number: int, out: bool) -> None:
        if out:
            self.model.leave_out.add(number)
        else:
            self.model.leave_out.discard(number)

    def _pause(self) -> None:
        self.model.pause()
        self.confirm.show_paused(self.model.paused)

    def _cancel(self) -> None:
        self.model.cancel()

    def _done(self, *, whole: bool) -> None:
        result, path = self.model.result, self.model.path
        if result is None or path is None:
            return
        self._finished = True
        self.confirm.show_done(result, path.name, self._language, whole=whole)
        self._go_to(_CONFIRM)

    def _busy(self, busy: bool) -> None:
        self._working.setText(self.tr("Leyendo la lista…") if busy else "")
        self._next.setEnabled(not busy)
        if not busy:
            self._fit_next()

    # -- the file

    def _choose_file(self) -> None:
        kinds = self.tr("Listas ({0})").format(_KINDS)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Elegir la lista"), "", kinds)
        if name:
            self.choose(Path(name))

    def choose(self, path: Path) -> None:
        """Read the file at `path`."""
        self._go_to(_FILE)
        self.model.choose(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._step == _FILE and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.choose(Path(local[0]))

    def _forget(self) -> None:
        path = self.model.path
        if path is None:
            return
        asked = Question(
            self.theme,
            self,
            self.tr("¿Borrar «{0}» de esta laptop?").format(path.name),
            self.tr("Las personas ya están en la mesa. El archivo no se podrá recuperar desde aquí."),
            act=self.tr("Borrar el archivo"),
            stay=self.tr("Dejarlo donde está"),
            danger=True,
        )
        if asked.ask():
            said = self.tr("El archivo se borró. En una memoria USB puede quedar rastro de él.")
            self.model.delete_file().succeeded.connect(lambda _done: self._desk.notices.say(said))

    def _go_out(self) -> None:
        self.go.emit(f"people/{self._process}" if self._process is not None else "people")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.model.importing:
            self._go_out()
            return
        super().keyPressEvent(event)
