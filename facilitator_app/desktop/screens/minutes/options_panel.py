"""The middle of the acta: paper, language, for whom, and what was looked at before it becomes final."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.documents.layout.paper import is_large
from facilitator_app.messages import LANGUAGES
from facilitator_app.queries.papers.acta_checks import Check
from facilitator_app.queries.papers.minutes_desk import MinutesDesk
from facilitator_app.store.reference.catalogues import language_name

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Panel
from ...widgets.choice import CheckBox, Combo, Segments
from ...widgets.column_area import ColumnArea
from ...widgets.field import Field
from ...widgets.label import Label, Rule
from ...widgets.pill import Icon
from ...widgets.reading_order import read_in_order
from ...widgets.spacing import column, row
from ..choosing import choose
from ..paper_choice import sheets
from ..table_widths import keep_narrow
from .check_words import check_detail, check_words
from .summary_choices import SummaryChoices
from .view_model import Wanted


class OptionsPanel(Panel):
    """`wanted` carries which pages to show; `summary_wanted` a summary to be corrected, None for a new one."""

    wanted = Signal(object)
    summary_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "left", (0, 0, 0, 0), 0)
        self._theme = theme
        within = QWidget()
        self.body.addWidget(ColumnArea(within))
        self._inside = column(theme, within, (16, 10, 16, 10), 10)
        self._checks: QWidget | None = None
        self._made = False
        self._title = Label("", "heading", wrap=True)
        self._note = Label("", "caption", wrap=True)

    def show_desk(self, desk: MinutesDesk, wanted: Wanted, language: str) -> None:
        """Offer what there is to choose, and tell what was looked at."""
        if not self._made:
            self._make(desk, language)
        self._which.choose_data(wanted.revision)
        self._paper.choose(wanted.paper)
        draft = wanted.revision is None
        for choice in (self._paper, self._language_field, self._copy_field, self._list):
            choice.setEnabled(draft)
        self._summaries.show_choice(desk.summaries, self._language_of(), wanted.without_summaries, open_=draft)
        self._name_languages(language)
        printed_large = any(one.id == wanted.revision and is_large(one.paper) for one in desk.revisions)
        self._large.setEnabled(not printed_large)
        self._large.setChecked(wanted.large or printed_large)
        self._list.setChecked(wanted.attendance_list)
        governs = len(desk.standing) == 1 and desk.standing[0].id == wanted.revision
        self._sealed.setEnabled(governs)
        self._sealed.setChecked(wanted.sealed)
        self._tell(desk.checks, draft=draft)

    def rebuild(self) -> None:
        """Make the choices anew, as when revisions were added or the language changed."""
        self._made = False
        while (item := self._inside.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._checks = None
        self._title, self._note = Label("", "heading", wrap=True), Label("", "caption", wrap=True)

    def _make(self, desk: MinutesDesk, language: str) -> None:
        theme = self._theme
        self._made = True
        self._which = _Which(theme, desk, self.tr("Borrador de lo que está ahora"), self.tr("Definitiva, revisión {0}"))
        self._inside.addWidget(Field(theme, self.tr("Qué se ve"), self._which))
        self._paper = Segments(theme, self.tr("Papel"), sheets())
        self._inside.addWidget(Field(theme, self.tr("Papel"), self._paper))
        self._speech = Combo(theme, [(language_name(code, language), code) for code in LANGUAGES])
        choose(self._speech, desk.language)
        self._language_field = Field(theme, self.tr("Idioma del acta"), self._speech)
        self._inside.addWidget(self._language_field)
        self._summaries = SummaryChoices(theme, desk.summaries, language)
        self._summaries.chosen.connect(self._tell_wanted)
        self._summaries.wanted.connect(self.summary_wanted)
        self._inside.addWidget(self._summaries)
        readers = [(self.tr("La mesa"), None), *((party.name, party.id) for party in desk.parties)]
        self._copy = Combo(theme, readers)
        self._copy_field = Field(theme, self.tr("Copia para"), self._copy)
        self._inside.addWidget(self._copy_field)
        self._large = CheckBox(theme, self.tr("Letra grande (14 puntos)"))
        to_read = self.tr("De un acta ya definitiva se hace una copia para leer, que no se firma.")
        self._large.setToolTip(to_read)
        self._large.setAccessibleDescription(to_read)
        self._list = CheckBox(theme, self.tr("Lista de asistencia al final"))
        self._sealed = CheckBox(theme, self.tr("Con firmas en pantalla y sello"))
        sealed = self.tr("Este equipo sella el acta definitiva con lo que se ha firmado en pantalla hasta ahora.")
        self._sealed.setToolTip(sealed)
        self._sealed.setAccessibleDescription(sealed)
        for box in (self._large, self._list, self._sealed):
            self._inside.addWidget(box)
            box.clicked.connect(self._tell_wanted)
        self._inside.addWidget(Rule())
        self._inside.addWidget(self._title)
        self._under_title = self._inside.count()
        self._inside.addWidget(Rule())
        self._inside.addWidget(self._note)
        self._inside.addStretch(1)
        for combo in (self._which, self._speech, self._copy):
            keep_narrow(combo)
            combo.activated.connect(self._tell_wanted)
        self._paper.chosen.connect(self._tell_wanted)

    def _tell_wanted(self) -> None:
        revision: UUID | None = self._which.currentData()
        self.wanted.emit(
            Wanted(
                revision,
                self._paper.value,  # type: ignore[arg-type]
                self._speech.currentData(),
                self._copy.currentData(),
                large=self._large.isEnabled() and self._large.isChecked(),
                attendance_list=self._list.isChecked(),
                without_summaries=self._summaries.left_out,
                sealed=self._sealed.isEnabled() and self._sealed.isChecked(),
            )
        )

    def _language_of(self) -> str:
        return str(self._speech.currentData())

    def _name_languages(self, language: str) -> None:
        """«Español, resumen en q'eqchi'»: each language with the summaries that an acta in it would carry."""
        for at in range(self._speech.count()):
            code = self._speech.itemData(at)
            name, also = language_name(code, language), self._summaries.names_beside(code)
            self._speech.setItemText(at, self.tr("{0}, resumen en {1}").format(name, also) if also else name)

    def _tell(self, checks: Sequence[Check], *, draft: bool) -> None:
        self._title.setText(
            self.tr("Antes de dejarla definitiva") if draft else self.tr("Lo que está ahora en el registro")
        )
        final = self.tr(
            "El texto ya no cambia: la misma acta imprime siempre igual. Para corregir se hace otra revisión."
        )
        warns = self.tr("Nada de esto impide imprimir. El borrador dice que no tiene validez.")
        self._note.setText(warns if draft else final)
        if self._checks is not None:
            self._inside.removeWidget(self._checks)
            self._checks.hide()
            self._checks.deleteLater()
        self._checks = QWidget()
        lines = column(self._theme, self._checks, gap=6)
        for check in checks:
            lines.addWidget(_line(self._theme, check))
        self._inside.insertWidget(self._under_title, self._checks)
        read_in_order([self._checks, self._note])


class _Which(Combo):
    def __init__(self, theme: Theme, desk: MinutesDesk, draft: str, final: str) -> None:
        finals = [(f"{final.format(one.revision)} · {one.code}", one.id) for one in reversed(desk.revisions)]
        super().__init__(theme, [*finals, (draft, None)])

    def choose_data(self, revision: UUID | None) -> None:
        """Choose without telling."""
        choose(self, revision)


def _line(theme: Theme, check: Check) -> QWidget:
    whole = QWidget()
    line = row(theme, whole, gap=8)
    mark = ("check", Tone.DONE) if check.fine else ("triangle-alert", Tone.ATTENTION)
    line.addWidget(Icon(theme, *mark), 0, Qt.AlignmentFlag.AlignTop)
    words = column(theme, None, gap=0)
    words.addWidget(Label(check_words(check), "dense", wrap=True))
    detail = check_detail(check) if not check.fine else ""
    if detail:
        words.addWidget(Label(detail, "caption", wrap=True))
    line.addLayout(words, 1)
    return whole
