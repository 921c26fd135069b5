"""Asks before a workspace is erased, and says first what would be lost."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ...theme.theme import Theme
from ...widgets.field import Field
from ...widgets.question import Question


class Emergency(Question):
    """The act works only after a word is typed, so that no hurried press erases anything."""

    def __init__(self, theme: Theme, parent: QWidget | None, name: str, unshared: int | None) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("¿Borrar «{name}» de esta laptop?").format(name=name),
            self._risk(unshared),
            act=self.tr("Borrar de esta laptop"),
            stay=self.tr("No borrar"),
            danger=True,
        )
        self._word = self.tr("BORRAR")
        self.typed = QLineEdit()
        label = self.tr("Para borrar, escriba {word}").format(word=self._word)
        self.middle.addWidget(Field(theme, label, self.typed))
        self.act.setEnabled(False)
        self.typed.textChanged.connect(self._look)

    def _risk(self, unshared: int | None) -> str:
        if unshared is None:
            first = self.tr(
                "Lo que no se haya compartido ni respaldado se pierde. "
                "Mientras está cerrado no se puede saber cuánto es."
            )
        elif unshared == 0:
            first = self.tr("Todo está compartido.")
        else:
            first = self.tr("Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden.", "", unshared)
        then = self.tr(
            "Se destruyen las llaves y después los datos. Las copias en memorias y otros equipos no cambian."
        )
        return f"{first} {then}"

    def _look(self, text: str) -> None:
        self.act.setEnabled(text.strip().casefold() == self._word.casefold())
