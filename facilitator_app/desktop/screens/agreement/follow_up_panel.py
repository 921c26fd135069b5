"""Can it be followed up? A table of what each clause has, and the commitments of the clause of now to complete."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.agreement_views import ClauseView, CommitmentView, PartyColumn
from facilitator_app.queries.seats import Seat

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Panel
from ...widgets.choice import Combo
from ...widgets.column_area import ColumnArea
from ...widgets.field import pair_label
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.pill import Pill
from ...widgets.spacing import column, row
from ..choosing import choose
from ..table_widths import keep_narrow
from .commitment_form import CommitmentForm
from .gap_table import GapLine, GapTable
from .view_model import AgreementModel


class FollowUpPanel(Panel):
    """The check never blocks: it names what is missing, and the acta will name it too."""

    commitment_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, model: AgreementModel) -> None:
        super().__init__(theme, "right", (0, 0, 0, 0), 0)
        self._theme, self._model = theme, model
        self._clause: ClauseView | None = None
        self._form: CommitmentForm | None = None
        self._parties: Sequence[PartyColumn] = ()
        self._people: Sequence[Seat] = ()
        within = QWidget()
        self.body.addWidget(ColumnArea(within))
        inside = column(theme, within, (18, 12, 18, 12), 8)
        self._title, self._told = Label("", "heading", wrap=True), Label("", "dense2", wrap=True)
        self._table = GapTable(theme)
        inside.addWidget(self._title)
        inside.addWidget(self._told)
        inside.addWidget(self._table)
        inside.addWidget(Rule())
        line = row(theme)
        self._which, self._missing = Label("", "heading"), Pill(theme, "", Tone.ATTENTION)
        line.addWidget(self._which)
        line.addStretch(1)
        line.addWidget(self._missing)
        inside.addLayout(line)
        self._choice_label, self._choice = Label("", "label"), Combo(theme)
        keep_narrow(self._choice, 18)
        pair_label(self._choice_label, self._choice)
        self._choice.activated.connect(self._choose)
        inside.addWidget(self._choice_label)
        inside.addWidget(self._choice)
        self._place = column(theme, None, gap=8)
        inside.addLayout(self._place)
        self._remove = Button(theme, "", Kind.LINK, icon="trash-2", danger=True)
        self._remove.clicked.connect(lambda: self.delete_wanted.emit(self._chosen()))
        inside.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._none = Label("", "body2", wrap=True)
        inside.addWidget(self._none)
        self._add = Button(theme, "", Kind.SOFT, icon="plus")
        self._add.clicked.connect(self._wanted)
        inside.addWidget(self._add)
        self._note = NoticeBlock(theme, "", Tone.NEUTRAL)
        inside.addWidget(self._note)
        inside.addStretch(1)
        self._of_clause = (
            self._which, self._missing, self._choice_label, self._choice, self._remove, self._none, self._add,
            self._note,
        )  # fmt: skip
        self._show_nothing()
        self.retranslate()

    def show_clauses(
        self, clauses: Sequence[ClauseView], parties: Sequence[PartyColumn], people: Sequence[Seat], speech: str
    ) -> None:
        """Show what each clause has."""
        self._parties, self._people, self._speech = parties, people, speech
        lines = [
            GapLine(
                clause.id, _word(clause, speech), str(clause.number or "–"), _gaps(clause), bool(clause.commitments)
            )
            for clause in clauses
        ]
        self._table.setVisible(bool(lines))
        self._table.show_lines(lines, self._clause.id if self._clause else None)
        complete = sum(line.complete for line in lines)
        told = self.tr("{0} de {1} cláusulas completas.").format(complete, len(lines))
        self._told.setText(told if lines else self.tr("Todavía no hay cláusulas."))
        here = next((one for one in clauses if self._clause is not None and one.id == self._clause.id), None)
        if here is not None:
            self.show_clause(here)
        else:
            self._show_nothing()

    def show_clause(self, clause: ClauseView) -> None:
        """Show the commitments of the clause of now; a form that is being written in stays."""
        same = self._clause is not None and self._clause.id == clause.id
        self._clause = clause
        self._which.show()
        self._note.show()
        self._table.choose(clause.id)
        self._which.setText(self.tr("Cláusula {0}").format(_word(clause, self._speech)))
        missing = len(_gaps(clause) - {"resources"}) if clause.commitments else 0
        self._missing.setVisible(missing > 0)
        self._missing.show_state(self.tr("Faltan {0}").format(missing), Tone.ATTENTION, "circle-alert")
        kept = self._choice.currentData() if same else None
        self._choice.clear()
        for commitment in clause.commitments:
            self._choice.addItem(commitment.text, commitment.id)
        choose(self._choice, kept)
        several = len(clause.commitments) > 1
        self._choice.setVisible(several)
        self._choice_label.setVisible(several)
        self._none.setVisible(not clause.commitments)
        self._choose()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("¿Se le podrá dar seguimiento?"))
        self._choice_label.setText(self.tr("Compromiso"))
        self._choice.setAccessibleName(self.tr("Compromiso"))
        self._none.setText(self.tr("Esta cláusula no compromete a nadie todavía: quién hace qué, y para cuándo."))
        self._add.say(self.tr("Agregar compromiso…"))
        self._remove.say(self.tr("Quitar este compromiso…"))
        words = self.tr("Puede firmarse con huecos. El acta los nombrará para que nadie los olvide.")
        self._note.words.setText(words)
        self._note.setAccessibleName(words)
        self._table.retranslate()
        self._drop()

    def _show_nothing(self) -> None:
        """There is no clause of now: nothing of one is shown, and nothing of it can be pressed."""
        self._clause = None
        self._drop()
        for part in self._of_clause:
            part.hide()

    def _choose(self) -> None:
        commitment = self._chosen()
        editable = self._model.editable
        self._add.setVisible(editable)
        self._remove.setVisible(editable and commitment is not None)
        if commitment is None:
            self._drop()
            return
        if self._form is None or self._form.commitment.id != commitment.id:
            self._drop()
            self._form = CommitmentForm(self._theme, commitment, self._parties, self._people)
            form = self._form
            form.save_with(self._model.commitment_autosave(commitment.id, form.form_of(commitment)))
            self._place.addWidget(form)
        self._form.show_commitment(commitment, agreed=not editable)

    def _chosen(self) -> CommitmentView | None:
        chosen: UUID | None = self._choice.currentData()
        commitments = self._clause.commitments if self._clause is not None else ()
        return next((one for one in commitments if one.id == chosen), None)

    def _drop(self) -> None:
        if self._form is not None:
            self._form.flush()
            self._place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _wanted(self) -> None:
        if self._clause is not None:
            self.commitment_wanted.emit(self._clause)


def _word(clause: ClauseView, speech: str) -> str:
    return ordinal(clause.number, speech).upper() if clause.number else "–"


def _gaps(clause: ClauseView) -> frozenset[str]:
    return frozenset(gap for commitment in clause.commitments for gap in commitment.gaps)
