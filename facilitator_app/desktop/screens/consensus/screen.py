"""A consensus check: the question, what each party answers on the agreed scale, and its reservation in its words."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ...models.rows import RowsModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.choice import Combo
from ...widgets.empty_state import EmptyState
from ...widgets.field import Field
from ...widgets.key_legend import KeyLegend
from ...widgets.label import Label, Rule
from ...widgets.panes import Panes
from ...widgets.read_large import Large, LargePage
from ...widgets.spacing import column, row
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from ..session_words import session_name
from .grid import AnswerDelegate, AnswerList, AnswerRow, Heads, steps_of
from .tally import Tally
from .view_model import CheckModel, Given

_LEAST_LIST = 160  # three parties and a bit; where that has no room the screen scrolls
_DIGITS = "0123456789"


class ConsensusScreen(Screen):
    """Route ``consensus/SESSION``."""

    place = "session"
    public = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = CheckModel(desk, self)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Sondeo de consenso")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        looked = self.model.looked
        if looked is None:
            return ()
        session = looked.session
        return (
            Crumb(session.process or "", f"process/{session.process_id}"),
            Crumb(session_name(session, self._language), f"session/{session.id}"),
        )

    def state(self) -> State | None:
        looked = self.model.looked
        if looked is None or looked.session.state != "open":
            return None
        return State(self.tr("En curso"), Tone.ACCENT, "circle-dot", filled=True)

    def header_actions(self) -> tuple[Button, ...]:
        return (self._back, self._large, self._save) if self.model.parties else (self._back,)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("1…9", self.tr("en la lista: la respuesta de la parte")),
            Key("0", self.tr("prefiere no decir, o quitar la respuesta")),
            Key("Down", self.tr("la parte que sigue")),
            Key("Return", self.tr("escribir la reserva de la parte")),
            Key("Ctrl+Return", self.tr("guardar el sondeo")),
            Key("F11", self.tr("leer la pregunta en grande")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self.question, self.list, self.words, self._tally)

    def first_focus(self) -> QWidget:
        return self.list if self.model.question else self.question

    def side_panel(self) -> QWidget:
        return self._tally

    def large(self) -> Large | None:
        question = self.model.question
        return Large((LargePage("question", self.tr("Se pregunta"), question),)) if question else None

    def open(self, argument: str) -> None:
        self.model.open(UUID(argument))

    def refresh(self) -> None:
        self.model.refresh()

    def retranslate(self) -> None:
        self._back.say(self.tr("Volver"))
        self._large.say(self.tr("Leer en grande"))
        self._save.say(self.tr("Guardar sondeo"))
        self._asked.setText(self.tr("SE PREGUNTA"))
        self.question.setAccessibleName(self.tr("Pregunta"))
        self.question.setPlaceholderText(self.tr("Escriba lo que se pregunta, o elija una cláusula."))
        self._clause_label.setText(self.tr("Cláusula"))
        self._scale_label.setText(self.tr("Escala acordada"))
        self._clause.setAccessibleName(self.tr("Cláusula"))
        self._scale.setAccessibleName(self.tr("Escala acordada"))
        self.list.setAccessibleName(self.tr("Respuestas por parte"))
        self._nobody.words.setText(self.tr("Aquí estarán las partes de la mesa, con lo que responde cada una."))
        self._add_party.say(self.tr("Agregar las partes"))
        self._words_field.rename(self.tr("Con sus palabras, tal como las dijeron"))
        self._tally.retranslate()
        self._fill_choices()
        self._show_keys()
        if self.model.looked is not None:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _build(self) -> None:
        theme = self.theme
        self._back = Button(theme, "", Kind.GHOST, show_keys="Esc")
        self._large = Button(theme, "", icon="fullscreen", show_keys="F11")
        self._save = Button(theme, "", Kind.PRIMARY, icon="check", keys="Ctrl+Return")
        centre = Ground("canvas")
        body = column(theme, centre, (20, 12, 16, 12), 12)
        body.addWidget(self._question_card())
        body.addWidget(self._answers_card(), 1)
        self._tally = Tally(theme)
        panes = Panes(theme, [centre, self._tally], [950, 330], 0)
        column(theme, self, gap=0).addWidget(panes)

    def _question_card(self) -> QWidget:
        theme = self.theme
        card = Card(theme, margins=(16, 10, 16, 12), gap=6)
        self._asked = Label("", "overline")
        self.question = QPlainTextEdit()
        self.question.setProperty("bare", True)
        self.question.setTabChangesFocus(True)
        theme.follow(self.question, lambda: self.question.setFixedHeight(theme.px(50)))
        self._clause, self._scale = Combo(theme), Combo(theme)
        self._clause_label, self._scale_label = Label("", "label"), Label("", "label")
        choices = row(theme, None, gap=10)
        for words, combo in ((self._clause_label, self._clause), (self._scale_label, self._scale)):
            words.setBuddy(combo)
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            choices.addWidget(words)
            choices.addWidget(combo, 1)
        card.body.addWidget(self._asked)
        card.body.addWidget(self.question)
        card.body.addLayout(choices)
        return card

    def _answers_card(self) -> QWidget:
        theme = self.theme
        card = Card(theme, margins=(0, 0, 0, 8), gap=0)
        self._delegate = AnswerDelegate(theme)
        self.list = AnswerList(theme, "", _DIGITS)
        self._heads = Heads(theme, self._delegate, self.list)
        self._rows: RowsModel[AnswerRow] = RowsModel()
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        card.body.addWidget(self._heads)
        theme.follow(self.list, lambda: self.list.setMinimumHeight(theme.px(_LEAST_LIST)))
        card.body.addWidget(self.list, 1)
        self._more = Label("", "caption")
        self._more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self._more)
        self.list.verticalScrollBar().valueChanged.connect(self._tell_more)
        self.list.verticalScrollBar().rangeChanged.connect(self._tell_more)
        self._add_party = Button(theme, "", Kind.PRIMARY)
        self._add_party.clicked.connect(self._to_parties)
        self._nobody = EmptyState(theme, "", self._add_party)
        card.body.addWidget(self._nobody, 1)
        self._below = QWidget()
        below = column(theme, self._below, gap=0)
        below.addWidget(Rule())
        self.words = QLineEdit()
        self._words_field = Field(theme, "", self.words)
        inside = column(theme, None, (16, 8, 16, 4), 6)
        inside.addWidget(self._words_field)
        self._legend = KeyLegend(theme)
        inside.addWidget(self._legend)
        below.addLayout(inside)
        card.body.addWidget(self._below)
        return card

    def _connect(self) -> None:
        self.model.loaded.connect(self._load)
        self.model.changed.connect(self._show)
        self.model.saved.connect(self._saved)
        self.question.textChanged.connect(self._asked_about)
        self._clause.activated.connect(self._choose_clause)
        self._scale.activated.connect(lambda _at: self.model.choose_scale(str(self._scale.currentData())))
        self.list.acted.connect(self._answer)
        self.list.boxed.connect(self._answer_box)
        self.list.opened.connect(lambda _row: self.words.setFocus())
        self.list.chosen.connect(self._show_words)
        self.words.textEdited.connect(self._say)
        self.words.returnPressed.connect(self._next)
        self._back.clicked.connect(self._leave)
        self._save.clicked.connect(self._keep)
        self._large.clicked.connect(self.large_wanted)
        self._tally.text_wanted.connect(self.question.setFocus)
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self._keep)

    def _load(self) -> None:
        self._fill_choices()
        self.question.blockSignals(True)
        self.question.setPlainText(self.model.question)
        self.question.blockSignals(False)

    def _fill_choices(self) -> None:
        looked = self.model.looked
        self._clause.clear()
        self._clause.addItem(self.tr("Ninguna: se pregunta otra cosa"), None)
        self._scale.clear()
        if looked is None:
            return
        for clause in looked.clauses:
            words = self.tr("Acuerdo {0}, cláusula {1}").format(clause.agreement or "–", clause.number or "–")
            self._clause.addItem(words, str(clause.id))
        for scale in looked.scales:
            self._scale.addItem(scale.name(self._language), scale.code)
        if self.model.clause is not None:
            self._clause.setCurrentIndex(max(0, self._clause.findData(str(self.model.clause))))
        if self.model.scale is not None:
            self._scale.setCurrentIndex(max(0, self._scale.findData(self.model.scale.code)))

    def _show(self) -> None:
        steps = steps_of(self.model.steps, self._language)
        rows = []
        for party in self.model.parties:
            given = self.model.given.get(party.id, Given())
            seat = party.titular or party.alternate
            speaks = seat.name if seat is not None else self.tr("sin delegado nombrado")
            rows.append(AnswerRow(party.id, party.name, speaks, party.sector or "", given.value, given.words, steps))
        self._rows.replace(rows)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))
        for part in (self._heads, self.list, self._below):
            part.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        self._heads.show_heads(
            rows[0] if rows else None, self.tr("Parte y quién habla por ella"), self.tr("Con sus palabras")
        )
        self._tally.show_answers(self.model, self._language)
        self._show_keys()
        self._tell_more()
        self.heading_changed.emit()

    def _tell_more(self) -> None:
        """Say how many parties are out of view below: a question that goes round must not end before them."""
        count, foot = self._rows.rowCount(), self.list.viewport().rect().bottom()
        below = sum(self.list.visualRect(self._rows.index(at)).bottom() > foot + 1 for at in range(count))
        self._more.setVisible(below > 0 and not self.list.isHidden())
        self._more.setText(self.tr("Y %n parte(s) más abajo", "", below))

    def _show_keys(self) -> None:
        steps = steps_of(self.model.steps, self._language)
        keys = [(str(number), name.lower()) for number, (_, name, _) in enumerate(steps, 1)] if len(steps) <= 4 else []
        keys += [("0", self.tr("prefiere no decir")), ("Down", self.tr("siguiente parte"))]
        self._legend.show_keys(keys)

    def _answer(self, digit: str, chosen: AnswerRow) -> None:
        at = int(digit)
        if at == 0:
            self.model.answer(UUID(str(chosen.key)), "")
        elif at <= len(self.model.steps):
            self._give(chosen, self.model.steps[at - 1].code)

    def _answer_box(self, chosen: AnswerRow, code: str) -> None:
        self._give(chosen, code)

    def _give(self, chosen: AnswerRow, code: str) -> None:
        party = UUID(str(chosen.key))
        self.model.answer(party, code)
        step = next((one for one in self.model.steps if one.code == code), None)
        taken_back = not self.model.given[party].value
        if step is not None and step.asks_words and not taken_back:
            self.words.setFocus()

    def _show_words(self, chosen: AnswerRow | None) -> None:
        given = self.model.given.get(UUID(str(chosen.key)), Given()) if chosen is not None else Given()
        self.words.setText(given.words)
        self.words.setEnabled(chosen is not None)

    def _say(self, words: str) -> None:
        row_now = self.list.row
        if isinstance(row_now, AnswerRow):
            self.model.say(UUID(str(row_now.key)), words.strip())

    def _next(self) -> None:
        self._show()
        at = self.list.currentIndex().row()
        self.list.setCurrentIndex(self._rows.index(min(at + 1, self._rows.rowCount() - 1)))
        self.list.setFocus()

    def _asked_about(self) -> None:
        self.model.ask_about(self.question.toPlainText(), self.model.clause)

    def _choose_clause(self, _at: int) -> None:
        chosen, looked = self._clause.currentData(), self.model.looked
        clause = next((one for one in looked.clauses if str(one.id) == chosen), None) if looked is not None else None
        self.model.clause = clause.id if clause is not None else None
        if clause is not None:
            self.question.setPlainText(clause.text)
        else:
            self._asked_about()

    def _keep(self) -> None:
        if not self.model.question:
            self._desk.notices.say(self.tr("Escriba primero lo que se pregunta."))
            self.question.setFocus()
            return
        if not self.model.answered:
            self._desk.notices.say(self.tr("Marque primero lo que dijo alguna parte."))
            self.list.setFocus()
            return
        self.model.save()

    def _saved(self) -> None:
        self._desk.notices.say(self.tr("Sondeo guardado"))
        self._leave()

    def _to_parties(self) -> None:
        looked = self.model.looked
        if looked is not None:
            self.go.emit(f"process/{looked.session.process_id}/parties")

    def _leave(self) -> None:
        looked = self.model.looked
        self.go.emit(f"session/{looked.session.id}" if looked is not None else "session")
