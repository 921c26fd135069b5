"""Shows what stood in a form that was never saved, to go on with it or to drop it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ..formats import labelled
from ..theme.theme import Theme
from ..widgets.button import Button
from ..widgets.field import Field
from ..widgets.spacing import fixed
from .form_answers import Place
from .form_dialog import FormDialog


@dataclass(frozen=True)
class KeptForm:
    """A form as it was left: the route of its screen, its title, what tells it from others of that title, the answers
    that were given in it, and the same to be read, each with the name of its field."""

    route: str
    title: str
    beginning: Sequence[str]
    answers: Mapping[Place, str]
    read: Sequence[tuple[str, str]]


class KeptFormDialog(FormDialog):
    """Its act is to go to the screen; `dropped` once the person chose that nobody needs the words."""

    def __init__(self, theme: Theme, parent: QWidget, kept: KeptForm) -> None:
        super().__init__(
            theme,
            parent,
            kept.title,
            act=self.tr("Ir a su pantalla"),
            stay=self.tr("Cerrar"),
            about=self.tr(
                "No llegó a guardarse: se bloqueó la laptop, o se quedó sin batería. Abra otra vez ese formulario en "
                "su pantalla: encontrará en él lo que había escrito."
            ),
        )
        self.kept, self.dropped = kept, False
        words = QPlainTextEdit("\n".join(labelled(name, read) if name else read for name, read in kept.read))
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        fixed(theme, words, height=140)
        self.add(Field(theme, self.tr("Lo que había escrito"), words))
        self.drop = Button(theme, self.tr("Desechar lo escrito"), danger=True)
        self.drop.clicked.connect(self._drop)
        self.foot.insertWidget(0, self.drop)
        self.act.setFocus()

    def _drop(self) -> None:
        self.dropped = True
        self.reject()
