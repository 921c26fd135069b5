"""The right of the acta: how many are resolved, who is missing, and how each person stands behind the paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.vocabulary import ActKind
from facilitator_app.queries.attendance import AttendanceLine
from facilitator_app.queries.attendance_desk import typed_words

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.bars import Part, PartsFigure
from ...widgets.card import Panel
from ...widgets.chip import Chip
from ...widgets.flow import Flow
from ...widgets.key_legend import KeyLegend
from ...widgets.label import Label
from ...widgets.one_of import OneOf
from ...widgets.pill import Dot
from ...widgets.reading_order import read_in_order
from ...widgets.row_list import RowList
from ...widgets.spacing import row
from ..person_words import act_word
from .rows import SignatureDelegate, SignatureRow, kind_of, signature_row

LETTERS = "FHRNSP"


class _SignatureList(RowList):
    """Also acts on Del."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.row is not None:
            self.acted.emit("Del", self.row)
            return
        super().keyPressEvent(event)


class SignaturesPanel(Panel):
    """`acted` carries a letter and the row; ``Del`` takes the acts of the row back."""

    acted = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (18, 10, 16, 8), 8)
        self._theme = theme
        self._lines: Sequence[AttendanceLine] = ()
        self._language = "es"
        top = row(theme)
        self._count = Label("", "heading")
        top.addWidget(self._count)
        top.addStretch(1)
        self.body.addLayout(top)
        self._figure = PartsFigure(theme, "")
        self.body.addWidget(self._figure)
        self._parts = Flow(theme, gap=10)
        self.body.addLayout(self._parts)
        self._none = Label("", "body2", wrap=True)
        self._none.hide()
        self.body.addWidget(self._none)
        line = row(theme, None, gap=6)
        self._open, self._all = Chip(theme, "", count=0), Chip(theme, "", count=0)
        self._group = OneOf(self)
        for at, chip in enumerate((self._open, self._all)):
            self._group.addButton(chip, at)
            line.addWidget(chip)
        self._all.setChecked(True)
        self._group.idClicked.connect(self._show_rows)
        line.addStretch(1)
        self.body.addLayout(line)
        self.search = QLineEdit()
        self.search.textChanged.connect(self._show_rows)
        self.body.addWidget(self.search)
        self.list = _SignatureList(theme, "", LETTERS)
        self._rows: RowsModel[SignatureRow] = RowsModel()
        self._delegate = SignatureDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.acted.connect(self.acted)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)  # takes the room of the list while it is away
        self._legend = KeyLegend(theme)
        self.body.addWidget(self._legend)
        self._of_people = (self._count, self._figure, self._open, self._all, self.search, self.list, self._legend)
        self.retranslate()

    def put_above_list(self, part: QWidget) -> None:
        """Let `part` stand and be read before the list."""
        self.body.insertWidget(self.body.indexOf(self.list), part)
        read_in_order([part, self.list, self._legend])

    def show_lines(self, lines: Sequence[AttendanceLine], language: str) -> None:
        """Show everybody present, and the acts there are."""
        self._lines, self._language = lines, language
        counts = Counter(kind_of(line) for line in lines)
        missing = counts.pop("", 0)
        self._count.setText(self.tr("%n persona(s)", "", len(lines)))
        self._open.set_count(missing)
        self._all.set_count(len(lines))
        parts = [Part(act_word(kind), counts[kind], mark) for kind, mark in _order() if counts[kind]]
        if missing:
            parts.append(Part(self.tr("Falta"), missing, Tone.ATTENTION))
        self._figure.show_parts(parts, (self.tr("Cómo firma"), self.tr("Personas")))
        self._tell_parts(parts)
        self._none.setVisible(not lines)
        for part in self._of_people:
            part.setVisible(bool(lines))
        self._show_rows()

    def set_discreet(self, discreet: bool) -> None:
        """Cover reserved names, or show them."""
        self._delegate.discreet = discreet
        self.list.viewport().update()

    def line_of(self, person: UUID) -> AttendanceLine | None:
        """The line of a person."""
        return next((line for line in self._lines if line.participant_id == person), None)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._none.setText(self.tr("Aquí estarán las firmas de quienes vinieron. Se marcan en la asistencia."))
        self._figure.setAccessibleName(self.tr("Cómo firma cada quien"))
        self._open.say(self.tr("Por resolver"))
        self._all.say(self.tr("Todas"))
        self.search.setPlaceholderText(self.tr("Buscar a una persona"))
        self.search.setAccessibleName(self.tr("Buscar a una persona"))
        self.list.setAccessibleName(self.tr("Cómo firma cada persona"))
        words = [self.tr("firma"), self.tr("huella"), self.tr("ruego"), self.tr("no"), self.tr("sello")]
        words.append(self.tr("pantalla"))
        self._legend.show_keys(tuple(zip(LETTERS, words, strict=True)))

    def _show_rows(self) -> None:
        wanted = typed_words(self.search.text())
        shown = [line for line in self._lines if self._fits(line, wanted)]
        self._rows.replace([signature_row(line, self._language) for line in shown])

    def _fits(self, line: AttendanceLine, wanted: tuple[str, ...]) -> bool:
        if self._open.isChecked() and kind_of(line):
            return False
        said = typed_words(f"{line.seat.name} {line.seat.party or ''}") if line.seat else ()
        return all(any(word.startswith(start) for word in said) for start in wanted)

    def _tell_parts(self, parts: Sequence[Part]) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for part in parts:
            told = QWidget()
            line = row(self._theme, told, gap=4)
            line.addWidget(Dot(self._theme, part.mark))
            line.addWidget(Label(f"{part.words} {part.count}", "caption"))
            self._parts.addWidget(told)
            told.show()


def _order() -> tuple[tuple[str, Tone], ...]:
    return (
        (ActKind.SIGNATURE.value, Tone.DONE),
        (ActKind.THUMBPRINT.value, Tone.INFO),
        (ActKind.ON_REQUEST.value, Tone.QUOTE),
        (ActKind.STAMP.value, Tone.ACCENT),
        (ActKind.REFUSED.value, Tone.NEUTRAL),
    )
