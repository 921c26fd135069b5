"""The bundles that were found, on as many sticks as there are, in one table: what is in each, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.messages import message
from facilitator_app.sync.found_files import FileKind

from ...formats import clock_time, file_size, short_day
from ...models.table import TableModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.empty_state import EmptyState
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.row_table import Cell, RowTable
from ...widgets.spacing import column, row
from ..table_widths import set_widths
from .transfer_card import TransferCard
from .view_model import Reading

_WIDTHS = (180, 92, 92, 170)


class ReadingPane(QWidget):
    """`read_wanted` reads what is ticked, `toggled` ticks, `back_wanted` makes what answers each stick."""

    read_wanted = Signal()
    choose_wanted = Signal()
    back_wanted = Signal()
    toggled = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._language = theme, "es"
        self._busy: Path | None = None
        body = column(theme, self, gap=12)
        top = row(theme)
        self._title = Label("", "heading")
        self._choose = Button(theme, "", Kind.LINK, icon="folder-open")
        self._choose.clicked.connect(self.choose_wanted)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._choose)
        body.addLayout(top)
        self._rows: TableModel[Reading] = TableModel(("",) * 4, self._cells, lambda one: one.key)
        self.table = RowTable(theme, "", tall=True)
        self.table.setModel(self._rows)
        self.table.acted.connect(lambda _letter, chosen: self.toggled.emit(chosen.key))
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self._clicked)
        theme.follow(self.table, self._measure)
        card = Card(theme, margins=(0, 4, 0, 4), gap=0)
        self._first = Button(theme, "", Kind.PRIMARY, icon="folder-open")
        self._first.clicked.connect(self.choose_wanted)
        self._empty = EmptyState(theme, "", self._first)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._empty, 1)
        body.addWidget(card, 1)
        self._told: NoticeBlock | None = None
        self._told_place = column(theme, None, gap=8)
        body.addLayout(self._told_place)
        self.transfer = TransferCard(theme)
        self.transfer.hide()
        body.addWidget(self.transfer)
        self._hint = Label("", "caption", wrap=True)
        body.addWidget(self._hint)
        self._verbs = QWidget()
        flow = Flow(theme, self._verbs)
        self._back = Button(theme, "", icon="undo-2")
        self.read = Button(theme, "", Kind.PRIMARY, icon="package-open", keys="Ctrl+Return")
        self._back.clicked.connect(self.back_wanted)
        self.read.clicked.connect(self.read_wanted)
        flow.addWidget(self._back)
        flow.addWidget(self.read)
        body.addWidget(self._verbs)

    def retranslate(self, language: str) -> None:
        """Say everything in the language of the moment."""
        self._language = language
        self._title.setText(self.tr("Paquetes que llegaron"))
        for button in (self._choose, self._first):
            button.say(self.tr("Escoger archivos…"))
        self.table.setAccessibleName(self.tr("Paquetes que llegaron"))
        self._rows.set_heads((self.tr("Paquete"), self.tr("De dónde"), self.tr("Cambios"), self.tr("Qué pasó")))
        self._empty.words.setText(
            self.tr("Meta las memorias que llegaron, una o varias: sus paquetes aparecerán aquí, en una sola lista.")
        )
        self._hint.setText(self.tr("Espacio: marcar o quitar. Leer dos veces el mismo no cambia nada."))
        self._back.say(self.tr("Preparar memorias de regreso"))

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """Show what was found, and what came of it."""
        self._rows.replace(readings)
        self.table.setVisible(bool(readings))
        self._empty.setVisible(not readings)
        for part in (self._choose, self._hint, self._verbs):
            part.setVisible(bool(readings))
        bundles = [one for one in readings if one.file.kind is FileKind.BUNDLE]
        wanted = [one for one in bundles if one.wanted and one.imported is None]
        self.read.say(self.tr("Leer %n paquete(s)", "", len(wanted)) if wanted else self.tr("Leer"))
        self.read.setEnabled(bool(wanted))
        answered = {one.medium.path for one in bundles if one.medium is not None and one.imported is not None}
        self._back.setVisible(bool(answered))
        self._tell([one for one in bundles if one.imported is not None])

    def show_busy(self, file: Path | None) -> None:
        """Which bundle is being read, if any."""
        self._busy = file
        self.transfer.setVisible(file is not None)
        self.read.setVisible(file is None)
        self._rows.replace(self._rows.rows)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggled.emit(self._rows.rows[index.row()].key)

    def _measure(self) -> None:
        set_widths(self._theme, self.table, _WIDTHS, stretched=3)

    def _cells(self, reading: Reading) -> list[Cell]:
        file = reading.file
        day = f"{short_day(file.written, self._language)} {clock_time(file.written)}"
        invitation = file.kind is FileKind.INVITATION
        ticked = None if invitation or reading.imported is not None else reading.wanted
        name = self.tr("Invitación") if invitation else file.path.name
        medium = reading.medium.name if reading.medium is not None else self.tr("esta laptop")
        pill, tone, icon = self._came_of_it(reading)
        imported = reading.imported
        much = str(imported.entries_new) if imported is not None else "–"
        return [
            Cell(name, f"{day} · {file_size(file.size, self._language)}", tick=ticked, strong=True,
                 icon="file-input" if invitation else ""),
            Cell(medium),
            Cell(much),
            Cell(pill=pill, tone=tone, pill_icon=icon),
        ]  # fmt: skip

    def _came_of_it(self, reading: Reading) -> tuple[str, Tone, str]:
        if reading.key == self._busy:
            return self.tr("Leyendo…"), Tone.INFO, "package-open"
        if reading.error is not None:
            return message(reading.error.code, reading.error.parameters, self._language).what, Tone.ALARM, "circle-x"
        if reading.file.kind is FileKind.INVITATION:
            return self.tr("Intro: usarla"), Tone.NEUTRAL, "file-input"
        return self._read_words(reading)

    def _read_words(self, reading: Reading) -> tuple[str, Tone, str]:
        imported = reading.imported
        if imported is None:
            words = self.tr("Por leer") if reading.wanted else self.tr("Se deja")
            return words, Tone.NEUTRAL, "package"
        if imported.rejected:
            return self.tr("%n parte(s) dañada(s)", "", len(imported.rejected)), Tone.ATTENTION, "package-x"
        if not imported.entries_new and imported.already_had:
            return self.tr("Ya estaba todo"), Tone.DONE, "check"
        return self.tr("Leído completo"), Tone.DONE, "package-check"

    def _tell(self, read: Sequence[Reading]) -> None:
        """What a person should know of the parts that were refused."""
        if self._told is not None:
            self._told_place.removeWidget(self._told)
            self._told.hide()
            self._told.deleteLater()
            self._told = None
        broken = [(one, part) for one in read if one.imported for part in one.imported.rejected]
        if not broken:
            return
        reasons = {message(part.reason, {}, self._language).what for _, part in broken}
        strong = self.tr("%n parte(s) no se pudo(ieron) leer; lo demás entró", "", len(broken))
        self._told = NoticeBlock(self._theme, " ".join(sorted(reasons)), Tone.ATTENTION, strong=strong)
        self._told_place.addWidget(self._told)
        self._told.show()
