"""One clause in the editor: its number in words, title, text, who proposed it, and where the parties stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.agreement_forms import Form
from facilitator_app.queries.agreement_views import ClauseView, PartyColumn

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, IconButton, Kind
from ...widgets.card import Card
from ...widgets.choice import Combo
from ...widgets.field import pair_label
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.pill import Icon
from ...widgets.spacing import row
from ..choosing import choose
from ..table_widths import keep_narrow
from .autosave import Autosave
from .clause_edit import ClauseEdit
from .positions import Positions


class ClauseCard(Card):
    """`chosen` when the keyboard comes in; `conflict_wanted` carries the field with two versions; `closed` when
    somebody writes on a text that is closed."""

    chosen = Signal(object)
    position_wanted = Signal(object, object)
    position_said = Signal(object, object, object)
    conflict_wanted = Signal(object, str)
    move_wanted = Signal(object, int)
    delete_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, clause: ClauseView, speech: str) -> None:
        super().__init__(theme, margins=(18, 10, 18, 12), gap=6)
        self.clause, self._speech = clause, speech
        self.autosave: Autosave | None = None
        self._parties: Sequence[PartyColumn] = ()
        self._filling, self._filled = False, False
        self._as_filled: str | None = None
        self._now, self._editable = False, True
        self._build()
        self.title.textEdited.connect(self._typed)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(self._leave)
        self.text.closed.connect(self.closed)
        self.title.editingFinished.connect(self._leave)
        self.proposed_by.activated.connect(self._typed)
        for part in (self.title, self.text, self.proposed_by):
            part.installEventFilter(self)
        self.set_now(False)

    def save_with(self, autosave: Autosave) -> None:
        """Let `autosave` save what is typed here."""
        self.autosave = autosave
        autosave.elsewhere.connect(self._changed_elsewhere)
        autosave.saved.connect(self._clear_notice)

    def show_clause(self, clause: ClauseView, parties: Sequence[PartyColumn], *, editable: bool) -> None:
        """Show the clause as it stands; what is typed and not saved yet stays as typed."""
        self.clause = clause
        word = ordinal(clause.number, self._speech).upper() if clause.number else self.tr("SIN NÚMERO")
        self._number.setText(word)
        self.setAccessibleName(f"{word} {clause.title}".strip())
        self.title.setPlaceholderText(self.tr("Título de la cláusula"))
        self.title.setAccessibleName(self.tr("Título de {0}").format(word))
        self.text.setAccessibleName(self.tr("Texto de {0}").format(word))
        self.text.setPlaceholderText(self.tr("Escriba la cláusula. Lo que falta decidir va entre [corchetes]."))
        self._by_label.setText(self.tr("Propuso:"))
        self._offer(parties)
        if self.autosave is None or self.autosave.see(form_of(clause)):
            self._fill(form_of(clause)[0], clause.proposed_by)
            self._as_filled = self.text.toPlainText()
        elif not self._filled:  # typed before, and not saved yet
            self._fill(self.autosave.typed, clause.proposed_by)
        self._filled = True
        locked = "" if editable else self.tr("El texto está cerrado")
        self._lock.setToolTip(locked)
        for part in (self.title, self.text):
            part.setReadOnly(not editable)
            part.setAccessibleDescription(locked)
        for button, told in (
            (self._up, self.tr("Subir {0}")),
            (self._down, self.tr("Bajar {0}")),
            (self._remove, self.tr("Quitar {0}")),
        ):
            button.rename(told.format(word))
        self._editable = editable
        self._fit()
        self.positions.show_clause(clause, parties, self._speech, editable=editable)
        self._tell_conflict(clause)

    def set_now(self, now: bool) -> None:
        """Edge it as the clause where the work is, or no longer."""
        self._now = now
        self.set_work(now)
        self.positions.show_each(now)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit(self)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        theme = self.theme
        head = row(theme, None, gap=10)
        self._number = Label("", "overline")
        self.title = QLineEdit()
        self.title.setProperty("bare", "true")
        self._by_label = Label("", "caption")
        self.proposed_by = Combo(theme)
        keep_narrow(self.proposed_by, 14)
        pair_label(self._by_label, self.proposed_by)
        self._lock = Icon(theme, "lock")
        head.addWidget(self._lock)
        head.addWidget(self._number)
        head.addWidget(self.title, 1)
        self._proposed = Label("", "caption")
        head.addWidget(self._proposed)
        self._up, self._down = IconButton(theme, "arrow-up", ""), IconButton(theme, "arrow-down", "")
        self._remove = IconButton(theme, "trash-2", "")
        self._moves = (self._up, self._down, self._remove)
        self._up.clicked.connect(lambda: self.move_wanted.emit(self.clause, -1))
        self._down.clicked.connect(lambda: self.move_wanted.emit(self.clause, 1))
        self._remove.clicked.connect(lambda: self.delete_wanted.emit(self.clause))
        self.body.addLayout(head)
        self.text = ClauseEdit(theme)
        self.body.addWidget(self.text)
        under = row(theme, None, gap=8)
        under.addWidget(self._by_label)
        under.addWidget(self.proposed_by, 2)
        under.addStretch(1)
        for button in self._moves:
            under.addWidget(button)
        self.body.addLayout(under)
        self._told = Label("", "alarm", wrap=True)
        self._told.hide()
        self.body.addWidget(self._told)
        self._notices = row(theme)
        self.body.addLayout(self._notices)
        self._block: NoticeBlock | None = None
        self.body.addWidget(Rule())
        self.positions = Positions(theme)
        self.positions.opened.connect(lambda party: self.position_wanted.emit(self.clause, party))
        self.positions.said.connect(lambda party, value: self.position_said.emit(self.clause, party, value))
        self.body.addWidget(self.positions)

    def _fit(self) -> None:
        """What changes a clause is there where it is the one of now and its text is open."""
        open_now = self._now and self._editable
        self._lock.setVisible(not self._editable)
        self._proposed.setVisible(not open_now)
        for part in (*self._moves, self._by_label, self.proposed_by):
            part.setVisible(open_now)

    def _fill(self, values: Mapping[str, Any], proposed_by: str) -> None:
        self._filling = True
        if self.title.text().strip() != values["title"]:
            self.title.setText(values["title"])
        if self.text.toPlainText().strip() != values["text"]:
            self.text.show_text(values["text"])
        choose(self.proposed_by, values["proposed_by_id"] or None)
        self._proposed.setText(self.tr("Propuso: {0}").format(proposed_by) if proposed_by else "")
        self._filling = False

    def _offer(self, parties: Sequence[PartyColumn]) -> None:
        if tuple(parties) == tuple(self._parties) and self.proposed_by.count():
            return
        self._parties = parties
        chosen: UUID | None = self.proposed_by.currentData()
        self.proposed_by.clear()
        self.proposed_by.addItem(self.tr("Nadie en particular"), None)
        for party in parties:
            self.proposed_by.addItem(party.name, party.id)
        choose(self.proposed_by, chosen)

    def _typed(self) -> None:
        if self._filling or self.autosave is None:
            return
        text = self.text.toPlainText()
        emptied = not text.strip()
        if emptied:
            self._told.setText(self.tr("Una cláusula necesita texto. Lo anterior sigue guardado."))
        self._told.setVisible(emptied)
        if emptied or text == self._as_filled:  # of the second only the looks changed, or it is again as it was
            text = str(self.autosave.base["text"])
        by: Any = self.proposed_by.currentData()
        self.autosave.type(
            unfinished={"text"} if emptied else (),
            title=self.title.text(),
            text=text,
            proposed_by_id=by if by is not None else "",
        )

    def _leave(self) -> None:
        if self.autosave is not None:
            self.autosave.flush()

    def _changed_elsewhere(self, _values: dict[str, Any]) -> None:
        words = self.tr("Lo que usted escribe queda. Al guardarse se conservan las dos versiones, para decidir.")
        self._show_notice(
            NoticeBlock(self.theme, words, Tone.INFO, strong=self.tr("Esta cláusula cambió en otro equipo"))
        )

    def _tell_conflict(self, clause: ClauseView) -> None:
        disputed = [field for field in clause.disputed if field in ("text", "title")]
        if not disputed:
            if self.autosave is None or not self.autosave.dirty:
                self._clear_notice()
            return
        decide = Button(self.theme, self.tr("Ver las dos versiones…"), Kind.SECONDARY, icon="git-compare")
        decide.clicked.connect(lambda: self.conflict_wanted.emit(self.clause, disputed[0]))
        words = self.tr("Dos equipos la escribieron sin verse. Las dos versiones están guardadas.")
        block = NoticeBlock(
            self.theme, words, Tone.ATTENTION, strong=self.tr("Esta cláusula tiene dos versiones"), action=decide
        )
        self._show_notice(block)

    def _show_notice(self, block: NoticeBlock) -> None:
        self._clear_notice()
        self._block = block
        self._notices.addWidget(block)

    def _clear_notice(self) -> None:
        if self._block is not None:
            self._notices.removeWidget(self._block)
            self._block.hide()
            self._block.deleteLater()
            self._block = None


def form_of(clause: ClauseView) -> Form:
    """What of a clause is typed, as its autosave compares it."""
    by: Any = clause.proposed_by_id if clause.proposed_by_id is not None else ""
    return {"title": clause.title, "text": clause.text, "proposed_by_id": by}, clause.versions
