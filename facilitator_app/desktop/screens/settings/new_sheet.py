"""A new recovery sheet in place of a lost one: printed or copied by hand, and proven by typing all twelve words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.label import Label
from ...widgets.passing import Passing
from ...widgets.spacing import column, row
from ...widgets.words_grid import WordsGrid
from ..first_run.sheet import Sheet, SheetPreview


class NewSheet(Passing):
    """`print_wanted` carries the sheet; `proven` the twelve words as they were typed from it."""

    print_wanted = Signal(object)
    proven = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget, words: Sequence[str], day: str, known: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._day = theme, tuple(words), day
        self.setWindowTitle(self.tr("Hoja de recuperación nueva"))
        self.setAccessibleName(self.tr("Hoja de recuperación nueva"))
        across = row(theme, self, (24, 20, 24, 20), 20)
        self._sheet = SheetPreview(theme)
        across.addWidget(self._sheet, 1)
        body = column(theme, None, gap=10)
        across.addLayout(body, 1)
        body.addWidget(Label(self.tr("Póngala en papel ahora"), "heading", wrap=True))
        about = self.tr("La hoja anterior ya no abre este espacio. No se guarda copia de estas palabras en la laptop.")
        body.addWidget(Label(about, "body2", wrap=True))
        self._print = Button(theme, self.tr("Imprimir hoja"), Kind.PRIMARY, icon="printer", keys="Ctrl+P")
        self._copy = Button(theme, self.tr("Copiarla a mano"), icon="pencil")
        verbs = row(theme)
        verbs.addWidget(self._print)
        verbs.addWidget(self._copy)
        verbs.addStretch(1)
        body.addLayout(verbs)
        body.addWidget(Label(self.tr("Para comprobar, escriba las doce palabras de su hoja:"), "strong", wrap=True))
        self.grid = WordsGrid(theme, self.tr("Palabra"), known, columns=3)
        body.addWidget(self.grid)
        self._wrong = Label("", "alarm", wrap=True)
        self._wrong.hide()
        body.addWidget(self._wrong)
        body.addStretch(1)
        self.prove = Button(theme, self.tr("Comprobar y terminar"), icon="check")
        self.prove.setEnabled(False)
        foot = row(theme)
        foot.addStretch(1)
        foot.addWidget(self.prove)
        body.addLayout(foot)
        self._print.clicked.connect(lambda: self.print_wanted.emit(Sheet(self._words, day)))
        self._copy.clicked.connect(lambda: self._show(covered=False))
        self.prove.clicked.connect(lambda: self.proven.emit(self.grid.words))
        self.grid.changed.connect(self._look)
        for field in self.grid.fields:
            field.textEdited.connect(lambda _text: self._show(covered=True))
        self._show(covered=True)
        self.resize(theme.px(940), min(theme.px(640), parent.window().height()))

    def forget(self) -> None:
        """Let go of the words."""
        self._words = ()
        self.grid.clear()
        self._show(covered=True)

    def _show(self, *, covered: bool) -> None:
        self._sheet.show_sheet(Sheet(() if covered else self._words, self._day))

    def _look(self) -> None:
        filled = self.grid.filled
        right = filled and self.grid.matches(self._words)
        self._wrong.setText(self.tr("Alguna palabra no es la de la hoja. Compare una por una, en orden."))
        self._wrong.setVisible(filled and not right)
        self.prove.setEnabled(right)
