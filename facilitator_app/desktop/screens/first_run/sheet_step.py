"""The page of the first run that gets the recovery sheet on paper and proven by all twelve words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.label import Label, Rule
from ...widgets.pill import IconTile
from ...widgets.question import Question
from ...widgets.spacing import column, row
from ...widgets.words_grid import WordsGrid
from .step_page import StepPage
from .view_model import FirstRunModel


class SheetStep(StepPage):
    """`covered` says whether the words may be seen; they are covered again when the rehearsal begins."""

    print_wanted = Signal()
    covered = Signal(bool)

    def __init__(self, theme: Theme, model: FirstRunModel) -> None:
        super().__init__(theme)
        self._model = model
        self._tips = [self._tip("printer"), self._tip("house"), self._tip("eye-off")]
        self._print = Button(theme, "", Kind.PRIMARY, icon="printer", keys="Ctrl+P", large=True)
        self._copy = Button(theme, "", icon="pencil", large=True)
        verbs = row(theme)
        verbs.addWidget(self._print)
        verbs.addWidget(self._copy)
        verbs.addStretch(1)
        self.body.addLayout(verbs)
        self.body.addWidget(Rule())
        self._prove = Label("", "strong", wrap=True)
        self.grid = WordsGrid(theme, self.tr("Palabra"), model.word_list())
        self._wrong = Label("", "alarm", wrap=True)
        self._wrong.hide()
        self._when = Label("", "dense2", wrap=True)
        for part in (self._prove, self.grid, self._wrong, self._when):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.later = Button(theme, "", Kind.GHOST)
        self.verbs.insertWidget(2, self.later)
        self.next.setEnabled(False)
        self._print.clicked.connect(self._print_it)
        self._copy.clicked.connect(self._show)
        self.later.clicked.connect(self._ask_later)
        self.grid.changed.connect(self._look)
        for field in self.grid.fields:
            field.textEdited.connect(self._hide)

    def name(self) -> str:
        return self.tr("Hoja de recuperación")

    def below(self) -> str:
        return self.tr("Probada") if self._model.rehearsed else self.tr("Falta probarla")

    def heading(self) -> str:
        return self.tr("Ponga en papel su hoja de recuperación")

    def about(self) -> str:
        return self.tr("Si olvida su frase de paso, solo con esta hoja se puede volver a abrir sus datos.")

    def first(self) -> QWidget:
        return self._print

    def retranslate(self, number: int, count: int) -> None:
        super().retranslate(number, count)
        self.back.hide()
        words = (
            (self.tr("Imprímala ahora"), self.tr("Son doce palabras. No se guarda copia en la laptop.")),
            (self.tr("Guárdela lejos de la laptop"), self.tr("En su casa o con alguien de confianza.")),
            (self.tr("No le tome foto"), self.tr("Quien tenga la hoja y la laptop puede leer todo.")),
        )
        for (title, below), (first, second) in zip(self._tips, words, strict=True):
            title.setText(first)
            below.setText(second)
        self._print.say(self.tr("Imprimir hoja"))
        self._copy.say(self.tr("No tengo impresora: copiar a mano"))
        self._prove.setText(self.tr("Para comprobar, escriba las doce palabras de su hoja:"))
        self._when.setText(self.tr("Las tildes no importan. «Seguir» se activa cuando están las doce."))
        self.later.say(self.tr("Hacerlo mañana…"))

    def refuse(self, words: str) -> None:
        """Say that the words do not open the workspace."""
        self._wrong.setText(words)
        self._wrong.show()

    def complete(self) -> bool:
        self._model.confirm(self.grid.words)
        return False  # going on waits for the proof

    def _tip(self, icon: str) -> tuple[Label, Label]:
        line: QHBoxLayout = row(self.theme, None, gap=14)
        line.addWidget(IconTile(self.theme, icon, Tone.ACCENT, 36))
        texts = column(self.theme, None, gap=0)
        title, below = Label("", "strong"), Label("", "dense2", wrap=True)
        texts.addWidget(title)
        texts.addWidget(below)
        line.addLayout(texts, 1)
        self.body.addLayout(line)
        return title, below

    def _print_it(self) -> None:
        self.print_wanted.emit()

    def _show(self) -> None:
        self.covered.emit(False)

    def _hide(self) -> None:
        self.covered.emit(True)

    def _look(self) -> None:
        self._wrong.hide()
        filled = self.grid.filled
        right = filled and self.grid.matches(self._model.words)
        if filled and not right:
            self.refuse(self.tr("Alguna palabra no es la de la hoja. Compare una por una, en orden."))
        self.next.setEnabled(right)

    def _ask_later(self) -> None:
        question = Question(
            self.theme,
            self.window(),
            self.tr("¿Seguir sin hoja de recuperación?"),
            self.tr(
                "Si olvida la frase de paso antes de hacerla, nadie podrá abrir sus datos. "
                "Mañana se hará otra hoja con palabras nuevas."
            ),
            act=self.tr("Seguir sin hoja"),
            stay=self.tr("Hacerla ahora"),
            danger=True,
        )
        if question.ask():
            self.went_on.emit()
