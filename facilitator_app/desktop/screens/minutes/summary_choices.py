"""Which summaries in other languages the acta carries, each to be corrected from here, and a new one to be written."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.papers.printed_meeting import spoken
from facilitator_app.queries.summaries import SummaryLine

from ...theme.theme import Theme
from ...widgets.button import Button, IconButton, Kind
from ...widgets.choice import CheckBox
from ...widgets.spacing import column, row


class SummaryChoices(QWidget):
    """`chosen` when a person ticked one or took it off; `wanted` carries the summary to correct, None for a new one."""

    chosen = Signal()
    wanted = Signal(object)

    def __init__(self, theme: Theme, summaries: Sequence[SummaryLine], language: str) -> None:
        super().__init__()
        self._language = language
        self._boxes: dict[str, CheckBox] = {}
        self._rows: dict[str, QWidget] = {}
        lines = column(theme, self, gap=4)
        for summary in summaries:
            lines.addWidget(self._row(theme, summary))
        write = Button(theme, self.tr("Escribir un resumen…"), Kind.LINK, icon="languages")
        told = self.tr("En otro idioma que se habló; va después del cierre, antes de las firmas.")
        write.setToolTip(told)
        write.setAccessibleDescription(told)
        write.clicked.connect(lambda: self.wanted.emit(None))
        lines.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def left_out(self) -> frozenset[str]:
        """The languages of those that were taken off."""
        return frozenset(code for code, box in self._boxes.items() if not box.isChecked())

    def show_choice(
        self, summaries: Sequence[SummaryLine], acta_language: str, left_out: Collection[str], *, open_: bool
    ) -> None:
        """Tick what goes in; a final acta has what it has, and none goes into an acta in its own language."""
        for summary in summaries:
            self._boxes[summary.language].setChecked(summary.language not in left_out)
            self._boxes[summary.language].setEnabled(open_)
            self._rows[summary.language].setVisible(summary.language != acta_language)

    def names_beside(self, acta_language: str) -> str:
        """The languages of the summaries that an acta in `acta_language` would carry; empty for none."""
        ticked = [code for code, box in self._boxes.items() if box.isChecked() and code != acta_language]
        return ", ".join(spoken(code, self._language) for code in ticked)

    def _row(self, theme: Theme, summary: SummaryLine) -> QWidget:
        whole, name = QWidget(), spoken(summary.language, self._language)
        line = row(theme, whole, gap=4)
        box = self._boxes[summary.language] = CheckBox(theme, self.tr("Resumen en {0}").format(name))
        box.clicked.connect(self.chosen)
        correct = IconButton(theme, "pencil", self.tr("Corregir el resumen en {0}").format(name))
        correct.clicked.connect(lambda: self.wanted.emit(summary.id))
        line.addWidget(box, 1)
        line.addWidget(correct)
        self._rows[summary.language] = whole
        return whole
