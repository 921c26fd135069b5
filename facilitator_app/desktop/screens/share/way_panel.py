"""The left of the sharing: by which way changes go, who will be able to read them, and the copy for oneself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.queries.sharing.share_page import SharePage

from ...formats import dated, file_size
from ...models.rows import RowsModel
from ...sticks import Stick
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button
from ...widgets.card import Panel
from ...widgets.choice import RadioCard
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.row_list import RowList
from ...widgets.spacing import column
from ...widgets.words_row import WordsDelegate, WordsRow
from .server_told import ServerTold, server_line
from .words import readers_words, table_only_words


@dataclass(frozen=True)
class Way:
    """By which way: a stick, the programme's server, or else a folder of this laptop that is asked for in its time."""

    stick: Stick | None = None
    server: str | None = None

    @property
    def folder(self) -> Path | None:
        """Where the bundle is put; None where a person chooses."""
        return self.stick.path if self.stick is not None else None


class WayPanel(Panel):
    """`way` is the one chosen; `backup_wanted` asks for a copy of everything."""

    changed = Signal()
    backup_wanted = Signal()
    members_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "left", (20, 14, 16, 14), 10)
        self._theme = theme
        self._sticks: tuple[Stick, ...] = ()
        self._page: SharePage | None = None
        self._now = datetime.min.replace(tzinfo=UTC)
        self._picked = False  # until a person picks one, the first is the way
        self._cards: list[tuple[Way, RadioCard]] = []
        self._last_backup: datetime | None = None
        self.way = Way()
        self._way_title, self._who_title = Label("", "heading"), Label("", "heading", wrap=True)
        self.body.addWidget(self._way_title)
        self._choices = QWidget()
        self._choices_body: QVBoxLayout = column(theme, self._choices, gap=8)
        self.body.addWidget(self._choices)
        self._none = Label("", "dense2", wrap=True)
        self.server = ServerTold(theme)
        self.body.addWidget(self.server)
        self.body.addWidget(self._none)
        self.body.addWidget(self._who_title)
        self.readers = RowList(theme, "")
        self._rows: RowsModel[WordsRow] = RowsModel()
        self.readers.setModel(self._rows)
        self.readers.setItemDelegate(WordsDelegate(theme))
        self.readers.opened.connect(lambda _row: self.members_wanted.emit())
        theme.follow(self.readers, lambda: self.readers.setMinimumHeight(theme.px(110)))
        self.body.addWidget(self.readers, 1)
        self._nobody = Label("", "dense2", wrap=True)
        self.body.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)
        self._lock = NoticeBlock(theme, " ", Tone.NEUTRAL, icon="lock")
        self.body.addWidget(self._lock)
        self.body.addWidget(Rule())
        self._backup_title, self._backup_told = Label("", "strong"), Label("", "dense2", wrap=True)
        self._backup = Button(theme, "", icon="hard-drive")
        self._backup.clicked.connect(self.backup_wanted)
        self.body.addWidget(self._backup_title)
        self.body.addWidget(self._backup_told)
        self.body.addWidget(self._backup, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_ways("es")

    def retranslate(self, language: str) -> None:
        """Say everything in the language of the moment."""
        self._way_title.setText(self.tr("1. ¿Por dónde va?"))
        self._who_title.setText(self.tr("2. ¿Quién podrá leerlo?"))
        self._none.setText(self.tr("Meta una memoria USB y aparecerá aquí."))
        self._nobody.setText(self.tr("Aquí dirá quién podrá leer cada mesa."))
        self.readers.setAccessibleName(self.tr("Quién podrá leer cada mesa"))
        self.readers.setAccessibleDescription(self.tr("Intro: ver miembros y equipos"))
        self._lock.words.setText(self.tr("Nadie más puede abrirlo: ni quien encuentre la memoria, ni quien la lleve."))
        self._backup_title.setText(self.tr("Copia de respaldo"))
        self._backup.say(self.tr("Copiar a otra memoria…"))
        if self._backup_told.text():
            self.show_backup(self._last_backup, language)
        self._show_ways(language)

    def show_sticks(self, sticks: Sequence[Stick], language: str) -> None:
        """Show the sticks that are here; the first that comes is chosen where none was."""
        self._sticks = tuple(sticks)
        chosen = self.way.stick
        if chosen is not None:  # the same stick, with more or less room on it
            same = next((one for one in sticks if one.path == chosen.path), None)
            self.way = Way(same) if same is not None else self.way
        self._show_ways(language)

    def show_page(self, page: SharePage, now: datetime, language: str) -> None:
        """Show who reads what, and the server where there is one; `now` is aware."""
        self._page, self._now = page, now
        self._show_ways(language)
        rows = []
        for going in page.going:
            title = going.title or self.tr("El programa: miembros y equipos")
            if going.process_id is None and not going.readers:
                continue
            aside = table_only_words(going)
            rows.append(WordsRow(going.process_id or b"", readers_words(going), title, aside, "eye" if aside else ""))
        self._rows.replace(rows)
        self.readers.setVisible(bool(rows))
        self._nobody.setVisible(not rows)

    def show_backup(self, last: datetime | None, language: str) -> None:
        """When the last copy was made."""
        self._last_backup = last
        if last is None:
            self._backup_told.setText(self.tr("Todavía no hay ninguna. Guárdela en otra memoria, en otro lugar."))
        else:
            day = dated(last.date(), language)
            self._backup_told.setText(self.tr("La última: {0}, comprobada y cifrada.").format(day))

    def _show_ways(self, language: str) -> None:
        server = self._page.server if self._page is not None else None
        servers = [Way(server=server)] if server is not None else []
        self.server.show_page(self._page, self._now, language)
        ways = [*(Way(stick) for stick in self._sticks), *servers, Way()]
        if self.way not in ways or not self._picked:
            self.way = ways[0]
        if [way for way, _ in self._cards] != ways:
            for _, card in self._cards:
                self._choices_body.removeWidget(card)
                card.hide()
                card.deleteLater()
            self._cards = [(way, self._card(way)) for way in ways]
        for way, card in self._cards:
            card.set_words(*self._said(way, language))
            card.setChecked(way == self.way)
        troubled = self.server.is_troubled  # what is wrong takes the room of what hardly anybody reads twice
        self._none.setVisible(not self._sticks and not troubled)
        self._lock.setVisible(not troubled)

    def _card(self, way: Way) -> RadioCard:
        icon = "usb" if way.stick is not None else "server" if way.server is not None else "folder-open"
        card = RadioCard(self._theme, "", "", icon)
        card.clicked.connect(lambda: self._choose(way))
        self._choices_body.addWidget(card)
        return card

    def _choose(self, way: Way) -> None:
        self.way, self._picked = way, True
        self.changed.emit()

    def _said(self, way: Way, language: str) -> tuple[str, str]:
        if way.server is not None:
            standing = self._page.server_standing if self._page is not None else None
            return self.tr("Servidor del programa"), server_line(standing, self._now, language)
        if way.stick is None:
            return self.tr("Una carpeta de esta laptop"), self.tr("Para llevarla después")
        size = file_size(way.stick.free, language)
        return self.tr("Memoria USB «{0}»").format(way.stick.name), self.tr("{0} libres").format(size)
